/** How a study asks and compares, as a leader sets it on the page: what may change when, who may, what the log says, and bad forms. */
import { expect, test } from "vitest";
import { type Actor, operator } from "../../../app/access/actor.ts";
import { settingsPage } from "../../../app/services/change-study.server.ts";
import {
  askForWork,
  changeMethod,
  orderItems,
  stateBounds,
} from "../../../app/services/study-settings.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertOrganization } from "../../../db/queries/organizations.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { key, responseRow, storedStudy } from "../../builders/database.ts";

async function planned() {
  const app = await testApp();
  const [acme, bolt] = [key(), key()];
  await app.write(async (tx) => {
    for (const [id, name] of [
      [acme, "Acme"],
      [bolt, "Bolt"],
    ] as const)
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
  });
  const { study, wave } = await storedStudy(app, { study: { host_id: acme }, wave: { state: "planned" } });
  const account = { id: key(), name: "Ada", email: "ada@acme.example" };
  const member = (organizationId: string, role: "leader" | "researcher"): Actor => ({
    account,
    isOperator: false,
    memberships: [{ organizationId, role }],
  });
  const leader = member(acme, "leader");
  const stored = async () => {
    const row = await studyBySlug(app.read, study.slug);
    return [row?.item_order, row?.proof_of_work, row?.equivalence_points, row?.equivalence_half_levels];
  };
  const log = async () =>
    (await auditEntries(app.read, 0, 50)).filter(({ study_id }) => study_id === study.id);
  return { app, study, wave, account, leader, member, acme, bolt, stored, log };
}

const wanted = { order: "random", work: true, points: " 3 ", halfLevels: "2" };
const usual = ["fixed", false, 5, 1];

test("a leader sets all of it before the first wave; the log names the leader and the fields, and the page shows it", async () => {
  const { app, study, account, leader, stored, log } = await planned();
  expect(await changeMethod(app, leader, study.slug, wanted)).toEqual([]);
  expect(await stored()).toEqual(["random", true, 3, 2]);
  const fields = "equivalence_half_levels equivalence_points item_order proof_of_work";
  expect(await log()).toMatchObject([
    { deed: "study.changed", actor: `account:${account.id}`, details: { fields } },
  ]);
  const page = await settingsPage(app, leader, study.slug);
  expect(page.method).toMatchObject({ sent: { ...wanted, points: "3" }, isAnswered: false });
  // The same once more is no deed.
  await changeMethod(app, leader, study.slug, wanted);
  expect(await log()).toHaveLength(1);
});

test("with a wave open: protection may change, and the order until somebody has answered; the bounds stay", async () => {
  const { app, study, wave, leader, stored } = await planned();
  await app.write((tx) => setWaveState(tx, wave.id, "open"));
  const change = (sent: Parameters<typeof changeMethod>[3]) => changeMethod(app, leader, study.slug, sent);
  for (const late of [{ points: "10" }, { halfLevels: "3" }, wanted])
    await expect(change(late)).rejects.toMatchObject({ kind: "conflict", message: "error.studyState" });
  expect(await stored()).toEqual(usual);
  // Sent as they are, as an old page does, they are no change.
  expect(await change({ order: "random", work: true, points: "5", halfLevels: "1" })).toEqual([]);
  expect(await stored()).toEqual(["random", true, 5, 1]);
  await app.write((tx) => insertResponses(tx, [responseRow(wave)]));
  await expect(change({ order: "fixed", work: false })).rejects.toMatchObject({
    kind: "conflict",
    message: "error.orderFixed",
  });
  expect(await stored()).toEqual(["random", true, 5, 1]);
  await change({ work: false });
  expect(await stored()).toEqual(["random", false, 5, 1]);
  expect((await settingsPage(app, leader, study.slug)).method.isAnswered).toBe(true);
});

test.each([
  [{ points: "0" }, "points"],
  [{ points: "51" }, "points"],
  [{ points: "2.5" }, "points"],
  [{ points: "" }, "points"],
  [{ points: "1e1" }, "points"],
  [{ halfLevels: "0" }, "halfLevels"],
  [{ halfLevels: "7" }, "halfLevels"],
  [{ halfLevels: "one" }, "halfLevels"],
  [{ order: "alphabetical" }, "order"],
  [{ order: "__proto__" }, "order"],
])("%j is said to be wrong in %s, and nothing is stored", async (sent, field) => {
  const { app, study, leader, stored, log } = await planned();
  const problems = await changeMethod(app, leader, study.slug, { ...wanted, ...sent });
  expect(problems).toEqual([expect.objectContaining({ field })]);
  expect(await stored()).toEqual(usual);
  expect(await log()).toEqual([]);
});

test("who does not lead the host changes nothing", async () => {
  const { app, study, member, acme, bolt, stored } = await planned();
  const nobody: Actor = { account: null, isOperator: false, memberships: [] };
  for (const actor of [member(acme, "researcher"), member(bolt, "leader"), nobody])
    await expect(changeMethod(app, actor, study.slug, wanted)).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not-found|not-signed-in/),
    });
  expect(await stored()).toEqual(usual);
});

test("an archived study stands still, for pages and for commands", async () => {
  const { app, study, stored } = await planned();
  await app.write((tx) => updateStudy(tx, study.id, { kept: "archived" }));
  const refused = { kind: "conflict" };
  await expect(changeMethod(app, operator, study.slug, wanted)).rejects.toMatchObject(refused);
  await expect(askForWork(app, study.slug, true)).rejects.toMatchObject(refused);
  await expect(orderItems(app, study.slug, "random")).rejects.toMatchObject(refused);
  await expect(stateBounds(app, study.slug, { points: 3, halfLevels: 1 })).rejects.toMatchObject(refused);
  expect(await stored()).toEqual(usual);
});

test("what a command sets stands in the log, too", async () => {
  const { app, study, log } = await planned();
  await askForWork(app, study.slug, true);
  await orderItems(app, study.slug, "random");
  await stateBounds(app, study.slug, { points: 3, halfLevels: 1 });
  expect((await log()).map(({ actor, details }) => [actor, details.fields])).toEqual([
    ["command", "proof_of_work"],
    ["command", "item_order"],
    ["command", "equivalence_points"],
  ]);
});

test("of two who press at once, one comes second and the log has both or one, never half a change", async () => {
  const { app, study, leader, stored, log } = await planned();
  await Promise.all([
    changeMethod(app, leader, study.slug, { ...wanted, points: "3" }),
    changeMethod(app, leader, study.slug, { ...wanted, points: "4" }),
  ]);
  expect((await log()).length).toBe(2);
  expect([3, 4]).toContain((await stored())[2]);
});
