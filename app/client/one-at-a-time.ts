/** On a shared screen one question has the screen to itself: the page's buttons lead from one to the next before they lead to another page. */
import { rowOf } from "./rows.ts";

/** To be called before anything else listens for the form's sending. */
export function oneAtATime(form: HTMLFormElement): void {
  const rows = [...form.querySelectorAll<HTMLFieldSetElement>("fieldset.question")];
  const linked = (hash: string) => {
    const row = rowOf(document.getElementById(hash.slice(1)));
    return row ? rows.indexOf(row) : -1;
  };
  const wrong = rows.findIndex((row) => row.matches(".wrong"));
  let at = Math.max(0, wrong, linked(location.hash));
  show();

  function show(): void {
    for (const [place, row] of rows.entries()) row.hidden = place !== at;
  }

  function goTo(place: number): void {
    at = place;
    show();
    const row = rows[at];
    if (!row) return;
    // Read out as a group; the person chooses where in it to go.
    row.tabIndex = -1;
    row.focus();
    row.scrollIntoView({ block: "center" });
  }

  form.addEventListener("submit", (event) => {
    const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
    const place = at + ({ next: 1, back: -1 }[pressed] ?? Number.NaN);
    if (!rows[place]) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    goTo(place);
  });
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
    const place = link ? linked(link.hash) : -1;
    if (place >= 0) goTo(place);
  });
}
