/** One page on both screens, as somebody sees it who is signed in. */
import type { Page } from "playwright-core";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone } from "./browser.ts";

/** @param address absent: the page as it is now. Leaves it as wide as it was found. */
export async function lookAt(page: Page, address?: string): Promise<void> {
  const before = page.viewportSize();
  if (address !== undefined) await page.goto(address);
  for (const screen of [phone, laptop]) {
    await page.setViewportSize(screen);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  if (before) await page.setViewportSize(before);
}
