/** A full disk: a clear answer instead of a broken page, nothing half-written, and everything goes on when there is room again. */
import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { route } from "../../../app/platform/route.server.ts";
import { importsOfStudy, insertImport } from "../../../db/queries/imports.ts";
import { countResponses, insertResponses } from "../../../db/queries/responses.ts";
import { testApp } from "../../builders/app.ts";
import { importRow, responseRow, storedStudy } from "../../builders/database.ts";

/** SQLite answers as on a full disk when the file may take no more pages. */
async function allowPages(app: RunningApp, pages: number): Promise<void> {
  await app.write(async (tx) => {
    await (tx as unknown as { run: (query: SQL) => Promise<unknown> }).run(
      sql.raw(`pragma max_page_count = ${pages}`),
    );
  });
}

test("a write that finds no room is refused with words, leaves nothing of itself, and works when there is room", async () => {
  const app = await testApp();
  const { study, wave } = await storedStudy(app);
  const store = route(async () =>
    app.write(async (tx) => {
      await insertImport(tx, importRow(wave));
      await insertResponses(
        tx,
        Array.from({ length: 3000 }, () => responseRow(wave)),
      );
    }),
  );
  const ask = () =>
    store({
      request: new Request("http://localhost/"),
      params: {},
      context: { app, nonce: "", language: "en", network: "" },
    } as never);
  await allowPages(app, 1);
  await expect(ask()).rejects.toMatchObject({
    data: { message: "error.diskFull" },
    init: { status: 503 },
  });
  expect(await countResponses(app.read, wave.id)).toBe(0);
  expect(await importsOfStudy(app.read, study.id)).toEqual([]);
  await allowPages(app, 1_000_000);
  await ask();
  expect(await countResponses(app.read, wave.id)).toBe(3000);
});
