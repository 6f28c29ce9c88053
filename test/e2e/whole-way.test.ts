/**
 * One person's whole way in German: invitation, answers saved one by one, review, sending, own profile; then the wave closes and is
 * published, and the receipt says so. With the page's own script and without any; after each step what the database still knows.
 */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { translator } from "../../app/i18n/messages.ts";
import { createApp, type RunningApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { createInvitations } from "../../app/services/invitations.server.ts";
import { closeWave, openWave, publishWave } from "../../app/services/waves.server.ts";
import { insertOrganizations, insertTeams } from "../../db/queries/participants.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { insertWave } from "../../db/queries/waves.ts";
import { laptop, phone, visit } from "../builders/browser.ts";
import { organizationRow, studyRow, teamRow, waveRow } from "../builders/database.ts";
import { served } from "../builders/served.ts";

const folder = mkdtempSync(join(tmpdir(), "gemba-whole-way-"));
const t = translator("de");

const { server, browser } = await served({}, folder);

/** What a command beside the server does. */
async function beside<T>(work: (app: RunningApp) => Promise<T>): Promise<T> {
  const app = await createApp(readEnvironment({ DATA_DIR: folder, DEMO: "0", LOG_LEVEL: "silent" }));
  return work(app).finally(() => app.close());
}

/** A study of its own, opened, with one invitation for a team. */
const invitedTo = (slug: string) =>
  beside(async (app) => {
    const study = studyRow({ slug });
    const wave = waveRow(study.id, { state: "planned" });
    const organization = organizationRow(study.id, { name: "Nordwind" });
    const team = teamRow(study.id, organization.id, { name: "Kasse", headcount: 9 });
    await app.write(async (tx) => {
      await insertStudy(tx, study);
      await insertWave(tx, wave);
      await insertOrganizations(tx, [organization]);
      await insertTeams(tx, [team]);
    });
    await openWave(app, wave.id);
    const [token = ""] = await createInvitations(app, { study: slug, team: "Kasse", count: 1 });
    return { wave: wave.id, token };
  });

function stored(slug: string) {
  const file = new SqliteFile(join(folder, "gemba.db"), { readonly: true });
  const of = (table: string, columns: string) =>
    file
      .prepare<[string], Record<string, string | number | null>>(
        `select ${columns} from ${table} where study_id = (select id from study where slug = ?)`,
      )
      .all(slug);
  const found = {
    invitation: of("invitation", "answered, draft_key")[0],
    drafts: of("draft", "sealed").length,
    responses: of("response", "language, receipt_hash"),
  };
  file.close();
  return found;
}

/** Names of the database's files in which these bytes still stand. */
const filesWith = (text: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith("gemba.db"))
    .filter((name) => readFileSync(join(folder, name)).includes(text));

const code = async (page: Page) =>
  (await page.locator(".saved .code").innerText()).replace(/[^0-9A-Z-]/g, "");

for (const [how, viewport, javaScriptEnabled] of [
  ["with its own script on a phone", phone, true],
  ["without JavaScript on a laptop", laptop, false],
] as const)
  test(`from the invitation to a receipt that leads nowhere any more, ${how}`, async () => {
    const slug = javaScriptEnabled ? "with-script" : "without-script";
    const { wave, token } = await invitedTo(slug);
    const { page, problems, close } = await visit(browser, server.address, {
      viewport,
      javaScriptEnabled,
      locale: "de",
    });
    const says = (words: string) => page.locator("main").getByText(words).first().waitFor();

    await page.goto(`${server.address}/i/${token}`);
    expect(new URL(page.url()).pathname).toBe(`/s/${slug}`);
    await says(t("firstPage.chosen.team", { team: "Kasse", organization: "Nordwind" }));
    await says(t("firstPage.kept.sent.invitation"));
    await page.locator("input[name=consent]").check();
    await page.locator("form.start .button").click();
    await page.waitForURL(/\/p\/1$/);
    expect(await page.locator("legend").first().innerText()).not.toMatch(/\b(the|how)\b/i);

    await page.locator("input[name=lead_time][value='5']").check();
    if (javaScriptEnabled) {
      await page.locator(".saving [aria-hidden]").getByText(t("autosave.saved")).waitFor();
      await page.reload();
      expect(await page.locator("input[name=lead_time]:checked").getAttribute("value")).toBe("5");
    }
    const begun = stored(slug);
    expect(begun).toMatchObject({ drafts: 1, responses: [], invitation: { answered: 0 } });
    const draftKey = String(begun.invitation?.draft_key);
    // Who searches the files now finds it; after the end of the wave nobody does.
    expect(filesWith(draftKey)).not.toEqual([]);

    // The link goes on with the same answers, in another browser too.
    const elsewhere = await visit(browser, server.address, { javaScriptEnabled: false, locale: "de" });
    await elsewhere.page.goto(`${server.address}/i/${token}`);
    const words = await elsewhere.page.locator(".standing").innerText();
    expect(words).toContain(await code(page));
    await elsewhere.close();

    await page.locator(".foot button[value=next]").click();
    await page.waitForURL(/\/p\/2$/);
    for (const score of ["2", "6"]) {
      await page.goto(`${server.address}/s/${slug}/p/3`);
      for (const row of await page.locator("fieldset.question").all())
        await row.locator(`input[type=radio][value='${score}']`).check();
      await page.locator(".foot button[value=next]").click();
      await page.waitForURL(/\/p\/4$/);
    }
    await page.goto(`${server.address}/s/${slug}/review`);
    await says(t("respond.review.title"));
    await page.locator("form.send .button:not(.second)").click();
    await page.waitForURL(/\/r\/[0-9a-f]{32}$/);
    const receipt = page.url();
    await says(t("profile.title"));
    await says(t("profile.next"));

    const sent = stored(slug);
    expect(sent).toMatchObject({
      drafts: 0,
      invitation: { answered: 1, draft_key: null },
      responses: [{ language: "de", receipt_hash: expect.any(String) }],
    });
    await page.goto(`${server.address}/i/${token}`);
    await says(t("respond.invitation.nowhere"));

    await beside((app) => closeWave(app, wave));
    expect(filesWith(draftKey)).toEqual([]);
    await page.goto(receipt);
    await says(t("profile.erase.closedHint"));

    expect(filesWith(String(sent.responses[0]?.receipt_hash))).not.toEqual([]);
    await beside((app) => publishWave(app, wave));
    expect(stored(slug).responses).toEqual([{ language: "de", receipt_hash: null }]);
    expect(filesWith(String(sent.responses[0]?.receipt_hash))).toEqual([]);
    const gone = await page.goto(receipt);
    expect(gone?.status()).toBe(404);
    await says(t("profile.unknown"));
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
    await close();
  });
