/** Stores a value that changes quickly: the latest one, not every one, and never two at a time. */

export type LatestOnly<T> = {
  /** Stored now, or when the pause is over unless a later value replaces it. */
  offer(value: T): void;
  /** Drops what waits; resolves when nothing is being stored any more. */
  settled(): Promise<void>;
};

/** @param store must not reject */
export function latestOnly<T>(pauseMs: number, store: (value: T) => Promise<void>): LatestOnly<T> {
  let waiting: { value: T } | undefined;
  let storing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const begin = (value: T) => {
    storing = store(value);
    timer = setTimeout(async () => {
      await storing;
      if (timer === undefined) return;
      timer = undefined;
      if (!waiting) return;
      const next = waiting.value;
      waiting = undefined;
      begin(next);
    }, pauseMs);
  };
  return {
    offer(value) {
      if (timer === undefined) begin(value);
      else waiting = { value };
    },
    async settled() {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      await storing;
    },
  };
}
