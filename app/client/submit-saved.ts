/** The page's buttons: first all that waits is saved, then the form is sent as if there were no script. Offline it goes on when the connection is back. */
import { itemOf, readRow } from "./rows.ts";
import type { Saving } from "./saving.ts";

const again = 1000;

/** @param touched items that were answered in this page, of the others nothing is sent: another tab may have saved them since; null on a page without questions */
export function submitSaved(
  form: HTMLFormElement,
  saving: Saving,
  touched: ReadonlySet<string> | null,
): void {
  let button: HTMLElement | null = null;
  let passing = false;
  let underWay = false;

  async function goOn(): Promise<void> {
    let saved = await saving.send(true);
    // The back-off goes on meanwhile: this only looks. What the server will never take is no reason to stay: its page says why.
    while ((!saved || !navigator.onLine) && !saving.ended()) {
      saving.sayGoesOn();
      await new Promise((resolve) => setTimeout(resolve, again));
      saved = await saving.send();
    }
    passing = true;
    form.requestSubmit(button);
  }

  form.addEventListener("submit", (event) => {
    if (passing) {
      passing = false;
      return;
    }
    event.preventDefault();
    // A second press while the first is on its way sends nothing.
    if (underWay) return;
    underWay = true;
    button = event.submitter;
    void goOn();
  });
  if (touched) form.addEventListener("formdata", ({ formData }) => leaveOut(form, touched, formData));
  addEventListener("pageshow", () => {
    underWay = false;
    passing = false;
  });
}

function leaveOut(form: HTMLFormElement, touched: ReadonlySet<string>, formData: FormData): void {
  const rows = [...form.querySelectorAll<HTMLElement>("fieldset.question")];
  const names = rows.filter((row) => !touched.has(itemOf(row))).flatMap((row) => Object.keys(readRow(row)));
  for (const name of names) formData.delete(name);
  const had = String(formData.get("_had") ?? "").split(" ");
  formData.set("_had", had.filter((name) => !names.includes(name)).join(" "));
}
