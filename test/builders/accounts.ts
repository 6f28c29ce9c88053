/** Accounts for tests, and a browser without a window: it keeps cookies and says where it stands. */
import type { RunningApp } from "../../app/platform/context.server.ts";
import { signIn } from "../../app/services/accounts.server.ts";
import { insertAccount, insertPassword } from "../../db/queries/accounts.ts";
import { key } from "./database.ts";

export const password = "a quiet morning at the plant";

export type Person = { id: string; name: string; email: string };

/** With the password above, unless it is null. */
export async function storedAccount(
  app: RunningApp,
  { role = "user", ...overrides }: Partial<Person> & { role?: "user" | "operator"; password?: null } = {},
): Promise<Person> {
  const id = key();
  const person = { id, name: "Ada", email: `ada-${id.slice(0, 8)}@acme.example`, ...overrides };
  const hashed = await app.auth.hash(password);
  await app.write(async (tx) => {
    await insertAccount(tx, { ...person, role, now: app.now() });
    if (overrides.password !== null)
      await insertPassword(tx, { id: key(), accountId: id, password: hashed, now: app.now() });
  });
  return person;
}

export type TestBrowser = {
  /** What it would send now. */
  caller: () => { request: Request; network: string; language: string };
  request: () => Request;
  keep: (cookies: readonly string[]) => void;
  cookie: () => string;
};

export function testBrowser(network = "192.0.2.1", headers: Record<string, string> = {}): TestBrowser {
  const kept = new Map<string, string>();
  const cookie = () => [...kept].map(([name, value]) => `${name}=${value}`).join("; ");
  const request = () =>
    new Request("http://localhost/", {
      method: "POST",
      headers: { host: "localhost", origin: "http://localhost", cookie: cookie(), ...headers },
    });
  return {
    caller: () => ({ request: request(), network, language: "en" }),
    request,
    cookie,
    keep: (cookies) => {
      for (const each of cookies) {
        const [pair = "", ...attributes] = each.split(/;\s*/);
        const at = pair.indexOf("=");
        const ended = attributes.some((one) => /^max-age=0$/i.test(one));
        if (ended) kept.delete(pair.slice(0, at));
        else kept.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
  };
}

/** @throws Error when the account does not let it in */
export async function signedInAs(app: RunningApp, { email }: Pick<Person, "email">): Promise<TestBrowser> {
  const browser = testBrowser();
  const outcome = await signIn(app, browser.caller(), { email, password });
  if (outcome.state !== "in") throw new Error(`${email} did not get in: ${outcome.state}`);
  browser.keep(outcome.cookies);
  return browser;
}
