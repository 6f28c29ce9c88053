/** Sends waiting answers, oldest first, one request at a time, and again until they have arrived. Knows no browser. */
import { backOff } from "./back-off.ts";
import { asForm, type Fields, marked, nextToSend, type Waiting, without } from "./waiting.ts";

export type Answer =
  /** `wrong`: words by item. `newer`: what was answered later elsewhere and stands. `asOf`: the server's clock. */
  | { kind: "taken"; wrong: Record<string, string>; newer: Record<string, Fields>; asOf?: number }
  /** No connection, or a server in trouble. */
  | { kind: "later"; after?: number; offline: boolean }
  /** The survey takes no more answers. */
  | { kind: "closed" }
  /** Another questionnaire is under way in this browser by now. */
  | { kind: "replaced" }
  /** The server will not take it, now or later, from this page. */
  | { kind: "refused" };

export type State = "idle" | "sending" | "offline" | "trouble" | "closed" | "replaced" | "refused";

export type Outside = {
  read: () => Waiting[];
  write: (list: readonly Waiting[]) => void;
  /** Those of them that may go out now. */
  ready: () => Waiting[];
  post: (form: URLSearchParams) => Promise<Answer>;
  now: () => number;
  chance: () => number;
  /** Runs after so many milliseconds, unless what it returns is called before. */
  later: (run: () => void, ms: number) => () => void;
  /** Only one page of this browser sends at a time, where the browser can tell. */
  alone: (run: () => Promise<boolean>) => Promise<boolean>;
  show: (state: State) => void;
  taken: (answer: Answer & { kind: "taken" }) => void;
};

export type Sender = {
  /** Sends what waits; while a back-off runs only when `now`. @returns whether nothing is left that can be sent */
  send: (now?: boolean) => Promise<boolean>;
};

export function createSender(outside: Outside): Sender {
  let running: Promise<boolean> | null = null;
  let failures = 0;
  let stopWaiting: (() => void) | null = null;
  let ended = false;

  async function run(): Promise<boolean> {
    for (;;) {
      const batch = nextToSend(outside.ready());
      if (batch.length === 0) {
        outside.show("idle");
        return true;
      }
      outside.show("sending");
      const answer = await outside.post(asForm(batch, outside.now()));
      if (answer.kind === "later") {
        failures++;
        const wait = backOff(failures, outside.chance(), answer.after);
        stopWaiting = outside.later(() => {
          stopWaiting = null;
          void send();
        }, wait);
        outside.show(answer.offline ? "offline" : "trouble");
        return false;
      }
      failures = 0;
      if (answer.kind !== "taken") {
        ended = true;
        // The next page of this browser removes them in any case.
        if (answer.kind !== "refused") outside.write([]);
        outside.show(answer.kind);
        return false;
      }
      const wrong = batch.filter(({ item }) => Object.hasOwn(answer.wrong, item));
      outside.write(marked(without(outside.read(), without(batch, wrong)), wrong));
      outside.taken(answer);
    }
  }

  function send(now = false): Promise<boolean> {
    if (ended) return Promise.resolve(false);
    if (stopWaiting && !now) return Promise.resolve(false);
    stopWaiting?.();
    stopWaiting = null;
    running ??= outside.alone(run).finally(() => {
      running = null;
    });
    return running;
  }
  return { send };
}
