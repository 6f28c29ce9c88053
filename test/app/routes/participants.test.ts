/** The lists of teams of all organizations of a study are one form, larger than any other. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { action } from "../../../app/routes/study/participants.tsx";
import { teamsOfStudy } from "../../../db/queries/participants.ts";
import { signedInAs, storedAccount } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";
import { wholeApp } from "../../builders/whole-app.ts";

async function planned() {
  const app = await testApp();
  const stored = await storedStudy(app, { study: { slug: "acme" }, wave: { state: "planned" } });
  const as = async (role: "user" | "operator") =>
    (await signedInAs(app, await storedAccount(app, { role }))).cookie();
  return { app, as, ...stored };
}

const sent = (app: App, cookie: string, body: string): ActionFunctionArgs => ({
  request: new Request("http://localhost/studies/acme/participants", {
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    method: "POST",
    body,
  }),
  params: { study: "acme" },
  context: { app, nonce: "", language: "en" },
});

const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.init?.status ?? error.status,
  );

test("the form of somebody who has no part in the study is not read", async () => {
  const { app, as } = await planned();
  const asked = sent(app, await as("user"), "_action=add&names=Ledger");
  expect(await statusOf(action(asked))).toBe(404);
  expect(asked.request.bodyUsed).toBe(false);
});

test("more fields than the page can have are refused, whoever sends them", async () => {
  const { app, as } = await planned();
  const form = `_action=add&names=Ledger${"&a".repeat(5000)}`;
  expect(await statusOf(action(sent(app, await as("operator"), form)))).toBe(400);
});

test("lists of more than a megabyte are saved", async () => {
  const { app, as, study, organization } = await planned();
  // Six signs a letter, percent-encoded.
  const names = Array.from({ length: 2000 }, (_, at) => `${"فريق".repeat(28)} ${at}`);
  const seen = await seenNow(app, await as("operator"), organization.id);
  const form = {
    _action: "teams",
    organization: organization.id,
    [`teams-${organization.id}`]: names.join("\r\n"),
    [`seen-${organization.id}`]: seen,
  };
  const length = new URLSearchParams(form).toString().length;
  expect(length).toBeGreaterThan(1_280 * 1024);
  const answer = await wholeApp(app)("/studies/acme/participants", {
    form,
    cookie: await as("operator"),
    headers: { "content-length": String(length) },
  });
  expect(answer.status).toBe(303);
  expect(await teamsOfStudy(app.read, study.id)).toHaveLength(2000);
});

/** What the page says about the teams that it shows. */
async function seenNow(app: Parameters<typeof wholeApp>[0], cookie: string, id: string): Promise<string> {
  const page = await (await wholeApp(app)("/studies/acme/participants", { cookie })).text();
  return new RegExp(`name="seen-${id}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? "";
}
