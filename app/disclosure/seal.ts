/** The only place where a cell that shows something is made. Nothing outside app/disclosure may import this file (a floor rule says so). */
import type { Cell, Third } from "./cell.ts";

export function shownCell<T>(shown: T, n: number): Cell<T> {
  return { shown, n } as Cell<T>;
}

export function alikeCell<T>(third: Third): Cell<T> {
  return { suppressed: "alike", third } as Cell<T>;
}
