/** Presses the button of a deed that cannot be undone, after the tick that it asks for. */
import type { Page } from "playwright-core";

export async function forGood(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await page.locator("form").filter({ has: button }).getByLabel("I know that this cannot be undone.").check();
  await button.click();
}
