/** A shared screen forgets who was there: by its button, and when nobody has touched it for a while. Going back leads to nothing of theirs. */
import { clearWhenLeft } from "./clear-when-left.ts";

const again = 10_000;

/** @param over the form that makes the server forget this browser */
export function sharedScreen(over: HTMLFormElement, store: Storage | null): void {
  const first = over.action;
  async function startOver(): Promise<void> {
    for (const key of Object.keys(store ?? {})) if (key.startsWith("gemba:")) store?.removeItem(key);
    try {
      const body = new URLSearchParams({ _action: "start-over" });
      const answer = await fetch(first, { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error(String(answer.status));
      // In place of the page that is left: it must not be there to go back to.
      location.replace(first);
    } catch {
      setTimeout(startOver, again);
    }
  }
  over.addEventListener("submit", (event) => {
    event.preventDefault();
    void startOver();
  });
  // The first page with nothing chosen on it has nothing to forget.
  if (location.href !== first) clearWhenLeft(() => void startOver());
}
