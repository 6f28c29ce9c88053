/** What a host does before a wave opens, and sees after two that asked different versions: modules, steps, the trend. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { queueRun } from "../../app/services/analyse.server.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { expectAccessible, laptop, openBrowser, phone, visit } from "../builders/browser.ts";
import { organizationRow, responseRow, studyRow, teamRow, waveRow } from "../builders/database.ts";
import { everyScreenShows } from "../builders/every-screen.ts";
import { lookAround } from "../builders/look-around.ts";
import { startServer, type TestServer } from "../builders/server.ts";

let server: TestServer;
let browser: Browser;
let session: NonNullable<BrowserContextOptions["storageState"]>;
const folder = mkdtempSync(join(tmpdir(), "gemba-modules-"));
const surveys = join(folder, "surveys");

/** delivery-core with a later version, in which the lead time and one statement are asked in other words. */
function writeSurveys() {
  cpSync("surveys", surveys, { recursive: true });
  const source = readFileSync("surveys/instruments/delivery-core/1.0.yaml", "utf8");
  const reworded = (text: string, id: string) => {
    const changed = text.replace(
      new RegExp(`(id: ${id}\\b[\\s\\S]*?text: )(["']?)`),
      (_, before: string, quote: string) => `${before}${quote}In your own words, `,
    );
    expect(changed).not.toBe(text);
    return changed;
  };
  const later = reworded(reworded(source, "lead_time"), "ci_1")
    .replace('version: "1.0"', 'version: "1.1"')
    .replace("status: published", "status: draft");
  writeFileSync(join(surveys, "instruments/delivery-core/1.1.yaml"), later);
}

async function fill(dataFolder: string) {
  const env = readEnvironment({ DATA_DIR: dataFolder, SURVEYS_DIR: surveys, DEMO: "0", LOG_LEVEL: "silent" });
  const app = await createApp(env);
  const plan = studyRow({ slug: "plan", title: "Planned", instrument_id: "delivery-capabilities" });
  const trend = studyRow({ slug: "trend", title: "Two versions", unit: "respondent" });
  const host = organizationRow(plan.id, { name: "North" });
  const waves = [
    waveRow(trend.id, { number: 1, title: "Spring", state: "closed" }),
    waveRow(trend.id, { number: 2, title: "Autumn", state: "closed", instrument_version: "1.1" }),
  ];
  await app.write(async (tx) => {
    await insertStudy(tx, plan);
    await insertWave(tx, waveRow(plan.id, { state: "planned" }));
    await insertOrganizations(tx, [host]);
    await insertTeams(tx, [teamRow(plan.id, host.id, { name: "Payments" })]);
    await insertStudy(tx, trend);
    for (const [at, wave] of waves.entries()) {
      await insertWave(tx, wave);
      const answersOf = (i: number) => ({
        lead_time: (i % 3) + 1,
        deployment_frequency: at === 0 ? 2 : 5,
        recovery_time: 4,
        change_fail_rate: 10,
        ci_1: 1,
        ci_2: 2 + (i % 3) + at,
        ci_3: 2 + (i % 3) + at,
      });
      await insertResponses(
        tx,
        Array.from({ length: 12 }, (_, i) => responseRow(wave, { answers: answersOf(i) })),
      );
    }
  });
  for (const wave of waves) await queueRun(app, trend.id, wave.id, "respondent");
  await app.close();
}

beforeAll(async () => {
  writeSurveys();
  const dataFolder = mkdtempSync(join(tmpdir(), "gemba-server-"));
  await fill(dataFolder);
  [server, browser] = await Promise.all([startServer({ SURVEYS_DIR: surveys }, dataFolder), openBrowser()]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await lookAround(page, server.setupLink);
  session = await context.storageState();
  const computed = async () =>
    (await (await page.goto(`${server.address}/studies/trend`))?.text())?.includes("<summary>Scores");
  while (!(await computed())) await page.waitForTimeout(300);
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const signedIn = (options: BrowserContextOptions = {}) =>
  visit(browser, server.address, { viewport: laptop, storageState: session, ...options });

test("without JavaScript a host previews a choice, stores it, and is asked for the steps that came with it", async () => {
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.address}/studies/plan/modules`);
  const before = await page.locator("main").innerText();
  expect(before).toMatch(/until the first wave opens/);
  await page.locator('input[value="value-stream@1.0"]').check();
  await page.getByRole("button", { name: "Preview this choice" }).click();
  expect(await page.locator("main").innerText()).toMatch(/have not saved/);
  expect(await page.locator("section.part").last().innerText()).toMatch(/stream/i);
  await page.goBack();
  await page.locator('input[value="value-stream@1.0"]').check();
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.locator('input[value="value-stream@1.0"]').isChecked()).toBe(true);
  expect((await page.locator("[role=status]").innerText()).trim()).toBe("Saved.");
  await page.getByRole("link", { name: "Steps", exact: true }).click();
  await page.getByRole("textbox", { name: "Steps of Payments" }).fill("Idea\nCode\nLive");
  await page.getByRole("button", { name: "Save the steps of Payments" }).click();
  expect(await page.getByRole("textbox", { name: "Steps of Payments" }).inputValue()).toBe(
    "Idea\nCode\nLive",
  );
  await close();
});

test("with the keyboard alone a module is taken and left, and a team's steps are named", async () => {
  const { page, close } = await signedIn();
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  await page.goto(`${server.address}/studies/plan/modules`, { waitUntil: "networkidle" });
  const first = 'input[name="module"] >> nth=0';
  await tabTo(first);
  const was = await page.locator(first).isChecked();
  await page.keyboard.press("Space");
  expect(await page.locator(first).isChecked()).toBe(!was);
  await tabTo('button:text-is("Save")');
  await page.keyboard.press("Enter");
  await page.waitForURL(/saved/);
  await page.reload({ waitUntil: "networkidle" });
  expect(await page.locator(first).isChecked()).toBe(!was);
  await page.goto(`${server.address}/studies/plan/steps`, { waitUntil: "networkidle" });
  await tabTo("textarea");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Only one");
  await tabTo('button[aria-label="Save the steps of Payments"]');
  await page.keyboard.press("Enter");
  await page.locator("[role=alert]").waitFor();
  expect(await page.locator("textarea").inputValue()).toBe("Only one");
  await expectAccessible(page);
  await close();
});

// The preview of the core modules alone: the whole has the same pages, only more of them.
const pages = [
  "/studies/plan/modules",
  "/studies/plan/questionnaire?unsaved=1",
  "/studies/plan/steps",
  "/studies/trend",
];

everyScreenShows(
  "these pages are accessible and fit",
  () => pages.map((path) => server.address + path),
  signedIn,
);

test("boxes of modules are large enough for a finger", async () => {
  const { page, close } = await signedIn({ viewport: phone, hasTouch: true });
  await page.goto(`${server.address}/studies/plan/modules`);
  for (const label of await page.locator(".modules label").all())
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await close();
});

test("waves of two versions are compared on what both asked, and the page says what was left out", async () => {
  const { page, close } = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.address}/studies/trend`);
  const change = page.locator("section.figure", { hasText: "wave by wave" });
  expect(await change.innerText()).toMatch(/Asked differently since Autumn: /);
  const cells = (row: number) => change.locator("table").first().locator("tbody tr").nth(row).locator("td");
  expect(await cells(0).first().innerText()).toBe("asked differently");
  await change.locator("summary").click();
  // Two of the three statements, on average: 3 in spring, 4 in autumn. With the first, which everybody answered with 1, it would be 2.3 and 3.
  const row = change.locator("details tbody tr", { hasText: "of 3 questions" });
  expect((await row.locator("td").allInnerTexts()).slice(0, 2)).toEqual(["3.0 of 7", "4.0 of 7"]);
  await close();
});
