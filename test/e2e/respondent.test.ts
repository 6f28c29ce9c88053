/** A respondent's whole way in a real browser, on a phone and a laptop, with and without JavaScript. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { beginHere } from "../builders/first-page.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served({ DEMO: "1" });

async function start(page: Page): Promise<void> {
  await page.goto(`${server.address}/s/demo`);
  await beginHere(page);
}

/** Answers every question of the page: the option at this place of its list, or a typed 10. */
async function fill(page: Page, place: number): Promise<void> {
  for (const question of await page.locator("fieldset.question").all()) {
    const typed = question.locator("input[inputmode]");
    if ((await typed.count()) > 0) await typed.first().fill("10");
    else await question.locator("input[type=radio]").nth(place).check();
  }
}

/** With its own script a page saves what is left before it goes on: the press alone does not wait for the next page. */
async function pressAndWait(page: Page, button: string): Promise<void> {
  const gone = page.waitForEvent("framenavigated");
  await page.locator(button).click();
  await gone;
  await page.waitForLoadState();
}
const next = (page: Page) => pressAndWait(page, ".foot button[value=next]");

/** On the review. */
const send = (page: Page) => pressAndWait(page, "main form button.button:not(.second)");

async function fillAll(page: Page): Promise<number> {
  let pages = 0;
  for (; /\/p\/\d+$/.test(page.url()); pages++) {
    await fill(page, pages % 2);
    await next(page);
  }
  return pages;
}

for (const [screen, viewport] of [
  ["phone", phone],
  ["laptop", laptop],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`the whole way on a ${screen} ${javaScriptEnabled ? "with" : "without"} JavaScript ends in an own profile`, async () => {
      const { page, problems, close } = await visit(browser, server.address, { viewport, javaScriptEnabled });
      await start(page);
      expect(await fillAll(page)).toBeGreaterThanOrEqual(5);
      expect(page.url()).toMatch(/\/review$/);
      await expectNoSidewaysScroll(page);
      await send(page);
      expect(page.url()).toMatch(/\/r\/[^/]+$/);
      await expectNoSidewaysScroll(page);
      const profile = await page.locator("main").innerText();
      expect(profile).toMatch(/Continuous integration|Version control/i);
      expect(problems).toEqual([]);
      await close();
    });

test("what was answered is still there after going back, and after closing the browser with the code in hand", async () => {
  const first = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await start(first.page);
  await fill(first.page, 1);
  await next(first.page);
  await first.page.locator(".foot button[value=back]").click();
  expect(await first.page.locator("input[name=lead_time]:checked").getAttribute("value")).toBe("5");
  const code =
    (await first.page.locator("main").innerText()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? "";
  await first.close();

  const second = await visit(browser, server.address, { viewport: laptop, javaScriptEnabled: false });
  await second.page.goto(server.address);
  await second.page.locator("input[name=code]").fill(code.toLowerCase().replaceAll("-", " "));
  await second.page.locator("form[action='/resume'] button").click();
  expect(second.page.url()).toContain("/s/demo/");
  await second.page.goto(`${server.address}/s/demo/p/1`);
  expect(await second.page.locator("input[name=lead_time]:checked").getAttribute("value")).toBe("5");
  await second.close();
});

test("a wrong answer keeps the page, names the question, and leaves the other answers in place", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone });
  await start(page);
  await fill(page, 0);
  await next(page);
  await page.locator("input[name=change_fail_rate]").fill("lots");
  await page.locator("input[name=rework_rate]").fill("12");
  await next(page);
  expect(page.url()).toMatch(/\/p\/2/);
  await expectAccessible(page);
  await page.locator("a[href='#q-change_fail_rate']").first().click();
  expect(await page.locator("input[name=rework_rate]").inputValue()).toBe("12");
  expect(await page.locator("input[name=change_fail_rate]").inputValue()).toBe("lots");
  await close();
});

test("one answer is enough: the review names what was skipped, offers no sending before it, and can then be sent", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone });
  await start(page);
  while (/\/p\/\d+$/.test(page.url())) await next(page);
  expect(await page.locator("main a[href*='/p/']").count()).toBeGreaterThan(30);
  expect(await page.locator("form.send").count()).toBe(0);
  expect(await page.locator("main").innerText()).toContain("There is nothing to send yet");
  await expectAccessible(page);
  await page.locator("section.send a.button").click();
  await page.locator("input[name=lead_time]").first().check();
  while (/\/p\/\d+$/.test(page.url())) await next(page);
  await expectAccessible(page);
  await send(page);
  expect(page.url()).toMatch(/\/r\//);
  await expectAccessible(page);
  await close();
});

test("the back button after sending leads to the same receipt, not to a second response", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await start(page);
  await fillAll(page);
  await send(page);
  const receipt = page.url();
  await page.goBack();
  expect(page.url()).toBe(receipt);
  const again = await page.request.post(`${server.address}/s/demo/review`, {
    headers: { origin: server.address },
    form: {},
  });
  expect(again.url()).toBe(receipt);
  await close();
});

test("the whole way by keyboard alone", async () => {
  const { page, close } = await visit(browser, server.address, {
    viewport: laptop,
    javaScriptEnabled: false,
  });
  await page.goto(`${server.address}/s/demo`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (selector: string) => {
    for (let tabs = 0; tabs < 80; tabs++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await press("Tab");
    }
    throw new Error(`${selector} is not reached by Tab`);
  };
  for (const step of ["organization", "who"]) {
    await tabTo(`select[name=${step}]`);
    await press("ArrowDown");
    await tabTo("form.start .button:not(.second)");
    await press("Enter");
    await page.waitForURL(new RegExp(`[?&]${step}=`));
  }
  await tabTo("input[name=consent]");
  await press("Space");
  await tabTo("form.start button[type=submit]");
  await press("Enter");
  await page.waitForURL(/\/p\/1$/);
  await tabTo("input[name=lead_time]");
  await press("Space", "ArrowDown");
  expect(await page.locator("input[name=lead_time]:checked").count()).toBe(1);
  await tabTo(".foot button[value=next]");
  await press("Enter");
  await page.waitForURL(/\/p\/2$/);
  while (/\/p\/\d+$/.test(page.url())) {
    const here = page.url();
    await tabTo("fieldset.question input");
    await tabTo(".foot button[value=next]");
    await press("Enter");
    await page.waitForURL((url) => url.href !== here);
  }
  expect(page.url()).toMatch(/\/review$/);
  await tabTo("form.send button:not(.second)");
  await press("Enter");
  await page.waitForURL(/\/r\//);
  await tabTo("a[href*='erase=1']");
  await close();
});

test("every page of the way is accessible in light and dark, and fits 320 pixels", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, close } = await visit(browser, server.address, {
      viewport: { width: 320, height: 640 },
      colorScheme,
    });
    await page.goto(server.address);
    await expectAccessible(page);
    await page.goto(`${server.address}/s/demo`);
    await expectAccessible(page);
    await start(page);
    while (/\/p\/\d+$/.test(page.url())) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await fill(page, 0);
      await next(page);
    }
    await expectAccessible(page);
    await send(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(`${server.address}/s/unknown`);
    await expectAccessible(page);
    await close();
  }
});
