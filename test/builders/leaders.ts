/** People in charge of an installation, in a browser: the operator of the set-up link, and leaders who join by letter. */
import type { Browser, Page } from "playwright-core";
import { password } from "./accounts.ts";
import { laptop, type Visit, visit } from "./browser.ts";
import { letterLinks } from "./letter-links.ts";
import { lookAt } from "./look-at.ts";
import type { MailServer } from "./mail-server.ts";

/** The same person twice: where forms are sent no script runs; what is looked at needs them, because the rules are scripts. */
export type Leader = { plain: Visit; seen: Visit };

export async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail address").fill("ada@example.org");
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(/\/studies$/);
  await lookAt(page);
}

/** Its leader is invited by letter. */
export async function makeOrganization(
  page: Page,
  home: string,
  name: string,
  leader: string,
): Promise<void> {
  await inviteLeader(page, home, name, leader);
  await page.getByText("A letter with the invitation is on its way").waitFor();
}

/** Without a mail server. @returns the invitation, to be handed over */
export async function organizationByHand(
  page: Page,
  home: string,
  name: string,
  leader: string,
): Promise<string> {
  await inviteLeader(page, home, name, leader);
  const link = await page.locator("#join-link").inputValue();
  await lookAt(page);
  return `${home}${new URL(link).pathname}`;
}

async function inviteLeader(page: Page, home: string, name: string, leader: string): Promise<void> {
  await lookAt(page, `${home}/organizations`);
  await page.getByLabel("Name of the organization").fill(name);
  await page.getByRole("button", { name: "Create it" }).click();
  await page.waitForURL(/\/organizations\/[0-9a-f]{32}$/);
  await page.getByLabel("E-mail address").fill(leader);
  await page.getByRole("button", { name: "Invite", exact: true }).click();
}

export async function joined(
  browser: Browser,
  home: string,
  mail: MailServer,
  email: string,
  name: string,
): Promise<Leader> {
  const link = (await letterLinks(mail, /\/join\//, 1, email)).get(email)!;
  const plain = await visit(browser, home, { viewport: laptop, javaScriptEnabled: false });
  const stranger = await visit(browser, home, { viewport: laptop });
  await lookAt(stranger.page, link);
  await stranger.close();
  await plain.page.goto(link);
  await plain.page.getByLabel("Your name").fill(name);
  await plain.page.getByLabel("New password").fill(password);
  await plain.page.getByRole("button", { name: "Join" }).click();
  await plain.page.waitForURL(/\/organizations$/);
  const storageState = await plain.page.context().storageState();
  return { plain, seen: await visit(browser, home, { viewport: laptop, storageState }) };
}
