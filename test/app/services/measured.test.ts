/** Measured figures: whose they are, and that a file replaces them whole or not at all. */
import { expect, test } from "vitest";
import { actorOf } from "../../../app/platform/session.server.ts";
import {
  measuredPage,
  removeMeasuredFigures,
  replaceMeasuredFigures,
} from "../../../app/services/measured.server.ts";
import { setRegistered } from "../../../db/queries/organizations.ts";
import { insertOrganizations } from "../../../db/queries/participants.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { response } from "../../../db/schema/response.ts";
import { signedInAs } from "../../builders/accounts.ts";
import { organizationRow } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";

/** The participant's organization, one that did not agree to be seen by the host, and one that did. */
async function place() {
  const made = await installation();
  const { app, closed, people } = made;
  const shy = organizationRow(closed.study.id, { name: "Shy", shown_to_host: false });
  const open = organizationRow(closed.study.id, { name: "Open" });
  await app.write(async (tx) => {
    await insertOrganizations(tx, [shy, open]);
    await setRegistered(tx, closed.organization.id, made.participant);
  });
  const as = async (who: keyof typeof people) => actorOf(app, (await signedInAs(app, people[who])).request());
  const bytes = (text: string) => new TextEncoder().encode(text);
  const replace = async (who: keyof typeof people, name: string, rows: string) =>
    replaceMeasuredFigures(app, await as(who), "acme", {
      name,
      bytes: bytes(`month,service,deployments\n${rows}`),
    });
  const seen = async (who: keyof typeof people) =>
    (await measuredPage(app, await as(who), "acme")).organizations.map(({ name }) => name).sort();
  return { ...made, as, replace, seen, own: closed.organization.name };
}

test("a leader who takes part sees the own organization, the host those that agreed, and others nothing", async () => {
  const { seen, own } = await place();
  expect(await seen("participantLeader")).toEqual([own]);
  expect(await seen("leader")).toEqual(["Open", own].sort());
  expect(await seen("researcher")).toEqual(["Open", own].sort());
  await expect(seen("foreignLeader")).rejects.toMatchObject({ kind: "not-found" });
});

test("a file takes the place of what was there, of its own organization only", async () => {
  const { app, as, replace, own } = await place();
  await replace("leader", "Open", "2026-01,Shop,7\n");
  expect(await replace("participantLeader", own, "2026-01,A,1\n2026-02,A,2\n")).toMatchObject({ rows: 2 });
  expect(await replace("participantLeader", own, "2026-03,B,3\n")).toMatchObject({ rows: 1 });
  const page = await measuredPage(app, await as("participantLeader"), "acme");
  expect(page.chosen?.rows).toMatchObject([{ month: "2026-03", service: "B", deployments: 3 }]);
  const host = await measuredPage(app, await as("leader"), "acme");
  expect(host.organizations.map(({ rows }) => rows)).toEqual([1, 1]);
  // Nothing of it is an answer.
  expect(await app.read.select().from(response)).toEqual([]);
});

test("a file with one wrong line changes nothing", async () => {
  const { app, as, replace, own } = await place();
  await replace("participantLeader", own, "2026-01,A,1\n");
  expect(await replace("participantLeader", own, "2026-02,A,2\n2026-02,A,-1\n")).toMatchObject({ count: 2 });
  const page = await measuredPage(app, await as("participantLeader"), "acme");
  expect(page.chosen?.rows).toMatchObject([{ month: "2026-01", deployments: 1 }]);
});

test("two files sent at the same moment: one of them stands whole", async () => {
  const { app, as, replace, own } = await place();
  await Promise.all([
    replace("participantLeader", own, "2026-01,A,1\n2026-02,A,1\n"),
    replace("participantLeader", own, "2026-01,B,2\n2026-02,B,2\n2026-03,B,2\n"),
  ]);
  const page = await measuredPage(app, await as("participantLeader"), "acme");
  expect([2, 3]).toContain(page.chosen?.rows.length);
  expect(new Set(page.chosen?.rows.map(({ service }) => service)).size).toBe(1);
});

test("nobody replaces or removes the figures of an organization that is not theirs to see, and a researcher of none", async () => {
  const { app, as, replace, own } = await place();
  await expect(replace("participantLeader", "Open", "2026-01,A,1\n")).rejects.toMatchObject({
    kind: "not-found",
  });
  await expect(replace("leader", "Shy", "2026-01,A,1\n")).rejects.toMatchObject({ kind: "not-found" });
  await expect(replace("researcher", own, "2026-01,A,1\n")).rejects.toMatchObject({ kind: "forbidden" });
  await replace("leader", "Open", "2026-01,A,1\n");
  await removeMeasuredFigures(app, await as("leader"), "acme", "Open");
  expect((await measuredPage(app, await as("leader"), "acme")).organizations.map(({ rows }) => rows)).toEqual(
    [0, 0],
  );
});

test("a study that is put away keeps the figures that it has", async () => {
  const { app, as, replace, closed, own } = await place();
  await replace("participantLeader", own, "2026-01,A,1\n");
  await app.write((tx) => updateStudy(tx, closed.study.id, { kept: "archived" }));
  await expect(replace("participantLeader", own, "2026-02,A,2\n")).rejects.toMatchObject({
    kind: "conflict",
  });
  await expect(removeMeasuredFigures(app, await as("participantLeader"), "acme", own)).rejects.toMatchObject({
    kind: "conflict",
  });
  const page = await measuredPage(app, await as("participantLeader"), "acme");
  expect(page).toMatchObject({ mayReplace: false, chosen: { rows: [{ month: "2026-01" }] } });
});
