/**
 * All that a report cell can be. Only app/disclosure makes one that shows something (seal.ts): no number computed elsewhere has the type that
 * pages and components take, so the raw number of a group cannot be handed to one by mistake.
 */
declare const sealed: unique symbol;

/** The mark of what was released. It is a type only: nothing of it exists when the program runs. */
type Seal = "released" & { readonly [sealed]: true };

/** Thirds of a scale, from the lowest. */
export type Third = 0 | 1 | 2;

type Shown<T> = { shown: T; n: number; readonly seal: Seal };

/** `alike`: nearly all gave the same answer, so its value would be each one's, and the third of the scale is named instead. */
export type Cell<T> =
  | Shown<T>
  | { suppressed: "too-few" }
  | { suppressed: "alike"; third: Third; readonly seal: Seal };

export function isShown<T>(cell: Cell<T>): cell is Shown<T> {
  return "shown" in cell;
}
