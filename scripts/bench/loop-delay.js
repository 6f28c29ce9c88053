/** Loaded into the measured server (node --import): how long its event loop was held up. A request to print arrives as SIGUSR2. */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const resolution = 2;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
process.on("SIGUSR2", () => {
  // The histogram counts its own timer's interval too.
  const ms = (/** @type {number} */ ns) => Math.max(0, ns / 1e6 - resolution);
  writeFileSync(
    process.env.LOOP_DELAY_FILE ?? "",
    JSON.stringify({ max: ms(delay.max), p99: ms(delay.percentile(99)) }),
  );
  delay.reset();
});
