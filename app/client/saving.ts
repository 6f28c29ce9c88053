/** Ties the sender to the browser: its store, its network, and the moments at which to try again. */
import { openDevice } from "./device.ts";
import { post } from "./post.ts";
import { type Answer, createSender, type State } from "./sender.ts";
import { openStatusLine } from "./status-line.ts";
import { asForm, nextToSend, type Waiting, withAnswer } from "./waiting.ts";

export type Saving = {
  /** Unsaved answers, oldest first. */
  waiting: () => Waiting[];
  /** Keeps an answer on the device; it is sent by the next `send`. */
  keep: (answer: Omit<Waiting, "at" | "heard">) => void;
  /** @returns whether nothing is left that can be sent */
  send: (now?: boolean) => Promise<boolean>;
  /** Has the server said that it will take nothing? */
  ended: () => boolean;
  /** Runs after each answer of the server. */
  onTaken: (run: (answer: Answer & { kind: "taken" }) => void) => void;
  /** This row's answer is not finished while the person is in it: null when there is none. */
  holdBack: (held: () => string | null) => void;
  /** The page goes on once all is saved. */
  sayGoesOn: () => void;
  forget: () => void;
};

/** @param page what says which study and whose answers these are */
export function openSaving(page: HTMLElement, line: HTMLElement, store: Storage | null): Saving {
  const { study = "", mark = "" } = page.dataset;
  const address = `/s/${encodeURIComponent(study)}/autosave`;
  const device = openDevice(store, study, mark, Date.now);
  const status = openStatusLine(line);
  let state: State = "idle";
  /** The server's clock, as far as this page knows. */
  let heard = Number(page.dataset.asOf ?? 0);
  let held: () => string | null = () => null;
  const listeners: ((answer: Answer & { kind: "taken" }) => void)[] = [];
  // Another tab may have gone on with somebody else's code meanwhile.
  const signed = (form: URLSearchParams) => {
    form.set("_mark", mark);
    return form;
  };
  const ready = () => device.read().filter(({ item }) => item !== held());

  const sender = createSender({
    read: device.read,
    write: device.write,
    ready,
    post: (body) => post(address, signed(body), line.dataset.tooLarge ?? ""),
    now: Date.now,
    chance: Math.random,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    // Locks are there on secure origins only. Without them two tabs may send the same answer twice, which changes nothing.
    alone: async (run) =>
      "locks" in navigator ? await navigator.locks.request(`gemba:${study}`, run) : run(),
    show: (now) => {
      state = now;
      status.show(
        now,
        device.keeps,
        device.read().some(({ wrong }) => wrong),
      );
    },
    taken: (answer) => {
      heard = answer.asOf ?? heard;
      for (const run of listeners) run(answer);
    },
  });

  addEventListener("online", () => void sender.send(true));
  document.addEventListener("visibilitychange", () => void sender.send(true));
  // A page that is being closed cannot wait for its turn or for an answer. What is sent here is sent once more by the next page, which changes nothing.
  addEventListener("pagehide", () => {
    const batch = nextToSend(device.read());
    if (batch.length > 0 && state !== "sending")
      void post(address, signed(asForm(batch, Date.now())), "").catch(() => undefined);
  });

  return {
    waiting: device.read,
    keep(answer) {
      const list = device.read();
      const at = Math.max(Date.now(), (list.at(-1)?.at ?? 0) + 1);
      device.write(withAnswer(list, { ...answer, at, heard }));
    },
    send: sender.send,
    ended: () => state === "closed" || state === "replaced" || state === "refused",
    onTaken: (run) => void listeners.push(run),
    holdBack: (which) => {
      held = which;
    },
    sayGoesOn: status.showGoesOn,
    forget: device.clear,
  };
}
