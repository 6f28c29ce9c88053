/** The respondent's way in other languages, without JavaScript, on a narrow phone; and the words of a leader's page in the browser. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, visit } from "../builders/browser.ts";
import { beginHere } from "../builders/first-page.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served({ DEMO: "1" });

const narrow = { width: 320, height: 640 };
const shownIn = (page: Page) => page.locator("html").getAttribute("lang");

const spoken = [
  { language: "de", dir: "ltr", next: "Speichern und weiter", questions: "de", dontKnow: "Weiß ich nicht" },
  { language: "ja", dir: "ltr", next: "保存して次へ", questions: "ja", dontKnow: "わからない" },
  // Not translated: asked in English, fixed words of the questions included.
  { language: "ar", dir: "rtl", next: "حفظ ومتابعة", questions: "en", dontKnow: "I don't know" },
] as const;

for (const { language, dir, next, questions, dontKnow } of spoken)
  test(`the way to the own profile in ${language}, without JavaScript, 320 px wide`, async () => {
    const walk = await visit(browser, server.address, {
      viewport: narrow,
      javaScriptEnabled: false,
      locale: language,
    });
    const { page } = walk;
    const addresses: string[] = [];
    const look = async () => {
      expect(await shownIn(page)).toBe(language);
      expect(await page.locator("html").getAttribute("dir")).toBe(dir);
      await expectNoSidewaysScroll(page);
      addresses.push(page.url());
    };
    for (const path of ["/", "/resume", "/nowhere", "/s/demo"]) {
      await page.goto(server.address + path);
      await look();
    }
    await beginHere(page);
    await look();
    const first = page.locator("fieldset.question").first();
    expect(await page.locator(".foot button[value=next]").innerText()).toBe(next);
    expect((await first.getAttribute("lang")) ?? language).toBe(questions);
    expect(await first.innerText()).toContain(dontKnow);
    await first.locator("input[type=radio]").first().check();
    while (/\/p\/\d+$/.test(page.url())) {
      await page.locator(".foot button[value=next]").click();
      if (/\/p\/\d+$/.test(page.url())) await look();
    }
    expect(page.url()).toMatch(/\/review$/);
    await look();

    // The rules of accessibility are scripts, so the same pages are looked at by a browser that runs them.
    const { visited, rules } = await sameVisitor(page, language);
    for (const address of addresses.slice(3)) {
      await visited.goto(address);
      await expectAccessible(visited);
    }
    await rules.close();

    await page.locator("main form button.button:not(.second)").click();
    expect(page.url()).toMatch(/\/r\/[^/]+$/);
    await look();
    expect(walk.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
    await walk.close();
  });

async function sameVisitor(page: Page, locale: string) {
  const rules = await browser.newContext({
    viewport: narrow,
    locale,
    storageState: await page.context().storageState(),
  });
  return { visited: await rules.newPage(), rules };
}

test("the language chosen counts before the browser's, stays chosen, and leads back to the same page", async () => {
  const { page, close } = await visit(browser, server.address, { locale: "de", javaScriptEnabled: false });
  await page.goto(`${server.address}/resume?from=here`);
  expect(await shownIn(page)).toBe("de");
  await page.getByRole("link", { name: "Español" }).click();
  expect(page.url()).toBe(`${server.address}/resume?from=here`);
  expect(await shownIn(page)).toBe("es");
  await page.goto(`${server.address}/`);
  expect(await shownIn(page)).toBe("es");
  await close();
});

for (const javaScriptEnabled of [true, false])
  test(`another language on a page of questions loses no answer, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const { page, close } = await visit(browser, server.address, { locale: "en", javaScriptEnabled });
    await page.goto(`${server.address}/s/demo`);
    await beginHere(page);
    const before = page.url();
    const english = await page.locator("legend").first().innerText();
    const second = page.locator("fieldset.question").first().locator("input[type=radio]").nth(1);
    await second.check();
    const gone = page.waitForURL((url) => url.href === before && !url.search);
    await page.getByRole("button", { name: "Deutsch" }).click();
    await gone;
    await page.locator("html[lang=de]").waitFor();
    expect(page.url()).toBe(before);
    expect(await page.locator("legend").first().innerText()).not.toBe(english);
    expect(await second.isChecked()).toBe(true);
    await close();
  });

test("a leader's page brings the words of its own language only, and stays as the server sent it", async () => {
  const { page, problems, close } = await visit(browser, server.address, { locale: "es" });
  const scripts: string[] = [];
  page.on("response", (answer) => {
    if (answer.url().includes("/hydrated-")) scripts.push(answer.url());
  });
  await page.goto(`${server.address}/studies/any`);
  await page.waitForLoadState("networkidle");
  expect(await shownIn(page)).toBe("es");
  expect(scripts.length).toBe(1);
  expect(problems.filter((problem) => !problem.includes("401"))).toEqual([]);
  await close();
});

/** Words of a narrow scale that lie over one another, or over something to be pressed. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".points :is(span, .aside, input)")].flatMap((element) => {
      if (element.closest(".room") || getComputedStyle(element).clipPath !== "none") return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const rects = element instanceof HTMLInputElement ? element.getClientRects() : range.getClientRects();
      return [...rects].map((rect) => ({ element, rect, words: element.textContent ?? "" }));
    });
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        return across > 1 && down > 1 ? [`${one.words} | ${other.words}`] : [];
      }),
    );
  });

for (const language of ["en", "de", "es", "ja", "ar"])
  test(`words of a scale in ${language} lie over nothing on a phone, whichever point is chosen`, async () => {
    const { page, close } = await visit(browser, server.address, { viewport: narrow, locale: language });
    await page.goto(`${server.address}/s/demo`);
    await beginHere(page);
    while ((await page.locator(".points .row").count()) === 0) {
      const before = page.url();
      await page.locator(".foot button[value=next]").click();
      await page.waitForURL((url) => url.href !== before);
    }
    for (const width of [320, 375]) {
      await page.setViewportSize({ width, height: 800 });
      for (let point = 0; point < 7; point++) {
        for (const row of await page.locator(".points .row").all())
          await row
            .locator("input")
            .nth(point)
            .evaluate((mark: HTMLInputElement) => {
              mark.checked = true;
            });
        expect(await collisions(page), `point ${point + 1} at ${width} px`).toEqual([]);
      }
    }
    await close();
  });
