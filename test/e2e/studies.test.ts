/** A leader, on a phone without JavaScript, runs a study of two organizations from its first form to its end. */
import { expect, test } from "vitest";
import { password } from "../builders/accounts.ts";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { forGood } from "../builders/for-good.ts";
import { organizationByHand, setUp } from "../builders/leaders.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();

test("a leader makes a study of two organizations, opens and closes it, copies, archives and erases it", async () => {
  const operator = await visit(browser, server.address, { viewport: laptop });
  await setUp(operator.page, server.setupLink);
  const link = await organizationByHand(operator.page, server.address, "Acme", "grace@acme.example");
  const leader = await visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
  const { page } = leader;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const pressForGood = (name: string) => forGood(page, name);
  const main = () => page.locator("main").innerText();
  await page.goto(link);
  await page.getByLabel("Your name").fill("Grace");
  await page.getByLabel("New password").fill(password);
  await press("Join");

  await page.getByRole("link", { name: "Acme" }).click();
  await page.getByRole("link", { name: "Change the list of teams" }).click();
  await page.getByLabel("Teams, one a line").fill("Checkout; 9");
  await press("Save");

  await page.goto(`${server.address}/studies`);
  await page.getByRole("link", { name: "New study" }).click();
  await page.getByLabel("Name of the study").fill("How we deliver");
  await page.getByLabel("What it is for").fill("To see what to change first.");
  await page.getByLabel("Organizations that take part, one a line").fill("Acme\nBolt");
  await page.getByLabel("Time zone").fill("Nowhere");
  await press("Make the study");
  // What was typed is still there, beside what is wrong.
  expect(await main()).toContain("There is no time zone of this name.");
  expect(await page.getByLabel("Name of the study").inputValue()).toBe("How we deliver");
  await page.getByLabel("Time zone").fill("Europe/Berlin");
  await press("Make the study");
  await page.waitForURL(/\/studies\/how-we-deliver\/settings/);
  await expectNoSidewaysScroll(page);

  await page.getByLabel("Largest difference that does not matter").fill("99");
  await page.getByLabel("Order of statements").selectOption("As in the questionnaire");
  await page.getByLabel("Protect the open link against programs").check();
  await press("Save how it asks and compares");
  expect(await main()).toContain("Write a whole number from 1 to 50.");
  expect(await page.getByLabel("Protect the open link against programs").isChecked()).toBe(true);
  await page.getByLabel("Largest difference that does not matter").fill("3");
  await page.getByLabel("Order of statements").selectOption("In an order of each person's own");
  await press("Save how it asks and compares");
  expect(await main()).toContain("Saved.");
  expect(await page.getByLabel("Largest difference that does not matter").inputValue()).toBe("3");
  expect(await page.getByLabel("Order of statements").inputValue()).toBe("random");
  await expectNoSidewaysScroll(page);

  // Another window with the same page, opened before this one saved.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByLabel("What it is for", { exact: true }).fill("To see what holds us back.");
  await press("Save the settings");
  await other.getByLabel("What it is for", { exact: true }).fill("Mine.");
  await other.getByLabel("Time zone").fill("Asia/Tokyo");
  await other.getByRole("button", { name: "Save the settings" }).click();
  expect(await other.locator("main").innerText()).toMatch(
    /Nothing was saved[\s\S]*What it is for\s+It is now:\s*To see what holds us back\./,
  );
  expect(await other.getByLabel("What it is for", { exact: true }).inputValue()).toBe("Mine.");
  expect(await other.getByLabel("Time zone").inputValue()).toBe("Asia/Tokyo");
  await expectNoSidewaysScroll(other);
  await other.close();

  await page.getByRole("link", { name: "Name the teams" }).click();
  const ownTeams = page.getByRole("textbox", { name: "Teams of Acme" });
  expect(await ownTeams.inputValue()).toBe("Checkout; 9");
  await ownTeams.fill("Checkout; 3");
  await press("Save the teams of Acme");
  await press("Take over the teams that Acme keeps (1 team)");
  expect(await ownTeams.inputValue()).toBe("Checkout; 9");
  // What was typed for one organization stays while that of another is refused, and is saved with it.
  await page.getByRole("textbox", { name: "Teams of Bolt" }).fill("Payments, 12\nPlatform; lots");
  await ownTeams.fill("Checkout; 8");
  await press("Save the teams of Acme");
  expect(await main()).toContain("Line 2: “lots” is no number of people.");
  expect(await ownTeams.inputValue()).toBe("Checkout; 8");
  await ownTeams.fill("Checkout; 9");
  await page.getByRole("textbox", { name: "Teams of Bolt" }).fill("Payments, 12\nPlatform");
  await press("Save the teams of Bolt");
  expect(await page.getByRole("textbox", { name: "Teams of Bolt" }).inputValue()).toBe(
    "Payments; 12\nPlatform",
  );
  await page.getByLabel("Names, one a line").fill("Crane");
  await press("Add");
  await page.getByText("Remove Crane from the study").click();
  await expectNoSidewaysScroll(page);
  await pressForGood("Remove Crane");
  expect(await main()).not.toContain("Crane");
  await expectNoSidewaysScroll(page);

  await page.getByRole("link", { name: "Waves", exact: true }).click();
  await page.getByLabel("Name of the wave").fill("Sprng");
  await press("Plan wave 1");
  await page.getByText("Rename or delete wave 1").click();
  await press("Delete wave 1");
  expect(await main()).toContain("No wave is planned yet.");
  await press("Plan wave 1");
  await page.getByText("Rename or delete wave 1").click();
  await page.getByLabel("Name of the wave").fill("Spring");
  await press("Rename wave 1");
  expect(await main()).toContain("Spring");
  // A browser that does not insist on the tick: the server does, and nothing has opened.
  const waves = `${server.address}/studies/how-we-deliver/waves`;
  const untold = await page.request.post(waves, {
    form: { _action: "open", number: "1" },
    headers: { origin: server.address },
  });
  expect(untold.status()).toBe(400);
  expect(await untold.text()).toContain("Tick the box first. Nothing was changed.");
  await page.reload();
  await pressForGood("Open wave 1 now");
  expect(await main()).not.toContain("Rename or delete");
  expect(await main()).toContain("/s/how-we-deliver");
  await expectNoSidewaysScroll(page);
  const visitor = await visit(browser, server.address, { viewport: phone });
  expect((await visitor.page.goto(`${server.address}/s/how-we-deliver`))?.status()).toBe(200);

  await page.goto(`${server.address}/studies/how-we-deliver/participants`);
  expect(await main()).toContain("A wave has opened, so organizations and teams stay as they are.");
  expect(await page.getByRole("button", { name: "Add" }).count()).toBe(0);

  // The operator looks at the same pages with a large screen and a checker.
  for (const at of [
    "",
    "/how-we-deliver/settings",
    "/how-we-deliver/participants",
    "/how-we-deliver/waves",
    "/new",
  ]) {
    await operator.page.goto(`${server.address}/studies${at}`);
    await expectAccessible(operator.page);
  }

  await page.goto(`${server.address}/studies/how-we-deliver/waves`);
  await pressForGood("Close wave 1");
  expect(await main()).toContain("Closed");
  expect((await visitor.page.goto(`${server.address}/s/how-we-deliver`))?.status()).toBe(410);

  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByLabel("Name of the new study").fill("Next year");
  await press("Copy the study");
  await page.waitForURL(/\/studies\/next-year\/settings/);

  await page.goto(`${server.address}/studies/how-we-deliver/settings`);
  await press("Archive the study");
  expect(await main()).toContain("This study is archived");
  await page.goto(`${server.address}/studies`);
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["Next year"]);
  await page.getByRole("link", { name: "Archived (1)" }).click();
  await page.getByRole("link", { name: "How we deliver" }).click();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  const typed = page.getByLabel("Type the name of the study to be sure");
  await typed.fill("how we");
  await press("Erase the study for good");
  expect(await main()).toContain("That is not the name of the study. Nothing was erased.");
  await typed.fill("How we deliver");
  await press("Erase the study for good");
  await page.waitForURL(/\/studies$/);
  await expect
    .poll(async () => (await page.goto(`${server.address}/studies/how-we-deliver`))?.status())
    .toBe(404);
  expect(leader.problems.filter((each) => !each.includes("404") && !each.includes("400"))).toEqual([]);
  await visitor.close();
  await leader.close();
  await operator.close();
});
