/** What a leader does on the forms that decide about a study and its people, without scripts: declared filters, sheets, lists, links, letters. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { laptop, openBrowser, type Visit, visit } from "../builders/browser.ts";
import { type EveryState, everyState } from "../builders/every-state.ts";
import { letterLinks } from "../builders/letter-links.ts";
import { lookAt } from "../builders/look-at.ts";
import { mailServer } from "../builders/mail-server.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function leaderOf(world: EveryState): Promise<{ page: Page; seen: Page; visits: Visit[] }> {
  const storageState = world.sessions.leader;
  const home = world.server.address;
  const plain = await visit(browser, home, { viewport: laptop, javaScriptEnabled: false, storageState });
  const seen = await visit(browser, home, { viewport: laptop, storageState });
  return { page: plain.page, seen: seen.page, visits: [plain, seen] };
}

test("filters are declared, sheets saved, a list handed in and gone on with, links made, and letters sent once more", async () => {
  const mail = await mailServer();
  const world = await everyState(browser, { SMTP_URL: mail.url });
  onTestFinished(() => world.stop());
  const { page, seen, visits } = await leaderOf(world);
  const studies = `${world.server.address}/studies`;
  await declaredFilters(page, seen, `${studies}/draft/settings`);
  await sheets(page, seen, `${studies}/ready`);
  await stoppedList(page, seen, `${studies}/many/invitations`);
  await handedInList(page, seen, `${studies}/few/invitations`);
  await links(page, `${studies}/few/invitations`);
  await reminders(page, seen, `${studies}/many/invitations`);

  const invited = await letterLinks(mail, /\/i\//, 2);
  expect([...invited.keys()].sort()).toEqual(["ada@people.example", "grace@people.example"]);
  await lettersOnceMore(page, seen, `${studies}/few/invitations`, mail);
  for (const { problems, close } of visits) {
    // What was typed wrongly on purpose is answered with 400.
    expect(problems.filter((each) => !each.includes("status of 400"))).toEqual([]);
    await close();
  }
}, 600_000);

/** A time at which none can be sent is refused beside its fields, which keep what was typed; one in the night says when its letters leave. */
async function reminders(page: Page, seen: Page, invitations: string): Promise<void> {
  await page.goto(invitations);
  const [day, time] = [page.getByLabel("Day"), page.getByLabel("Time", { exact: true })];
  const last = (await day.getAttribute("max"))!;
  const plan = async (on: string, at: string) => {
    await day.fill(on);
    await time.fill(at);
    await page.locator("#reminders form.invite-form").evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await page.getByRole("button", { name: "Plan a reminder" }).click();
  };
  await plan(last, "21:00");
  expect(await page.locator("#reminder-error").innerText()).toMatch(
    /^Quiet hours .* Choose an earlier time\.$/,
  );
  expect([await day.inputValue(), await time.inputValue()]).toEqual([last, "21:00"]);
  await plan("2001-01-01", "09:30");
  expect(await page.locator("#reminder-error").innerText()).toContain("This time is over");
  const before = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
  await plan(before, "21:00");
  await page.getByText("The reminders are changed.").waitFor();
  expect(await page.locator("#reminders").innerText()).toMatch(
    /21:00 planned; its letters leave on .* from 08:00 on/,
  );
  await lookAt(seen, invitations);
}

async function declaredFilters(page: Page, seen: Page, settings: string): Promise<void> {
  const kind = "What kind of service is it, above all?";
  const age = "How long has this service been in use?";
  await page.goto(settings);
  await page.getByLabel(kind).check();
  await page.getByLabel(age).check();
  await page.getByRole("button", { name: "Save what is shown by background" }).click();
  expect(await page.getByLabel(kind, { exact: true }).isChecked()).toBe(true);
  // Pairs are offered of what is declared.
  const pair = page.locator("input[name=pairs]");
  expect(await pair.count()).toBe(1);
  await pair.check();
  await page.getByRole("button", { name: "Save what is shown by background" }).click();
  expect(await page.locator("input[name=pairs]").isChecked()).toBe(true);
  await lookAt(seen, settings);
  await page.getByLabel(age, { exact: true }).uncheck();
  await page.getByRole("button", { name: "Save what is shown by background" }).click();
  expect(await page.locator("input[name=pairs]").count()).toBe(0);
}

async function sheets(page: Page, seen: Page, study: string): Promise<void> {
  await lookAt(seen, `${study}/ethics`);
  await page.goto(`${study}/ethics`);
  const files = await page.locator(".ethics-sheet a[download]").all();
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const saved = await page.request.get(new URL((await file.getAttribute("href"))!, study).href);
    expect(saved.status()).toBe(200);
    const text = await saved.text();
    // What is saved is what the page shows.
    expect(await page.locator("main").innerText()).toContain(text.split("\n\n")[0]!.trim());
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  }
}

async function stoppedList(page: Page, seen: Page, invitations: string): Promise<void> {
  await lookAt(seen, invitations);
  await page.goto(invitations);
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await page.getByText("The list is confirmed.").waitFor();
  // Nobody is left on it: it is done, and does not stop again.
  await expect
    .poll(async () => {
      await page.goto(invitations);
      return page.getByRole("button", { name: "Go on", exact: true }).count();
    })
    .toBe(0);
}

async function handedInList(page: Page, seen: Page, invitations: string): Promise<void> {
  await page.goto(invitations);
  const send = async (text: string) => {
    const file = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel("Table of people").setInputFiles(file);
    await page.getByRole("button", { name: "Check the list" }).click();
  };
  await send("name\nAda\n");
  expect(await page.getByRole("alert").count()).toBe(1);
  await send(
    "email,organization,team\nada@people.example,Acme,Payments\ngrace@people.example,Acme,Search\nnobody,Acme,Search\nada@people.example,Acme,Payments\n",
  );
  await page.getByText("To be invited: 2.").waitFor();
  await lookAt(seen, page.url());
  await page.getByRole("button", { name: "Invite them now (2)" }).click();
  await page.getByText("The list is confirmed.").waitFor();
}

async function links(page: Page, invitations: string): Promise<void> {
  await page.goto(invitations);
  const place = await page
    .locator("select[name=place] option", { hasText: "Payments" })
    .first()
    .getAttribute("value");
  const ask = (count: string) =>
    page.request.post(invitations, {
      form: { _action: "links", count, place: place ?? "" },
      headers: { origin: new URL(invitations).origin },
    });
  const made = await ask("3");
  expect(made.status(), (await made.text()).slice(0, 900)).toBe(200);
  expect(made.headers()["content-disposition"]).toContain("attachment");
  const found = (await made.text()).match(/http\S+\/i\/[\w-]+/g) ?? [];
  expect(new Set(found).size).toBe(3);
  expect((await page.goto(found[0]!))?.status()).toBe(200);
  const refused = await ask("0");
  expect(refused.status()).toBe(400);
  expect(await refused.text()).toContain('id="links-error"');
}

async function lettersOnceMore(
  page: Page,
  seen: Page,
  invitations: string,
  mail: Awaited<ReturnType<typeof mailServer>>,
): Promise<void> {
  // The letter is taken, and nobody knows: the server hangs up before it says so.
  mail.behaviour.letter = () => "hang up";
  await page.goto(invitations);
  const file = {
    name: "more.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("email,organization,team\nlinus@people.example,Acme,Search\n"),
  };
  await page.getByLabel("Table of people").setInputFiles(file);
  await page.getByRole("button", { name: "Check the list" }).click();
  await page.getByRole("button", { name: "Invite them now (1)" }).click();
  const once = page.getByRole("button", { name: "Send them again" });
  await expect
    .poll(
      async () => {
        await page.goto(invitations);
        return once.count();
      },
      { timeout: 120_000 },
    )
    .toBe(1);
  await lookAt(seen, invitations);
  mail.behaviour.letter = () => undefined;
  mail.arrived.length = 0;
  await once.click();
  await expect
    .poll(() => mail.arrived.map(({ to }) => to), { timeout: 60_000 })
    .toEqual(["linus@people.example"]);
}
