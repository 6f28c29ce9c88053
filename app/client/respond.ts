/** The script of a respondent's pages: saves each answer as it is given. The pages are whole without it. */
import { answersOf } from "./answers.ts";
import { numberKeys } from "./number-keys.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { openSaving } from "./saving.ts";
import { sharedScreen } from "./shared-screen.ts";
import { submitSaved } from "./submit-saved.ts";

const store = browserStore();
const over = document.querySelector<HTMLFormElement>("form.kiosk-over");
if (over) sharedScreen(over, store);
const work = document.querySelector<HTMLInputElement>("input[data-challenge]");
if (work?.form) {
  const { form } = work;
  void import("./proof-of-work.ts").then(({ proofOfWork }) => proofOfWork(form, work));
}
const page = document.querySelector<HTMLElement>("[data-mark]");
const line = document.querySelector<HTMLElement>(".saving");
if (page && line) {
  const saving = openSaving(page, line, store);
  // From here on the words hold that say so: a browser that allows scripts need not have got this one.
  document.documentElement.dataset.autosave = "";
  if (page instanceof HTMLFormElement) {
    const questions = page.dataset.page !== undefined;
    if (over && questions) oneAtATime(page);
    submitSaved(page, saving, questions ? answersOf(page, line, saving) : null);
    // All is saved that can be, and now it goes off as a whole.
    if (!questions) page.addEventListener("formdata", saving.forget);
    const keys = document.querySelector<HTMLInputElement>(".number-keys input");
    if (keys) numberKeys(page, keys, store);
  }
  // A review that was made before the last answers arrived is made again.
  if (page.dataset.page === undefined) saving.onTaken(() => location.reload());
  document.querySelector(".start-over")?.addEventListener("submit", saving.forget);
  void saving.send(true);
}

/** Null where the browser forbids it. */
function browserStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
