/** Unsaved answers on this device: in the browser's own store, under the study and a mark of the code, gone once they are saved. */
import type { Waiting } from "./waiting.ts";

const prefix = "gemba:unsaved:";
/** A store that nobody came back to for this long is emptied. */
const longest = 60 * 24 * 60 * 60 * 1000;

export type Device = {
  read: () => Waiting[];
  write: (list: readonly Waiting[]) => void;
  clear: () => void;
  /** False when the browser lets nothing be kept: what is not saved lives as long as the page. */
  keeps: boolean;
};

/**
 * @param store null when the browser has none
 * @param whose mark of the code: answers given under another code in the same study are somebody else's and are removed
 */
export function openDevice(store: Storage | null, study: string, whose: string, now: () => number): Device {
  const key = `${prefix}${study}:${whose}`;
  let inMemory: readonly Waiting[] = [];
  const device: Device = {
    keeps: store !== null,
    read() {
      if (!device.keeps) return [...inMemory];
      return parse(store?.getItem(key) ?? null).filter(({ at }) => now() - at < longest);
    },
    write(list) {
      inMemory = list;
      try {
        if (list.length === 0) store?.removeItem(key);
        else store?.setItem(key, JSON.stringify(list));
      } catch {
        // Full, or forbidden.
        device.keeps = false;
      }
    },
    clear: () => forget(store, study),
  };
  forget(store, study, key);
  return device;
}

/** Removes all answers of the study, but those under one key. */
function forget(store: Storage | null, study: string, but?: string): void {
  for (const key of Object.keys(store ?? {}))
    if (key.startsWith(`${prefix}${study}:`) && key !== but) store?.removeItem(key);
}

/** What is no list of ours, such as one of an older form, counts as nothing. */
function parse(text: string | null): Waiting[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(one: unknown): one is Waiting {
  const answer = one as Partial<Waiting> | null;
  return (
    typeof answer?.page === "string" &&
    typeof answer.item === "string" &&
    typeof answer.at === "number" &&
    typeof answer.fields === "object" &&
    Object.values(answer.fields).every(Array.isArray)
  );
}
