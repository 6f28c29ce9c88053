/** A released value in another form, such as rounded as it is printed. What is hidden stays hidden. */
import { type Cell, isShown } from "./cell.ts";
import { shownCell } from "./seal.ts";

export function shownAs<T, U>(cell: Cell<T>, form: (shown: T) => U): Cell<U> {
  return isShown(cell) ? shownCell(form(cell.shown), cell.n) : cell;
}
