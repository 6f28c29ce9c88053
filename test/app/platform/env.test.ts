import { expect, test } from "vitest";
import { readEnvironment } from "../../../app/platform/env.server.ts";

test("an empty environment gives the documented defaults", () => {
  const env = readEnvironment({});
  expect(env).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    TRUST_PROXY_HOPS: 0,
    DEMO: true,
    PLAYGROUND: false,
  });
  expect(env.DATA_DIR).toBe(`${process.cwd()}/data`);
  expect(env.DATABASE_URL).toBeUndefined();
});

test("a variable set to nothing counts as not set", () => {
  expect(readEnvironment({ PORT: "", DATABASE_URL: "", SECRET: "" }).PORT).toBe(3000);
});

test("every wrong variable is named at once, and no value is printed", () => {
  const wrong = {
    PORT: "eighty",
    DATABASE_URL: "mysql://user:hunter2@db",
    SECRET: "short-secret",
    DEMO: "yes",
    PUBLIC_URL: "gemba",
  };
  let message = "";
  try {
    readEnvironment(wrong);
  } catch (error) {
    message = String(error);
  }
  for (const name of Object.keys(wrong)) expect(message).toContain(name);
  expect(message).not.toContain("hunter2");
  expect(message).not.toContain("short-secret");
});

test("a public address loses its closing slash", () => {
  expect(readEnvironment({ PUBLIC_URL: "https://gemba.example.org/" }).PUBLIC_URL).toBe(
    "https://gemba.example.org",
  );
});

test("the sender of letters may have a name, and a mail server needs a sender", () => {
  const SMTP_URL = "smtp://mail.example.org";
  const sender = (MAIL_FROM: string) => readEnvironment({ SMTP_URL, MAIL_FROM }).MAIL_FROM;
  expect(sender("gemba@example.org")).toEqual({ name: "", address: "gemba@example.org" });
  expect(sender("Gemba at Acme <gemba@example.org>")).toEqual({
    name: "Gemba at Acme",
    address: "gemba@example.org",
  });
  expect(() => sender("Gemba <gemba>")).toThrow("MAIL_FROM");
  expect(() => readEnvironment({ SMTP_URL })).toThrow("MAIL_FROM: is needed with SMTP_URL");
});

test("the mailbox of bounces needs a name and a password, and is of no use where no letters are sent", () => {
  const usual = { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "gemba@example.org" };
  const box = (MAIL_BOUNCES: string) => readEnvironment({ ...usual, MAIL_BOUNCES }).MAIL_BOUNCES;
  for (const right of [
    "imaps://gemba%40example.org:hunter2%2F@mail.example.org/INBOX",
    "imap://gemba:hunter2@[::1]:1143/Bounces%20of%20Gemba",
    "imaps://gemba:hunter2@mail.example.org",
  ])
    expect(box(right)).toBe(right);
  for (const wrong of [
    "mail.example.org",
    "https://gemba:hunter2@mail.example.org/INBOX",
    "imaps://mail.example.org/INBOX",
    "imaps://gemba@mail.example.org/INBOX",
    "imaps://gemba:hunter2%@mail.example.org/INBOX",
    "imaps://gemba:hunter2@mail.example.org/INBOX%0D%0AX",
    "imaps://gemba:hunter2@mail.example.org/INBOX?since=1",
  ]) {
    expect(() => box(wrong)).toThrow("MAIL_BOUNCES: must be an address such as");
    expect(() => box(wrong)).not.toThrow("hunter2");
  }
  expect(() => readEnvironment({ MAIL_BOUNCES: "imap://a:b@c/INBOX" })).toThrow("without SMTP_URL");
});

test("a public address has nothing behind its host, for every page begins at the root", () => {
  for (const PUBLIC_URL of [
    "https://acme.example/gemba",
    "https://acme.example/?a",
    "https://acme.example/#a",
    "https://me@acme.example",
  ])
    expect(() => readEnvironment({ PUBLIC_URL })).toThrow(
      /^The environment is not usable: PUBLIC_URL: must have nothing/,
    );
  expect(readEnvironment({ PUBLIC_URL: "http://localhost:3000//" }).PUBLIC_URL).toBe("http://localhost:3000");
});

test("single sign-on that is set by halves is refused, and what is missing is named", () => {
  const all = {
    PUBLIC_URL: "https://gemba.example.org",
    OIDC_ISSUER: "https://login.example.org",
    OIDC_CLIENT_ID: "gemba",
    OIDC_CLIENT_SECRET: "hunter2",
  };
  expect(readEnvironment(all).OIDC_ISSUER).toBe("https://login.example.org");
  expect(readEnvironment({ PUBLIC_URL: all.PUBLIC_URL }).OIDC_ISSUER).toBeUndefined();
  for (const name of Object.keys(all))
    expect(() => readEnvironment({ ...all, [name]: "" })).toThrow(
      `usable: ${name}: is needed for single sign-on`,
    );
  expect(() => readEnvironment({ OIDC_ISSUER: all.OIDC_ISSUER })).toThrow(
    /OIDC_CLIENT_ID: is needed.*\n.*OIDC_CLIENT_SECRET: is needed.*\n.*PUBLIC_URL: is needed/,
  );
});

test("a number that is none is told as what it must be, in one line", () => {
  for (const PORT of ["abc", "1.5", "-1", "70000"])
    expect(() => readEnvironment({ PORT })).toThrow(
      /^The environment is not usable: PORT: must be a whole number from 0 to 65535$/,
    );
});

test("the address of a database with a password as it is typed by hand is refused, without the password", () => {
  for (const secret of ["hunter#2", "hunter/2", "hunter?2"])
    expect(() => readEnvironment({ DATABASE_URL: `postgres://gemba:${secret}@db/gemba` })).toThrow(
      /^The environment is not usable: DATABASE_URL: must be an address such as (?!.*hunter).*%23/,
    );
  for (const DATABASE_URL of [
    "postgres://gemba:hunter%232@db:5432/gemba",
    "postgres:///gemba?host=/var/run/postgresql",
    "postgresql://gemba@/gemba",
    "postgres://%2Fvar%2Frun/gemba",
  ])
    expect(readEnvironment({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
});
