import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { loader as codebookCsv } from "../../../app/routes/research/codebook-csv.ts";
import { loader as exportPage } from "../../../app/routes/research/export.tsx";
import { loader as responsesCsv } from "../../../app/routes/research/responses-csv.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow, storedStudy } from "../../builders/database.ts";

async function installation(state: "open" | "closed" = "closed") {
  const app = await testApp();
  const { wave } = await storedStudy(app, { study: { slug: "acme" }, wave: { state } });
  await app.write((tx) =>
    insertResponses(
      tx,
      Array.from({ length: 6 }, () => responseRow(wave)),
    ),
  );
  const token = await renewSetupLink(app);
  const cookie = await openSession(app, token ?? "");
  return { app, cookie: cookie.split(";")[0] ?? "" };
}

const ask = (app: RunningApp, address: string, cookie = ""): LoaderFunctionArgs => ({
  request: new Request(`http://localhost${address}`, { headers: { cookie } }),
  params: { study: address.split("/")[2] },
  context: { app, nonce: "", language: "en" as const },
});
const inGerman = (request: LoaderFunctionArgs): LoaderFunctionArgs => ({
  ...request,
  context: { ...request.context, language: "de" },
});
const answersAt = "/studies/acme/export/responses.csv?reason=analysis";

test("without the session there is neither page nor file, and nothing tells whether the study exists", async () => {
  const { app } = await installation();
  for (const study of ["acme", "nobody"]) {
    for (const loader of [responsesCsv, codebookCsv]) {
      const refused = await loader(ask(app, `/studies/${study}/export/x.csv`));
      expect(refused.status).toBe(401);
      expect(await refused.text()).toMatch(/^Sign in to see this/);
    }
    await expect(exportPage(ask(app, `/studies/${study}/export`))).rejects.toMatchObject({
      init: { status: 401 },
    });
  }
});

test("a file that is refused says so in the language of the person who asked", async () => {
  const { app } = await installation();
  const refused = await codebookCsv(inGerman(ask(app, "/studies/acme/export/codebook.csv")));
  expect(refused.status).toBe(401);
  expect(await refused.text()).toMatch(/^Melden Sie sich an, um das zu sehen/);
});

test("both files are saved under a name of their own and kept by nobody on the way", async () => {
  const { app, cookie } = await installation();
  const answers = await responsesCsv(ask(app, answersAt, cookie));
  expect(answers.status).toBe(200);
  expect(answers.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
  expect(answers.headers.get("content-disposition")).toBe('attachment; filename="acme-wave-1-responses.csv"');
  expect(answers.headers.get("cache-control")).toContain("no-store");
  expect((await answers.text()).split("\r\n")).toHaveLength(8);
  const codebook = await codebookCsv(ask(app, "/studies/acme/export/codebook.csv", cookie));
  expect(codebook.headers.get("content-disposition")).toContain("acme-codebook.csv");
});

test("without a reason no answer is handed over, and the reason stands in the audit log", async () => {
  const { app, cookie } = await installation();
  for (const query of ["", "?reason=", "?reason=curiosity"]) {
    const refused = await responsesCsv(ask(app, `/studies/acme/export/responses.csv${query}`, cookie));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("audit log");
  }
  await (await responsesCsv(ask(app, answersAt, cookie))).text();
  const entries = await auditEntries(app.read, 0, 100);
  expect(entries.filter(({ deed }) => deed === "responses.exported")).toMatchObject([
    { details: { wave: 1, rows: 6, reason: "analysis", agreement: "no" } },
  ]);
});

test.each([
  ["/studies/nobody/export/responses.csv", 404],
  [`${answersAt}&wave=2`, 404],
  [`${answersAt}&wave=one`, 404],
  [`${answersAt}&wave=1e9`, 404],
  ["/studies/%00/export/responses.csv", 404],
])("%s leads nowhere", async (address, status) => {
  const { app, cookie } = await installation();
  expect((await responsesCsv(ask(app, address, cookie))).status).toBe(status);
});

test("a wave still open is not handed over, and the answer says so in words", async () => {
  const { app, cookie } = await installation("open");
  const refused = await responsesCsv(ask(app, answersAt, cookie));
  expect(refused.status).toBe(409);
  expect(await refused.text()).toBe(
    "This wave is not closed. Its answers are handed over after its close.\n",
  );
  expect(await exportPage(ask(app, "/studies/acme/export", cookie))).toMatchObject({ file: null });
});
