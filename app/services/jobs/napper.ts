/** Waiting that can be ended early. */
export function napper() {
  let wake = () => {};
  return {
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    /** Ends the waiting under way, if any. */
    wake: () => wake(),
  };
}
