/** Measured figures: whose they are, and that a file replaces them whole or not at all. */
import { expect, test } from "vitest";
import type { Actor } from "../../../app/access/actor.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { action } from "../../../app/routes/study/measured.tsx";
import {
  measuredPage,
  removeMeasuredFigures,
  replaceMeasuredFigures,
} from "../../../app/services/measured.server.ts";
import { insertOrganization, setRegistered } from "../../../db/queries/organizations.ts";
import { insertOrganizations } from "../../../db/queries/participants.ts";
import { updateStudy } from "../../../db/queries/studies.ts";
import { response } from "../../../db/schema/response.ts";
import { signedInAs, storedAccount } from "../../builders/accounts.ts";
import { key, organizationRow } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";

const oneRow = "month,service,deployments\n2026-01,A,1\n";

/** The participant's organization, one that did not agree to be seen by the host, and one that did and has a leader. */
async function place() {
  const made = await installation();
  const { app, closed } = made;
  const other = key();
  const shy = organizationRow(closed.study.id, { name: "Shy", shown_to_host: false });
  const open = organizationRow(closed.study.id, { name: "Open", registered_id: other });
  await app.write(async (tx) => {
    await insertOrganization(tx, { id: other, name: "Open", name_key: "open", created_at: app.now() });
    await insertOrganizations(tx, [shy, open]);
    await setRegistered(tx, closed.organization.id, made.participant);
  });
  const people = { ...made.people, otherLeader: await storedAccount(app, { name: "Other" }) };
  await made.join(people.otherLeader, other, "leader");
  // Signing in takes its time on purpose: once for each is enough.
  const actors = new Map<string, Promise<Actor>>();
  const signIn = async (who: keyof typeof people) =>
    actorOf(app, (await signedInAs(app, people[who])).request());
  const as = (who: keyof typeof people) => {
    const actor = actors.get(who) ?? signIn(who);
    actors.set(who, actor);
    return actor;
  };
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
  await replace("otherLeader", "Open", "2026-01,Shop,7\n");
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

test("nobody replaces or removes the figures of an organization that they do not lead: no host that may see it, no operator, no researcher", async () => {
  const { app, as, replace, own } = await place();
  await replace("otherLeader", "Open", "2026-01,A,1\n");
  await expect(replace("participantLeader", "Open", "2026-01,A,2\n")).rejects.toMatchObject({
    kind: "not-found",
  });
  for (const who of ["leader", "operator", "researcher"] as const)
    for (const name of ["Open", "Shy", own]) {
      await expect(replace(who, name, "2026-01,A,2\n")).rejects.toMatchObject({ kind: "forbidden" });
      await expect(removeMeasuredFigures(app, await as(who), "acme", name)).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  const seenByHost = await measuredPage(app, await as("leader"), "acme");
  expect(seenByHost.organizations).toMatchObject(
    [
      { name: "Open", rows: 1 },
      { name: own, rows: 0 },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  expect(seenByHost.chosen?.handIn).toBe("theirs");
  expect((await measuredPage(app, await as("otherLeader"), "acme")).chosen?.handIn).toBe("now");
});

test("a host that takes part hands in for itself, and for no other", async () => {
  const { app, host, closed, as, replace, own } = await place();
  const mine = organizationRow(closed.study.id, { name: "Mine", registered_id: host });
  await app.write((tx) => insertOrganizations(tx, [mine]));
  expect(await replace("leader", "Mine", "2026-01,A,1\n")).toMatchObject({ rows: 1 });
  await expect(replace("leader", own, "2026-01,A,1\n")).rejects.toMatchObject({ kind: "forbidden" });
  await expect(removeMeasuredFigures(app, await as("leader"), "acme", own)).rejects.toMatchObject({
    kind: "forbidden",
  });
});

test("the only organization of a study, which nobody here leads, is the host's own; led by somebody it is not", async () => {
  const { app, closed, participant, people } = await installation();
  const as = async (who: keyof typeof people) => actorOf(app, (await signedInAs(app, people[who])).request());
  const file = { name: closed.organization.name, bytes: new TextEncoder().encode(oneRow) };
  await app.write((tx) => setRegistered(tx, closed.organization.id, null));
  for (const who of ["leader", "operator"] as const)
    expect(await replaceMeasuredFigures(app, await as(who), "acme", file)).toEqual({ at: 0, rows: 1 });
  await expect(replaceMeasuredFigures(app, await as("researcher"), "acme", file)).rejects.toMatchObject({
    kind: "forbidden",
  });
  await app.write((tx) => setRegistered(tx, closed.organization.id, participant));
  for (const who of ["leader", "operator"] as const)
    await expect(replaceMeasuredFigures(app, await as(who), "acme", file)).rejects.toMatchObject({
      kind: "forbidden",
    });
});

test("who may hand in nothing is refused before the file that they send is read; whoever may is read", async () => {
  const { app, people } = await place();
  const sent = async (who: keyof typeof people, chunk: string) => {
    let wasRead = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          wasRead = true;
          controller.enqueue(new TextEncoder().encode(chunk));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const headers = {
      cookie: (await signedInAs(app, people[who])).cookie(),
      "content-type": "multipart/form-data; boundary=x",
    };
    const request = new Request("http://localhost/", {
      method: "POST",
      headers,
      body,
      duplex: "half",
    } as never);
    const params = { study: "acme" };
    const context = { app, nonce: "", language: "en", network: "192.0.2.1" };
    const answer: unknown = await action({ request, params, context } as never).catch((thrown) => thrown);
    return { wasRead, answer };
  };
  for (const [who, status] of [
    ["leader", 403],
    ["operator", 403],
    ["researcher", 403],
    ["foreignLeader", 404],
  ] as const)
    expect(await sent(who, "--x--"), who).toMatchObject({ wasRead: false, answer: { init: { status } } });
  expect(await sent("participantLeader", "--x--")).toMatchObject({
    wasRead: true,
    answer: { init: { status: 400 } },
  });
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
  expect(page).toMatchObject({ chosen: { handIn: "not-now", rows: [{ month: "2026-01" }] } });
});
