/** Where a wave is in its life (shared/wave-life), and the refusal of what does not fit there. */
import { type Study, studyById } from "../../db/queries/studies.ts";
import { type Wave, waveById } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { momentOf, type WaveMoment } from "../shared/wave-clock.ts";
import { type WaveDeed, waveStateOf, waveVerdict } from "../shared/wave-life.ts";

/** @throws AppError not-found */
export async function waveFound(db: App["read"], waveId: string): Promise<{ wave: Wave; study: Study }> {
  const wave = await waveById(db, waveId);
  const study = wave && (await studyById(db, wave.study_id));
  if (!wave || !study) throw new AppError("not-found", "error.notFound");
  return { wave, study };
}

export function momentNow(
  app: Pick<App, "now">,
  wave: Wave,
  { time_zone }: Pick<Study, "time_zone">,
): WaveMoment {
  return momentOf({ ...wave, wave_state: wave.state, time_zone }, app.now());
}

/** @returns false: it is so already. @throws AppError conflict (details: why) when the wave's state does not allow it */
export function waveMayNow(app: Pick<App, "now">, deed: WaveDeed, wave: Wave, study: Study): boolean {
  const state = waveStateOf(wave, momentNow(app, wave, study));
  const verdict = waveVerdict(deed, state);
  if (verdict === "refused")
    throw new AppError("conflict", "error.waveState", {
      deed,
      state,
      number: wave.number,
      why: whyNot[deed],
    });
  return verdict === "may";
}

/** For commands, which speak English only. */
const whyNot: Record<WaveDeed, string> = {
  rename: "it has been opened",
  drop: "it has been opened",
  open: "it is not planned",
  extend: "it has ended; a wave does not open again",
  end: "it was never open",
  close: "it was never open",
  publish: "it has not closed",
};
