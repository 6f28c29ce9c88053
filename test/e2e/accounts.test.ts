/** Accounts in a browser: the first operator, signing in and out, the second factor, another password; all without JavaScript. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { password } from "../builders/accounts.ts";
import { expectAccessible, laptop, phone, visit } from "../builders/browser.ts";
import { everyScreenShows } from "../builders/every-screen.ts";
import { served } from "../builders/served.ts";
import { codeNow } from "../builders/totp.ts";

const { server, browser } = await served();

const open = (options: Parameters<typeof visit>[2] = {}) =>
  visit(browser, server.address, { viewport: laptop, javaScriptEnabled: false, ...options });

async function signIn(page: Page, typed: { email?: string; password?: string } = {}): Promise<void> {
  await page.goto(`${server.address}/sign-in?to=${encodeURIComponent("/account")}`);
  await page.getByLabel("E-mail address").fill(typed.email ?? "ada@acme.example");
  await page.getByLabel("Password").fill(typed.password ?? password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

everyScreenShows(
  "pages about accounts are accessible and fit",
  () => [
    server.setupLink,
    ...["/sign-in", "/sign-in/code", "/sign-in/letter", "/sign-in/link/x", "/reset/x", "/setup"].map(
      (path) => server.address + path,
    ),
  ],
  (options) => visit(browser, server.address, options),
);

test("the set-up link makes the first account; a weak password is refused at its field, and what was typed stays", async () => {
  const { page, problems, close } = await open({ viewport: phone });
  await page.goto(server.setupLink);
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("New password").fill("password123");
  await page.getByRole("button", { name: "Create the account" }).click();
  const field = page.getByLabel("New password");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Your name").inputValue()).toBe("Ada");
  await field.fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL(/\/studies$/);
  expect(problems.filter((each) => !each.includes("400"))).toEqual([]);
  await close();
});

test("afterwards the set-up link opens nothing, and no start prints another", async () => {
  const { page, close } = await open();
  await page.goto(server.setupLink);
  await page.getByRole("button", { name: "Open the studies" }).click();
  expect(await page.locator("main").innerText()).toContain("does not open anything");
  await close();
});

test("a page that needs an account leads to signing in and back; a wrong password says no more than that", async () => {
  const { page, close } = await open();
  await page.goto(`${server.address}/account`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("do not belong together");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/account$/);
  await page.getByRole("button", { name: "End session" }).click();
  await page.goto(`${server.address}/account`);
  expect(await page.locator("h1").innerText()).toBe("This needs an account");
  await close();
});

test("a link with another site in it leads to the studies after signing in", async () => {
  const { page, close } = await open();
  await page.goto(`${server.address}/sign-in?to=${encodeURIComponent("//evil.example/studies")}`);
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${server.address}/studies`);
  await close();
});

test("the session's cookie is out of reach of scripts and other sites", async () => {
  const { page, close } = await open();
  await signIn(page);
  await page.waitForURL(/\/account$/);
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name.endsWith("session_token"))).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  await close();
});

test("the own account lists its browsers, and signs another one out", async () => {
  const [own, other] = [
    await open(),
    await open({ userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0" }),
  ];
  await signIn(own.page);
  await signIn(other.page);
  await own.page.goto(`${server.address}/account`);
  await own.page.locator("li", { hasText: "Firefox, Windows" }).getByRole("button").click();
  await own.page.waitForURL(/done/);
  await other.page.goto(`${server.address}/account`);
  expect(await other.page.locator("h1").innerText()).toBe("This needs an account");
  await own.close();
  await other.close();
});

test("a second factor is set up, asked for, and accessible on the way", async () => {
  const { page, close } = await open({ javaScriptEnabled: true });
  await signIn(page);
  await page.locator("#second-current").fill(password);
  await page.getByRole("button", { name: "Set up" }).click();
  await expectAccessible(page);
  const address = new URL(
    (await page.getByRole("link", { name: "Open in the app" }).getAttribute("href")) ?? "",
  );
  const secret = address.searchParams.get("secret") ?? "";
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "Confirm with a code" }).click();
  expect(await page.locator("main").innerText()).toContain("That is not the code");
  await page.getByLabel("Code", { exact: true }).fill(codeNow(secret));
  await page.getByRole("button", { name: "Confirm with a code" }).click();
  await page.waitForURL(/done/);
  await page.getByRole("button", { name: "End session" }).click();
  await signIn(page);
  await page.waitForURL(/\/sign-in\/code/);
  await page.getByLabel("Code", { exact: true }).fill(codeNow(secret, { later: 1 }));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/account$/);
  await expectAccessible(page);
  await close();
});
