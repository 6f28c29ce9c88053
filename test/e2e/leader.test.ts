/** What a leader sees: the studies, the demo's results with charts and tables, a run under way, the files to take away. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, laptop, openBrowser, visit } from "../builders/browser.ts";
import { everyScreenShows } from "../builders/every-screen.ts";
import { lookAround } from "../builders/look-around.ts";
import { startServer, type TestServer } from "../builders/server.ts";

let server: TestServer;
let browser: Browser;
let session: NonNullable<BrowserContextOptions["storageState"]>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ DEMO: "1" }), openBrowser()]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await lookAround(page, server.setupLink);
  session = await context.storageState();
  // The two closed waves are computed for two units each.
  const computed = async () =>
    (await (await page.goto(`${server.address}/studies/demo/levels?unit=team&wave=2`))?.text())?.includes(
      "<table",
    );
  while (!(await computed())) await page.waitForTimeout(300);
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const signedIn = (options: BrowserContextOptions = {}) =>
  visit(browser, server.address, { viewport: laptop, storageState: session, ...options });

const pages = [
  "/studies",
  "/studies/demo",
  "/studies/demo/levels",
  "/studies/demo/levels?unit=team",
  "/studies/demo/capabilities",
  "/studies/demo/export",
  "/studies/demo?wave=3",
];

everyScreenShows(
  "every page is accessible and fits",
  () => pages.map((path) => server.address + path),
  signedIn,
);

test("the change since the wave before stands with its interval, and in words with their hedge", async () => {
  const { page, close } = await signedIn();
  const marks = page.locator("svg.change-mark");
  await expect
    .poll(
      async () => {
        await page.goto(`${server.address}/studies/demo?wave=2`);
        return marks.count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(6);
  const text = await page.locator("main").innerText();
  expect(text).toContain("Change since First wave");
  expect(text).toMatch(/no detectable change \(|(rose|fell) by \d/);
  expect(text).toContain("no proof that nothing changed");
  await expectAccessible(page);
  await close();
});

test("charts are drawn, each with the same numbers as a table", async () => {
  const { page, close } = await signedIn();
  await page.goto(`${server.address}/studies/demo/levels`, { waitUntil: "networkidle" });
  const canvases = await page.locator("canvas").all();
  expect(canvases.length).toBeGreaterThanOrEqual(3);
  for (const canvas of canvases) {
    const painted = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { width, height } = element;
        const pixels = element.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
        return pixels.some((value) => value !== 0);
      });
    // The library comes after the page.
    await expect.poll(painted, { timeout: 10_000 }).toBe(true);
  }
  expect(await page.locator("figure table").count()).toBeGreaterThanOrEqual(3);
  await close();
});

test("every capability of the demo is told of high, medium and low organizations, and the overview names the largest difference", async () => {
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  for (const wave of [1, 2]) {
    await page.goto(`${server.address}/studies/demo/capabilities?wave=${wave}`);
    const rows = await page.locator("figure table").first().locator("tbody tr").allTextContents();
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const row of rows) expect(row.match(/\d\.\d/g)?.length, row).toBeGreaterThanOrEqual(3);
    await page.goto(`${server.address}/studies/demo?wave=${wave}`);
    const text = await page.locator("main").innerText();
    expect(text).not.toContain("No comparison");
    expect(text).toMatch(/\d\.\d against \d\.\d on a scale/);
  }
  await close();
});

test("without JavaScript the results are all there, as tables", async () => {
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.address}/studies/demo/levels`);
  const text = await page.locator("main").innerText();
  expect(text).toMatch(/150 organizations/);
  expect(await page.locator("figure table tr").count()).toBeGreaterThan(10);
  await close();
});

test("the organizations listed by level are those that the demo's known truth put there", async () => {
  const truth: { organizations: { name: string; level: string | null }[] } = JSON.parse(
    readFileSync(`${server.dataFolder}/truth.json`, "utf8"),
  );
  const levelOf = new Map(truth.organizations.map(({ name, level }) => [name, level]));
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.address}/studies/demo/levels?wave=2`);
  const rows = await page
    .locator("figure table tr")
    .evaluateAll((all) =>
      all.map((row) => Array.from(row.children, (cell) => cell.textContent?.trim() ?? "")),
    );
  const compared = rows.flatMap((cells) => {
    const known = cells
      .map((cell) => levelOf.get(cell))
      .find((level) => level !== undefined && level !== null);
    const shown = cells.map((cell) => cell.toLowerCase()).find((cell) => /^(high|medium|low)$/.test(cell));
    return known && shown ? [known === shown] : [];
  });
  expect(compared.length).toBeGreaterThan(90);
  expect(compared.filter(Boolean).length / compared.length).toBeGreaterThan(0.9);
  await close();
});

test("an open wave shows who answered, and no score", async () => {
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  for (const tab of ["", "/levels", "/capabilities"]) {
    const answer = await page.goto(`${server.address}/studies/demo${tab}?wave=3`);
    expect(answer?.status()).toBeLessThan(500);
    expect(await page.locator("canvas, td.heat").count()).toBe(0);
    expect(await page.locator("main").innerText()).toMatch(/close/i);
  }
  await close();
});

test("a run that is asked for shows its progress, and its result when it is done", async () => {
  const { page, close } = await signedIn();
  await page.goto(`${server.address}/studies/demo?unit=respondent`);
  await page
    .getByRole("button", { name: /compute/i })
    .first()
    .click();
  await page.waitForURL(/\/runs\//);
  await expectAccessible(page);
  // The page goes on to the result by itself.
  await page.waitForURL((url) => !url.pathname.includes("/runs/"), { timeout: 180_000 });
  await page.goto(`${server.address}/studies/demo/levels?unit=respondent`);
  expect(await page.locator("h1").innerText()).toMatch(/people|respondents/i);
  await close();
});

test("the files hold only answers of people who agreed, and every column is in the codebook", async () => {
  const { page, close } = await signedIn();
  const download = async (path: string) => {
    const answer = await page.request.get(server.address + path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/csv");
    return answer.text();
  };
  const responses = await download("/studies/demo/export/responses.csv?wave=2&reason=analysis");
  const codebook = await download("/studies/demo/export/codebook.csv?wave=2");
  const [header = "", ...rows] = responses.trim().split("\r\n");
  expect(header).toContain("lead_time");
  expect(header).not.toContain("team");
  expect(rows.length).toBeGreaterThan(3000);
  expect(rows.length).toBeLessThan(4235);
  for (const column of header.split(",")) expect(codebook).toContain(`\n${column},`);
  expect(await download("/studies/demo/export/responses.csv?wave=2&reason=analysis")).toBe(responses);
  await close();
});

test("a page of results weighs at most 250 kB", async () => {
  const { page, close } = await signedIn();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  for (const path of pages) {
    let bytes = 0;
    const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
      bytes += encodedDataLength;
    };
    await cdp.send("Network.clearBrowserCache");
    cdp.on("Network.loadingFinished", count);
    await page.goto(server.address + path, { waitUntil: "networkidle" });
    cdp.off("Network.loadingFinished", count);
    expect(bytes, path).toBeLessThan(250_000);
  }
  await close();
});

test("a session that is ended opens nothing any more", async () => {
  const { page, close } = await signedIn();
  await page.goto(`${server.address}/studies`);
  await page.locator("form[action='/sign-out'] button").click();
  expect((await page.goto(`${server.address}/studies`))?.status()).toBe(401);
  await close();
});
