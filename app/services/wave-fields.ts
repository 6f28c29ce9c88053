/** What a leader types about a wave, checked. */
import type { MessageKey } from "../i18n/messages.ts";
import { isDay } from "../shared/day.ts";

export type WaveProblem = { field: "title" | "opensOn" | "closesOn"; message: MessageKey };

export const longestWaveTitle = 120;

/** @param from the first day that may be chosen */
export function daysWrong(opensOn: string, closesOn: string, from: string): WaveProblem[] {
  const problems: WaveProblem[] = [];
  for (const [field, day] of [
    ["opensOn", opensOn],
    ["closesOn", closesOn],
  ] as const)
    if (day !== "" && (!isDay(day) || day < from)) problems.push({ field, message: "waves.error.past" });
  if (problems.length === 0 && opensOn !== "" && closesOn !== "" && closesOn < opensOn)
    problems.push({ field: "closesOn", message: "waves.error.order" });
  return problems;
}
