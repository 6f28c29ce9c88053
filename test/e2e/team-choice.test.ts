/** Choosing a team of the study, as a respondent does without JavaScript: few teams are radios, a thousand are a select that is still light. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../db/door.server.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { expectAccessible, expectNoSidewaysScroll, openBrowser, phone, visit } from "../builders/browser.ts";
import { organizationRow, studyRow, teamRow, waveRow } from "../builders/database.ts";
import { startServer, type TestServer } from "../builders/server.ts";

let server: TestServer;
let browser: Browser;
const modules = { attach: [{ id: "constraints-and-feedback", version: "1.0" }] };

/** A study with this many teams, the first of which is answered for. */
async function addStudy(folder: string, slug: string, organizations: number, teamsEach: number) {
  const database = await openDatabase({ file: join(folder, "gemba.db") }, {});
  await database.migrate();
  const study = studyRow({ slug, modules });
  const places = Array.from({ length: organizations }, (_, at) =>
    organizationRow(study.id, { name: `Organization ${at + 1}` }),
  );
  const teams = places.flatMap(({ id }, place) =>
    Array.from({ length: teamsEach }, (_, at) =>
      teamRow(study.id, id, { name: `Team ${place + 1}.${at + 1}` }),
    ),
  );
  await database.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, waveRow(study.id));
    await insertOrganizations(tx, places);
    await insertTeams(tx, teams);
  });
  await database.close();
  return teams[0]?.id ?? "";
}

const own = { few: "", many: "" };
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-teams-"));
  own.few = await addStudy(folder, "few", 2, 3);
  own.many = await addStudy(folder, "many", 25, 40);
  [server, browser] = await Promise.all([startServer({}, folder), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Starts for the first team of the study, and goes on to the page that asks for whom it waits. */
async function toTheQuestion(page: Page, slug: "few" | "many"): Promise<void> {
  await page.goto(`${server.address}/s/${slug}?team=${own[slug]}`);
  await page.locator("input[name=consent]").check();
  await page.locator("form.start button.button").click();
  await page.waitForURL(/\/p\/1$/);
  for (let pages = 1; pages < 60 && (await page.locator("#q-waits_for").count()) === 0; pages++) {
    await page.locator(".foot button[value=next]").click();
    await page.waitForURL(new RegExp(`/p/${pages + 1}$`));
  }
}

test("few teams are radios; the own team is not among them; the choice is kept and sent", async () => {
  const { page, problems, close } = await visit(browser, server.address, {
    viewport: phone,
    javaScriptEnabled: false,
  });
  await toTheQuestion(page, "few");
  const labels = await page.locator("#q-waits_for label").allInnerTexts();
  const teams = labels.filter((label) => label.startsWith("Team "));
  expect(teams.map((label) => label.replace(/\s+/g, " "))).toEqual([
    "Team 1.2 Organization 1",
    "Team 1.3 Organization 1",
    "Team 2.1 Organization 2",
    "Team 2.2 Organization 2",
    "Team 2.3 Organization 2",
  ]);
  await expectNoSidewaysScroll(page);
  await page.getByLabel("Team 2.2").check();
  await page.locator(".foot button[value=next]").click();
  await page.locator(".foot button[value=back]").click();
  expect(await page.getByLabel("Team 2.2").isChecked()).toBe(true);
  await page.goto(`${server.address}/s/few/review`);
  await page.locator("main form.send button.button").click();
  expect(page.url()).toMatch(/\/r\/[0-9a-f]{32}/);
  expect(problems).toEqual([]);
  await close();
});

test("a thousand teams are a select by organization, the own organization first, on a page of less than 100 kB", async () => {
  const { page, problems, close } = await visit(browser, server.address, {
    viewport: phone,
    javaScriptEnabled: false,
  });
  await toTheQuestion(page, "many");
  const groups = page.locator("#q-waits_for optgroup");
  expect(await groups.count()).toBe(26);
  expect(await groups.first().getAttribute("label")).toBe("Organization 1");
  expect(await groups.first().locator("option").count()).toBe(39);
  expect(Buffer.byteLength(await page.content())).toBeLessThan(100_000);
  await expectNoSidewaysScroll(page);
  await page.locator("#q-waits_for select").selectOption({ label: "Team 7.31" });
  await page.locator(".foot button[value=next]").click();
  await page.locator(".foot button[value=back]").click();
  const chosen = page.locator("#q-waits_for option:checked");
  expect(await chosen.innerText()).toBe("Team 7.31");
  expect(problems).toEqual([]);
  await close();
});

test("both are accessible", async () => {
  for (const slug of ["few", "many"] as const) {
    const { page, close } = await visit(browser, server.address, { viewport: phone });
    await toTheQuestion(page, slug);
    await expectAccessible(page);
    await close();
  }
});
