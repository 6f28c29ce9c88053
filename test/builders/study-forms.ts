/** What leaders do to run a study, form by form, without scripts; each page is looked at on the way. */
import type { Page } from "playwright-core";
import { localTime } from "../../app/shared/zoned-time.ts";
import { forGood } from "./for-good.ts";
import type { Leader } from "./leaders.ts";
import { lookAt } from "./look-at.ts";

/** `size`: people of the team. */
export type Place = { organization: string; team: string; size: number };

export async function makeStudy({ plain: { page }, seen }: Leader, home: string): Promise<void> {
  await lookAt(seen.page, `${home}/studies/new`);
  await page.goto(`${home}/studies/new`);
  await page.getByLabel("Name of the study").fill("How we deliver, 2027");
  await page.getByLabel("What it is for").fill("To see what holds us back, and to change that first.");
  await page.getByLabel("Short name for the address").fill("delivery-2027");
  await page.getByLabel("Questionnaire").selectOption("delivery-pulse@1.0");
  await page.getByLabel("Organizations that take part").fill("Acme\nNordwind");
  await page.getByLabel("Time zone").fill("UTC");
  // The same time twice: letters never wait, whatever the hour of the test.
  await page.getByLabel("No letters from").fill("00:00");
  await page.getByLabel("No letters until").fill("00:00");
  await page.getByRole("button", { name: "Make the study" }).click();
  await page.waitForURL(/\/studies\/delivery-2027\/settings/);
  await lookAt(seen.page, page.url());
}

export async function nameTeams(
  { plain: { page }, seen }: Leader,
  study: string,
  places: readonly Place[],
): Promise<void> {
  for (const organization of new Set(places.map((place) => place.organization))) {
    await page.goto(`${study}/participants`);
    const teams = places.filter((place) => place.organization === organization);
    await page
      .getByRole("textbox", { name: `Teams of ${organization}` })
      .fill(teams.map(({ team, size }) => `${team}; ${size}`).join("\n"));
    await page.getByRole("button", { name: `Save the teams of ${organization}` }).click();
    await page.getByText("Saved.").waitFor();
  }
  await lookAt(seen.page, `${study}/participants`);
}

export async function connect(page: Page, home: string, organization: string): Promise<void> {
  await page.goto(`${home}/organizations`);
  await page.getByRole("link", { name: organization }).click();
  await page.getByLabel("Study", { exact: true }).selectOption("delivery-2027");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel(/^In “.*” it is$/).selectOption({ label: organization });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(`taking part as ${organization}`).waitFor();
  await lookAt(page);
}

export async function agree({ plain: { page }, seen }: Leader, study: string): Promise<void> {
  await lookAt(seen.page, `${study}/own-part`);
  await page.goto(`${study}/own-part`);
  await page.getByRole("button", { name: "Agree for Nordwind" }).click();
  await page.getByText("You agreed that the host sees it as a unit.").waitFor();
}

export async function planAndOpen({ plain: { page }, seen }: Leader, study: string): Promise<void> {
  await lookAt(seen.page, `${study}/waves`);
  await page.goto(`${study}/waves`);
  await page.getByRole("button", { name: "Plan wave 1" }).click();
  await page.getByRole("button", { name: "Open wave 1 now" }).waitFor();
  await lookAt(seen.page, `${study}/plan`);
  await forGood(page, "Open wave 1 now");
  await page.getByText("Link for respondents").waitFor();
  await lookAt(seen.page, `${study}/waves`);
}

export async function handIn(
  { plain: { page }, seen }: Leader,
  study: string,
  roster: string,
): Promise<void> {
  await page.goto(`${study}/invitations`);
  const file = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(roster) };
  await page.getByLabel("Table of people").setInputFiles(file);
  await page.getByRole("button", { name: "Check the list" }).click();
  await page.getByText("To be invited: 30.").waitFor();
  await lookAt(seen.page, page.url());
  await page.getByRole("button", { name: "Invite them now (30)" }).click();
  await page.getByText("The list is confirmed.").waitFor();
}

export async function remind({ plain: { page }, seen }: Leader, study: string): Promise<void> {
  await page.goto(`${study}/invitations`);
  // A time that is over would be refused.
  const soon = localTime(new Date(Date.now() + 60_000), "UTC");
  await page.getByLabel("Day").fill(soon.day);
  await page.getByLabel("Time", { exact: true }).fill(soon.time);
  await page.getByRole("button", { name: "Plan a reminder" }).click();
  await page.getByText("The reminders are changed.").waitFor();
  await lookAt(seen.page, page.url());
}
