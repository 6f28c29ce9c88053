/** Programs and crowds at the built server: what is limited, what is asked once more, and who never notices any of it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../app/i18n/languages.ts";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { createInvitations } from "../../app/services/invitations.server.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { expectAccessible, expectNoSidewaysScroll, openBrowser, phone, visit } from "../builders/browser.ts";
import { studyRow, waveRow } from "../builders/database.ts";
import { startServer, type TestServer } from "../builders/server.ts";

let server: TestServer;
let browser: Browser;
let tokens: string[];
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-abuse-"));
  const app = await createApp(readEnvironment({ DATA_DIR: folder, DEMO: "0", LOG_LEVEL: "silent" }));
  await app.write(async (tx) => {
    for (const [slug, proof_of_work] of [
      ["open", false],
      ["work", true],
    ] as const) {
      const study = studyRow({ slug, proof_of_work });
      await insertStudy(tx, study);
      await insertWave(tx, waveRow(study.id));
    }
  });
  tokens = await createInvitations(app, { study: "work", count: 5 });
  await app.close();
  [server, browser] = await Promise.all([
    startServer({ ABUSE_CHECKS: "1", TRUST_PROXY_HOPS: "1" }, folder),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

let networks = 0;
/** An address that no other test has. */
const anyNetwork = () => `198.51.100.${++networks}`;

type Sent = { from: string; cookie?: string; form?: Record<string, string> };

function ask(path: string, { from, cookie = "", form }: Sent): Promise<Response> {
  return fetch(`${server.address}${path}`, {
    redirect: "manual",
    headers: { "x-forwarded-for": from, origin: server.address, cookie },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
}

const marked = async (slug: string) =>
  /name="_served" value="([^"]+)"/.exec(
    await (await ask(`/s/${slug}`, { from: anyNetwork() })).text(),
  )?.[1] ?? "";
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const begin = (page: Page) => page.locator("form.start .button").click();
const from = (options: BrowserContextOptions = {}) =>
  visit(browser, server.address, {
    ...options,
    viewport: phone,
    extraHTTPHeaders: { "x-forwarded-for": anyNetwork() },
  });

test("of a thousand guesses in a minute most are told to wait; links and codes that are right work all the same", async () => {
  const network = anyNetwork();
  const seen = new Map<number, number>();
  const pages = new Set<string>();
  for (let n = 0; n < 1000; n += 50)
    for (const answer of await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        if (i % 2) return ask(`/i/guess-${n + i}`, { from: network });
        return ask("/resume", { from: network, form: { code: `7QKM-2FXR-9TDA-${1000 + n + i}` } });
      }),
    )) {
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      if (answer.status !== 429) continue;
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(60);
      pages.add((await answer.text()).match(/Many codes or links that lead nowhere/)?.[0] ?? "other words");
    }
  expect(Object.fromEntries(seen)).toEqual({ 404: 20, 429: 980 });
  expect([...pages]).toEqual(["Many codes or links that lead nowhere"]);
  const right = await ask(`/i/${tokens[0]}`, { from: network });
  expect([right.status, right.headers.get("location")]).toEqual([303, "/s/work"]);
  const elsewhere = await ask("/i/guess", { from: anyNetwork() });
  expect(elsewhere.status).toBe(404);
});

test("what a visitor writes into X-Forwarded-For makes no new network of them", async () => {
  const network = anyNetwork();
  const statuses = [];
  for (let n = 0; n < 22; n++)
    statuses.push((await ask("/i/none", { from: `203.0.113.${n}, ${network}` })).status);
  expect(statuses.slice(-2)).toEqual([429, 429]);
});

test("five hundred people of one company begin within ten minutes, from one address", async () => {
  const network = anyNetwork();
  const token = await marked("open");
  await pause(1100);
  const form = { consent: "yes", _served: token };
  let begun = 0;
  for (let n = 0; n < 500; n += 20)
    for (const { status } of await Promise.all(
      Array.from({ length: 20 }, () => ask("/s/open", { from: network, form })),
    ))
      if (status === 303) begun += 1;
  expect(begun).toBe(500);
});

test("somebody who saves without end is told to wait, and colleagues behind the same address save on", async () => {
  const network = anyNetwork();
  const token = await marked("open");
  await pause(1100);
  const start = async () => {
    const begun = await ask("/s/open", { from: network, form: { consent: "yes", _served: token } });
    return begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const [one, other] = [await start(), await start()];
  const save = (cookie: string) =>
    ask("/s/open/autosave", { from: network, cookie, form: { _page: "delivery", _had: "", _age: "" } });
  let last = await save(one);
  expect(last.status).not.toBe(429);
  for (let n = 0; n < 320; n += 20)
    [last = last] = await Promise.all(Array.from({ length: 20 }, () => save(one)));
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await save(other)).status).not.toBe(429);
  // A plain page says the same, and that sending it again is all there is to do.
  const plain = await ask("/s/open/p/1", {
    from: network,
    cookie: one,
    form: { _page: "delivery", _had: "" },
  });
  expect(plain.status).toBe(429);
  expect(Number(plain.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await plain.text()).toContain("reload this page");
});

test("a start without the page, faster than a hand, or with the unseen field is asked for once more and keeps what was chosen", async () => {
  const token = await marked("open");
  const form = { consent: "yes", research: "yes" };
  for (const [sent, words] of [
    [{}, "open for very long"],
    [{ _served: token }, "faster than people"],
  ] as const) {
    const answer = await ask("/s/open", { from: anyNetwork(), form: { ...form, ...sent } });
    const page = await answer.text();
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
    expect(page).toContain(words);
    expect(page.match(/checked=""/g)).toHaveLength(2);
  }
  await pause(1100);
  const filled = await ask("/s/open", {
    from: anyNetwork(),
    form: { ...form, _served: token, homepage: "https://example.org" },
  });
  const page = await filled.text();
  expect(page).toContain("A field that people do not see");
  expect(page).not.toContain('name="homepage"');
});

test("a person without JavaScript starts on a phone; one who is asked once more reads why and goes on", async () => {
  const { page, problems, close } = await from({ javaScriptEnabled: false });
  await page.goto(`${server.address}/s/open`);
  expect(await page.locator("input[name=homepage]").isVisible()).toBe(true);
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.locator("input[name=consent]").check();
  await begin(page);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("Press Start once more");
  await expectNoSidewaysScroll(page);
  expect(await page.locator("input[name=consent]").isChecked()).toBe(true);
  await pause(1100);
  await begin(page);
  await page.waitForURL(/\/p\/1$/);
  expect(problems.filter((one) => !one.includes("400"))).toEqual([]);
  await close();
});

for (const language of languages)
  test(`in ${language} the door that asks once more, and the page that asks to wait, have no finding at 400 %`, async () => {
    const network = anyNetwork();
    const { page, close } = await visit(browser, server.address, {
      viewport: { width: 320, height: 256 },
      locale: language,
      extraHTTPHeaders: { "x-forwarded-for": network },
    });
    const look = async () => {
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await page.goto(`${server.address}/s/open`);
    await page.locator("input[name=homepage]").evaluate((field: HTMLInputElement) => {
      field.value = "https://example.org";
    });
    await page.locator("input[name=consent]").check();
    await begin(page);
    await page.getByRole("alert").waitFor();
    await look();
    for (let n = 0; n < 25; n++) await ask(`/i/guess-${n}`, { from: network });
    const answer = await page.goto(`${server.address}/i/guess`);
    expect(answer?.status()).toBe(429);
    await look();
    await close();
  });

test("where a study asks for work, the browser does it while the person reads, and a solution counts once", async () => {
  const { page, problems, close } = await from();
  await page.goto(`${server.address}/s/work`);
  await expectAccessible(page);
  const solution = page.waitForRequest((request) => request.method() === "POST");
  await page.locator("input[name=consent]").check();
  await pause(1100);
  await begin(page);
  await page.waitForURL(/\/p\/1$/);
  expect(problems).toEqual([]);
  const form = Object.fromEntries(new URLSearchParams((await solution).postData() ?? ""));
  expect(form._work?.split(" ")).toHaveLength(16);
  const again = await ask("/s/work", { from: anyNetwork(), form });
  expect(again.status).toBe(400);
  expect(await again.text()).toContain("was used before");
  const other = await ask("/s/open", { from: anyNetwork(), form });
  expect(other.status).toBe(400);
  await close();
});

test("without JavaScript an open link that asks for work takes some seconds of waiting in its place, and so only few at a time", async () => {
  const { page, close } = await from({ javaScriptEnabled: false });
  await page.goto(`${server.address}/s/work`);
  await page.locator("input[name=consent]").check();
  await pause(1100);
  await begin(page);
  await page.getByText("wait 8 seconds").waitFor();
  await pause(2000);
  await begin(page);
  await page.getByText(/wait [56] seconds/).waitFor();
  await pause(6100);
  const network = anyNetwork();
  const form = { consent: "yes", _served: await page.locator("input[name=_served]").inputValue() };
  await begin(page);
  await page.waitForURL(/\/p\/1$/);
  const statuses = [];
  for (let n = 0; n < 62; n++) statuses.push((await ask("/s/work", { from: network, form })).status);
  expect(statuses.filter((status) => status === 303)).toEqual([]);
  expect(statuses.at(-1)).toBe(429);
  await close();
});

test("who was invited begins at once, without JavaScript, from a network that is out of favour", async () => {
  const network = anyNetwork();
  for (let n = 0; n < 30; n++) await ask("/i/none", { from: network });
  const { page, close } = await visit(browser, server.address, {
    viewport: phone,
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": network },
  });
  await page.goto(`${server.address}/i/${tokens[1]}`);
  expect(await page.locator("input[name=_served], input[name=homepage]").count()).toBe(0);
  await page.locator("input[name=consent]").check();
  await begin(page);
  await page.waitForURL(/\/p\/1$/);
  await close();
});

test("no address is in the log", () => {
  expect(server.log()).toContain("/resume");
  expect(server.log()).not.toMatch(/198\.51\.100\.|203\.0\.113\.|127\.0\.0\.1/);
});
