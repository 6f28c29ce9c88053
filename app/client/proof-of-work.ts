/** Proof of work before a questionnaire begins: found in short turns while the person reads on, so that the page never stands still. */
import { sha256 } from "@noble/hashes/sha2.js";

/** Milliseconds of computing at a time: shorter than one picture of the screen. */
const turn = 12;

/** @param field takes the solution; its data say what is to be found */
export function proofOfWork(form: HTMLFormElement, field: HTMLInputElement): void {
  const { challenge = "", puzzles = "", bits = "" } = field.dataset;
  const line = form.querySelector<HTMLElement>(".working");
  let working: Promise<string> | null = null;
  const work = () => {
    working ??= solve(challenge, Number(puzzles), Number(bits));
    return working;
  };
  let waiting = false;

  async function finish(button: HTMLElement | null): Promise<void> {
    if (line) line.textContent = line.dataset.working ?? "";
    field.value = await work();
    // Work that is done already resolves while the press is still being told around, and a form that is submitting submits nothing.
    await new Promise((resolve) => setTimeout(resolve));
    form.requestSubmit(button);
  }

  // Who ticks the consent is about to start.
  form.addEventListener("change", () => void work(), { once: true });
  form.addEventListener("submit", (event) => {
    if (field.value !== "") return;
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    void finish(event.submitter);
  });
}

/** One number for each puzzle: SHA-256 of `challenge.puzzle.number` begins with so many zero bits. */
export async function solve(challenge: string, puzzles: number, bits: number): Promise<string> {
  const encoder = new TextEncoder();
  const found: number[] = [];
  let number = 0;
  while (found.length < puzzles) {
    const end = performance.now() + turn;
    while (found.length < puzzles && performance.now() < end) {
      const hash = sha256(encoder.encode(`${challenge}.${found.length}.${number}`));
      if (new DataView(hash.buffer, hash.byteOffset).getUint32(0) >>> (32 - bits) === 0) {
        found.push(number);
        number = 0;
      } else number++;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found.join(" ");
}
