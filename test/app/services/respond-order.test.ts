/** Statements in an order of one's own: kept over pages and devices, stored with the response, and answered by name whatever the order. */
import { expect, test } from "vitest";
import { itemsInOrder } from "../../../app/instruments/item-order.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { orderItems } from "../../../app/services/study-settings.server.ts";
import { responseByReceiptHash } from "../../../db/queries/responses.ts";
import { realInstrument } from "../../builders/instrument.ts";
import { answerOne, openStudyOf, post, startFor } from "./respondent.ts";

async function orderOf({ app, slug }: Awaited<ReturnType<typeof openStudyOf>>, code: string, number: number) {
  const opened = await openPage(app, slug, code, number);
  if ("instead" in opened) throw new Error(`led to ${opened.instead.at}`);
  return opened.questions.items.map(({ id }) => id);
}

test("each person has an order of their own, the same on every visit, and the response says which", async () => {
  const study = await openStudyOf({ study: { item_order: "random" } });
  const { app, slug, team } = study;
  const instrument = realInstrument("delivery-core");
  const number =
    instrument.pages.findIndex(({ items }) => items.length > 5 && items.some((id) => id.startsWith("ci_"))) +
    1;
  const page = instrument.pages[number - 1]!;
  const codes = await Promise.all(Array.from({ length: 4 }, () => startFor(app, slug, `team:${team.id}`)));
  const orders = await Promise.all(codes.map((code) => orderOf(study, code, number)));
  expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  const [code = ""] = codes;
  const answered = Object.fromEntries(page.items.map((id) => [id, "4"]));
  await post(app, slug, code, number, { ...answered, _page: page.id });
  expect(await orderOf(study, code, number)).toEqual(orders[0]);
  await send(app, slug, code);
  const stored = await responseByReceiptHash(app.read, keysOf(code).receiptHash);
  expect(stored?.answers).toMatchObject(Object.fromEntries(page.items.map((id) => [id, 4])));
  const items = page.items.map((id) => instrument.items.find((item) => item.id === id)!);
  expect(itemsInOrder(items, stored!.order_seed).map(({ id }) => id)).toEqual(orders[0]);
});

test("a study in the order of the file stores no seed", async () => {
  const study = await openStudyOf();
  const { app, slug, team } = study;
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { lead_time: "3" });
  expect(await orderOf(study, code, 1)).toEqual(realInstrument("delivery-core").pages[0]!.items);
  await send(app, slug, code);
  expect((await responseByReceiptHash(app.read, keysOf(code).receiptHash))?.order_seed).toBeNull();
});

test("an operator switches it on before the first response; who has begun keeps the order begun with, and then it stays", async () => {
  const study = await openStudyOf();
  const { app, slug, team } = study;
  const early = await startFor(app, slug, `team:${team.id}`);
  const before = await orderOf(study, early, 3);
  await orderItems(app, slug, "random");
  expect(await orderOf(study, early, 3)).toEqual(before);
  const codes = await Promise.all(Array.from({ length: 4 }, () => startFor(app, slug, `team:${team.id}`)));
  const orders = await Promise.all(codes.map((code) => orderOf(study, code, 3)));
  expect(orders.map(String)).not.toEqual(orders.map(() => String(before)));
  await answerOne(app, slug, early);
  await send(app, slug, early);
  await expect(orderItems(app, slug, "fixed")).rejects.toMatchObject({ kind: "conflict" });
  await orderItems(app, slug, "random");
  await expect(orderItems(app, "nowhere", "random")).rejects.toMatchObject({ kind: "not-found" });
});
