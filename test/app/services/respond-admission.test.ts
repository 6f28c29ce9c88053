/** The door of an open link: who passes, who is asked to press once more, and who never meets it. */
import { expect, test } from "vitest";
import { solve } from "../../../app/client/proof-of-work.ts";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { start, welcome } from "../../../app/services/respond-welcome.server.ts";
import { askForWork } from "../../../app/services/study-settings.server.ts";
import { draft } from "../../../db/schema/response.ts";
import { testApp } from "../../builders/app.ts";
import { addStudy } from "./respondent.ts";

const form = { who: ["none"], consent: true, research: false };
const hour = 3_600_000;

async function atTheDoor({
  work = false,
  limits = {},
}: {
  work?: boolean;
  limits?: Record<string, string>;
} = {}) {
  let time = Date.UTC(2026, 5, 1, 9);
  const app = await testApp({ now: () => new Date(time) }, { ABUSE_CHECKS: "1", ...limits });
  const { slug } = await addStudy(app, { study: { proof_of_work: work }, wave: { closes_on: null } });
  const page = (token: string | null = null) => welcome(app, slug, { code: null, token, who: ["none"] });
  const press = (
    visit: Partial<Parameters<typeof start>[5] & object>,
    { code = null, token = null }: { code?: string | null; token?: string | null } = {},
  ) =>
    start(app, slug, form, code, token, {
      network: "192.0.2.1",
      token: null,
      unseen: "",
      work: "",
      ...visit,
    });
  const marked = async () => (await page()).guard?.token ?? "";
  const pass = (ms: number) => {
    time += ms;
  };
  return { app, slug, page, press, marked, pass };
}

const began = { code: expect.any(String) };
const asked = (why: string) => ({ confirm: { why } });

test("a second after the page was served a person may begin; before, and a day later, one press more is asked", async () => {
  const { press, marked, pass } = await atTheDoor();
  const token = await marked();
  pass(999);
  const hurried = await press({ token });
  expect(hurried).toMatchObject(asked("hurry"));
  pass(1);
  expect(await press({ token })).toMatchObject(began);
  pass(24 * hour);
  expect(await press({ token })).toMatchObject(asked("old"));
  if (!("confirm" in hurried)) throw new Error("began");
  const again = (await press({ token: null })) as typeof hurried;
  pass(1000);
  expect(await press({ token: again.confirm.guard.token })).toMatchObject(began);
});

test("the unseen field asks once; the form that is shown then has none, so it cannot ask again", async () => {
  const { press, marked, pass } = await atTheDoor();
  const token = await marked();
  pass(5000);
  const filled = await press({ token, unseen: "x" });
  if (!("confirm" in filled)) throw new Error("began");
  expect(filled.confirm.why).toBe("field");
  pass(1000);
  expect(await press({ token: filled.confirm.guard.token, unseen: "x" })).toMatchObject(began);
});

test("a mark of another study counts as none", async () => {
  const { app, press, pass } = await atTheDoor();
  const { slug } = await addStudy(app);
  const elsewhere = await welcome(app, slug, { code: null, who: ["none"] });
  pass(2000);
  expect(await press({ token: elsewhere.guard?.token ?? "" })).toMatchObject(asked("old"));
});

test("nobody who is stopped leaves anything behind", async () => {
  const { app, press, marked } = await atTheDoor({ work: true });
  await press({});
  await press({ token: await marked() });
  expect(await app.read.select().from(draft)).toEqual([]);
});

test("an invitation, one without a team too, and a questionnaire under way meet no door, whatever the study asks for", async () => {
  const { app, slug, page, press } = await atTheDoor({ work: true, limits: { LIMIT_STARTS: "1" } });
  const tokens = await createInvitations(app, { study: slug, count: 3 });
  for (const token of tokens) {
    expect((await page(token)).guard).toBeNull();
    const begun = await press({}, { token });
    if (!("code" in begun)) throw new Error("asked");
    expect(await press({}, { code: begun.code })).toMatchObject({ code: begun.code });
  }
});

test("an invitation that was used up opens the open link's door only", async () => {
  const { press } = await atTheDoor();
  expect(await press({}, { token: "used" })).toMatchObject(asked("old"));
});

test("with the solution of its own page a browser begins, once; without one the other way is waiting", async () => {
  const { page, press, pass } = await atTheDoor({ work: true });
  const { guard } = await page();
  if (!guard?.work) throw new Error("no work");
  const { challenge, puzzles, bits } = guard.work;
  const work = await solve(challenge, puzzles, bits);
  pass(2000);
  const { token } = guard;
  expect(await press({ token })).toMatchObject({
    confirm: { why: "wait", seconds: 8, guard: { work: null } },
  });
  expect(await press({ token, work })).toMatchObject(began);
  expect(await press({ token, work })).toMatchObject(asked("old"));
}, 60_000);

test("who waits in place of working waits once: the time counts on, the seconds left are said, few may do it at once", async () => {
  const { press, marked, pass } = await atTheDoor({ work: true, limits: { LIMIT_PLAIN_STARTS: "2" } });
  const first = async () => {
    const token = await marked();
    pass(1000);
    const shown = await press({ token });
    if (!("confirm" in shown)) throw new Error("began");
    return shown.confirm.guard.token;
  };
  const [one, two, three] = [await first(), await first(), await first()];
  pass(4000);
  expect(await press({ token: three })).toMatchObject({
    confirm: { why: "wait", seconds: 4, guard: { token: three } },
  });
  pass(4000);
  expect(await press({ token: one })).toMatchObject(began);
  expect(await press({ token: two })).toMatchObject(began);
  await expect(press({ token: three })).rejects.toMatchObject({ kind: "too-many" });
  expect(await press({ token: three, network: "192.0.2.2" })).toMatchObject(began);
});

test("a company is let in, a flood is not; neither keeps those behind other addresses out", async () => {
  const { press, marked, pass } = await atTheDoor({ limits: { LIMIT_STARTS: "30" } });
  const token = await marked();
  pass(2000);
  for (let n = 0; n < 30; n++) expect(await press({ token })).toMatchObject(began);
  await expect(press({ token })).rejects.toMatchObject({ kind: "too-many", message: "abuse.tooMany" });
  expect(await press({ token, network: "192.0.2.2" })).toMatchObject(began);
});

test("an operator may ask for work while the wave is open; it counts from the next press on", async () => {
  const { app, slug, press, marked, pass } = await atTheDoor();
  const token = await marked();
  pass(2000);
  await askForWork(app, slug, true);
  expect(await press({ token })).toMatchObject(asked("wait"));
  await askForWork(app, slug, false);
  expect(await press({ token })).toMatchObject(began);
  await expect(askForWork(app, "nowhere", true)).rejects.toMatchObject({ kind: "not-found" });
});

test("switched off, there is no door", async () => {
  const { page, press } = await atTheDoor({ work: true, limits: { ABUSE_CHECKS: "0" } });
  expect((await page()).guard).toBeNull();
  expect(await press({})).toMatchObject(began);
});
