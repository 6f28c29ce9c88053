/** Child process of the bench: opens the database given, hands the answers over once, prints what it took. With "writers": compares two ways to write the same cells. */
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { stringify } from "csv-stringify";
import { operator } from "../../app/access/actor.ts";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { createRegistry } from "../../app/platform/registry.server.ts";
import { exportResponses } from "../../app/services/exports.server.ts";
import { wideInstrument } from "./csv-instrument.ts";

export type HandOverFigures = { seconds: number; megabytes: number; longestHoldMs: number; bytes: number };
export type WriterFigures = { general: number; joined: number };

const instrument = wideInstrument();
const registry = { ...createRegistry("surveys"), get: () => instrument };
const app = await createApp(readEnvironment({ ...process.env, LOG_LEVEL: "warn" }), { registry });
const purpose = { reason: "analysis", agreement: true } as const;
if (process.argv[2] === "writers") await compareWriters();
else await handOver();
await app.close();

async function handOver(): Promise<void> {
  const idle = process.memoryUsage().rss;
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const begin = performance.now();
  const { body } = await exportResponses(app, operator, "bench", undefined, purpose);
  if (typeof body === "string") throw new Error("a stream was expected");
  let bytes = 0;
  let peak = idle;
  for (const reader = body.getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) break;
    bytes += value.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begin) / 1000;
  loop.disable();
  print({ seconds, megabytes: (peak - idle) / 2 ** 20, longestHoldMs: loop.max / 1e6, bytes });
}

/** The cells of that file written again, without the database: by csv-stringify, and joined by commas as the wide table does. */
async function compareWriters(): Promise<void> {
  const { body } = await exportResponses(app, operator, "bench", undefined, purpose);
  const text = typeof body === "string" ? body : await new Response(body).text();
  const rows = text
    .split("\r\n")
    .slice(0, -1)
    .map((line) => line.split(","));
  const general = await timed(async () => {
    const writer = stringify({ record_delimiter: "\r\n" });
    let bytes = 0;
    writer.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const ended = once(writer, "end");
    for (const row of rows) if (!writer.write(row)) await once(writer, "drain");
    writer.end();
    await ended;
    return bytes;
  });
  const joined = await timed(async () =>
    rows.reduce((bytes, row) => bytes + Buffer.from(`${row.join(",")}\r\n`).length, 0),
  );
  if (general.bytes !== joined.bytes) throw new Error("the two writers do not agree");
  print({ general: general.seconds, joined: joined.seconds });
}

async function timed(write: () => Promise<number>): Promise<{ seconds: number; bytes: number }> {
  const begin = performance.now();
  const bytes = await write();
  return { seconds: (performance.now() - begin) / 1000, bytes };
}

function print(figures: HandOverFigures | WriterFigures): void {
  process.stdout.write(JSON.stringify(figures));
}
