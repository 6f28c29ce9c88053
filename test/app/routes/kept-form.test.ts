/** The page that answers a form after the session has ended, as the whole app makes it. */
import { expect, test } from "vitest";
import { mostKept } from "../../../app/platform/kept-form.server.ts";
import { endSession } from "../../../app/platform/session.server.ts";
import { signIn } from "../../../app/services/accounts.server.ts";
import { password, signedInAs, storedAccount, testBrowser } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { wholeApp } from "../../builders/whole-app.ts";

async function afterTheEnd() {
  const app = await testApp();
  const browser = await signedInAs(app, await storedAccount(app));
  const ended = browser.cookie();
  await endSession(app, browser.caller());
  const ask = wholeApp(app);
  const post = async (form: Record<string, string>, cookie = ended, path = "/studies/acme/invitations") => {
    const length = new URLSearchParams(form).toString().length;
    const answer = await ask(path, { form, cookie, headers: { "content-length": String(length) } });
    const page = await answer.text();
    return { status: answer.status, page, inputs: page.split("<input").length - 1 };
  };
  return { app, post };
}

const fields = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`f${at}`, ""]));

test("a form comes back to who was signed in; who never was, is told only that nothing was saved", async () => {
  const { post } = await afterTheEnd();
  const form = { names: "Ledger of all", _action: "add" };
  const kept = await post(form);
  expect(kept).toMatchObject({ status: 401, inputs: 2 });
  expect(kept.page).toContain('value="Ledger of all"');
  const stranger = await post(form, "");
  expect(stranger).toMatchObject({ status: 401, inputs: 0 });
  expect(stranger.page).not.toContain("Ledger of all");
  expect(stranger.page).toContain("nothing of what you just sent was saved");
});

test("however many fields are sent, the page stays small", async () => {
  const { post } = await afterTheEnd();
  expect((await post(fields(mostKept))).inputs).toBe(mostKept);
  for (const [n, path] of [
    [mostKept + 1, "/studies/acme/invitations"],
    [30_000, "/studies/acme/participants"],
    [150_000, "/organizations"],
    [150_000, "/studies/acme/participants"],
  ] as const) {
    const { status, page, inputs } = await post(fields(n), undefined, path);
    expect({ status, inputs, isSmall: page.length < 20_000 }).toEqual({
      status: 401,
      inputs: 0,
      isSmall: true,
    });
  }
});

test("the browser keeps the cookie longer than the session lasts; who signs out loses it", async () => {
  const app = await testApp();
  const { email } = await storedAccount(app);
  const browser = testBrowser();
  const outcome = await signIn(app, browser.caller(), { email, password });
  if (outcome.state !== "in") throw new Error(outcome.state);
  const days = (cookies: readonly string[]) =>
    cookies.flatMap((each) => {
      const seconds = /session_token=.*max-age=(\d+)/i.exec(each)?.[1];
      return seconds === undefined ? [] : [Number(seconds) / 86_400];
    });
  expect(days(outcome.cookies)).toEqual([28]);
  browser.keep(outcome.cookies);
  expect(days(await endSession(app, browser.caller()))).toEqual([0]);
});
