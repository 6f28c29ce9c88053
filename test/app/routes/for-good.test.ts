/** Deeds that cannot be undone, as forms: without the tick of somebody who knows nothing happens. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { action as participants } from "../../../app/routes/study/participants.tsx";
import { action as waves } from "../../../app/routes/study/waves.tsx";
import { organizationsOfStudy } from "../../../db/queries/participants.ts";
import { waveById } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";

async function installation(state: "planned" | "open" | "closed") {
  const app = await testApp();
  const stored = await storedStudy(app, {
    study: { slug: "acme", instrument_id: "delivery-pulse" },
    wave: { state },
  });
  const cookie = (await openSession(app, (await renewSetupLink(app)) ?? "")).split(";")[0] ?? "";
  return { app, cookie, ...stored };
}

type Form = Record<string, string>;

function ask(app: App, cookie: string, form: Form): ActionFunctionArgs {
  return {
    request: new Request("http://localhost/studies/acme", {
      headers: { cookie },
      method: "POST",
      body: new URLSearchParams(form),
    }),
    params: { study: "acme" },
    context: { app, nonce: "", language: "en" },
  };
}

const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );

const steps = [
  ["open", "planned", { state: "open" }],
  ["end", "open", { state: "closed" }],
  ["publish", "closed", { published_on: expect.any(String) }],
] as const;

test.each(steps)("without the tick a wave does not %s", async (step, from, to) => {
  const { app, cookie, wave } = await installation(from);
  const form = { _action: step, number: "1" };
  const without: Form[] = [{}, { known: "" }, { known: "no" }];
  for (const known of without)
    expect(await waves(ask(app, cookie, { ...form, ...known }))).toMatchObject({
      init: { status: 400 },
      data: { sent: { _action: step, number: 1 }, problems: [{ field: "known", message: "forGood.error" }] },
    });
  expect(await waveById(app.read, wave.id)).toMatchObject({ state: from, published_on: null });
  const done = await thrown(waves(ask(app, cookie, { ...form, known: "yes" })));
  expect(done).toMatchObject({ status: 303 });
  expect(await waveById(app.read, wave.id)).toMatchObject(to);
});

test("without the tick no organization leaves a study", async () => {
  const { app, cookie, study, organization } = await installation("planned");
  const form = { _action: "remove", organization: organization.id };
  expect(await participants(ask(app, cookie, form))).toMatchObject({
    init: { status: 400 },
    data: { refused: [{ organization: organization.id, message: "forGood.error" }] },
  });
  expect(await organizationsOfStudy(app.read, study.id)).toHaveLength(1);
  const done = await thrown(participants(ask(app, cookie, { ...form, known: "yes" })));
  expect(done).toMatchObject({ status: 303 });
  expect(await organizationsOfStudy(app.read, study.id)).toEqual([]);
});
