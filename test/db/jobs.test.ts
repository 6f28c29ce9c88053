/** Claims on jobs: each is worked on by one, a lost claim can store nothing, and what may have been done is not done again. */
import { expect, test } from "vitest";
import { openDatabase } from "../../db/door.server.ts";
import {
  anyDue,
  type Claiming,
  claimJobs,
  endJob,
  handOver,
  insertJobs,
  isHeld,
  jobById,
  removeJob,
  renewLeases,
} from "../../db/queries/jobs.ts";
import { freshDatabase } from "../builders/database.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const claiming = (by: string, overrides: Partial<Claiming> = {}): Claiming => ({
  kinds: ["analysis"],
  now,
  leaseMs: 60_000,
  by,
  most: 1,
  ...overrides,
});

async function withJobs(howMany: number) {
  const database = await freshDatabase();
  const ids = Array.from({ length: howMany }, (_, n) => `job-${String(n).padStart(2, "0")}`);
  const rows = ids.map((id, n) => ({
    id,
    kind: "analysis" as const,
    due_at: later(-1000 + n),
    created_at: later(-1000),
  }));
  await database.write((tx) => insertJobs(tx, rows));
  const claim = (by: string, overrides: Partial<Claiming> = {}) =>
    database.write((tx) => claimJobs(tx, claiming(by, overrides)));
  return { database, ids, claim };
}

test("two processes claiming at once never get the same job", async () => {
  const { database, ids } = await withJobs(12);
  const second = await openDatabase(database.address);
  const claims = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      (n % 2 ? second : database).write((tx) => claimJobs(tx, claiming(`claimer-${n}`))),
    ),
  );
  await second.close();
  expect(
    claims
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});

test("what has been due the longest goes first, and a claim counts as an attempt", async () => {
  const { claim } = await withJobs(3);
  expect(await claim("me", { most: 2 })).toMatchObject([
    { id: "job-00", state: "running", claimed_by: "me", attempts: 1, lease_until: later(60_000) },
    { id: "job-01", state: "running" },
  ]);
});

test("nothing is claimed before it is due, nor by a lane of other kinds", async () => {
  const { database, claim } = await withJobs(0);
  const row = { id: "later", kind: "analysis" as const, due_at: later(5_000), created_at: now };
  await database.write((tx) => insertJobs(tx, [row]));
  expect(await claim("early")).toEqual([]);
  expect(await anyDue(database.read, ["analysis"], now)).toBe(false);
  expect(await claim("other", { kinds: ["mail"], now: later(6_000) })).toEqual([]);
  expect(await claim("due", { now: later(6_000) })).toHaveLength(1);
});

test("a job whose lease is over is claimed again; one whose lease runs, or was renewed, is not", async () => {
  const { database, claim } = await withJobs(1);
  await claim("first");
  expect(await claim("second", { now: later(59_000) })).toEqual([]);
  expect(await database.write((tx) => renewLeases(tx, "first", later(120_000)))).toEqual(["job-00"]);
  expect(await claim("second", { now: later(61_000) })).toEqual([]);
  expect(await claim("second", { now: later(121_000) })).toMatchObject([
    { claimed_by: "second", attempts: 2 },
  ]);
});

test("a job left after it was handed over becomes uncertain, and nobody takes it up", async () => {
  const { database, claim } = await withJobs(1);
  await claim("first");
  await database.write((tx) => handOver(tx, { jobId: "job-00", by: "first" }));
  expect(await claim("second", { now: later(61_000) })).toEqual([]);
  expect(await jobById(database.read, "job-00")).toMatchObject({
    state: "uncertain",
    attempts: 1,
    claimed_by: null,
  });
  expect(await claim("third", { now: later(999_000) })).toEqual([]);
});

test("whoever lost a job can neither renew, hand over, end nor remove it", async () => {
  const { database, claim } = await withJobs(1);
  await claim("first", { leaseMs: 1_000 });
  await claim("second", { now: later(2_000) });
  const lost = { jobId: "job-00", by: "first" };
  await database.write(async (tx) => {
    expect(await renewLeases(tx, "first", later(9_000))).toEqual([]);
    expect(await isHeld(tx, lost)).toBe(false);
    expect(await handOver(tx, lost)).toBe(false);
    expect(await endJob(tx, lost, { state: "done" }, now)).toBe(false);
    expect(await removeJob(tx, lost)).toBe(false);
  });
  expect(await jobById(database.read, "job-00")).toMatchObject({ state: "running", claimed_by: "second" });
});

test("an ended job belongs to nobody, and says when it comes again or why it does not", async () => {
  const { database, claim } = await withJobs(3);
  await claim("me", { most: 3 });
  const end = (jobId: string, how: Parameters<typeof endJob>[2]) =>
    database.write((tx) => endJob(tx, { jobId, by: "me" }, how, now));
  await end("job-00", { state: "done" });
  await end("job-01", { state: "dead", failure: "broken" });
  await end("job-02", { state: "waiting", due: later(60_000), attempts: 1, failure: "busy" });
  const free = { claimed_by: null, lease_until: null };
  expect(await jobById(database.read, "job-00")).toMatchObject({ ...free, state: "done", finished_at: now });
  expect(await jobById(database.read, "job-01")).toMatchObject({ ...free, state: "dead", failure: "broken" });
  expect(await jobById(database.read, "job-02")).toMatchObject({
    ...free,
    state: "waiting",
    failure: "busy",
    due_at: later(60_000),
  });
  expect(await claim("next")).toEqual([]);
  expect(await claim("next", { now: later(61_000) })).toMatchObject([{ id: "job-02", attempts: 2 }]);
});

test("the same work is queued once, and again once it is over", async () => {
  const { database, claim } = await withJobs(0);
  const row = (id: string) => ({
    id,
    kind: "analysis" as const,
    key: "close/w",
    due_at: now,
    created_at: now,
  });
  await database.write((tx) => insertJobs(tx, [row("one")]));
  await database.write((tx) => insertJobs(tx, [row("two")]));
  expect(await jobById(database.read, "two")).toBeUndefined();
  await claim("me");
  await database.write((tx) => endJob(tx, { jobId: "one", by: "me" }, { state: "done" }, now));
  await database.write((tx) => insertJobs(tx, [row("three")]));
  expect(await jobById(database.read, "three")).toMatchObject({ state: "waiting" });
});
