/** Attacks that look at no figure: the order of rows, what moves when somebody answers, and in which words something is refused. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { closeWave, publishWave } from "../../app/services/waves.server.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { setWaveState } from "../../db/queries/waves.ts";
import { noise, rankCorrelation } from "../app/services/way-back.ts";
import { signedInAs, storedAccount } from "../builders/accounts.ts";
import { testApp } from "../builders/app.ts";
import { key, responseRow, storedStudy } from "../builders/database.ts";
import { type WholeApp, wholeApp } from "../builders/whole-app.ts";
import { everybody, k, slug } from "./everybody.ts";
import { compute } from "./small-groups.ts";

const people = 60;

/** Sixty people answer one after the other; how far two orders that a researcher can make of the file follow that. */
async function ordersOfFile(keyOf: (person: number) => string) {
  const app = await testApp();
  const { study, wave } = await storedStudy(app, { wave: { state: "closed" } });
  const who = Array.from({ length: people }, (_, at) => at);
  for (const at of who) {
    const answers = { change_fail_rate: at };
    await app.write((tx) => insertResponses(tx, [responseRow(wave, { id: keyOf(at), answers })]));
  }
  const operator = await storedAccount(app, { role: "operator" });
  const cookie = (await signedInAs(app, operator)).cookie();
  const file = await wholeApp(app)(`/studies/${study.slug}/export/responses.csv?reason=replication`, {
    cookie,
  });
  const rows: Record<string, string>[] = parse(await file.text(), { columns: true });
  const came = (lines: typeof rows) => lines.map((line) => line.change_fail_rate ?? "");
  const byName = rows.toSorted((a, b) => (a.response! < b.response! ? -1 : 1));
  return [rows, byName].map((lines) => rankCorrelation(who.map(String), came(lines)));
}

test("the order of rows follows the order of answers where keys are counted up, and not by the keys that answers get", async () => {
  const [counted] = await ordersOfFile((at) => String(at).padStart(32, "0"));
  expect(counted).toBe(1);
  for (const order of await ordersOfFile(() => key())) expect(Math.abs(order)).toBeLessThan(noise(people));
});

/** Everything of an answer that somebody can compare: what is random in each, and what was asked for, is taken out. */
async function faceOf(answer: Response, asked: readonly string[] = []): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !["content-security-policy", "date"].includes(name));
  const body = (await answer.text()).replace(/(nonce|value)="[^"]*"/g, "");
  const face = JSON.stringify([answer.status, headers, body]);
  return asked.reduce((rest, name) => rest.replaceAll(name, "what was asked for"), face);
}

const watched = [
  "",
  "/levels",
  "/capabilities",
  "/export",
  "/export/responses.csv",
  "/collection",
  "/own-part",
];

async function watch(ask: WholeApp, cookie: string, wave: number): Promise<string[]> {
  const paths = [...watched.map((page) => `/studies/${slug}${page}?wave=${wave}`), "/studies"];
  return Promise.all(paths.map(async (path) => faceOf(await ask(path, { cookie }))));
}

test("nothing that is shown moves when an answer comes in: no page, no file, no header, neither of the open wave nor of those before", async () => {
  const { app, ask, study, cookies, answered } = await everybody(k);
  await compute(app, study, [[2, "organization"]]);
  const cookie = await cookies.operator!();
  const before = [await watch(ask, cookie, 2), await watch(ask, cookie, 3)];
  await answered();
  expect([await watch(ask, cookie, 2), await watch(ask, cookie, 3)]).toEqual(before);
  // With scores that are open before the close, as here by hand, each answer is one more row.
  await app.write((tx) => setWaveState(tx, study.waves[2]!.id, "closed"));
  const early = await watch(ask, cookie, 3);
  await app.write((tx) => insertResponses(tx, [responseRow(study.waves[2]!, { answers: { lead_time: 1 } })]));
  expect(await watch(ask, cookie, 3)).not.toEqual(early);
});

test("no refusal tells what is there: small groups, studies, runs, receipts and codes", async () => {
  const { app, ask, study, cookies, answered } = await everybody(k);
  const elsewhere = await storedStudy(app);
  const [leader, account, nobody] = [await cookies.leader!(), await cookies.account!(), ""];
  const alike = async (cookie: string, path: (name: string) => string, names: [string, string]) => {
    const faces = [];
    for (const name of names) faces.push(await faceOf(await ask(path(name), { cookie }), names));
    expect(faces[0], path(names[0])).toBe(faces[1]);
  };
  for (const page of ["", "/levels", "/capabilities", "/collection"])
    for (const filter of ["team", "filter", "group", "min"])
      await alike(leader, (name) => `/studies/${slug}${page}?${filter}=${name}`, ["Zilpzalp", "Nobodies"]);
  const team = study.teams.find(({ name }) => name === "Zilpzalp")!.id;
  await alike(leader, (id) => `/studies/${slug}/levels?team=${id}`, [team, key()]);
  for (const page of ["", "/export/responses.csv", "/own-part", "/runs/x"])
    for (const cookie of [account, nobody])
      await alike(cookie, (name) => `/studies/${name}${page}`, [slug, "swifts"]);
  await alike(nobody, (id) => `/s/${slug}?team=${id}`, [elsewhere.team.id, key()]);

  const [erased, published] = [await answered(), await answered()];
  const never = "0".repeat(32);
  const receipt = (name: string) => `/r/${name}`;
  // What is there has another face: the comparison is able to fail.
  await expect(alike(nobody, receipt, [erased.receipt, never])).rejects.toThrow();
  const gone = await ask(receipt(erased.receipt), { form: { _action: "erase" } });
  expect(gone.status).toBe(303);
  await alike(nobody, receipt, [erased.receipt, never]);
  const typed = async (code: string) => faceOf(await ask("/resume", { form: { code } }), [code]);
  expect(await typed(erased.code)).toBe(await typed("7QKM-2FXR-9TDA-H4WQ"));

  await closeWave(app, study.waves[2]!.id);
  await publishWave(app, study.waves[2]!.id);
  await alike(nobody, receipt, [published.receipt, never]);
  const asked = await ask(receipt(published.receipt), { form: { _action: "erase" } });
  expect(asked.status).toBe(404);
  expect(await asked.text()).toContain("from then on nothing leads from a receipt to answers any more");
});
