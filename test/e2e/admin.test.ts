/** The operator's pages in a browser, on phone and laptop: accessible, and a backup that was asked for is there to be saved. */
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { lookAround } from "../builders/look-around.ts";
import { served } from "../builders/served.ts";

const { server, browser } = await served();

test("an operator looks at every page and makes a backup", async () => {
  const { page, problems, close } = await visit(browser, server.address, { viewport: laptop });
  await lookAround(page, server.setupLink);
  for (const place of ["system", "users", "jobs", "audit"])
    for (const screen of [phone, laptop]) {
      await page.setViewportSize(screen);
      await page.goto(`${server.address}/admin/${place}`);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  await page.goto(`${server.address}/admin/system`);
  await page.getByLabel("Every day at").selectOption("03:00 UTC");
  await page.getByLabel("Days after which copies expire").fill("0");
  await page.getByRole("button", { name: "Save the plan of backups" }).click();
  await page.getByText("Write a whole number of days from 1 to 3650.").waitFor();
  expect(problems.splice(0)).toEqual([expect.stringContaining("400")]);
  expect(await page.getByLabel("Every day at").inputValue()).toBe("3");
  await page.getByLabel("Days after which copies expire").fill("14");
  await page.getByRole("button", { name: "Save the plan of backups" }).click();
  await page.getByText("Done.").waitFor();
  expect(await page.getByLabel("Days after which copies expire").inputValue()).toBe("14");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make a backup" }).click();
  const saved = page.getByRole("link", { name: /^Save gemba-/ });
  await expect
    .poll(async () => {
      await page.goto(`${server.address}/admin/system`);
      return saved.count();
    })
    .toBe(1);
  await page.setViewportSize(phone);
  await page.locator("#file").setInputFiles({
    name: "holiday.gz",
    mimeType: "application/gzip",
    buffer: Buffer.from("PK, no study at all"),
  });
  await page.getByRole("button", { name: "Take it in" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("no file of a study");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(problems.splice(0)).toEqual([expect.stringContaining("400")]);
  await page.goto(`${server.address}/admin/audit`);
  expect(await page.locator("main").innerText()).toContain("backup.made");
  expect(problems).toEqual([]);
  await close();
});
