/** A disk without room, as SQLite meets it: its file may take no more pages, and none of those it has is free. */
import { type SQL, sql } from "drizzle-orm";
import type { RunningApp } from "../../app/platform/context.server.ts";
import { isDiskFull } from "../../app/platform/disk-full.ts";
import { route } from "../../app/platform/route.server.ts";

const run = (app: RunningApp, statement: string) =>
  app.write(async (tx) => {
    await (tx as unknown as { run: (query: SQL) => Promise<unknown> }).run(sql.raw(statement));
  });

const pageBytes = 8192;

/** From now on whatever needs more pages than are left fails. */
export async function fillDisk(app: RunningApp, left = 0): Promise<void> {
  await run(app, "create table filler (bytes blob)");
  // Fewer than there are: those there are.
  await run(app, "pragma max_page_count = 1");
  for (let isFull = false; !isFull; )
    await run(app, "insert into filler values (zeroblob(7000))").catch((error: unknown) => {
      if (!isDiskFull(error)) throw error;
      isFull = true;
    });
  await run(app, `pragma max_page_count = ${(await app.databaseSize()) / pageBytes + left}`);
}

/** Somebody has made room. */
export async function makeRoom(app: RunningApp): Promise<void> {
  await run(app, "pragma max_page_count = 1000000");
  await run(app, "drop table filler");
}

/** What a page answers with that does this. */
export const asPage = <T>(app: RunningApp, work: () => Promise<T>): Promise<T> =>
  route(work)({
    request: new Request("http://localhost/"),
    params: {},
    context: { app, nonce: "", language: "en", network: "" },
  } as never);

export const diskFullAnswer = { data: { message: "error.diskFull" }, init: { status: 503 } };
