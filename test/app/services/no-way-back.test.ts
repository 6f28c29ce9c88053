/**
 * Rule 9 under attack: many invited people answer in a known order, the wave closes, and somebody who holds the database, its log and a backup
 * looks for a way from an invitation to a response. Each attack is run before the wave closes, or on a careless copy, too: one that finds
 * nothing there would prove nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { createInvitations, invitedBy } from "../../../app/services/invitations.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start } from "../../../app/services/respond-welcome.server.ts";
import { closeWave, publishWave } from "../../../app/services/waves.server.ts";
import { dialect } from "../../../db/dialect.ts";
import { comment, draft, invitation, response } from "../../../db/schema/response.ts";
import { testApp } from "../../builders/app.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { addStudy, post } from "./respondent.ts";
import {
  filesWith,
  noise,
  pairedByTransaction,
  rankCorrelation,
  type Taken,
  takeEverything,
} from "./way-back.ts";

const people = 60;
const form = { who: [], consent: true, research: false };

/** Everybody answers, in the order of the invitations; three more begin and do not send. */
async function invitedWave() {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const app = await testApp({ registry: createRegistry(surveysFolder()), log });
  const { slug, wave, team } = await addStudy(app, { study: { instrument_id: "small" } });
  const tokens = await createInvitations(app, { study: slug, team: team.name, count: people + 3 });
  const invited = [];
  for (const [at, token] of tokens.entries()) {
    const { id } = (await invitedBy(app, app.read, token))!;
    const started = await start(app, slug, form, null, token);
    if (!("code" in started)) throw new Error("not started");
    await post(app, slug, started.code, 1, { fails: String(at), wall: "3" });
    await post(app, slug, started.code, 2, { remark: `remark ${at}` });
    const row = (await app.read.select().from(invitation)).find((each) => each.id === id)!;
    if (at < people) await send(app, slug, started.code);
    const { code, codeHash, receipt, receiptHash } = keysOf(started.code);
    invited.push({
      id,
      token,
      tokenHash: row.token_hash,
      draftKey: row.draft_key!,
      code,
      codeHash,
      receipt,
      receiptHash,
    });
  }
  const sent = invited.slice(0, people);
  const stored = await app.read.select().from(response);
  const responseOf = new Map(
    sent.map(({ id, receiptHash }) => [
      id,
      stored.find(({ receipt_hash }) => receipt_hash === receiptHash)!.id,
    ]),
  );
  return { app, wave, invited, sent, responseOf, log: () => lines.join("") };
}

/** How far the places of rows in storage follow the order in which people answered. */
function orderKept({ rows }: Taken, table: "response" | "invitation", inOrder: readonly string[]): number {
  const known = new Set(inOrder);
  const places = rows
    .filter((row) => row.table === table && known.has(row.id))
    .sort((a, b) => a.place - b.place);
  return rankCorrelation(
    inOrder,
    places.map(({ id }) => id),
  );
}

test("after a wave has closed, its files lead from no invitation to a response", async () => {
  const { app, wave, invited, sent, responseOf, log } = await invitedWave();
  const responses = sent.map(({ id }) => responseOf.get(id)!);
  const invitations = sent.map(({ id }) => id);
  const ways = {
    "hashes of drafts that were sent": sent.map(({ codeHash }) => codeHash),
    "keys between invitation and draft": invited.map(({ draftKey }) => draftKey),
    "hashes of drafts that were not sent": invited.slice(people).map(({ codeHash }) => codeHash),
  };

  const open = await takeEverything(app);
  // While the wave is open, whoever holds the files finds all this: the attacks work.
  for (const texts of Object.values(ways)) expect(filesWith(open, texts)).not.toEqual([]);
  if (dialect === "postgres") {
    expect(orderKept(open, "response", responses)).toBe(1);
    expect(pairedByTransaction(open)).toEqual(responseOf);
  }

  await closeWave(app, wave.id);
  const closed = await takeEverything(app);
  for (const texts of Object.values(ways)) expect(filesWith(closed, texts)).toEqual([]);
  for (const table of ["response", "invitation"] as const) {
    const inOrder = table === "response" ? responses : invitations;
    expect(closed.rows.filter((row) => row.table === table)).toHaveLength(
      table === "response" ? people : people + 3,
    );
    expect(Math.abs(orderKept(closed, table, inOrder))).toBeLessThan(noise(people));
  }
  expect(pairedByTransaction(closed)).toEqual(new Map());
  expect(
    new Set(closed.rows.filter(({ table }) => table === "response").map(({ transaction }) => transaction))
      .size,
  ).toBe(1);
  // The list of links, which the host has, opens nothing either.
  expect(await Promise.all(invited.map(({ token }) => invitedBy(app, app.read, token)))).toEqual(
    invited.map(() => null),
  );
  const left = await app.read.select().from(invitation);
  expect(left.filter(({ answered }) => answered)).toHaveLength(people);
  expect(left.filter(({ draft_key }) => draft_key !== null)).toEqual([]);

  // Receipts lead to their responses until publication, and to nothing afterwards.
  const receipts = sent.map(({ receiptHash }) => receiptHash);
  expect(filesWith(closed, receipts)).not.toEqual([]);
  await publishWave(app, wave.id);
  const published = await takeEverything(app);
  expect(filesWith(published, receipts)).toEqual([]);
  // Nothing that only a person has was ever written down.
  const secrets = invited.flatMap(({ token, code, receipt }) => [
    token,
    code,
    code.replaceAll("-", ""),
    receipt,
  ]);
  for (const taken of [open, closed, published]) expect(filesWith(taken, secrets)).toEqual([]);
  const words = [
    ...secrets,
    ...responses,
    ...invited.flatMap(({ tokenHash, codeHash, receiptHash }) => [tokenHash, codeHash, receiptHash]),
  ];
  expect(words.filter((each) => log().includes(each))).toEqual([]);
}, 60_000);

test("no row says when it came", async () => {
  const { app } = await invitedWave();
  const kept = [response, invitation, draft, comment].flatMap((each) =>
    Object.entries(getTableColumns(each)),
  );
  expect(kept.filter(([, column]) => column.dataType === "date")).toEqual([]);
  if (dialect === "postgres") return;
  const connection = new SqliteFile(join(app.env.DATA_DIR, "gemba.db"), { readonly: true });
  onTestFinished(() => void connection.close());
  for (const table of ["response", "invitation", "draft", "comment"])
    expect(() => connection.prepare(`select rowid from ${table}`)).toThrow(/no such column: rowid/);
  expect(connection.prepare("select name from sqlite_master where name = 'sqlite_sequence'").all()).toEqual(
    [],
  );
}, 60_000);

test("the attacks on SQLite work on a careless copy: rows with a rowid, deleted without overwriting", async () => {
  if (dialect === "postgres") return;
  const { app, sent, responseOf } = await invitedWave();
  const file = join(app.env.DATA_DIR, "careless.db");
  const careless = new SqliteFile(file);
  onTestFinished(() => void careless.close());
  careless.pragma("secure_delete = OFF");
  careless.exec("create table response (id text); create table draft (code_hash text)");
  for (const { id, codeHash } of sent) {
    careless.prepare("insert into response values (?)").run(responseOf.get(id));
    careless.prepare("insert into draft values (?)").run(codeHash);
  }
  careless.exec("delete from draft");
  const rows = careless.prepare<[], { id: string; rowid: number }>("select rowid, id from response").all();
  expect(
    rankCorrelation(
      sent.map(({ id }) => responseOf.get(id)!),
      rows.sort((a, b) => a.rowid - b.rowid).map(({ id }) => id),
    ),
  ).toBe(1);
  const files = new Map([["careless", readFileSync(file)]]);
  expect(
    filesWith(
      { files },
      sent.map(({ codeHash }) => codeHash),
    ),
  ).toEqual(["careless"]);
}, 60_000);
