/** Every question in every state, looked at by rules: on a phone and a laptop, in light and dark. */
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, laptop, phone, visit } from "../builders/browser.ts";
import { served } from "../builders/served.ts";
import { startServer } from "../builders/server.ts";

const { server, browser } = await served({ PLAYGROUND: "1" });

for (const [screen, viewport] of [
  ["phone", phone],
  ["laptop", laptop],
] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`every question in every state is accessible on a ${screen} in ${colorScheme}, and fits its width`, async () => {
      const { page, problems, close } = await visit(browser, server.address, { viewport, colorScheme });
      await page.goto(`${server.address}/playground/questions`);
      expect(await page.locator("fieldset.question").count()).toBeGreaterThan(85);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(problems).toEqual([]);
      await close();
    });

test("a finger finds every field of the new kinds: targets of 44 pixels on a phone", async () => {
  const { page, close } = await visit(browser, server.address, { viewport: phone, hasTouch: true });
  await page.goto(`${server.address}/playground/questions`);
  const small = await page
    .locator(
      ".rating-marks label, .shares > label, .shares > label input, .stream td :is(input, select), .aside",
    )
    .evaluateAll((found) =>
      found.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${one.outerHTML.slice(0, 80)}: ${width} x ${height}`] : [];
      }),
    );
  expect(small).toEqual([]);
  await close();
});

test("the steps of a value stream are a table on a laptop and cards on a phone", async () => {
  const columns = async (viewport: typeof phone) => {
    const { page, close } = await visit(browser, server.address, { viewport });
    await page.goto(`${server.address}/playground/questions`);
    const lefts = await page
      .locator("#q-value_stream_empty tbody tr:first-child :is(th, td)")
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const heads = await page.locator("#q-value_stream_empty thead").isVisible();
    await close();
    return { columns: new Set(lefts).size, heads };
  };
  expect(await columns(laptop)).toEqual({ columns: 5, heads: true });
  expect(await columns(phone)).toEqual({ columns: 2, heads: false });
});

test("without PLAYGROUND=1 there is nothing to see", async () => {
  const plain = await startServer();
  try {
    expect((await fetch(`${plain.address}/playground/questions`)).status).toBe(404);
  } finally {
    await plain.stop();
  }
});
