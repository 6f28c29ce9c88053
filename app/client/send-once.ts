/** A second press of a button while the first is on its way sends nothing. Coming back to the page makes it ready again. */
export function sendOnce(form: HTMLFormElement): void {
  let underWay = false;
  form.addEventListener("submit", (event) => {
    if (underWay) event.preventDefault();
    else underWay = !event.defaultPrevented;
  });
  addEventListener("pageshow", () => {
    underWay = false;
  });
}
