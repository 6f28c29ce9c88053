/** The page of the teams' steps and the playground, as addresses: who may see them, and where their forms lead. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { loader as playground } from "../../../app/routes/playground/questions.tsx";
import { action, loader } from "../../../app/routes/study/steps.tsx";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";
import { allKindsSource } from "../instruments/all-kinds.ts";

async function installation(environment: Record<string, string> = {}) {
  const registry = createRegistry(surveysFolder({ "instruments/all-kinds/1.0.yaml": allKindsSource }));
  const app = await testApp({ registry }, environment);
  const { team } = await storedStudy(app, {
    study: { slug: "acme", instrument_id: "all-kinds" },
    wave: { state: "planned" },
  });
  const token = await renewSetupLink(app);
  const cookie = (await openSession(app, token ?? "")).split(";")[0] ?? "";
  return { app, team, cookie };
}

function ask(app: App, cookie: string, form?: Record<string, string>): ActionFunctionArgs {
  return {
    request: new Request("http://localhost/studies/acme/steps", {
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    }),
    params: { study: "acme" },
    context: { app, nonce: "", language: "en" as const },
  };
}

const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );

test("without the session nobody sees or names steps", async () => {
  const { app, team } = await installation();
  expect(await thrown(loader(ask(app, "")))).toMatchObject({ init: { status: 401 } });
  const form = { team: team.id, steps: "A\nB" };
  expect(await thrown(action(ask(app, "", form)))).toMatchObject({ init: { status: 401 } });
});

test("a saved list leads back to its team, a wrong one is shown again with what was written", async () => {
  const { app, team, cookie } = await installation();
  const saved = await thrown(action(ask(app, cookie, { team: team.id, steps: "A\nB" })));
  expect(saved.status).toBe(303);
  expect(saved.headers.get("location")).toBe(`/studies/acme/steps?saved=${team.id}#team-${team.id}`);
  expect(await loader(ask(app, cookie))).toMatchObject({ teams: [{ steps: ["A", "B"] }] });
  const refused = await action(ask(app, cookie, { team: team.id, steps: "Alone" }));
  expect(refused).toMatchObject({
    data: { team: team.id, text: "Alone", error: "steps.error.count" },
    init: { status: 400 },
  });
});

const strange: Record<string, string>[] = [
  {},
  { team: "x" },
  { team: "x", steps: "y".repeat(20_001) },
  { team: "x", steps: "A", more: "B" },
];

test.each(strange)("the form %o is not one of this page", async (form) => {
  const { app, cookie } = await installation();
  expect(await thrown(action(ask(app, cookie, form)))).toMatchObject({ init: { status: 400 } });
});

test("the playground is there only where it is switched on", async () => {
  const plain = await installation();
  expect(await thrown(playground(ask(plain.app, "")))).toMatchObject({ init: { status: 404 } });
  const open = await installation({ PLAYGROUND: "1" });
  expect((await playground(ask(open.app, ""))).kinds).toHaveLength(11);
});
