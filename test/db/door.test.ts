/** The door: what a transaction promises, on whichever dialect the tests run. */
import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "../../db/database.ts";
import { dialect } from "../../db/dialect.ts";
import { openDatabase } from "../../db/door.server.ts";
import { countStudies, insertStudy, studyById, studyBySlug } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { study } from "../../db/schema/study.ts";
import { freshDatabase, studyRow, waveRow } from "../builders/database.ts";

test("what was written is read back exactly, the millisecond included", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow({ title: "Täter · 日本 '; drop table study; --" });
  await write((tx) => insertStudy(tx, row));
  expect(await studyBySlug(read, row.slug)).toEqual(row);
});

test("a reader sees nothing of a transaction that is still under way", async () => {
  const { read, write } = await freshDatabase();
  const writing = write(async (tx) => {
    await insertStudy(tx, studyRow());
    expect(await countStudies(tx)).toBe(1);
    await sleep(40);
  });
  await sleep(15);
  expect(await countStudies(read)).toBe(0);
  await writing;
  expect(await countStudies(read)).toBe(1);
});

test("an error inside a transaction undoes all of it and reaches the caller", async () => {
  const { read, write } = await freshDatabase();
  const failing = write(async (tx) => {
    await insertStudy(tx, studyRow());
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await countStudies(read)).toBe(0);
  await write((tx) => insertStudy(tx, studyRow()));
  expect(await countStudies(read)).toBe(1);
});

test("a write inside a write is refused, whether awaited or hidden deeper", async () => {
  const { read, write } = await freshDatabase();
  await expect(write(() => write(async (tx) => insertStudy(tx, studyRow())))).rejects.toThrow("inside write");
  await expect(
    write(async () => {
      await sleep(1);
      await write((tx) => insertStudy(tx, studyRow()));
    }),
  ).rejects.toThrow("inside write");
  expect(await countStudies(read)).toBe(0);
});

test("work begun inside a write may write once that one is over", async () => {
  const { read, write } = await freshDatabase();
  let later: Promise<void> = Promise.resolve();
  await write(async () => {
    later = sleep(20).then(() => write((tx) => insertStudy(tx, studyRow())));
  });
  await later;
  expect(await countStudies(read)).toBe(1);
});

test("a transaction refuses to be used after its end", async () => {
  const { read, write } = await freshDatabase();
  let escaped: Tx | undefined;
  await write(async (tx) => {
    escaped = tx;
  });
  const late = (async () => escaped && insertStudy(escaped, studyRow()))();
  await expect(late).rejects.toMatchObject({ cause: { message: expect.stringContaining("after the end") } });
  expect(await countStudies(read)).toBe(0);
});

test("a write through the reader is refused by the database itself", async () => {
  const { read } = await freshDatabase();
  const sneaking = insertStudy(read as Tx, studyRow());
  await expect(sneaking).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/readonly database|read-only transaction/) },
  });
});

test("of 100 concurrent increments none is lost", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow({ minimum_group: 0 });
  await write((tx) => insertStudy(tx, row));
  const increment = () =>
    write(async (tx) => {
      const before = await studyById(tx, row.id);
      await sleep(1);
      await tx
        .update(study)
        .set({ minimum_group: (before?.minimum_group ?? 0) + 1 })
        .where(eq(study.id, row.id));
    });
  await Promise.all(Array.from({ length: 100 }, increment));
  expect((await studyById(read, row.id))?.minimum_group).toBe(100);
}, 60_000);

test("a transaction in which a statement failed is undone, even if its callback caught the error", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow();
  const half = write(async (tx) => {
    await insertStudy(tx, row);
    await insertStudy(tx, row).catch(() => undefined);
  });
  await expect(half).rejects.toThrow();
  expect(await countStudies(read)).toBe(0);
});

test("the database answers a check until it is closed, and writes under way are waited for", async () => {
  const { address } = await freshDatabase();
  const second = await openDatabase(address);
  await second.check();
  const row = studyRow();
  const writing = second.write(async (tx) => {
    await sleep(20);
    await insertStudy(tx, row);
  });
  await second.close();
  await writing;
  await expect(second.check()).rejects.toThrow();
  const third = await openDatabase(address);
  expect(await studyById(third.read, row.id)).toEqual(row);
  await third.close();
});

test("an address of the other dialect is refused by name", async () => {
  const other = dialect === "postgres" ? { file: "/nowhere/test.db" } : "postgres://127.0.0.1/nothing";
  await expect(openDatabase(other)).rejects.toThrow("DATABASE_URL");
});

test("a row that points nowhere is refused", async () => {
  const { write } = await freshDatabase();
  await expect(write((tx) => insertWave(tx, waveRow("no-such-study")))).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/foreign key/i) },
  });
});

test("more different statements than are kept in compiled form still all work", async () => {
  const { read, write } = await freshDatabase();
  const row = studyRow();
  await write((tx) => insertStudy(tx, row));
  for (let n = 1; n <= 600; n += 1) {
    const [found] = await read.select({ n: sql<number>`${sql.raw(String(n))}`.mapWith(Number) }).from(study);
    expect(found).toEqual({ n });
  }
});
