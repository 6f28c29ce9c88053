/** The life of a wave: planned, open, ending, closed, published, and never back. The one table; docs/studies.md shows it to people. */
import type { WaveMoment } from "./wave-clock.ts";

/** As the clock has it (wave-clock). over: its time is, and nobody has come round to closing it. published: its results were. */
export const waveStates = ["planned", "open", "ending", "over", "closed", "published"] as const;
export type WaveState = (typeof waveStates)[number];

export const waveDeeds = ["rename", "drop", "open", "extend", "end", "close", "publish"] as const;
export type WaveDeed = (typeof waveDeeds)[number];

/** "done": it is so already, and doing it once more changes nothing. */
type Verdict = "may" | "done" | "refused";

const may: Record<WaveDeed, Partial<Record<WaveState, Verdict>>> = {
  /** Both only while nobody is invited to it and nobody has answered, too (services/planned-waves). */
  rename: { planned: "may" },
  drop: { planned: "may" },
  open: { planned: "may" },
  /** Its last day. */
  extend: { planned: "may", open: "may" },
  /** Nobody begins any more; who has begun has half an hour. */
  end: { open: "may", ending: "may", over: "may", closed: "done", published: "done" },
  /** At once. */
  close: { open: "may", ending: "may", over: "may", closed: "done", published: "done" },
  publish: { closed: "may", published: "done" },
};

export function waveVerdict(deed: WaveDeed, state: WaveState): Verdict {
  return may[deed][state] ?? "refused";
}

/** @param moment by the clock, of a wave that is stored as open or planned; a closed one is closed */
export function waveStateOf(
  { state, published_on }: { state: "planned" | "open" | "closed"; published_on: string | null },
  moment: WaveMoment,
): WaveState {
  if (state === "closed") return published_on === null ? "closed" : "published";
  return moment === "closed" ? "over" : moment;
}

/** What may be done now, for pages: they offer nothing else. */
export function waveDeedsIn(state: WaveState): WaveDeed[] {
  return waveDeeds.filter((deed) => waveVerdict(deed, state) === "may");
}
