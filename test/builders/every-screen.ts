/** Pages looked at on each screen and in each colour scheme: a test for every pair, with the same claims. */
import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, type visit } from "./browser.ts";

/**
 * @param claim what stands before "on a phone in dark colours"
 * @param addresses of the pages; asked for when the tests run
 */
export function everyScreenShows(
  claim: string,
  addresses: () => string[],
  open: (options: BrowserContextOptions) => ReturnType<typeof visit>,
): void {
  for (const colorScheme of ["light", "dark"] as const)
    for (const [screen, viewport] of [
      ["phone", phone],
      ["laptop", laptop],
    ] as const)
      test(`${claim} on a ${screen} in ${colorScheme} colours, without an error`, async () => {
        const { page, problems, close } = await open({ viewport, colorScheme });
        for (const address of addresses()) {
          await page.goto(address, { waitUntil: "networkidle" });
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
        }
        expect(problems).toEqual([]);
        await close();
      });
}
