/** The respondent's addresses: statuses, cookies, and where each form leads. */
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { loader as home } from "../../../app/routes/public/home.tsx";
import { loader as autosave } from "../../../app/routes/respond/autosave.ts";
import { loader as invitation } from "../../../app/routes/respond/invitation.tsx";
import { loader as profile, action as profileAction } from "../../../app/routes/respond/profile.tsx";
import { loader as page, action as save } from "../../../app/routes/respond/questions.tsx";
import { action as resume } from "../../../app/routes/respond/resume.tsx";
import { loader as review, action as send } from "../../../app/routes/respond/review.tsx";
import { action as begin, loader as welcome } from "../../../app/routes/respond/welcome.tsx";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave, setClosed, setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { studyRow, waveRow } from "../../builders/database.ts";

type Handler = (args: {
  request: Request;
  params: Record<string, string>;
  context: { app: App; nonce: string; language: "en" };
}) => Promise<unknown>;

type Answer = { status: number; headers: Headers; body: unknown };

/** Calls a loader or action as Remix does, and takes what it throws for the answer it is. */
async function call(
  app: App,
  handler: Handler,
  path: string,
  params: Record<string, string>,
  sent: { cookie?: string; form?: string | Record<string, string>; type?: string } = {},
): Promise<Answer> {
  const { cookie, form, type = "application/x-www-form-urlencoded" } = sent;
  const request = new Request(`http://localhost${path}`, {
    headers: { ...(cookie && { cookie }), ...(form !== undefined && { "content-type": type }) },
    ...(form !== undefined && {
      method: "POST",
      body: typeof form === "string" ? form : new URLSearchParams(form).toString(),
    }),
  });
  const result: unknown = await handler({
    request,
    params,
    context: { app, nonce: "", language: "en" as const },
  }).catch((thrown) => thrown);
  if (result instanceof Error) throw result;
  if (result instanceof Response) return { status: result.status, headers: result.headers, body: null };
  if (isAnswer(result))
    return {
      status: result.init?.status ?? 200,
      headers: new Headers(result.init?.headers),
      body: result.data,
    };
  return { status: 200, headers: new Headers(), body: result };
}

/** What Remix' `data(...)` makes. */
function isAnswer(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit"
  );
}

async function opened(environment: Record<string, string> = {}) {
  const app = await testApp({}, environment);
  const study = studyRow();
  const wave = waveRow(study.id);
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, wave);
  });
  const params = { slug: study.slug };
  const started = await call(app, begin, `/s/${study.slug}`, params, { form: { consent: "yes" } });
  const cookie = started.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { app, study, wave, params, slug: study.slug, started, cookie };
}

/** One question is answered: with none at all nothing can be sent. */
async function answered(environment: Record<string, string> = {}) {
  const begun = await opened(environment);
  const { app, slug, params, cookie } = begun;
  await call(
    app,
    save,
    `/s/${slug}/p/1`,
    { ...params, page: "1" },
    { cookie, form: { lead_time: "dont-know" } },
  );
  return begun;
}

test("starting sets the code as a cookie that scripts cannot read and other sites do not send", async () => {
  const { started, slug } = await opened();
  expect(started.status).toBe(303);
  expect(started.headers.get("location")).toBe(`/s/${slug}/p/1`);
  const cookie = started.headers.get("set-cookie");
  expect(cookie).toMatch(
    /^answers_study-\w+=(\w{4}-){3}\w{4}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
  );
});

test("where the site is served by https, the cookie never travels without it", async () => {
  const { started } = await opened({ PUBLIC_URL: "https://gemba.example.org" });
  expect(started.headers.get("set-cookie")).toMatch(/; Secure$/);
});

test("starting without consent shows the form again with status 400 and what was chosen", async () => {
  const { app, params, slug } = await opened();
  const refused = await call(app, begin, `/s/${slug}`, params, { form: { research: "yes" } });
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ field: "consent" }], form: { consent: false, research: true } },
  });
});

test("a saved page answers 303 to the next, a wrong one 400 with what was typed", async () => {
  const { app, params, slug, cookie } = await opened();
  const at = { ...params, page: "2" };
  const saved = await call(app, save, `/s/${slug}/p/2`, at, {
    cookie,
    form: "change_fail_rate=7&_action=next",
  });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `/s/${slug}/p/3`]);
  const wrong = await call(app, save, `/s/${slug}/p/2`, at, { cookie, form: "change_fail_rate=700" });
  expect(wrong).toMatchObject({ status: 400, body: { values: { change_fail_rate: ["700"] } } });
  expect((await call(app, page, `/s/${slug}/p/2`, at, { cookie })).body).toMatchObject({
    values: { change_fail_rate: ["7"] },
  });
});

test("Clear leads back to its row, and a page opened from the review keeps that in its address", async () => {
  const { app, params, slug, cookie } = await opened();
  const at = { ...params, page: "3" };
  const cleared = await call(app, save, `/s/${slug}/p/3?review=1`, at, {
    cookie,
    form: "vc_1=3&_clear=vc_1",
  });
  expect(cleared.headers.get("location")).toBe(`/s/${slug}/p/3?review=1#q-vc_1`);
  const saved = await call(app, save, `/s/${slug}/p/3?review=1`, at, { cookie, form: "vc_1=3" });
  expect(saved.headers.get("location")).toBe(`/s/${slug}/review`);
});

test("a form sent as multipart is read alike; files, JSON and broken bodies are refused", async () => {
  const { app, params, slug, cookie } = await opened();
  const at = { ...params, page: "1" };
  const part = (extra: string) =>
    `--x\r\ncontent-disposition: form-data; name="lead_time"${extra}\r\n\r\n6\r\n--x--\r\n`;
  const post = (form: string, type: string) => call(app, save, `/s/${slug}/p/1`, at, { cookie, form, type });
  expect((await post(part(""), "multipart/form-data; boundary=x")).status).toBe(303);
  expect((await post(part('; filename="a.txt"'), "multipart/form-data; boundary=x")).status).toBe(400);
  expect((await post("garbage", "multipart/form-data; boundary=x")).status).toBe(400);
  expect((await post('{"lead_time":1}', "application/json")).status).toBe(415);
  expect((await post("lead_time=1", "text/plain")).status).toBe(415);
  expect((await call(app, page, `/s/${slug}/p/1`, at, { cookie })).body).toMatchObject({
    values: { lead_time: ["6"] },
  });
});

test.each(["0", "-1", "01", "1.5", "one", "99999", "1 "])(
  "page %j of a study is not found",
  async (number) => {
    const { app, params, slug, cookie } = await opened();
    const at = { ...params, page: number };
    expect((await call(app, page, `/s/${slug}/p/x`, at, { cookie })).status).toBe(404);
    expect((await call(app, save, `/s/${slug}/p/x`, at, { cookie, form: "" })).status).toBe(404);
  },
);

test("an unknown study answers 404 and a closed one 410, with words of its own", async () => {
  const { app, params, slug, wave } = await opened();
  await app.write((tx) => setWaveState(tx, wave.id, "closed"));
  const unknown = await call(app, welcome, "/s/nothing-here", { slug: "nothing-here" });
  const odd = await call(app, welcome, "/s/%00", { slug: "\0'" });
  const closed = await call(app, welcome, `/s/${slug}`, params);
  expect([unknown.status, odd.status, closed.status]).toEqual([404, 404, 410]);
  expect(closed.body).toEqual({ message: "respond.closedOn", details: { day: "none" } });
  expect(odd.body).toEqual(unknown.body);
});

test("the address that saves single answers leads whoever opens it in a browser to the first page", async () => {
  const { app, params, slug } = await opened();
  const led = await call(app, autosave, `/s/${slug}/autosave`, params);
  expect([led.status, led.headers.get("location")]).toEqual([303, `/s/${slug}`]);
});

test("answers to a closed wave get 410", async () => {
  const { app, params, slug, wave, cookie } = await opened();
  await app.write((tx) => setWaveState(tx, wave.id, "closed"));
  const refused = await call(
    app,
    save,
    `/s/${slug}/p/1`,
    { ...params, page: "1" },
    { cookie, form: "lead_time=6" },
  );
  expect(refused.status).toBe(410);
  expect((await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" })).status).toBe(410);
});

test("without its cookie a page leads to the first page, which says that nothing was found", async () => {
  const { app, params, slug } = await opened();
  for (const cookie of [
    undefined,
    "answers_other=7QKM-2FXR-9TDA-H4WP",
    `answers_${slug}=nonsense; x=y`,
    "=;;=",
    `answers_${slug}`,
  ]) {
    const led = await call(app, page, `/s/${slug}/p/1`, { ...params, page: "1" }, { cookie });
    expect(led.headers.get("location")).toBe(`/s/${slug}?notice=no-answers`);
  }
});

test("an empty questionnaire is led back to its review, as often as it is sent", async () => {
  const { app, params, slug, cookie } = await opened();
  for (const _ of [1, 2]) {
    const refused = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
    expect([refused.status, refused.headers.get("location")]).toEqual([303, `/s/${slug}/review`]);
  }
  expect((await call(app, welcome, `/s/${slug}`, params, { cookie })).body).toMatchObject({
    standing: { at: "under-way" },
  });
});

test("the way to the end: review, send, receipt, and the same receipt when sent again", async () => {
  const { app, params, slug, cookie } = await answered();
  expect((await call(app, review, `/s/${slug}/review`, params, { cookie })).status).toBe(200);
  const sent = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  expect(sent.status).toBe(303);
  const receipt = sent.headers.get("location") ?? "";
  expect(receipt).toMatch(/^\/r\/[0-9a-f]{32}$/);
  expect(
    (await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" })).headers.get("location"),
  ).toBe(receipt);
  expect(
    (await call(app, page, `/s/${slug}/p/1`, { ...params, page: "1" }, { cookie })).headers.get("location"),
  ).toBe(receipt);
  expect((await call(app, welcome, `/s/${slug}`, params, { cookie })).body).toMatchObject({
    standing: { at: "sent" },
  });
});

test("on a shared screen a receipt, and what was wrong on a page, are not there for the next person, even once they have begun", async () => {
  const { app, params, slug, cookie } = await answered();
  const kiosk = `kiosk_${slug}=1`;
  const at = { ...params, page: "2" };
  const wrong = { cookie: `${cookie}; ${kiosk}`, form: { change_fail_rate: "lots" } };
  const refused = await call(app, save, `/s/${slug}/p/2`, at, wrong);
  expect([refused.status, refused.headers.get("cache-control")]).toEqual([400, "no-store"]);
  const sent = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  const address = sent.headers.get("location") ?? "";
  const receipt = { receipt: address.slice("/r/".length) };
  const own = await call(app, profile, address, receipt, { cookie: `${cookie}; ${kiosk}` });
  expect(own.body).toMatchObject({ kiosk: slug });
  const begun = await call(app, begin, `/s/${slug}`, params, { form: { consent: "yes" }, cookie: kiosk });
  const next = `${begun.headers.get("set-cookie")?.split(";")[0]}; ${kiosk}`;
  for (const form of [undefined, { _action: "erase" }]) {
    const handler = form ? profileAction : profile;
    const back = await call(app, handler, address, receipt, { cookie: next, ...(form && { form }) });
    expect(back.headers.get("location")).toBe(`/s/${slug}`);
  }
  expect((await call(app, profile, address, receipt)).status).toBe(200);
});

test("start over forgets the code in this browser, and the code still works", async () => {
  const { app, params, slug, cookie } = await opened();
  const over = await call(app, begin, `/s/${slug}`, params, { cookie, form: { _action: "start-over" } });
  expect(over.headers.get("set-cookie")).toMatch(/^answers_study-\w+=; Path=\/; Max-Age=0;/);
  const code = cookie.split("=")[1] ?? "";
  const back = await call(app, resume, "/resume", {}, { form: { code: code.toLowerCase() } });
  expect([back.status, back.headers.get("location")]).toEqual([303, `/s/${slug}/p/1`]);
  expect(back.headers.get("set-cookie")).toContain(code);
});

test("an invitation leaves the address for a cookie, and a draft in this browser is left to its owner", async () => {
  const { app, params, slug, cookie } = await opened();
  const [token = ""] = await createInvitations(app, { study: slug, count: 1 });
  const led = await call(app, invitation, `/i/${token}`, { token }, { cookie });
  expect([led.status, led.headers.get("location")]).toEqual([303, `/s/${slug}`]);
  const [forgotten = "", kept = ""] = led.headers.getSetCookie();
  expect(forgotten).toMatch(/^answers_study-\w+=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/);
  expect(kept).toMatch(/^invitation_study-\w+=[\w-]{22}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  const invited = kept.split(";")[0] ?? "";
  const begun = await call(app, begin, `/s/${slug}`, params, { cookie: invited, form: { consent: "yes" } });
  const [code = "", over = ""] = begun.headers.getSetCookie();
  expect(over).toMatch(/^invitation_study-\w+=; Path=\/; Max-Age=0;/);
  expect(code.split(";")[0]).not.toBe(cookie);
  // On another device the link brings the same code, and no token is left behind.
  const again = await call(app, invitation, `/i/${token}`, { token });
  expect(again.headers.getSetCookie().map((each) => each.split(";")[0])).toEqual([
    code.split(";")[0],
    expect.stringMatching(/^invitation_study-\w+=$/),
  ]);
});

test("links that were sent, were never made or are none are answered alike; those of a closed wave say so; none sets a cookie", async () => {
  const { app, params, slug, wave } = await opened();
  const [used = "", closed = ""] = await createInvitations(app, { study: slug, count: 2 });
  const begun = await call(app, begin, `/s/${slug}`, params, {
    cookie: `invitation_${slug}=${used}`,
    form: { consent: "yes" },
  });
  const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const first = { ...params, page: "1" };
  await call(app, save, `/s/${slug}/p/1`, first, { cookie, form: { lead_time: "dont-know" } });
  await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  const links = [used, "A".repeat(22), "x", "x".repeat(5000)];
  const answers = await Promise.all(links.map((token) => call(app, invitation, `/i/${token}`, { token })));
  await app.write((tx) => setClosed(tx, wave.id, "2026-03-04"));
  const over = await call(app, invitation, `/i/${closed}`, { token: closed });
  expect(over).toMatchObject({
    status: 410,
    body: { message: "respond.closedOn", details: { day: "2026-03-04" } },
  });
  expect([...over.headers]).toEqual([]);
  const alike = { status: 404, body: { message: "respond.invitation.nowhere", details: {} } };
  for (const answer of answers) {
    expect(answer).toMatchObject(alike);
    expect([...answer.headers]).toEqual([]);
  }
});

test("a wrong code answers 404, sets no cookie and shows what was typed, shortened", async () => {
  const { app } = await opened();
  for (const code of ["7QKM-2FXR-9TDA-H4WP", "x".repeat(10_000), ""]) {
    const refused = await call(app, resume, "/resume", {}, { form: { code } });
    expect(refused).toMatchObject({ status: 404, body: { typed: code.slice(0, 40) } });
    expect(refused.headers.get("set-cookie")).toBeNull();
  }
});

test("erasing asks first, then erases, forgets the code and says so on the first page", async () => {
  const { app, params, slug, cookie } = await answered();
  const sent = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  const path = sent.headers.get("location") ?? "";
  const at = { receipt: path.slice("/r/".length) };
  const asked = await call(app, profileAction, path, at, { form: "" });
  expect(asked.headers.get("location")).toBe(`${path}?erase=1`);
  expect((await call(app, profile, `${path}?erase=1`, at)).body).toMatchObject({ erasing: true });
  const erased = await call(app, profileAction, path, at, { form: { _action: "erase" } });
  expect([erased.status, erased.headers.get("location")]).toEqual([303, "/?erased=1"]);
  expect(erased.headers.get("set-cookie")).toMatch(/Max-Age=0/);
  expect(await call(app, profile, path, at)).toMatchObject({
    status: 404,
    body: { message: "profile.unknown" },
  });
  expect((await call(app, home, "/?erased=1", {})).body).toMatchObject({ erased: true, demo: null });
});

test("erasing after the close answers 410 with its reason, and no confirmation is offered any more", async () => {
  const { app, params, slug, cookie, wave } = await answered();
  const sent = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  const path = sent.headers.get("location") ?? "";
  const at = { receipt: path.slice("/r/".length) };
  await app.write((tx) => setWaveState(tx, wave.id, "closed"));
  expect(await call(app, profileAction, path, at, { form: { _action: "erase" } })).toMatchObject({
    status: 410,
    body: { message: "profile.erase.closed" },
  });
  expect((await call(app, profile, `${path}?erase=1`, at)).body).toMatchObject({ erasing: false });
});

test("the receipt's address is that of the public site", async () => {
  const { app, params, slug, cookie } = await answered({ PUBLIC_URL: "https://gemba.example.org/" });
  const sent = await call(app, send, `/s/${slug}/review`, params, { cookie, form: "" });
  const path = sent.headers.get("location") ?? "";
  expect((await call(app, profile, path, { receipt: path.slice(3) })).body).toMatchObject({
    address: `https://gemba.example.org${path}`,
  });
});
