/** The rows of a page of questions: what stands in their fields, and what is said beside them. */
import type { Fields } from "./waiting.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const idPrefix = "q-";

export function rowOf(target: EventTarget | null): HTMLFieldSetElement | null {
  return target instanceof Element ? target.closest<HTMLFieldSetElement>("fieldset.question") : null;
}

export const itemOf = (row: HTMLElement): string => row.id.slice(idPrefix.length);

export function rowFor(item: string): HTMLFieldSetElement | null {
  return rowOf(document.getElementById(`${idPrefix}${item}`));
}

/** Several fields make one answer, which is right or wrong only as a whole. */
export const isTable = (row: HTMLElement): boolean => row.querySelector(".shares, .stream") !== null;

function fieldsOf(row: HTMLElement): Field[] {
  return [...row.querySelectorAll<Field>("input[name], select[name], textarea[name]")];
}

const isChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");

/** Every name of the row; without values where nothing is filled in. */
export function readRow(row: HTMLElement): Fields {
  const fields: Fields = {};
  for (const field of fieldsOf(row)) {
    fields[field.name] ??= [];
    if (isChoice(field) ? field.checked : field.value !== "") fields[field.name]?.push(field.value);
  }
  return fields;
}

export function fillRow(row: HTMLElement, fields: Fields): void {
  for (const field of fieldsOf(row)) {
    const values = fields[field.name] ?? [];
    if (isChoice(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? "";
  }
}

export const isFilled = (fields: Fields): boolean => Object.values(fields).some(({ length }) => length > 0);

export function focusFirst(row: HTMLElement): void {
  fieldsOf(row)[0]?.focus();
}

/** @param lead the word that every such line begins with */
export function sayWrong(row: HTMLFieldSetElement, lead: string, words: string): void {
  takeBack(row);
  const line = document.createElement("p");
  line.id = `${itemOf(row)}-error`;
  line.className = "error";
  const start = document.createElement("b");
  start.textContent = lead;
  line.append(start, ` ${words}`);
  row.querySelector("legend")?.after(line);
  row.classList.add("wrong");
  row.setAttribute(
    "aria-describedby",
    [line.id, row.getAttribute("aria-describedby")].filter((id) => id).join(" "),
  );
  for (const field of fieldsOf(row)) if (!isChoice(field)) field.setAttribute("aria-invalid", "true");
}

/** Nothing is wrong with the row any more. */
export function takeBack(row: HTMLFieldSetElement): void {
  const id = `${itemOf(row)}-error`;
  document.getElementById(id)?.remove();
  row.classList.remove("wrong");
  for (const described of [row, ...fieldsOf(row)]) {
    const left = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one !== id);
    if (left.join("")) described.setAttribute("aria-describedby", left.join(" "));
    else described.removeAttribute("aria-describedby");
    described.removeAttribute("aria-invalid");
  }
}
