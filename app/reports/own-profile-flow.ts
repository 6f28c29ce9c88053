/** What one's own value stream says: how much of the time is work, where work waits longest, where it arrives least fit to be worked on. */
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { flowOf } from "../instruments/summaries.ts";

export type OwnFlow = {
  /** Hours over the steps that told both times, and the percent of them that is work; null where no step told both, or no time passes. */
  times: { lead: number; process: number; percent: number } | null;
  /** Of 100 pieces of work, how many pass every step complete and accurate; null unless every step told it. */
  complete: number | null;
  /** Several where they tie; none where nothing waits, everything arrives fit, or only one step told it: nothing to choose between. */
  slowest: string[];
  leakiest: string[];
  /** Left out of the times. */
  untimed: string[];
};

/** @returns null where no value stream was answered, or no step of it told enough to say anything */
export function ownFlow(instrument: Instrument, answers: Answers): OwnFlow | null {
  const stream = instrument.items.find(({ kind }) => kind === "value-stream");
  const flow = stream && flowOf(answers[stream.id]);
  if (!flow) return null;
  const { lead, process, efficiency, rolledComplete, untimed } = flow;
  const times = Number.isNaN(efficiency) ? null : { lead, process, percent: efficiency * 100 };
  const complete = Number.isNaN(rolledComplete) ? null : rolledComplete * 100;
  const slowest = flow.waits ? flow.slowest : [];
  const leakiest = flow.leaks ? flow.leakiest : [];
  if (!times && complete === null && leakiest.length === 0) return null;
  return { times, complete, slowest, leakiest, untimed: times ? untimed : [] };
}
