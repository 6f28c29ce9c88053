/** Which language a page is in. */
import { expect, test } from "vitest";
import { choiceIn, languageOf } from "../../../app/platform/language.server.ts";

const asked = (wish: string | null, cookie = "") =>
  languageOf(new Headers({ ...(wish !== null && { "accept-language": wish }), cookie }));

test("the browser's wish counts by its weights, regions aside", () => {
  expect(asked("de-AT,de;q=0.9,en;q=0.8")).toBe("de");
  expect(asked("fr, es;q=0.4, ja;q=0.7")).toBe("ja");
  expect(asked("en;q=0.1, ar-EG;q=0.2")).toBe("ar");
  expect(asked("JA-jp")).toBe("ja");
  expect(asked("de;q=0, es;q=0.1")).toBe("es");
});

test("nothing we have, no wish and anything at all are English", () => {
  for (const wish of [null, "", "fr", "xx-yy, tlh", "*", "*;q=0.9, de;q=0.5", "deutsch"])
    expect(asked(wish)).toBe("en");
});

test("a hostile wish is English and takes no time", () => {
  const started = performance.now();
  for (const wish of [
    "de,".repeat(5000),
    ";;;===,,,",
    `de;q=${"9".repeat(900)}x"`,
    '"\\"\\"\\',
    "__proto__",
    "constructor, toString",
    "<script>",
  ])
    expect(["en", "de"]).toContain(asked(wish));
  expect(asked("de,".repeat(5000))).toBe("en");
  expect(asked("__proto__")).toBe("en");
  expect(performance.now() - started).toBeLessThan(100);
});

test("what was chosen counts before the browser's wish, unless it is no language of ours", () => {
  expect(asked("de", "lang=ja")).toBe("ja");
  expect(asked("de", "answers_acme=7QKM; lang=ar; other=1")).toBe("ar");
  expect(asked("de", "lang=xx")).toBe("de");
  expect(asked("de", "lang=constructor; xlang=ja")).toBe("de");
});

test("what is chosen with the request itself counts before all", () => {
  expect(languageOf(new Headers({ "accept-language": "de", cookie: "lang=ja" }), "ar")).toBe("ar");
});

test("a choice in the address is kept, and the address goes on without it", () => {
  expect(choiceIn({}, "http://gemba.test/s/acme?team=4f&lang=de")).toEqual({
    language: "de",
    cookie: "lang=de; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax",
    to: "/s/acme?team=4f",
  });
  expect(choiceIn({ PUBLIC_URL: "https://gemba.test" }, "http://localhost/?lang=ar")?.cookie).toContain(
    "; Secure",
  );
  expect(choiceIn({}, "http://gemba.test/s/acme?team=lang=de")).toBeNull();
  expect(choiceIn({}, "http://gemba.test/s/acme?lang=xx")).toBeNull();
  expect(choiceIn({}, "http://gemba.test/s/acme")).toBeNull();
});

test("a choice leads to no other site", () => {
  for (const address of ["http://gemba.test//evil.test/?lang=de", "http://gemba.test/\\evil.test?lang=de"])
    expect(new URL(choiceIn({}, address)?.to ?? "", "http://gemba.test").host).toBe("gemba.test");
});
