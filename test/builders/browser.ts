/** A real browser for end-to-end tests, the two screens that every page is looked at on, and what is always wrong with a page. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { findChromium } from "../../scripts/setup/system.js";

export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? "",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
}

export type Visit = { page: Page; problems: string[]; close: () => Promise<void> };

/** A new visitor. `problems` collects errors of the console (policy violations among them), failed requests, and requests to elsewhere. */
export async function visit(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(home).origin && protocol !== "data:")
      problems.push(`asked elsewhere: ${request.url()}`);
  });
  return { page, problems, close: () => context.close() };
}

/** WCAG 2.2 A and AA, as far as rules can tell. The rules are scripts: the visitor's browser must allow them. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n  ")}`);
  expect(found, `at ${page.url()}`).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen ?? 0);
}
