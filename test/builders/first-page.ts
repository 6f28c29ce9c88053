/** The first page of a study as a visitor goes through it. */
import type { Page } from "playwright-core";

/** Chooses an organization and a team, in one step or in two, until the proof for them is shown. */
export async function chooseTeam(page: Page): Promise<void> {
  const proof = page.locator("section.counts");
  for (let step = 0; step < 2 && (await proof.count()) === 0; step++) {
    await page.locator("select#who").selectOption({ index: 1 });
    await page.locator("form.start .button:not(.second)").click();
    await page.locator("section.counts, form.start select[name=who]").first().waitFor();
  }
}

/** On the first page: chooses, agrees and starts. */
export async function beginHere(page: Page): Promise<void> {
  await chooseTeam(page);
  await page.locator("input[name=consent]").check();
  await page.locator("form.start .button").click();
  await page.waitForURL(/\/p\/1$/);
}
