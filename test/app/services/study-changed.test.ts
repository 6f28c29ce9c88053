/** A study that asks another version of its questionnaire: possible until somebody has answered, and no harm to who is answering. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { checksum } from "../../../app/instruments/lock.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { keysOf } from "../../../app/services/respond-code.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { responseByReceiptHash } from "../../../db/queries/responses.ts";
import { study } from "../../../db/schema/study.ts";
import { testApp } from "../../builders/app.ts";
import { smallSource } from "../../builders/instrument.ts";
import { smallPath, surveysFolder } from "../../builders/surveys-folder.ts";
import { addStudy, post, startFor } from "./respondent.ts";

/** Without the question about rooms, and with the last page under another name. */
const laterPath = "instruments/small/1.1.yaml";
const laterSource = smallSource
  .replace('version: "1.0"', 'version: "1.1"')
  .replace(/ {2}- \{ id: rooms.*\n/, "")
  .replace(
    "{ id: third, title: Third, items: [doors, rooms, remark] }",
    "{ id: last, title: Last, items: [doors, remark] }",
  );

test("a draft under way goes on with the questions that both versions ask; after the first response the version stays", async () => {
  const lock = { [smallPath]: checksum(smallSource), [laterPath]: checksum(laterSource) };
  const registry = createRegistry(
    surveysFolder({ [laterPath]: laterSource, "LOCK.json": JSON.stringify(lock) }),
  );
  const app = await testApp({ registry });
  const { slug, team, study: asked } = await addStudy(app, { study: { instrument_id: "small" } });
  const code = await startFor(app, slug, `team:${team.id}`);
  await post(app, slug, code, 1, { pace: "2", wall: "3" });
  await post(app, slug, code, 2, { rooms: "4", doors: "1", _page: "third" });
  const change = (instrument_version: string) =>
    app.write((tx) => tx.update(study).set({ instrument_version }).where(eq(study.id, asked.id)));
  await change("1.1");
  const opened = await openPage(app, slug, code, 2);
  expect(opened).toMatchObject({ questions: { page: { id: "last" } } });
  // A form of the old version, sent from a page that was still open: what is not asked any more is refused, nothing is lost.
  expect(await post(app, slug, code, 2, { rooms: "5", _page: "third" })).toHaveProperty("errors");
  await post(app, slug, code, 2, { remark: "later", _page: "last" });
  expect(await send(app, slug, code)).toMatchObject({ at: "profile" });
  const stored = await responseByReceiptHash(app.read, keysOf(code).receiptHash);
  expect(stored?.answers).toMatchObject({ pace: 2, wall: 3, doors: [1] });
  expect(stored?.answers).not.toHaveProperty("rooms");
  await expect(change("1.0")).rejects.toThrow();
});
