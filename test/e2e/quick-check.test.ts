/** The quick check in a real browser: with and without scripts, shared by its address, on a shared screen, and what the server keeps of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();

const address = (query = "") => `${server.address}/quick-check${query}`;

/** Answers what stands on the screen, the option at this place of each list, and goes on. */
async function answer(page: Page, place: number): Promise<void> {
  for (const question of await page.locator("fieldset.question").all()) {
    const typed = question.locator("input[inputmode]");
    if ((await typed.count()) > 0) await typed.first().fill("37");
    else await question.locator("input[type=radio]").nth(place).check();
  }
  const screen = await page.locator("input[name=_screen]").getAttribute("value");
  await page.locator(".foot button[value=next]").click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLInputElement>("input[name=_screen]")?.value))
    .not.toBe(screen);
}

async function toResult(page: Page, place = 2): Promise<void> {
  while ((await page.locator("form.questions").count()) > 0) await answer(page, place);
}

const finding = (page: Page) => page.locator(".constraint .finding").innerText();

for (const [screen, viewport] of [
  ["phone", phone],
  ["laptop", laptop],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`on a ${screen} ${javaScriptEnabled ? "with" : "without"} scripts two forms lead to a profile, and no cookie is set`, async () => {
      const { page, problems, close } = await visit(browser, server.address, { viewport, javaScriptEnabled });
      await page.goto(server.address);
      await page.locator("a[href='/quick-check']").click();
      expect(await page.locator("main").innerText()).toContain("Nothing is stored");
      await expectNoSidewaysScroll(page);
      await answer(page, 2);
      await expectNoSidewaysScroll(page);
      await answer(page, 2);
      await expectNoSidewaysScroll(page);
      const result = await page.locator("main").innerText();
      expect(result).toContain("What to look at first");
      expect(result).toContain("37 %");
      expect(await page.context().cookies()).toEqual([]);
      expect(problems).toEqual([]);
      // Another year without losing anything.
      await page.locator("select[name=year]").selectOption("2018");
      await page.locator("form:has(select[name=year]) button").click();
      await expect.poll(() => page.locator("main").innerText()).toContain("published for 2018");
      expect(await page.locator("main").innerText()).toContain("37 %");
      await close();
    });

test("the address of a result opens it elsewhere; the answers behind its # reach the server only in a form that is forgotten", async () => {
  const first = await visit(browser, server.address, { viewport: laptop });
  const asked: string[] = [];
  first.page.on("request", (request) => asked.push(request.url()));
  await first.page.goto(address());
  await toResult(first.page);
  const shared = first.page.url();
  expect(shared).toMatch(/\/quick-check#\d+\.\d+~r~[\d.]+$/);
  expect(asked.filter((url) => url.includes("quick-check"))).not.toContainEqual(
    expect.stringContaining(shared.split("#")[1] ?? "~"),
  );
  const named = await finding(first.page);
  await first.close();

  const second = await visit(browser, server.address, { viewport: phone });
  await second.page.goto(shared);
  await expect.poll(() => second.page.locator(".constraint .finding").count()).toBe(1);
  expect(await finding(second.page)).toBe(named);
  expect(await second.page.locator("h1").innerText()).toBe("Your quick check");
  // Its words about sharing are those for a browser with scripts.
  expect(await second.page.locator("main").innerText()).toContain("opens the same result again");
  expect(second.problems).toEqual([]);
  await second.close();
});

test("going back shows the questions with their answers, and going on the result again", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: laptop });
  await page.goto(address());
  await toResult(page);
  await page.goBack();
  await expect.poll(() => page.locator("input[name=_screen]").count()).toBe(1);
  expect(await page.locator("form.questions input:checked").count()).toBeGreaterThan(3);
  await page.goBack();
  await expect.poll(() => page.locator("input[name=lead_time]:checked").count()).toBe(1);
  expect(await page.locator("input[name=change_fail_rate]").inputValue()).toBe("37");
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.locator(".constraint .finding").count()).toBe(1);
  await close();
});

for (const javaScriptEnabled of [true, false])
  test(`choosing a language ${javaScriptEnabled ? "with" : "without"} scripts keeps the answers, those not yet sent too, and the result with its year`, async () => {
    const { page, problems, close } = await visit(browser, server.address, {
      viewport: phone,
      javaScriptEnabled,
    });
    await page.goto(address());
    await page.locator("input[name=lead_time]").nth(2).check();
    await page.locator(".languages li[lang=de] button").click();
    await page.locator("html[lang=de]").waitFor();
    expect(await page.locator("input[name=lead_time]").nth(2).isChecked()).toBe(true);
    await page.locator("input[name=change_fail_rate]").fill("lots");
    await page.locator(".languages li[lang=es] button").click();
    await page.locator("html[lang=es]").waitFor();
    expect(await page.locator("input[name=change_fail_rate]").inputValue()).toBe("lots");
    await page.locator("input[name=change_fail_rate]").fill("");
    await toResult(page);
    await page.locator("select[name=year]").selectOption("2018");
    await page.locator("form:has(select[name=year]) button").click();
    await expect.poll(() => page.locator("select[name=year]").inputValue()).toBe("2018");
    const bars = await page.locator("main table").count();
    await page.locator(".languages li[lang=ar] button").click();
    await page.locator("html[lang=ar][dir=rtl]").waitFor();
    expect(await page.locator("select[name=year]").inputValue()).toBe("2018");
    expect(await page.locator("main table").count()).toBe(bars);
    if (javaScriptEnabled) {
      expect(page.url()).toMatch(/\/quick-check#\d+\.\d+~r2018~[\d.]+$/);
      await page.reload();
      await page.locator(".constraint .finding").waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("ar");
      expect(await page.locator("select[name=year]").inputValue()).toBe("2018");
    }
    expect(problems.filter((problem) => !problem.includes("400"))).toEqual([]);
    await close();
  });

test("a broken or hostile address shows the empty form with a word, and runs nothing", async () => {
  for (const hash of ["1.0~r~4.4", "%3Cimg%20src=x%20onerror=alert(1)%3E", "x".repeat(5000)]) {
    const { page, close } = await visit(browser, server.address, { viewport: phone });
    page.on("dialog", () => expect.fail("a script of the address ran"));
    await page.goto(`${address()}#${hash}`);
    await expect.poll(() => page.locator(".notice").count()).toBe(1);
    expect(await page.locator("form.questions input:checked").count()).toBe(0);
    expect(page.url()).toBe(address());
    await close();
  }
});

test("a wrong answer is named beside its question and the others stay, with and without scripts", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled });
    await page.goto(address());
    await page.locator("input[name=lead_time]").first().check();
    await page.locator("input[name=change_fail_rate]").fill("lots");
    await page.locator(".foot button[value=next]").click();
    await expect.poll(() => page.locator(".summary").count()).toBe(1);
    expect(await page.locator("input[name=lead_time]").first().isChecked()).toBe(true);
    expect(await page.locator("input[name=change_fail_rate]").inputValue()).toBe("lots");
    await close();
  }
});

test("every screen is accessible, in light and dark, on a shared screen too", async () => {
  for (const [colorScheme, query] of [
    ["light", ""],
    ["dark", ""],
    ["dark", "?kiosk=1"],
  ] as const) {
    const { page, close } = await visit(browser, server.address, { viewport: phone, colorScheme });
    await page.goto(address(query));
    await expectAccessible(page);
    await answer(page, 2);
    await expectAccessible(page);
    await toResult(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await close();
  }
});

test("it can be answered with the keyboard alone", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: laptop });
  await page.goto(address());
  await page.locator("input[name=lead_time]").first().focus();
  await page.keyboard.press("Space");
  for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".foot button[value=back]").count()).toBe(1);
  await page.locator(".foot button[value=next]").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".constraint").count()).toBe(1);
  expect(await page.locator("main").innerText()).toContain("Up to a month");
  await close();
});

test("a shared screen starts over when nobody touches it, says so before, and keeps nothing", async () => {
  const { page, problems, close } = await visit(browser, server.address, { viewport: laptop });
  await page.clock.install();
  await page.goto(address("?kiosk=1"));
  expect(await page.locator("fieldset.question").count()).toBe(1);
  await answer(page, 2);
  await page.clock.runFor(71_000);
  expect(await page.locator(".kiosk-soon").innerText()).toContain("20 seconds");
  await page.keyboard.press("Shift");
  expect(await page.locator(".kiosk-soon").count()).toBe(0);
  await page.clock.runFor(80_000);
  expect(await page.locator("input[name=_screen]").getAttribute("value")).toBe("deployment_frequency");
  await page.clock.runFor(11_000);
  await expect.poll(() => page.locator("input[name=_screen]").getAttribute("value")).toBe("lead_time");
  expect(await page.locator("input:checked, input[type=hidden][name=lead_time]").count()).toBe(0);

  await toResult(page);
  expect(page.url()).toBe(address("?kiosk=1"));
  await page.locator("a[data-over]").click();
  await expect.poll(() => page.locator("form.questions").count()).toBe(1);
  expect(await page.locator(".constraint").count()).toBe(0);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("#");
  expect(await page.locator(".constraint").count()).toBe(0);
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  expect(problems).toEqual([]);
  await close();
});

test("the result of a shared screen clears itself too", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone });
  await page.clock.install();
  await page.goto(address("?kiosk=1"));
  await toResult(page);
  await page.clock.runFor(91_000);
  await expect.poll(() => page.locator("form.questions").count()).toBe(1);
  expect(await page.locator(".constraint").count()).toBe(0);
  await close();
});

test("forms that nobody's browser sends are refused, and the server keeps nothing of any", async () => {
  const { page, close } = await visit(browser, server.address);
  const files = () =>
    readdirSync(server.dataFolder)
      .filter((name) => name.includes("sqlite") || name.endsWith(".db"))
      .map((name) => readFileSync(join(server.dataFolder, name)).toString("base64"));
  const before = files();
  expect(before.length).toBeGreaterThan(0);
  const post = (form: Record<string, string>) =>
    page.request.post(address(), { headers: { origin: server.address }, form });
  const refused: Record<string, string>[] = [
    { _screen: "lead_time", lead_time: "4", who_deploys: "1" },
    { _screen: "lead_time", change_fail_rate: "8".repeat(100_000) },
    { _screen: "lead_time", lead_time: "99" },
    { _state: "1.0~r~4.4" },
  ];
  for (const form of refused) {
    const answer = await post(form);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["cache-control"]).toBe("no-store");
  }
  const good = await post({ _screen: "lead_time", lead_time: "4", change_fail_rate: "73" });
  expect(good.status()).toBe(200);
  expect(good.headers()["set-cookie"]).toBeUndefined();
  expect(good.headers()["cache-control"]).toBe("no-store");
  expect(files()).toEqual(before);
  expect(server.log()).toContain("/quick-check");
  expect(server.log()).not.toMatch(/lead_time|_state|change_fail|73"/);
  await close();
});

test("on paper it is one or two pages, with a head that says whose answers they are, and without what is pressed", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: laptop });
  await page.goto(address());
  await toResult(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".print-only").innerText()).toMatch(/Quick check, .+ not those of a team/);
  expect(await page.locator("button:visible, select:visible, .bar:visible").count()).toBe(0);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await close();
});

test("what a dark screen prints is dark on white", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: laptop, colorScheme: "dark" });
  await page.goto(address());
  const colours = () =>
    page.evaluate(() => {
      const brightness = (colour: string) =>
        Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: brightness(color), paper: brightness(backgroundColor) };
    });
  const onScreen = await colours();
  expect(onScreen.ink).toBeGreaterThan(onScreen.paper);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const printed = await colours();
  expect(printed.paper).toBe(255);
  expect(printed.ink).toBeLessThan(60);
  await close();
});
