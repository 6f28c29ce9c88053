/** `npm run screenshots`: the pictures of the README, from the demo study as it is served. */
import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { beginHere, chooseTeam } from "../test/builders/first-page.ts";
import { startServer } from "../test/builders/server.ts";
import { ensureBuilt } from "./setup/built.js";
import { findChromium } from "./setup/system.js";

const folder = "docs/images";
const laptop = { width: 1280, height: 800 };
/** Tall enough for a page's first chart. */
const results = { width: 1280, height: 1120 };
const phone = { width: 360, height: 740 };

ensureBuilt();
mkdirSync(folder, { recursive: true });
const server = await startServer({ DEMO: "1" });
const browser = await chromium.launch({
  executablePath: findChromium() ?? "",
  args: ["--no-sandbox", "--disable-background-networking"],
});
try {
  await respondent(browser);
  await leader(browser);
} finally {
  await browser.close();
  await server.stop();
}

async function respondent(browser: Browser): Promise<void> {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${server.address}/s/demo`);
  await chooseTeam(page);
  await page.locator("section.counts h2").evaluate((title) => title.scrollIntoView());
  await page.screenshot({ path: `${folder}/welcome-phone.png` });
  await beginHere(page);
  await page.goto(`${server.address}/s/demo/p/3`);
  await page.screenshot({ path: `${folder}/questions-phone.png` });
  await page.setViewportSize(laptop);
  await page.screenshot({ path: `${folder}/questions-laptop.png` });
  await context.close();
}

async function leader(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: results, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(server.setupLink);
  await page.getByRole("button", { name: "Open the studies" }).click();
  // The demo's runs are computed after the start.
  await page.goto(`${server.address}/studies/demo/levels`);
  while ((await page.locator("canvas").count()) === 0) {
    await page.waitForTimeout(1000);
    await page.reload();
  }
  for (const [name, path] of [
    ["overview", "/studies/demo"],
    ["levels", "/studies/demo/levels"],
    ["capabilities", "/studies/demo/capabilities"],
    // Of the wave that takes answers.
    ["planner", "/studies/demo/plan?wave=3"],
    ["collection", "/studies/demo/collection?wave=3"],
  ] as const) {
    await page.goto(server.address + path, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
  await context.close();
}
