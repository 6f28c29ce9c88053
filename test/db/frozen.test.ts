/** What the database itself refuses once somebody has answered, whoever asks. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { insertResponses } from "../../db/queries/responses.ts";
import { study, wave } from "../../db/schema/study.ts";
import { freshDatabase, responseRow, storedStudy } from "../builders/database.ts";

const changes = [
  { instrument_id: "another" },
  { instrument_version: "2.0" },
  { modules: { modules: ["a"] } },
  { minimum_group: 4 },
];

test("before the first response a study may change; after it neither its questions nor a lower minimum group are taken", async () => {
  const database = await freshDatabase();
  const stored = await storedStudy(database, { study: { minimum_group: 7 } });
  const set = (values: Partial<typeof study.$inferInsert>) =>
    database.write((tx) => tx.update(study).set(values).where(eq(study.id, stored.study.id)));
  const version = (instrument_version: string) =>
    database.write((tx) => tx.update(wave).set({ instrument_version }).where(eq(wave.id, stored.wave.id)));
  for (const change of changes) await set(change);
  await version("1.1");
  await set({ instrument_id: "delivery-core", instrument_version: "1.0", modules: null, minimum_group: 5 });
  await database.write((tx) => insertResponses(tx, [responseRow(stored.wave)]));
  for (const change of changes) await expect(set(change)).rejects.toThrow();
  await expect(version("1.2")).rejects.toThrow();
  // The same again, a higher minimum and other words are no change of what was asked.
  await set({ instrument_version: "1.0", modules: null, minimum_group: 6, title: "Another title" });
  await expect(set({ minimum_group: 5 })).rejects.toThrow();
  const [row] = await database.read.select().from(study);
  expect(row).toMatchObject({ instrument_id: "delivery-core", instrument_version: "1.0", minimum_group: 6 });
});

test("a wave's policy and its hash are set once; whoever asks, neither is changed, emptied or exchanged afterwards", async () => {
  const database = await freshDatabase();
  const stored = await storedStudy(database);
  const set = (values: Partial<typeof wave.$inferInsert>) =>
    database.write((tx) => tx.update(wave).set(values).where(eq(wave.id, stored.wave.id)));
  const frozen = { policy: { rules: 1, minimum: { mean: 5 } }, policy_hash: "a" };
  await set(frozen);
  for (const change of [
    { policy: { ...frozen.policy, minimum: { mean: 2 } } },
    { policy: null },
    { policy_hash: "b" },
    { policy_hash: null },
    { policy: null, policy_hash: null },
    { policy: { rules: 2 }, policy_hash: "b", state: "closed" as const },
  ])
    await expect(set(change), JSON.stringify(change)).rejects.toThrow();
  // The same again, and everything else of the wave, is no change of what was promised.
  await set({ ...frozen, state: "closed", closes_on: "2026-12-31" });
  const [row] = await database.read.select().from(wave).where(eq(wave.id, stored.wave.id));
  expect(row).toMatchObject({ ...frozen, state: "closed" });
});
