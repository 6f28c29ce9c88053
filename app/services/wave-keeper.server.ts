/** Looks now and then whether a wave has passed its last day, and closes it. Several processes may: closing twice is closing once. */
import type { App } from "../platform/app.ts";
import { loggedError } from "../platform/log.server.ts";
import { closeDueWaves } from "./waves.server.ts";

export type WaveKeeper = {
  /** Lets a closing under way finish. */
  stop(): Promise<void>;
};

const everyMs = 10 * 60_000;

/** Looks at once and then again and again. Never throws: what goes wrong is logged, and tried again the next time. */
export function startWaveKeeper(app: App, { pollMs = everyMs }: { pollMs?: number } = {}): WaveKeeper {
  const failed = (error: unknown) =>
    app.log.error(loggedError(error), "a wave that has ended could not be closed; it is tried again");
  let looking: Promise<void> | undefined;
  const look = () => {
    looking ??= closeDueWaves(app, failed)
      .catch(failed)
      .finally(() => {
        looking = undefined;
      });
  };
  look();
  const timer = setInterval(look, pollMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
