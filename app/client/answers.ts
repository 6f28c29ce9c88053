/** Notes every change of a row, shows what waits from before, and says beside a row what came of it. */
import {
  fillRow,
  focusFirst,
  isFilled,
  isTable,
  itemOf,
  readRow,
  rowFor,
  rowOf,
  sayWrong,
  takeBack,
} from "./rows.ts";
import type { Saving } from "./saving.ts";

const quiet = 600;

/** @returns the items that were answered in this page */
export function answersOf(form: HTMLFormElement, line: HTMLElement, saving: Saving): Set<string> {
  const { page = "" } = form.dataset;
  const words = line.dataset;
  const touched = new Set<string>();
  /** Said when the person leaves the row. */
  const unsaid = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: HTMLFieldSetElement | null = null;

  function changed(row: HTMLFieldSetElement): void {
    const item = itemOf(row);
    touched.add(item);
    unsaid.delete(item);
    const fields = readRow(row);
    saving.keep({ page, item, fields });
    offerClear(row, isFilled(fields));
    clearTimeout(timer);
    timer = setTimeout(() => void saving.send(), quiet);
  }

  function say(row: HTMLFieldSetElement): void {
    const item = itemOf(row);
    const found = unsaid.get(item);
    unsaid.delete(item);
    if (found !== undefined) sayWrong(row, words.error ?? "", found);
  }

  function offerClear(row: HTMLFieldSetElement, filled: boolean): void {
    const button = row.querySelector<HTMLButtonElement>("button.clear");
    if (!filled) button?.remove();
    else if (!button) row.append(clearButton(row));
  }

  function clearButton(row: HTMLFieldSetElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "submit";
    button.className = "clear";
    button.name = "_clear";
    button.value = itemOf(row);
    button.textContent = words.clear ?? "";
    const statement = row.querySelector("legend")?.textContent ?? "";
    button.setAttribute(
      "aria-label",
      (words.clearNamed ?? "").replace("\n", () => statement),
    );
    return button;
  }

  for (const { page: of, item, fields } of saving.waiting()) {
    const row = of === page ? rowFor(item) : null;
    if (!row) continue;
    fillRow(row, fields);
    touched.add(item);
    offerClear(row, isFilled(fields));
  }
  if (form.dataset.refused !== undefined)
    for (const row of form.querySelectorAll<HTMLElement>("fieldset.question")) touched.add(itemOf(row));

  saving.holdBack(() => (current && isTable(current) ? itemOf(current) : null));
  saving.onTaken(({ wrong, newer }) => {
    for (const [item, found] of Object.entries(wrong)) {
      unsaid.set(item, found);
      const row = rowFor(item);
      if (row && row !== current) say(row);
    }
    for (const [item, fields] of Object.entries(newer)) {
      const row = rowFor(item);
      if (!row) continue;
      fillRow(row, fields);
      touched.delete(item);
      sayWrong(row, "", words.newer ?? "");
    }
    for (const item of touched)
      if (!saving.waiting().some((one) => one.item === item) && !(item in newer)) {
        const row = rowFor(item);
        if (row) takeBack(row);
      }
  });

  form.addEventListener("input", ({ target }) => {
    const row = rowOf(target);
    if (row) changed(row);
  });
  form.addEventListener("focusin", ({ target }) => {
    current = rowOf(target);
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    const left = current;
    if (!left || rowOf(relatedTarget) === left) return;
    current = null;
    say(left);
    if (saving.waiting().length > 0) void saving.send();
  });
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button.clear") : null;
    const row = rowOf(button);
    if (!row) return;
    event.preventDefault();
    fillRow(row, {});
    focusFirst(row);
    takeBack(row);
    changed(row);
  });
  return touched;
}
