/** The first page in a real browser: without JavaScript, on a phone first, in every state, and light however many teams there are. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import {
  expectAccessible,
  expectNoSidewaysScroll,
  laptop,
  openBrowser,
  phone,
  visit,
} from "../builders/browser.ts";
import { organizationRow, studyRow, teamRow, waveRow } from "../builders/database.ts";
import { startServer, type TestServer } from "../builders/server.ts";

const closesOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-first-page-"));
  await storeStudies(folder);
  [server, browser] = await Promise.all([startServer({}, folder), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** "small" with the groups of every kind, "none" that lists nobody, "large" with four hundred teams. */
async function storeStudies(folder: string): Promise<void> {
  const app = await createApp(readEnvironment({ DATA_DIR: folder, DEMO: "0", LOG_LEVEL: "silent" }));
  const store = async (slug: string, groups: Record<string, Record<string, number | null>>) => {
    const study = studyRow({ slug });
    const organizations = Object.keys(groups).map((name) => organizationRow(study.id, { name }));
    const teams = organizations.flatMap(({ id, name }) =>
      Object.entries(groups[name] ?? {}).map(([team, headcount]) =>
        teamRow(study.id, id, { name: team, headcount }),
      ),
    );
    await app.write(async (tx) => {
      await insertStudy(tx, study);
      await insertWave(tx, waveRow(study.id, { closes_on: closesOn }));
      await insertOrganizations(tx, organizations);
      await insertTeams(tx, teams);
    });
  };
  await store("small", {
    Payments: { Cards: 9, Ledger: 3, Refunds: 4, Wallet: 12 },
    Insurance: { Claims: 3, Pricing: 11 },
    Logistics: { Fleet: null, "Routing and planning of all journeys across borders": 22 },
    "Board office": {},
  });
  await store("none", {});
  await store("large", {
    "The only company": Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [
        `Team ${at} of ${["billing", "search", "maps"][at % 3]}`,
        at % 17,
      ]),
    ),
  });
  await app.close();
}

async function choose(page: Page, label: string): Promise<void> {
  await page.locator("select#who").selectOption({ label });
  await page.locator("form.start .button:not(.second)").click();
  await page.locator("section.counts").waitFor();
}

/** The rows of the proof, as a person reads them. */
const proof = async (page: Page) =>
  (await page.locator("section.counts tbody tr:first-child").allInnerTexts()).map((row) =>
    row.split(/\s*[\n\t]\s*/),
  );

for (const [screen, viewport] of [
  ["phone", phone],
  ["laptop", laptop],
] as const)
  test(`on a ${screen} without JavaScript: first the team, then the proof for it, then the consents, then the questions`, async () => {
    const { page, problems, close } = await visit(browser, server.address, {
      viewport,
      javaScriptEnabled: false,
    });
    await page.goto(`${server.address}/s/small`);
    expect(await page.locator("input[name=consent]").count()).toBe(0);
    await choose(page, "Cards");
    expect(await proof(page)).toEqual([
      ["Everyone who is asked", "64 or more", "5"],
      ["Payments", "28", "5"],
      ["Your team: Cards", "9", "5"],
    ]);
    expect(await page.locator("section.counts tbody td[colspan]").last().innerText()).toBe(
      "Shown are at most averages.",
    );
    const text = await page.locator("main").innerText();
    const day = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(
      new Date(closesOn),
    );
    expect(text).toContain(`${day}, `);
    expect(text).toContain("30 days longer");
    expect(await page.locator("input[name=research]").isChecked()).toBe(false);
    await page.locator("input[name=consent]").check();
    await page.locator("form.start .button").click();
    await page.waitForURL(/\/p\/1$/);
    await page.goto(`${server.address}/s/small`);
    expect((await proof(page)).at(-1)?.[0]).toBe("Your team: Cards");
    expect(problems).toEqual([]);
    await close();
  });

test("a folded team is told so plainly, and two colleagues see the same mark", async () => {
  const marks = new Set<string>();
  for (const [team, said] of [
    ["Ledger", "It is counted with the other small teams of Payments, 7 people in all."],
    ["Claims", "Your answer counts in the larger groups only."],
  ] as const) {
    const { page, close } = await visit(browser, server.address, {
      viewport: phone,
      javaScriptEnabled: false,
    });
    await page.goto(`${server.address}/s/small`);
    await choose(page, team);
    expect(await page.locator("section.counts").innerText()).toContain(said);
    expect((await proof(page)).at(-1)?.at(-1)).toBe("not shown");
    const rules = page.locator("details.rules");
    marks.add(await rules.locator("summary code").innerText());
    expect(await rules.getByText("From 20: quartiles.").isVisible()).toBe(false);
    await rules.locator("summary").click();
    expect(await rules.getByText("From 20: quartiles.").isVisible()).toBe(true);
    await close();
  }
  expect([...marks]).toEqual([expect.stringMatching(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/)]);
});

test("without the consent nothing starts: the summary has the focus, leads to the box, and what was ticked and chosen is still there", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone });
  await page.goto(`${server.address}/s/small`);
  await choose(page, "Wallet");
  await page.locator("input[name=research]").check();
  await page.locator("input[name=consent]").evaluate((box) => box.removeAttribute("required"));
  await page.locator("form.start .button").click();
  await page.locator(".summary").waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary");
  await expectAccessible(page);
  await page.locator(".summary a").click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("consent");
  expect(await page.locator("input[name=research]").isChecked()).toBe(true);
  expect((await proof(page)).at(-1)?.[0]).toBe("Your team: Wallet");
  await page.locator("input[name=consent]").check();
  await page.locator("form.start .button").click();
  // The redirect keeps the part behind #, which the link of the summary set.
  await page.waitForURL(/\/p\/1(#|$)/);
  await close();
});

test("every state is accessible in light and dark, and fits 320 pixels", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, close } = await visit(browser, server.address, {
      viewport: { width: 320, height: 640 },
      colorScheme,
    });
    const look = async (at: string) => {
      await page.goto(`${server.address}${at}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    for (const at of [
      "/s/small",
      "/s/small?who=none",
      "/s/small?who=nowhere",
      "/s/none",
      "/s/large?find=maps",
    ])
      await look(at);
    for (const team of ["Ledger", "Fleet", "Routing and planning of all journeys across borders"]) {
      await page.goto(`${server.address}/s/small`);
      await choose(page, team);
      await page.locator("details.rules summary").click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await close();
  }
});

test("a study with four hundred teams: a part of the name finds the own one by keyboard alone, and no page weighs more than 25 kB", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const expectLight = () => {
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(25_000);
    bytes = 0;
  };
  await page.goto(`${server.address}/s/large`, { waitUntil: "networkidle" });
  expect(await page.locator("select#who option").count()).toBeGreaterThan(400);
  expectLight();
  await page.locator("#find").focus();
  await page.keyboard.type("398");
  await page.keyboard.press("Enter");
  await page.waitForURL(/find=398/);
  await page.waitForLoadState("networkidle");
  expect(await page.locator("form.start [role=status]").innerText()).toContain("1 has “398”");
  expectLight();
  await page.locator("select#who").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/who=team/);
  await page.waitForLoadState("networkidle");
  expect(await page.locator(".chosen").innerText()).toContain("Team 398 of maps");
  expectLight();
  await close();
});
