/** Which of the measured capabilities may be the constraint. The others were held fixed all the same. */
import type { MeasuredEffects } from "./measured-effects.ts";

/** The same measurement with the candidates only; effects stay as they were found beside all others. */
export function amongCandidates(measured: MeasuredEffects, mayBe: (id: string) => boolean): MeasuredEffects {
  const kept = [...measured.capabilities.keys()].filter((c) => mayBe(measured.capabilities[c]!.id));
  if (kept.length === measured.capabilities.length) return measured;
  const of = <T>(all: readonly T[]): T[] => kept.map((c) => all[c]!);
  return {
    ...measured,
    capabilities: of(measured.capabilities),
    own: of(measured.own),
    point: of(measured.point),
    drawn: measured.drawn.map((effects) => effects && of(effects)),
  };
}
