/** The stream of responses: which, in what order, and what happens around it. */
import { expect, test } from "vitest";
import { insertImport, setImportState } from "../../db/queries/imports.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { type ResponseRow, streamResponses } from "../../db/stream.server.ts";
import { freshDatabase, importRow, responseRow, storedStudy, waveRow } from "../builders/database.ts";

async function collect(chunks: AsyncIterable<ResponseRow[]>): Promise<ResponseRow[]> {
  const all: ResponseRow[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

test("a row brings its answers as they were given, the names it belongs to, and its codes", async () => {
  const database = await freshDatabase();
  const { wave, organization, team } = await storedStudy(database);
  const answers = { ci_1: 6, languages: [1, 4], region: "Süd", ci_2: { missing: "dont-know" as const } };
  const row = responseRow(wave, {
    organization_id: organization.id,
    team_id: team.id,
    service_id: `${team.id}-default`,
    lead_time: 5,
    answers,
    consent_research: false,
    straight_lining: true,
  });
  await database.write((tx) => insertResponses(tx, [row]));
  expect(await collect(streamResponses(database.address, wave.id))).toEqual([
    {
      id: row.id,
      organization_id: organization.id,
      organization_name: organization.name,
      team_id: team.id,
      team_name: team.name,
      lead_time: 5,
      deployment_frequency: null,
      recovery_time: null,
      change_fail_rate: null,
      rework_rate: null,
      language: "en",
      mode: "web",
      consent_research: false,
      straight_lining: true,
      phase: null,
      answers,
    },
  ]);
});

test("every response of the wave comes once, by id, over many chunks, and none of another wave", async () => {
  const database = await freshDatabase();
  const { study, wave } = await storedStudy(database);
  const other = waveRow(study.id, { number: 2 });
  const rows = Array.from({ length: 1501 }, (_, n) => responseRow(wave, { answers: { n } }));
  await database.write(async (tx) => {
    await insertWave(tx, other);
    await insertResponses(tx, [...rows, responseRow(other)]);
  });
  const ids = (await collect(streamResponses(database.address, wave.id))).map((row) => row.id);
  expect(ids).toEqual(rows.map((row) => row.id).sort());
});

test("a wave without responses, or that does not exist, gives no chunk", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  expect(await collect(streamResponses(database.address, wave.id))).toEqual([]);
  expect(await collect(streamResponses(database.address, "no such wave"))).toEqual([]);
});

test("without research consent a row stays out when consent is asked for", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const agreed = responseRow(wave);
  await database.write((tx) => insertResponses(tx, [agreed, responseRow(wave, { consent_research: false })]));
  const rows = await collect(streamResponses(database.address, wave.id, { consentOnly: true }));
  expect(rows.map((row) => row.id)).toEqual([agreed.id]);
  expect(await collect(streamResponses(database.address, wave.id))).toHaveLength(2);
});

test("rows of an import come only while it is visible", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const staged = importRow(wave, { state: "staging" });
  await database.write(async (tx) => {
    await insertImport(tx, staged);
    await insertResponses(tx, [responseRow(wave), responseRow(wave, { import_id: staged.id })]);
  });
  const seen = async () => (await collect(streamResponses(database.address, wave.id))).length;
  expect(await seen()).toBe(1);
  await database.write((tx) => setImportState(tx, staged.id, "visible"));
  expect(await seen()).toBe(2);
  await database.write((tx) => setImportState(tx, staged.id, "undone"));
  expect(await seen()).toBe(1);
});

test("what is written while the stream is read does not get into it, and is not held up by it", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const batch = (letter: string) =>
    Array.from({ length: 600 }, (_, n) =>
      responseRow(wave, { id: `${letter}${String(n).padStart(4, "0")}` }),
    );
  await database.write((tx) => insertResponses(tx, batch("a")));
  let seen = 0;
  for await (const chunk of streamResponses(database.address, wave.id)) {
    if (seen === 0) await database.write((tx) => insertResponses(tx, batch("b")));
    seen += chunk.length;
  }
  expect(seen).toBe(600);
  expect(await collect(streamResponses(database.address, wave.id))).toHaveLength(1200);
});

test("a reader that stops early, or throws, leaves nothing open", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  await database.write((tx) =>
    insertResponses(
      tx,
      Array.from({ length: 1200 }, () => responseRow(wave)),
    ),
  );
  for await (const chunk of streamResponses(database.address, wave.id)) {
    expect(chunk).toHaveLength(500);
    break;
  }
  const throwing = async () => {
    for await (const _ of streamResponses(database.address, wave.id))
      throw new Error("the download was cancelled");
  };
  await expect(throwing()).rejects.toThrow("cancelled");
  await database.write((tx) => insertResponses(tx, [responseRow(wave)]));
  expect(await collect(streamResponses(database.address, wave.id))).toHaveLength(1201);
});

test("other work gets its turn between chunks", async () => {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  await database.write((tx) =>
    insertResponses(
      tx,
      Array.from({ length: 2000 }, () => responseRow(wave)),
    ),
  );
  let turns = 0;
  let over = false;
  const ticking = (async () => {
    while (!over) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
  })();
  for await (const chunk of streamResponses(database.address, wave.id))
    expect(chunk.length).toBeGreaterThan(0);
  over = true;
  await ticking;
  expect(turns).toBeGreaterThanOrEqual(4);
});
