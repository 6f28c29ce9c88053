/** The script of the quick check: the pages come as without it, and their answers stay behind the # of the address, or nowhere on a shared screen. */
import { clearWhenLeft } from "./clear-when-left.ts";

const kiosk = document.querySelector("#quick.kiosk") !== null;
const address = location.pathname + (kiosk ? "?kiosk=1" : "");
/** Of several requests the last one counts: people go back twice at once. */
let latest = 0;
let sending = false;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-quick]")) return;
  // Another language is another page: it is loaded as without scripts.
  if (event.submitter?.hasAttribute("formaction")) return;
  event.preventDefault();
  if (sending) return;
  sending = true;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, event.submitter))
    if (typeof value === "string") fields.append(name, value);
  void show(fields, "push").finally(() => {
    sending = false;
  });
});

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  const target = link.getAttribute("href")?.startsWith("#")
    ? document.getElementById(link.hash.slice(1))
    : null;
  if (target) {
    // Following it would put its name in the place of the answers.
    event.preventDefault();
    target.scrollIntoView();
    (target.querySelector<HTMLElement>("input, select, button") ?? target).focus();
  } else if (link.matches("[data-over]")) {
    event.preventDefault();
    startOver();
  } else if (kiosk && link.origin !== location.origin) {
    // A shared screen has no way back from elsewhere.
    event.preventDefault();
  }
});

if (kiosk) {
  history.replaceState(null, "", address);
  clearWhenLeft(startOver);
} else {
  addEventListener("popstate", () => void showAddress());
  if (location.hash.length > 1) void showAddress();
  // The page that a form led to in another language, with its answers.
  else if (new URLSearchParams(location.search).has("lang")) {
    history.replaceState(null, "", `${address}#${stateOf(document)}`);
    sayWithScript(document);
  }
}

function startOver(): void {
  document.querySelector("main")?.replaceChildren();
  if (kiosk) location.replace(address);
  else location.assign(address);
}

/** Nothing behind the # means the empty form; what cannot be read, the same with a word. */
function showAddress(): Promise<void> {
  const state = location.hash.slice(1, 2100);
  return show(state === "" ? null : new URLSearchParams({ _state: state }), "keep");
}

async function show(fields: URLSearchParams | null, entry: "push" | "keep"): Promise<void> {
  latest += 1;
  const turn = latest;
  try {
    const before = stateOf(document);
    const answer = await fetch(address, fields ? { method: "POST", body: fields } : {});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== latest) return;
    const main = page.querySelector("main");
    // What was answered stays on the page, to be sent again.
    if (!main || answer.status >= 500 || answer.status === 429) throw new Error();
    document.querySelector("main")?.replaceWith(main);
    document.title = page.title;
    keepState(before, stateOf(document), answer.ok, entry);
    sayWithScript(main);
    scrollTo(0, 0);
    (main.querySelector<HTMLElement>(".summary") ?? main).focus();
  } catch {
    say(document.querySelector<HTMLElement>("#quick")?.dataset.failed ?? "");
  }
}

function keepState(before: string, after: string, good: boolean, entry: "push" | "keep"): void {
  if (kiosk) return;
  if (entry === "keep") {
    if (!good) history.replaceState(null, "", address);
    return;
  }
  if (!good) return;
  // Going back shows the screen before with what was answered on it.
  const [version = "", place = ""] = before.split("~");
  const answers = after.split("~")[2] ?? "";
  history.replaceState(null, "", `${address}#${[version, place, answers].join("~")}`);
  history.pushState(null, "", `${address}#${after}`);
}

function sayWithScript(within: ParentNode): void {
  for (const words of within.querySelectorAll<HTMLElement>("[data-with-script]"))
    words.textContent = words.dataset.withScript ?? "";
}

function stateOf(page: Document): string {
  return page.querySelector<HTMLElement>("#quick")?.dataset.state ?? "";
}

function say(words: string): void {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  notice.textContent = words;
  document.querySelector("main")?.prepend(notice);
}
