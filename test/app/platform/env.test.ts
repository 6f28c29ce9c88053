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
