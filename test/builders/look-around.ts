/** Into a fresh installation with the set-up link, without making an account. */
import type { Page } from "playwright-core";

export async function lookAround(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink);
  await page.getByRole("button", { name: "Open the studies" }).click();
  await page.waitForURL(/\/studies$/);
}
