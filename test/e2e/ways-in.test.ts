/** From the first page to where somebody works: the way in, inviting without letters, and what those read who have no study or may not come in. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { password } from "../builders/accounts.ts";
import { expectAccessible, expectNoSidewaysScroll, phone, visit } from "../builders/browser.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();
const open = () => visit(browser, server.address, { viewport: phone, javaScriptEnabled: false });
const words = (page: Page) => page.locator("main").innerText();

async function looked(path: string): Promise<void> {
  const { page, close } = await visit(browser, server.address, { viewport: { width: 320, height: 640 } });
  await page.goto(server.address + path);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await close();
}

async function invited(page: Page, email: string, role: string): Promise<string> {
  await page.getByLabel("E-mail address").fill(email);
  await page.locator("#invited-role").selectOption(role);
  await page.getByRole("button", { name: "Invite" }).click();
  const link = await page.getByLabel(`Link for ${email}`).inputValue();
  // The server does not know the port that it was given; people set PUBLIC_URL.
  return server.address + new URL(link).pathname;
}

async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(/\/organizations$/);
}

test("an installation of nobody names the one-time link; afterwards the first page leads to signing in, and operators to administration", async () => {
  const { page, problems, close } = await open();
  await page.goto(server.address);
  expect(await words(page)).toContain("one-time link");
  await looked("/");
  await page.goto(server.setupLink);
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(/\/studies$/);
  expect(await words(page)).toContain("There is no study on this installation yet.");
  await page.goto(server.address);
  await page.getByRole("link", { name: "To the studies" }).click();
  await page.getByRole("link", { name: "Administration" }).click();
  await page.waitForURL(/\/admin/);
  await page.getByRole("button", { name: "End session" }).click();
  await page.goto(server.address);
  expect(await words(page)).not.toContain("one-time link");
  await looked("/");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL(/\/sign-in$/);
  expect(problems).toEqual([]);
  await close();
});

test("without letters the link of an invitation is there to copy, the same for whoever has an account; a leader without a study reads what to do", async () => {
  const [operator, grace, alan] = [await open(), await open(), await open()];
  const { page } = operator;
  await page.goto(`${server.address}/sign-in?to=/organizations`);
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("Name of the organization").fill("Acme");
  await page.getByRole("button", { name: "Create it" }).click();
  await page.waitForURL(/\/organizations\/\w+$/);
  await join(grace.page, await invited(page, "grace@acme.example", "leader"), "Grace");
  await grace.page.goto(`${server.address}/studies`);
  expect(await words(grace.page)).toContain("You have no study yet.");
  expect(await words(grace.page)).toContain("Make one with the button above");
  expect(await words(grace.page)).not.toMatch(/DEMO=1|on this installation yet|Administration/);

  await grace.page.goto(page.url());
  const link = await invited(grace.page, "ada@acme.example", "leader");
  await alan.page.goto(link);
  const pageOf = async (email: string) => (await words(alan.page)).replaceAll(email, "ADDRESS");
  const known = await pageOf("ada@acme.example");
  const other = await invited(grace.page, "alan@acme.example", "researcher");
  await alan.page.goto(other);
  expect(await pageOf("alan@acme.example")).toBe(known);
  await looked(new URL(other).pathname);
  await alan.page.goto(link);
  await alan.page.getByLabel("Your name").fill("Alan");
  await alan.page.getByLabel("New password").fill(password);
  await alan.page.getByRole("button", { name: "Join" }).click();
  expect(await alan.page.getByRole("alert").innerText()).toContain("This address has an account");

  await page.goto(page.url());
  const row = page.locator(".people li", { hasText: "grace@acme.example" });
  await row.getByRole("button", { name: "Remove" }).click();
  const answer = await alan.page.goto(other);
  expect(answer?.status()).toBe(410);
  expect(await words(alan.page)).toContain("whoever sent it may no longer invite");
  for (const each of [operator, grace, alan]) await each.close();
});

test("what somebody sends after the session has ended is kept on the page, and sent again after signing in beside it; a password is never shown again", async () => {
  const { page, close } = await open();
  const signIn = async (on: Page) => {
    await on.getByLabel("E-mail address").fill("ada@acme.example");
    await on.getByLabel("Password").fill(password);
    await on.getByRole("button", { name: "Sign in" }).click();
    await on.getByRole("button", { name: "End session" }).waitFor();
  };
  const endedElsewhere = async () => {
    const other = await open();
    await other.page.goto(`${server.address}/sign-in?to=/account`);
    await signIn(other.page);
    await other.page.getByRole("button", { name: "Sign out all others" }).click();
    await other.page.waitForURL(/done/);
    await other.close();
  };
  await page.goto(`${server.address}/sign-in?to=/organizations`);
  await signIn(page);
  await page.getByRole("link", { name: "Acme" }).click();
  await page.getByRole("link", { name: "Change the list of teams" }).click();
  const teams = "Cards & more\nLedger <of> all\nRefunds";
  await page.getByLabel("Teams, one a line").fill(teams);
  await endedElsewhere();
  await page.getByRole("button", { name: "Save" }).first().click();
  expect(await page.locator("h1").innerText()).toBe("You were signed out");
  await page.getByText("What you had typed").click();
  expect(await page.getByLabel("What you had typed").inputValue()).toBe(teams);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  const scripted = await visit(browser, server.address, { viewport: phone });
  await scripted.page.goto(server.address);
  await scripted.page
    .context()
    .addCookies([{ name: "gemba.session_token", value: "ended", url: server.address }]);
  // As the form of a page sends it; any session that has ended will do.
  await scripted.page.evaluate((action) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action });
    form.append(Object.assign(document.createElement("textarea"), { name: "teams", value: "Cards of all" }));
    document.body.append(form);
    form.submit();
  }, page.url());
  await scripted.page.getByText("What you had typed").click();
  await expectAccessible(scripted.page);
  await scripted.close();
  // Too early: it is still there.
  await page.getByRole("button", { name: "Send it again" }).click();
  expect(await page.locator("h1").innerText()).toBe("You were signed out");
  const [beside] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Sign in, in a new tab" }).click(),
  ]);
  await signIn(beside);
  await page.getByRole("button", { name: "Send it again" }).click();
  await page.getByRole("status").waitFor();
  expect((await page.getByLabel("Teams, one a line").inputValue()).split("\n")).toEqual(teams.split("\n"));

  await page.goto(`${server.address}/account`);
  await page.locator("#current").fill(password);
  await page.locator("#password").fill("another one, long enough");
  await endedElsewhere();
  await page.getByRole("button", { name: "Change it and sign out all other browsers" }).click();
  expect(await page.locator("h1").innerText()).toBe("You were signed out");
  expect(await page.content()).not.toMatch(/another one, long|Send it again/);
  await close();
});

test("a form of a session that has ended is answered in little, however large it is, also when it comes in parts", async () => {
  const parts = (text: string) => new Blob([text]).stream();
  const large = "a&".repeat(8_000_000);
  const tooMany = "a&".repeat(100_000);
  for (const [path, body, status] of [
    ["/studies/acme/participants", large, 401],
    ["/studies/acme/participants", tooMany, 401],
    ["/organizations", parts("name=Acme"), 401],
    ["/organizations", tooMany, 401],
    ["/studies/acme/invitations", large, 413],
  ] as const) {
    const answer = await fetch(server.address + path, {
      method: "POST",
      body,
      // Node's own: a body in parts is sent while the answer may come.
      ...{ duplex: "half" },
      headers: {
        origin: server.address,
        cookie: "gemba.session_token=ended",
        "content-type": "application/x-www-form-urlencoded",
      },
    });
    const page = await answer.text();
    expect([path, answer.status, page.includes("<input")]).toEqual([path, status, false]);
    expect(page.length).toBeLessThan(20_000);
  }
});
