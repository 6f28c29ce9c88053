/** Rules of accessibility on every page of a respondent in every state and in every language of the pages, on a screen of 1280 x 1024 at 400 %. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { languages } from "../../app/i18n/languages.ts";
import { expectAccessible, expectNoSidewaysScroll, visit } from "../builders/browser.ts";
import { beginHere } from "../builders/first-page.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served({ DEMO: "1" });

const narrow = { width: 320, height: 256 };

/** Sends the page of questions without waiting for what its own script would save first. */
const press = async (page: Page, button: string) => {
  const gone = page.waitForEvent("framenavigated");
  await page.locator(button).click();
  await gone;
  await page.waitForLoadState();
};

for (const [at, language] of languages.entries())
  test(`every page and state in ${language} has no finding and fits 320 x 256 pixels`, async () => {
    // Every second language in the dark: both schemes are the same pages.
    const colorScheme = at % 2 === 0 ? "light" : "dark";
    const { page, close } = await visit(browser, server.address, {
      viewport: narrow,
      locale: language,
      colorScheme,
    });
    const open = (path: string) => page.goto(server.address + path);
    const look = async (state: string) => {
      expect(await page.locator("html").getAttribute("lang"), state).toBe(language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    await open("/");
    await look("home");
    await open("/nowhere");
    await look("no such page");
    await open("/i/of-nobody");
    await look("an invitation that leads nowhere");
    await open(`/r/${"0".repeat(32)}`);
    await look("a receipt that leads nowhere");

    await open("/resume");
    await look("resume");
    await page.locator("input[name=code]").fill("7QKM-2FXR-9TDA-H4WP");
    await press(page, "form[action='/resume'] button");
    await look("resume with a code of nobody");

    await open("/s/demo?notice=no-answers");
    await look("first page, nothing chosen, answers not found");
    await open("/s/demo?who=none");
    await look("first page with the proof");
    await page.locator("form.start").evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await press(page, "form.start .button");
    await look("first page without the consent");
    await open("/s/demo");
    await beginHere(page);
    await look("questions");
    await press(page, ".foot button[value=next]");
    await page.locator("input[name=change_fail_rate]").fill("lots");
    await press(page, ".foot button[value=next]");
    expect(await page.locator(".summary").count()).toBe(1);
    await look("questions with an error");
    await page.locator("input[name=change_fail_rate]").fill("");
    // What still waits on the device when the review opens is saved then, and the review is made again.
    await page.locator(".saving[data-state=saved]").waitFor();
    await open("/s/demo/review");
    await look("review with nothing to send");
    await open("/s/demo/p/1");
    await page.locator("input[name=lead_time]").first().check();
    await press(page, ".foot button[value=next]");
    await open("/s/demo");
    await look("first page, under way");
    await open("/s/demo/review");
    await look("review");
    await press(page, "form.send .button:not(.second)");
    expect(page.url()).toMatch(/\/r\//);
    await look("own profile");
    const receipt = page.url();
    await open("/s/demo");
    await look("first page, sent");
    await page.goto(`${receipt}?erase=1`);
    await look("erasing");

    await open("/quick-check");
    await look("quick check");
    await page.locator("input[name=lead_time]").nth(2).check();
    await pressInPlace(page);
    while ((await page.locator("form.questions").count()) > 0) await pressInPlace(page);
    await look("quick check, result");
    await open("/quick-check?kiosk=1");
    await look("quick check on a shared screen");
    // The next person: nothing is left of the one before.
    await page.context().clearCookies();
    await open("/s/demo?kiosk=1");
    await look("first page on a shared screen");
    await beginHere(page);
    await look("a question on a shared screen");
    await close();
  });

/** The quick check exchanges its page in place. */
async function pressInPlace(page: Page): Promise<void> {
  const before = await page.locator("#quick").getAttribute("data-state");
  await page.locator("form[data-quick] .foot button[value=next]").click();
  await expect.poll(() => page.locator("#quick").getAttribute("data-state")).not.toBe(before);
}
