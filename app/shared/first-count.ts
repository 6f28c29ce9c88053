/** When it is first counted who takes part in a wave. */
import { nextDay } from "./zoned-time.ts";

/**
 * A wave is counted from the day after it opens: on its first day letters still leave, and a count would say of everybody that they keep away.
 * @param today where the study is
 * @returns the day of the first count; null: it has been counted, or is not open
 */
export function firstCountOn(
  { state, opens_on }: { state: "planned" | "open" | "closed"; opens_on: string | null },
  today: string,
): string | null {
  return state === "open" && opens_on !== null && opens_on >= today ? nextDay(opens_on) : null;
}
