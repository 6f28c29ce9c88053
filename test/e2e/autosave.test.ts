/** The question pages with their own script: what is saved when, what is kept on the device, and that nothing is lost on the way. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { beginHere } from "../builders/first-page.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served({ DEMO: "1" });

const autosave = "**/s/demo/autosave";
const at = (place: string) => `${server.address}/s/demo/${place}`;

async function begun(options: BrowserContextOptions = { viewport: phone }) {
  const visitor = await visit(browser, server.address, options);
  await visitor.page.goto(`${server.address}/s/demo`);
  await beginHere(visitor.page);
  return visitor;
}

const choose = (page: Page, item: string, value: string) =>
  page.locator(`input[name=${item}][value='${value}']`).check();
const chosen = (page: Page, item: string) =>
  page
    .locator(`input[name=${item}]:checked`)
    .evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value).join());
const says = (page: Page, words: RegExp) =>
  page.locator(".saving [aria-hidden]").filter({ hasText: words }).waitFor({ timeout: 15_000 });
const onDevice = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("gemba:unsaved:"))
      .flatMap(([, list]) => (JSON.parse(list) as { item: string }[]).map(({ item }) => item)),
  );

async function press(page: Page, button: "next" | "back"): Promise<void> {
  const gone = page.waitForEvent("framenavigated");
  await page.locator(`.foot button[value=${button}]`).click();
  await gone;
  await page.waitForLoadState();
}

test("an answer is saved as it is given, said once it has settled, there after a reload, and no longer on the device", async () => {
  const { page, problems, close } = await begun();
  await page.goto(at("p/3"));
  await choose(page, "vc_1", "6");
  await says(page, /^Saved$/);
  await page
    .locator(".saving [role=status]")
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  expect(await onDevice(page)).toEqual([]);
  await page.reload();
  expect(await chosen(page, "vc_1")).toBe("6");
  await page.locator("#q-vc_1 .clear").click();
  await says(page, /^Saved$/);
  await page.reload();
  expect(await chosen(page, "vc_1")).toBe("");
  expect(problems).toEqual([]);
  await close();
});

test("offline in the middle, the tab closed, and back on another page: all answers arrive, oldest first, and stand in their rows", async () => {
  const { page, close } = await begun();
  const context = page.context();
  await page.goto(at("p/3"));
  await context.setOffline(true);
  for (const [item, value] of [
    ["vc_2", "3"],
    ["vc_1", "6"],
    ["vc_2", "5"],
  ] as const)
    await choose(page, item, value);
  await says(page, /^Not saved yet: no connection\. Kept on this device\.$/);
  expect(await onDevice(page)).toEqual(["vc_1", "vc_2"]);
  await page.close();

  const next = await context.newPage();
  // The page that comes back first finds a server that takes nothing yet: what waits stands in the rows all the same.
  await context.setOffline(false);
  await next.route(autosave, (route) => route.abort());
  await next.goto(at("p/3"));
  expect([await chosen(next, "vc_1"), await chosen(next, "vc_2")]).toEqual(["6", "5"]);
  await next.unroute(autosave);
  const [request] = await Promise.all([next.waitForRequest(autosave), next.goto(at("p/2"))]);
  expect(
    [...new URLSearchParams(request.postData() ?? "").keys()].filter((name) => !name.startsWith("_")),
  ).toEqual(["vc_1", "vc_2"]);
  await expect.poll(() => onDevice(next)).toEqual([]);
  await next.goto(at("p/3"));
  expect([await chosen(next, "vc_1"), await chosen(next, "vc_2")]).toEqual(["6", "5"]);
  await close();
});

test("a device whose clock jumps while it is offline keeps the answer given last", async () => {
  const { page, close } = await begun();
  const start = Date.now();
  await page.clock.setFixedTime(start);
  await page.goto(at("p/3"));
  await choose(page, "vc_1", "2");
  await says(page, /^Saved$/);
  await page.context().setOffline(true);
  await choose(page, "vc_1", "6");
  await says(page, /^Not saved yet/);
  await page.clock.setFixedTime(start + 3_600_000);
  await page.context().setOffline(false);
  await says(page, /^Saved$/);
  await page.reload();
  expect(await chosen(page, "vc_1")).toBe("6");
  await close();
});

test("a tab whose questionnaire was left for another one says that it saves nothing, keeps nothing, and sends nobody else's answers", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/3"));
  const other = await page.context().newPage();
  await other.goto(at("p/1"));
  await other.locator(".start-over button").click();
  await other.waitForURL(/\/s\/demo$/);
  await beginHere(other);
  await choose(page, "vc_1", "6");
  await says(page, /^Not saved: another questionnaire was begun in this browser since/);
  expect(await onDevice(page)).toEqual([]);
  await other.goto(at("p/3"));
  expect(await chosen(other, "vc_1")).toBe("");
  await close();
});

test("before anything is saved the line says nothing, covers nothing and is in nobody's way", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/3"));
  const under = await page.locator(".saving").evaluate((line) => {
    const { left, top, width, height } = line.getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(line);
    return {
      backgroundColor,
      met: document.elementFromPoint(left + width / 2, top + height / 2) === line,
    };
  });
  expect(under).toEqual({ backgroundColor: "rgba(0, 0, 0, 0)", met: false });
  await close();
});

test("an answer given just before the tab is closed is saved", async () => {
  const { page, close } = await begun();
  const context = page.context();
  await page.goto(at("p/3"));
  await choose(page, "vc_1", "2");
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(at("p/3"));
  await expect.poll(() => chosen(next, "vc_1")).toBe("2");
  await expect.poll(() => onDevice(next)).toEqual([]);
  await next.reload();
  expect(await chosen(next, "vc_1")).toBe("2");
  await close();
});

test("a server in trouble is asked again, later each time and not before it wants to be, until it takes the answers", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/3"));
  const tries: number[] = [];
  await page.route(autosave, async (route) => {
    tries.push(Date.now());
    if (tries.length === 1) await route.fulfill({ status: 503, body: "down" });
    else if (tries.length === 2)
      await route.fulfill({ status: 429, headers: { "retry-after": "3" }, body: "" });
    else await route.continue();
  });
  await choose(page, "vc_1", "6");
  await says(page, /^Not saved yet: the server is busy or down/);
  await choose(page, "vc_2", "6");
  await says(page, /^Saved$/);
  expect(tries).toHaveLength(3);
  const [first = 0, second = 0, third = 0] = tries;
  expect(second - first).toBeGreaterThanOrEqual(490);
  expect(third - second).toBeGreaterThanOrEqual(2900);
  await page.reload();
  expect([await chosen(page, "vc_1"), await chosen(page, "vc_2")]).toEqual(["6", "6"]);
  await close();
});

test("a wrong answer is said beside its row once it is left, the rest is saved, and what was typed stays", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/2"));
  const row = page.locator("#q-change_fail_rate");
  const field = page.locator("input[name=change_fail_rate]");
  const [answer] = await Promise.all([page.waitForResponse(autosave), field.fill("lots")]);
  expect(answer.status()).toBe(400);
  // Nobody is corrected in the middle of a word.
  expect(await row.locator(".error").count()).toBe(0);
  await page.locator("input[name=rework_rate]").fill("12");
  await row.locator(".error").filter({ hasText: "Error: Write a whole number" }).waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await row.getAttribute("aria-describedby")).toContain("change_fail_rate-error");
  await page.keyboard.press("Tab");
  await says(page, /^Saved, except the answers marked as wrong\.$/);
  await expectAccessible(page);
  await page.reload();
  expect([await field.inputValue(), await page.locator("input[name=rework_rate]").inputValue()]).toEqual([
    "lots",
    "12",
  ]);
  await press(page, "next");
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary");
  expect(await page.locator(".summary h2").innerText()).toContain("What is right on this page is saved.");
  await page.locator(".summary a[href='#q-change_fail_rate']").click();
  await field.fill("15");
  await row.locator(".error").waitFor({ state: "detached" });
  await press(page, "next");
  expect(page.url()).toMatch(/\/p\/3$/);
  expect(await onDevice(page)).toEqual([]);
  await close();
});

test("the button of the page waits for the connection, says so, loses nothing, and then goes on; a second press sends nothing more", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/3"));
  let pages = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/p/3")) pages++;
  });
  await page.context().setOffline(true);
  await choose(page, "vc_1", "6");
  await page.locator(".foot button[value=next]").click();
  await page.locator(".foot button[value=next]").click();
  await says(page, /This goes on as soon as the connection is back\.$/);
  expect(page.url()).toMatch(/\/p\/3$/);
  await page.context().setOffline(false);
  await page.waitForURL(/\/p\/4$/);
  expect(pages).toBe(1);
  await page.goto(at("p/3"));
  expect(await chosen(page, "vc_1")).toBe("6");
  await close();
});

test("two tabs: the answer given last counts, and sending the older tab's page does not bring its own back", async () => {
  const { page, close } = await begun({ viewport: laptop });
  await page.goto(at("p/3"));
  await choose(page, "vc_1", "6");
  await says(page, /^Saved$/);
  const other = await page.context().newPage();
  await other.goto(at("p/3"));
  await choose(other, "vc_1", "2");
  await says(other, /^Saved$/);
  await page.reload();
  await other.goto(at("p/3"));
  await choose(other, "vc_1", "3");
  await says(other, /^Saved$/);
  await choose(page, "vc_2", "5");
  await press(page, "next");
  await page.goto(at("p/3"));
  expect([await chosen(page, "vc_1"), await chosen(page, "vc_2")]).toEqual(["3", "5"]);
  await close();
});

test("a connection lost in the middle of sending: sending again leads to one receipt", async () => {
  const { page, close } = await begun();
  await choose(page, "lead_time", "5");
  await says(page, /^Saved$/);
  await page.goto(at("review"));
  const receipts: string[] = [];
  await page.route("**/s/demo/review", async (route) => {
    if (route.request().method() !== "POST" || receipts.length > 0) return route.continue();
    const answer = await route.fetch({ maxRedirects: 0 });
    receipts.push(answer.headers().location ?? "");
    await route.abort("connectionreset");
  });
  await page.locator("form.send button").click();
  await expect.poll(() => receipts.length).toBe(1);
  // The browser's own page of the failure must be there first: it would interrupt the next navigation.
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  await page.goto(at("review"));
  expect(page.url()).toBe(`${server.address}${receipts[0]}`);
  await close();
});

test("starting over on a shared computer leaves no unsaved answer behind", async () => {
  const { page, close } = await begun();
  await page.goto(at("p/3"));
  await page.route(autosave, (route) => route.abort());
  await choose(page, "vc_1", "6");
  await says(page, /^Not saved yet/);
  expect(await onDevice(page)).toEqual(["vc_1"]);
  await page.locator(".start-over button").click();
  await page.waitForURL(/\/s\/demo$/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await close();
});

test("by keyboard alone, with number keys once they are switched on, and never moving on by itself", async () => {
  const { page, close } = await begun({ viewport: laptop });
  await page.goto(at("p/3"));
  const first = page.locator("input[name=vc_1]").first();
  await first.focus();
  await page.keyboard.press("6");
  expect(await chosen(page, "vc_1")).toBe("");
  await page.locator(".number-keys input").focus();
  await page.keyboard.press("Space");
  await first.focus();
  await page.keyboard.press("6");
  expect(await chosen(page, "vc_1")).toBe("6");
  await page.keyboard.press("0");
  expect(await chosen(page, "vc_1")).toBe("dont-know");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("vc_1");
  await page.keyboard.press("3");
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page, "vc_1")).toBe("4");
  await says(page, /^Saved$/);
  // The setting stays on this device, and a digit in a field to write in is a digit.
  await page.goto(at("p/2"));
  await page.goto(at("p/3"));
  expect(await page.locator(".number-keys input").isChecked()).toBe(true);
  await close();
});

test("a screen reader meets one group a statement, with radios named by the words of their points, also where a phone hides them", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await begun({ viewport: phone, javaScriptEnabled });
    await page.goto(at("p/3"));
    const rows = await page.locator("fieldset.question").count();
    expect(rows).toBeGreaterThan(5);
    const snapshot = await page.locator("#q-vc_1").ariaSnapshot();
    expect(snapshot).toMatch(/^- group "[A-Z][^"]+\."/);
    expect([...snapshot.matchAll(/radio "([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Strongly disagree",
      "Disagree",
      "Rather disagree",
      "Neither",
      "Rather agree",
      "Agree",
      "Strongly agree",
      "I don't know",
      "Does not apply",
    ]);
    expect(await page.getByRole("group").count()).toBe(rows);
    await close();
  }
});

test("at 320 pixels, from right to left, in forced colours and with reduced motion: no sideways scroll, targets of 44 pixels, no findings", async () => {
  for (const options of [
    { colorScheme: "light" },
    { colorScheme: "dark", reducedMotion: "reduce" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const) {
    const { page, close } = await begun({ viewport: { width: 320, height: 256 }, ...options });
    await page.goto(at("p/3"));
    await choose(page, "vc_1", "6");
    await choose(page, "vc_2", "4");
    await says(page, /^Saved$/);
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((value) => document.documentElement.setAttribute("dir", value), dir);
      await expectNoSidewaysScroll(page);
      const targets = await page.locator(".points label").evaluateAll((labels) =>
        labels.map((label) => {
          const { width, height, left, right } = label.getBoundingClientRect();
          return { width, height, inside: left >= 0 && right <= innerWidth };
        }),
      );
      expect(targets.filter(({ width, height, inside }) => width < 44 || height < 44 || !inside)).toEqual([]);
      await expectAccessible(page);
    }
    // What has the focus is not behind the line that says how far it is saved.
    for (const item of ["vc_1", "vc_2", "vc_3"]) {
      await page.locator(`input[name=${item}]`).first().focus();
      const [field, line] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().bottom ?? 0,
        document.querySelector(".saving")?.getBoundingClientRect().top ?? 0,
      ]);
      expect(field).toBeLessThanOrEqual(line ?? 0);
    }
    await close();
  }
});

test("each page of the way, from the first to the own profile, weighs at most 25 kB where scripts are off, and 110 kB with its own script, without the framework's", async () => {
  for (const [javaScriptEnabled, most] of [
    [false, 25_000],
    [true, 110_000],
  ] as const) {
    const { page, close } = await begun({ viewport: phone, javaScriptEnabled });
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const weigh = async (place: string) => {
      bytes = 0;
      await page.goto(at(place), { waitUntil: "networkidle" });
      expect(await page.locator("script").count()).toBe(1);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes, `${place}, with scripts: ${javaScriptEnabled}`).toBeLessThan(most);
    };
    await page.goto(at("p/1"));
    await page.locator("input[name=lead_time]").first().check();
    await press(page, "next");
    for (const place of ["", "p/1", "p/2", "p/3", "p/4", "p/5", "p/6", "p/7", "review"]) await weigh(place);
    await page.locator("form.send button").first().click();
    await page.waitForURL(/\/r\//);
    await weigh(new URL(page.url()).pathname.replace(/^/, "../.."));
    await close();
  }
});

test("a shared screen clears itself when it is left, by its button and after sending, and going back leads to nothing of the last person's", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: { width: 768, height: 1024 } });
  await page.clock.install();
  await page.goto(`${server.address}/s/demo?kiosk=1`);
  await beginHere(page);
  await choose(page, "lead_time", "5");
  await page.clock.runFor(2000);
  await says(page, /^Saved$/);
  await page.clock.runFor(71_000);
  await page.locator(".kiosk-soon").waitFor();
  await page.locator("input[name=lead_time]").first().press("Tab");
  await page.locator(".kiosk-soon").waitFor({ state: "detached" });
  await page.clock.runFor(91_000);
  await page.waitForURL(/\/s\/demo$/);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["kiosk_demo"]);
  await page.goto(at("p/1"));
  expect(page.url()).toContain("/s/demo?notice=no-answers");

  await page.goto(`${server.address}/s/demo`);
  await beginHere(page);
  await choose(page, "lead_time", "5");
  await page.clock.runFor(2000);
  await says(page, /^Saved$/);
  await page.goto(at("review"));
  await page.locator("form.send button:not(.second)").click();
  await page.waitForURL(/\/r\//);
  const receipt = page.url();
  await expectAccessible(page);
  await page.locator(".kiosk-over button").click();
  await page.waitForURL(/\/s\/demo$/);
  await page.goto(receipt);
  expect(page.url()).toMatch(/\/s\/demo$/);
  await close();
});

test("on a shared screen one question has the screen to itself, forward and back, and an error leads to its own", async () => {
  const { page, problems, close } = await visit(browser, server.address, {
    viewport: { width: 768, height: 1024 },
  });
  await page.goto(`${server.address}/s/demo?kiosk=1`);
  await beginHere(page);
  const shown = () =>
    page
      .locator("fieldset.question")
      .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
  const go = (button: "next" | "back") => page.locator(`.foot button[value=${button}]`).click();
  expect(await shown()).toEqual(["q-lead_time"]);
  await expectAccessible(page);
  await choose(page, "lead_time", "5");
  await go("next");
  expect(await shown()).toEqual(["q-deployment_frequency"]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q-deployment_frequency");
  await go("back");
  expect(await shown()).toEqual(["q-lead_time"]);
  await go("next");
  await go("next");
  expect(await shown()).toEqual(["q-recovery_time"]);
  await press(page, "next");
  expect(page.url()).toMatch(/\/p\/2$/);
  await page.locator("input[name=change_fail_rate]").fill("lots");
  // Enter goes on as the button does.
  await page.keyboard.press("Enter");
  expect(await shown()).toEqual(["q-rework_rate"]);
  await go("next");
  await press(page, "next");
  expect(await shown()).toEqual(["q-change_fail_rate"]);
  await go("next");
  await page.locator(".summary a").first().click();
  expect(await shown()).toEqual(["q-change_fail_rate"]);
  await expectAccessible(page);
  await page.goto(at("review"));
  await page.locator("a[href$='#q-who_deploys']").click();
  await page.waitForURL(/#q-who_deploys$/);
  expect(await shown()).toEqual(["q-who_deploys"]);
  expect(problems.filter((problem) => !problem.includes("400"))).toEqual([]);
  await close();
});

test("a browser that allows scripts but does not get ours is told what holds without it, and saves as without it", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone });
  await page.route(/\/assets\/respond-.*\.js$/, (route) => route.abort());
  await page.goto(`${server.address}/s/demo`);
  await beginHere(page);
  const said = () => page.locator(".saved").innerText();
  expect(await said()).not.toContain("saved as you give it");
  expect(await page.locator(".saving").isVisible()).toBe(false);
  await choose(page, "lead_time", "5");
  await press(page, "next");
  expect(await said()).toContain("saved when you continue");
  await page.goto(at("p/1"));
  expect(await chosen(page, "lead_time")).toBe("5");
  await page.unroute(/\/assets\/respond-.*\.js$/);
  await page.reload();
  expect(await said()).toContain("saved as you give it");
  await close();
});

test("without scripts a shared screen is cleared by sending with the button that says so", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await page.goto(`${server.address}/s/demo?kiosk=1`);
  await beginHere(page);
  await choose(page, "lead_time", "5");
  await press(page, "next");
  await page.goto(at("review"));
  await page.locator("form.send button[value=finish]").click();
  expect(page.url()).toMatch(/\/s\/demo$/);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["kiosk_demo"]);
  await close();
});
