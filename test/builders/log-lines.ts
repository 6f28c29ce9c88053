/** A log whose lines are read by the test. */
import { Writable } from "node:stream";
import { createLog } from "../../app/platform/log.server.ts";

export function logLines(level: "info" | "debug" = "info") {
  const lines: string[] = [];
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const told = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line));
  /** What was said of sign-ins that failed, in order. */
  const failures = () =>
    told()
      .filter(({ msg }) => msg === "a sign-in failed")
      .map(({ level: _, time: __, msg: ___, at: ____, ...facts }) => facts);
  return { log: createLog(level, to), text: () => lines.join(""), told, failures };
}
