/** Loaded into the measured server (node --import): how long its event loop was held up. A request to print arrives as SIGUSR2. */
import { readFileSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const resolution = 2;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
// On a busy machine a thread waits for a processor, too: that is taken off, where the kernel tells it (Linux).
const beat = 5;
let own = 0;
let last = { at: performance.now(), waited: waited() };
setInterval(() => {
  const now = { at: performance.now(), waited: waited() };
  own = Math.max(own, now.at - last.at - beat - (now.waited - last.waited));
  last = now;
}, beat).unref();

/** Milliseconds that the main thread has waited for a processor so far. */
function waited() {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}

process.on("SIGUSR2", () => {
  // The histogram counts its own timer's interval too.
  const ms = (/** @type {number} */ ns) => Math.max(0, ns / 1e6 - resolution);
  writeFileSync(
    process.env.LOOP_DELAY_FILE ?? "",
    JSON.stringify({ max: ms(delay.max), p99: ms(delay.percentile(99)), own }),
  );
  delay.reset();
  own = 0;
});
