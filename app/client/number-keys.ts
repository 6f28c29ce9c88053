/** Digits choose a point of the row that has the focus: switched on by the person, kept on this device. Nothing moves on by itself. */
import { rowOf } from "./rows.ts";

const setting = "gemba:number-keys";

export function numberKeys(form: HTMLElement, box: HTMLInputElement, store: Storage | null): void {
  box.checked = store?.getItem(setting) === "on";
  box.addEventListener("change", () => {
    if (box.checked) store?.setItem(setting, "on");
    else store?.removeItem(setting);
  });
  form.addEventListener("keydown", (event) => {
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
    // In a field to write in, a digit is a digit.
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    const radio = radioFor(rowOf(event.target), event.key);
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    if (!radio.checked) radio.click();
  });
}

/** 1 is the first point; 0 is "I don't know". Only where no point is a digit of its own with another meaning. */
function radioFor(row: HTMLElement | null, digit: string): HTMLInputElement | undefined {
  if (!row || row.querySelector(".rating-marks")) return undefined;
  const radios = [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  if (digit === "0") return radios.find(({ value }) => value === "dont-know");
  return radios.filter((radio) => !radio.closest(".aside"))[Number(digit) - 1];
}
