/** The own profile at its receipt: what it gives back, on paper, and after erasing. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, phone, visit } from "../builders/browser.ts";
import { beginHere } from "../builders/first-page.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served({ DEMO: "1" });

/** With its own script a page saves what is left before it goes on: the press alone does not wait for the next page. */
async function pressAndWait(page: Page, button: string): Promise<void> {
  const gone = page.waitForEvent("framenavigated");
  await page.locator(button).click();
  await gone;
  await page.waitForLoadState();
}

/** Answers all pages of the demo, the option at this place of each list, and sends. */
async function toProfile(page: Page, place: number): Promise<void> {
  await page.goto(`${server.address}/s/demo`);
  await beginHere(page);
  while (/\/p\/\d+$/.test(page.url())) {
    for (const question of await page.locator("fieldset.question").all()) {
      const typed = question.locator("input[inputmode]");
      if ((await typed.count()) > 0) await typed.first().fill("10");
      else await question.locator("input[type=radio]").nth(place).check();
    }
    await pressAndWait(page, ".foot button[value=next]");
  }
  await pressAndWait(page, "main form button.button:not(.second)");
  await page.waitForURL(/\/r\/[^/]+$/);
}

test("the profile names what to look at first, what one step changes and what to say to the team, for eyes and for screen readers", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, problems, close } = await visit(browser, server.address, { viewport: phone, colorScheme });
    await toProfile(page, 2);
    const profile = await page.locator("main").innerText();
    for (const words of [
      "What to look at first",
      "whether it holds in your organization was not tested",
      "Would one answer more or less change this?",
      "How people work together",
      "Words to take back to your team",
    ])
      expect(profile).toContain(words);
    expect(await page.locator(".starters li").count()).toBeGreaterThanOrEqual(3);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(problems).toEqual([]);
    await close();
  }
});

test("on paper there is a head with study and day, nothing to press, no receipt, on at most two pages", async () => {
  const { page, close } = await visit(browser, server.address, { javaScriptEnabled: true });
  await toProfile(page, 3);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".print-only").innerText()).toContain("not those of a team");
  expect(await page.locator("button:visible, select:visible, .bar:visible, .receipt:visible").count()).toBe(
    0,
  );
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await close();
});

test("erasing says what goes and what stays before it erases, and the receipt then leads nowhere, with the reason", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await toProfile(page, 1);
  const receipt = page.url();
  await page.locator("a[href$='?erase=1']").click();
  expect(await page.locator("main").innerText()).toContain("What stays");
  await page.locator("button[value=erase]").click();
  await page.goto(receipt);
  expect(await page.locator("main").innerText()).toContain("results are out");
  await close();
});
