/** On a shared screen: after a while without a touch it starts over, and says so before, so that whoever reads can stay. */

const longest = 90_000;
const warning = 70_000;

export function clearWhenLeft(startOver: () => void): void {
  let warn = 0;
  let clear = 0;
  const again = () => {
    clearTimeout(warn);
    clearTimeout(clear);
    document.querySelector(".kiosk-soon")?.remove();
    warn = window.setTimeout(sayIt, warning);
    clear = window.setTimeout(() => (isEmpty() ? again() : startOver()), longest);
  };
  for (const touch of ["pointerdown", "keydown", "input", "wheel", "touchmove"])
    addEventListener(touch, again, { passive: true });
  // A page that the browser kept for going back is somebody else's.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) startOver();
  });
  again();
}

function sayIt(): void {
  const words = document.querySelector<HTMLElement>("[data-soon]")?.dataset.soon;
  if (!words || isEmpty()) return;
  const notice = document.createElement("p");
  notice.className = "kiosk-soon";
  notice.setAttribute("role", "status");
  notice.textContent = words;
  document.querySelector("main")?.append(notice);
}

/** The first question, not yet touched. */
function isEmpty(): boolean {
  return (
    document.querySelector("form.questions") !== null &&
    document.querySelector("form.questions button[value=back], form.questions :checked") === null &&
    [...document.querySelectorAll<HTMLInputElement>("form.questions input[inputmode]")].every(
      ({ value }) => value === "",
    )
  );
}
