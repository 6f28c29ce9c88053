/** The page that answers a form after the session has ended, as the whole app makes it. */
import { expect, test } from "vitest";
import { mostKept } from "../../../app/platform/kept-form.server.ts";
import { endSession } from "../../../app/platform/session.server.ts";
import { signedInAs, storedAccount } from "../../builders/accounts.ts";
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

test("a form comes back, whether the browser still sends the ended session or has dropped it", async () => {
  const { post } = await afterTheEnd();
  const form = { names: "Ledger of all", _action: "add" };
  for (const cookie of [undefined, ""]) {
    const kept = await post(form, cookie);
    expect(kept).toMatchObject({ status: 401, inputs: 2 });
    expect(kept.page).toContain('value="Ledger of all"');
  }
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
