/** Queries built once: they belong to the transaction they are asked in, as all others do. */
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { builtOnce } from "../../db/built-once.ts";
import type { Read, Tx } from "../../db/database.ts";
import { dialect } from "../../db/dialect.ts";
import { type Draft, draftByHash, putDraft } from "../../db/queries/drafts.ts";
import { draftInPlace } from "../../db/queries/respondents.ts";
import { countStudies } from "../../db/queries/studies.ts";
import { study } from "../../db/schema/study.ts";
import { freshDatabase, key, storedStudy } from "../builders/database.ts";

async function withStudy() {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database);
  const draft = (overrides: Partial<Draft> = {}): Draft => ({
    code_hash: key(),
    study_id: study.id,
    wave_id: wave.id,
    sealed: "one",
    ...overrides,
  });
  return { ...database, study, draft };
}

test("asked again in other transactions and on the reader, each time with its own values", async () => {
  const { read, write, study, draft } = await withStudy();
  const [a, b] = [draft(), draft({ sealed: "two" })];
  await write((tx) => putDraft(tx, a));
  const seen = await write(async (tx) => {
    await putDraft(tx, b);
    await putDraft(tx, { ...a, sealed: "three" });
    return [await draftInPlace(tx, a.code_hash), await draftInPlace(tx, b.code_hash)];
  });
  expect(seen.map((row) => row?.sealed)).toEqual(["three", "two"]);
  expect(await draftInPlace(read, a.code_hash)).toMatchObject({ sealed: "three", slug: study.slug });
  expect(await draftInPlace(read, key())).toBeUndefined();
});

test("a reader asks its own connection and not that of a transaction under way", async () => {
  const { read, write, draft } = await withStudy();
  const row = draft();
  await write(async (tx) => {
    await putDraft(tx, row);
    expect(await draftInPlace(read, row.code_hash)).toBeUndefined();
    expect(await draftInPlace(tx, row.code_hash)).toBeDefined();
  });
});

test("a transaction that is over refuses them", async () => {
  const { read, write, draft } = await withStudy();
  const row = draft();
  let escaped: Tx | undefined;
  await write(async (tx) => {
    await putDraft(tx, draft());
    escaped = tx;
  });
  const late = (async () => escaped && putDraft(escaped, row))();
  const why = await late.then(
    () => "stored",
    (error) => `${error} ${error.cause}`,
  );
  expect(why).toContain("after the end");
  expect(await draftByHash(read, row.code_hash)).toBeUndefined();
});

test("one that nobody waited for does not outlive a failing transaction", async () => {
  const { read, write, draft } = await withStudy();
  const row = draft();
  const failing = write(async (tx) => {
    putDraft(tx, row).catch(() => undefined);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await write((tx) => putDraft(tx, draft()));
  expect(await draftByHash(read, row.code_hash)).toBeUndefined();
});

test("one that failed undoes its transaction, even if the callback caught the error", async () => {
  const { read, write, draft } = await withStudy();
  const row = draft();
  const failing = write(async (tx) => {
    await putDraft(tx, row);
    await putDraft(tx, draft({ wave_id: "nowhere" })).catch(() => undefined);
  });
  await expect(failing).rejects.toThrow();
  expect(await draftByHash(read, row.code_hash)).toBeUndefined();
});

test("the SQL is built once for the reader, and on SQLite once for all transactions", async () => {
  const { read, write, study: stored } = await withStudy();
  let built = 0;
  const titled = builtOnce((db: Read) => {
    built += 1;
    return db
      .select({ title: study.title })
      .from(study)
      .where(eq(study.id, sql.placeholder("id")))
      .prepare();
  });
  for (let n = 0; n < 3; n += 1) expect(await titled(read, { id: stored.id })).toHaveLength(1);
  expect(built).toBe(1);
  for (let n = 0; n < 3; n += 1) await write((tx) => titled(tx, { id: stored.id }));
  expect(built).toBe(dialect === "sqlite" ? 2 : 4);
});

if (dialect === "sqlite") {
  test("SQLite: two databases open at once are asked each for itself", async () => {
    const [one, other] = [await withStudy(), await freshDatabase()];
    const row = one.draft();
    await one.write((tx) => putDraft(tx, row));
    expect(await countStudies(other.read)).toBe(0);
    expect(await draftInPlace(other.read, row.code_hash)).toBeUndefined();
    expect(await other.write((tx) => draftInPlace(tx, row.code_hash))).toBeUndefined();
    expect(await one.write((tx) => draftInPlace(tx, row.code_hash))).toBeDefined();
  });
}
