/** The line that says how far the answers are saved: seen at once, read out when it has settled and only when it says something new. */
import type { State } from "./sender.ts";

const settled = 1500;

export type StatusLine = {
  show: (state: State, kept: boolean, wrong: boolean) => void;
  /** The page goes on as soon as all is saved. */
  showGoesOn: () => void;
};

/** @param line its words are in its data, one for each state */
export function openStatusLine(line: HTMLElement): StatusLine {
  const seen = line.querySelector<HTMLElement>("[aria-hidden]");
  const heard = line.querySelector<HTMLElement>("[role=status]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;

  function say(word: string, urgent = false): void {
    const words = line.dataset[word] ?? "";
    line.dataset.state = word;
    if (seen && seen.textContent !== words) seen.textContent = words;
    clearTimeout(timer);
    // Read out, "Saving" would only interrupt.
    if (word === "sending") return;
    timer = setTimeout(
      () => {
        if (heard && heard.textContent !== words) heard.textContent = words;
      },
      urgent ? 0 : settled,
    );
  }

  return {
    show(state, kept, wrong) {
      if (state === "idle") {
        if (begun) say(wrong ? "except" : "saved");
        return;
      }
      begun = true;
      if (state === "offline" || state === "trouble") say(kept ? state : "unkept");
      else say(state);
    },
    showGoesOn: () => say("goesOn", true),
  };
}
