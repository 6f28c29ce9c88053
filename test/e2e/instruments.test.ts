/** The catalogue and every preview in a real browser, without JavaScript, on a phone and a laptop. */
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();

test("everybody gets from the start to the catalogue, and from there to a preview", async () => {
  const { page, problems, close } = await visit(browser, server.address, {
    viewport: phone,
    javaScriptEnabled: false,
  });
  await page.goto(server.address);
  await page.locator("a[href='/instruments']").click();
  expect(await page.locator("#whole ~ ul > li").count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator("#modules ~ ul > li").count()).toBeGreaterThanOrEqual(8);
  expect(await page.locator("#published").innerText()).toMatch(
    /2024[\s\S]*about 3,000[\s\S]*2023[\s\S]*uncertain/,
  );
  await page.locator("a[href='/instruments/delivery-core/1.0']").click();
  expect(await page.locator("fieldset.question").count()).toBe(45);
  expect(problems).toEqual([]);
  await close();
});

test("every preview fits a phone and a laptop in both views, and ships no script", async () => {
  for (const viewport of [phone, laptop]) {
    const { page, problems, close } = await visit(browser, server.address, {
      viewport,
      javaScriptEnabled: false,
    });
    await page.goto(`${server.address}/instruments`);
    await expectNoSidewaysScroll(page);
    const links = await page
      .locator(".catalogue h3 a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.length).toBeGreaterThanOrEqual(13);
    for (const link of links)
      for (const view of ["", "?view=authors"]) {
        await page.goto(server.address + link + view);
        await expectNoSidewaysScroll(page);
        expect(await page.locator("script").count()).toBe(0);
        expect(await page.locator(view ? ".authored > li" : "fieldset.question").count()).toBeGreaterThan(5);
      }
    expect(problems).toEqual([]);
    await close();
  }
});

test("a rating from 0 to 10 stands in two rows of nearly the same length on a phone", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await page.goto(`${server.address}/instruments/delivery-capabilities/1.0`);
  const tops = await page
    .locator(".rating-marks")
    .first()
    .locator("label")
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
  const rows = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
  expect(rows).toEqual([6, 5]);
  await close();
});

test("nothing can be filled in or sent from a preview", async () => {
  const { page, close } = await visit(browser, server.address, {
    viewport: laptop,
    javaScriptEnabled: false,
  });
  for (const id of ["value-stream", "culture-types", "delivery-capabilities"]) {
    await page.goto(`${server.address}/instruments/${id}/1.0`);
    expect(await page.locator("main :is(input, select, textarea):enabled").count()).toBe(0);
    expect(await page.locator("main :is(input, select, textarea)").count()).toBeGreaterThan(5);
    expect(await page.locator("main button").count()).toBe(0);
  }
  await close();
});

test("the author switches view and language and finds the same question elsewhere", async () => {
  const { page, problems, close } = await visit(browser, server.address, {
    viewport: laptop,
    javaScriptEnabled: false,
  });
  await page.goto(`${server.address}/instruments/delivery-core/1.0`);
  await page.getByRole("link", { name: "For authors" }).click();
  expect(page.url()).toContain("view=authors");
  expect(await page.locator("#q-lead_time").innerText()).toMatch(
    /key metric: Lead time[\s\S]*Delivery throughput/,
  );
  expect(await page.locator("#measures tbody tr").count()).toBe(14);
  await page.getByRole("link", { name: /^German/ }).click();
  expect(page.url()).toContain("view=authors&in=de");
  expect(await page.locator("h1").getAttribute("lang")).toBe("de");
  await page.locator("#q-lead_time a", { hasText: "delivery-capabilities" }).click();
  expect(page.url()).toMatch(/delivery-capabilities.*view=authors#q-lead_time$/);
  expect(await page.locator("main").innerText()).toContain(
    "What explains it: change_fail_rate; explained by: ",
  );
  expect(problems).toEqual([]);
  await close();
});

test("a preview that does not exist is not found, and an odd language is no harm", async () => {
  const { page, close } = await visit(browser, server.address, { javaScriptEnabled: false });
  for (const path of ["nope/1.0", "delivery-core/9.9", "__proto__/1.0", `${"x".repeat(300)}/1.0`])
    expect((await page.goto(`${server.address}/instruments/${path}`))?.status()).toBe(404);
  for (const language of ["xx", "%3Cb%3E", "de&in=es", ""])
    expect(
      (await page.goto(`${server.address}/instruments/delivery-core/1.0?in=${language}`))?.status(),
    ).toBe(200);
  await page.goto(`${server.address}/instruments/delivery-core/1.0?in=fr`);
  expect(await page.locator(".notice").innerText()).toContain("French");
  await close();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the catalogue and previews of every kind of question are accessible in ${colorScheme}`, async () => {
    const { page, close } = await visit(browser, server.address, { viewport: phone, colorScheme });
    for (const path of [
      "",
      "/delivery-core/1.0?view=authors&in=de",
      "/quick-check/1.0",
      "/value-stream/1.0",
      "/culture-types/1.0?view=authors",
    ]) {
      await page.goto(`${server.address}/instruments${path}`);
      await expectAccessible(page);
    }
    await close();
  });
