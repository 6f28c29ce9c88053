/** What the database itself refuses once somebody has answered, whoever asks. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { keepPlan, planFor } from "../../db/queries/release-plans.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { releasePlan } from "../../db/schema/release-plan.ts";
import { invitation, response } from "../../db/schema/response.ts";
import { study, wave } from "../../db/schema/study.ts";
import { freshDatabase, responseRow, storedStudy } from "../builders/database.ts";

const invitationRow = (
  { id, study_id }: { id: string; study_id: string },
  overrides: Partial<typeof invitation.$inferInsert> = {},
): typeof invitation.$inferInsert & { token_hash: string } => ({
  id: "invited",
  study_id,
  wave_id: id,
  token_hash: "hash of a token",
  answered: false,
  ...overrides,
});

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

test("a release plan is kept once for the same answers, and nobody changes it", async () => {
  const database = await freshDatabase();
  const stored = await storedStudy(database);
  const plan = { rules: 1, minimum: 5, groups: ["everyone"], organizations: [], figures: {} } as const;
  const row = (id: string, input_hash: string) => ({
    id,
    study_id: stored.study.id,
    wave_id: stored.wave.id,
    input_hash,
    created_at: new Date(0),
  });
  await database.write((tx) => keepPlan(tx, row("a", "x"), JSON.stringify(plan)));
  await database.write((tx) => keepPlan(tx, row("b", "x"), JSON.stringify({ ...plan, minimum: 4 })));
  expect(await planFor(database.read, stored.wave.id, "x")).toEqual(plan);
  expect(await planFor(database.read, stored.wave.id, "y")).toBeUndefined();
  await expect(database.write((tx) => tx.update(releasePlan).set({ input_hash: "y" }))).rejects.toThrow();
});

test("an invitation that was answered leads nowhere: it gets no draft back and is not unanswered again", async () => {
  const database = await freshDatabase();
  const { wave: open } = await storedStudy(database);
  const row = invitationRow(open, { draft_key: "sealed" });
  await database.write((tx) => tx.insert(invitation).values(row));
  const set = (values: Partial<typeof invitation.$inferInsert>) =>
    database.write((tx) => tx.update(invitation).set(values).where(eq(invitation.id, row.id)));
  await expect(set({ answered: true })).rejects.toThrow();
  await set({ answered: true, draft_key: null });
  await expect(set({ draft_key: "sealed" })).rejects.toThrow();
  await expect(set({ answered: false })).rejects.toThrow();
});

test("no key of a response is one of an invitation, and none is exchanged later", async () => {
  const database = await freshDatabase();
  const { wave: open } = await storedStudy(database);
  const invited = invitationRow(open);
  await database.write((tx) => tx.insert(invitation).values(invited));
  const answer = (values: Partial<typeof response.$inferInsert>) =>
    database.write((tx) => insertResponses(tx, [responseRow(open, values)]));
  await expect(answer({ id: invited.id })).rejects.toThrow();
  await expect(answer({ receipt_hash: invited.token_hash })).rejects.toThrow();
  await answer({ id: "apart", receipt_hash: "a" });
  const set = (receipt_hash: string | null) =>
    database.write((tx) => tx.update(response).set({ receipt_hash }).where(eq(response.id, "apart")));
  await expect(set("b")).rejects.toThrow();
  await set(null);
});
