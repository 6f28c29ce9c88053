/** One request to save answers, and what came of it. */
import type { Answer } from "./sender.ts";

const longest = 20_000;
/** What a page may still send while it is closed; browsers allow 64 kB in all. */
const mostWhenClosing = 60_000;

/** @param tooLarge words for answers that the server will not even read */
export async function post(address: string, form: URLSearchParams, tooLarge: string): Promise<Answer> {
  const body = form.toString();
  let answer: Response;
  try {
    answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(body),
      headers: { accept: "application/json" },
      keepalive: body.length < mostWhenClosing,
      redirect: "error",
      signal: AbortSignal.timeout(longest),
    });
    if (answer.status === 200) return readTaken(await answer.json());
  } catch {
    return { kind: "later", offline: true };
  }
  const { status } = answer;
  // What is no answer of ours is a page that says no.
  if (status === 400) return readTaken(await answer.json().catch(() => ({})));
  if (status >= 500 || status === 429 || status === 408)
    return { kind: "later", offline: false, after: secondsAsked(answer.headers.get("retry-after")) * 1000 };
  if (status === 410) return { kind: "closed" };
  if (status === 409) return { kind: "replaced" };
  if (status === 413) {
    const items = (form.get("_age") ?? "").split(" ").map((age) => [age.split(":")[0], tooLarge]);
    return { kind: "taken", wrong: Object.fromEntries(items), newer: {} };
  }
  return { kind: "refused" };
}

function readTaken(read: unknown): Answer {
  const { wrong, newer, asOf } = read as Partial<Answer & { kind: "taken" }>;
  if (!wrong || !newer) return { kind: "refused" };
  return { kind: "taken", wrong, newer, ...(asOf !== undefined && { asOf }) };
}

/** In seconds, or as a date. */
function secondsAsked(header: string | null): number {
  const seconds = Number(header ?? 0);
  if (Number.isFinite(seconds)) return Math.min(3600, Math.max(0, seconds));
  const until = (Date.parse(header ?? "") - Date.now()) / 1000;
  return Number.isFinite(until) ? Math.min(3600, Math.max(0, until)) : 0;
}
