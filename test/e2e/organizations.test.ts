/** Organizations in a browser, without JavaScript: an operator makes one and invites a leader, who joins and sees what a leader sees. */
import { expect, test } from "vitest";
import { password } from "../builders/accounts.ts";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { organizationByHand, setUp } from "../builders/leaders.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();

test("an operator makes an organization and hands an invitation over; who joins leads it, and is out as soon as removed", async () => {
  const operator = await visit(browser, server.address, { viewport: laptop });
  const { page } = operator;
  await setUp(page, server.setupLink);
  const link = await organizationByHand(page, server.address, "Acme", "grace@acme.example");

  const leader = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  await leader.page.goto(link);
  await expectNoSidewaysScroll(page);
  await leader.page.getByLabel("Your name").fill("Grace");
  await leader.page.getByLabel("New password").fill(password);
  await leader.page.getByRole("button", { name: "Join" }).click();
  await leader.page.getByRole("link", { name: "Acme" }).click();
  expect(await leader.page.locator("main").innerText()).toContain("Grace, grace@acme.example: leader");
  expect(await leader.page.getByRole("option", { name: "operator" }).count()).toBe(0);

  await leader.page.getByRole("link", { name: "Change the list of teams" }).click();
  const list = leader.page.getByLabel("Teams, one a line");
  const press = (name: string) => leader.page.getByRole("button", { name, exact: true }).click();
  await list.fill("Payments; 12\npayments");
  await press("Save");
  expect(await leader.page.locator("main").innerText()).toContain("stands on lines 1, 2");
  expect(await list.inputValue()).toBe("Payments; 12\npayments");
  await list.fill("Payments; 12\nPlatform");
  await press("Save");
  await leader.page.getByLabel("Team", { exact: true }).selectOption("Platform");
  await leader.page.getByLabel("New name").fill("Ground");
  await press("Rename");
  expect(await list.inputValue()).toBe("Ground\nPayments; 12");
  await expectNoSidewaysScroll(leader.page);
  await page.goto(leader.page.url());
  await expectAccessible(page);
  await page.goto(leader.page.url().replace(/\/teams.*/, ""));
  expect(await page.locator("main").innerText()).toContain("2 teams");

  await page.reload();
  await page.goto(page.url());
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.waitForURL(/\/organizations\/[0-9a-f]{32}$/);
  expect((await leader.page.goto(page.url()))?.status()).toBe(404);
  expect(operator.problems).toEqual([]);
  await leader.close();
  await operator.close();
});
