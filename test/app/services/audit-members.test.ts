/** What the audit log says of accounts, members, organizations, modules and steps: the deed, its doer, and no address and no name. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { acceptInvitation } from "../../../app/services/joining.server.ts";
import { resetLinkFor } from "../../../app/services/lost-account.server.ts";
import { changeMember, inviteMember, withdrawInvitation } from "../../../app/services/members.server.ts";
import { saveModules } from "../../../app/services/modules-page.server.ts";
import {
  createOrganization,
  giveStudy,
  organizationPage,
  removeOrganization,
  takeStudyBack,
} from "../../../app/services/organizations.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { password, signedInAs, testBrowser } from "../../builders/accounts.ts";
import { installation } from "../../builders/installation.ts";

const grace = { email: "grace@acme.example", role: "leader", language: "en" } as const;

async function entries(app: RunningApp) {
  return (await auditEntries(app.read, 0, 100)).map(({ actor, deed, details }) => ({ actor, deed, details }));
}

test("inviting, withdrawing, joining, another role and removing are in the log with who did it", async () => {
  const { app, host, people, member } = await installation();
  const leader = await actorOf(app, (await signedInAs(app, people.leader)).request());
  const by = `account:${people.leader.id}`;
  await inviteMember(app, leader, host, grace);
  const [invitation] = (await organizationPage(app, leader, host)).invitations;
  await withdrawInvitation(app, leader, host, invitation?.id ?? "");
  const link = await inviteMember(app, leader, host, grace);
  const sent = { name: "Grace", password };
  const token = link?.split("/").pop() ?? "";
  const nobodyYet = await actorOf(app, testBrowser().request());
  await acceptInvitation(app, testBrowser().caller(), nobodyYet, { token, sent });
  await changeMember(app, leader, host, { member, role: "leader" });
  await changeMember(app, leader, host, { member, role: null });
  const log = await entries(app);
  const joined = log.find(({ deed }) => deed === "member.joined")?.actor;
  expect(joined).toMatch(/^account:[0-9a-f]{32}$/);
  const about = { organization: host, account: people.member.id };
  expect(log).toEqual([
    { actor: by, deed: "member.invited", details: { organization: host, role: "leader" } },
    { actor: by, deed: "member.withdrawn", details: { organization: host } },
    { actor: by, deed: "member.invited", details: { organization: host, role: "leader" } },
    { actor: joined, deed: "account.created", details: {} },
    { actor: joined, deed: "member.joined", details: { organization: host, role: "leader" } },
    { actor: by, deed: "member.role", details: { ...about, role: "leader" } },
    { actor: by, deed: "member.removed", details: about },
  ]);
  expect(JSON.stringify(log)).not.toContain("Grace");
  expect(JSON.stringify(log)).not.toContain("@");
});

test("organizations that come, get a study and go are in the log; one that was refused is not", async () => {
  const { app } = await installation();
  const made = await createOrganization(app, operator, "Another");
  const id = "id" in made ? made.id : "";
  await createOrganization(app, operator, "Another");
  await giveStudy(app, operator, id, { study: "acme", as: "host" });
  await expect(giveStudy(app, operator, id, { study: "acme", as: { name: "nobody" } })).rejects.toMatchObject(
    {
      kind: "bad-input",
    },
  );
  await takeStudyBack(app, operator, id, { study: "acme", as: "host" });
  await takeStudyBack(app, operator, id, { study: "acme", as: "host" });
  await removeOrganization(app, operator, id);
  expect((await entries(app)).map(({ actor, deed }) => `${actor} ${deed}`)).toEqual([
    "operator organization.created",
    "operator organization.study",
    "operator organization.study-taken",
    "operator organization.deleted",
  ]);
});

test("other modules are in the log, and choosing the same again is not", async () => {
  const { app } = await installation();
  const choice = { module: ["tidiness"], attach: [] };
  await saveModules(app, operator, "plan", { module: [], attach: [] });
  await saveModules(app, operator, "plan", choice);
  await saveModules(app, operator, "plan", choice);
  const deeds = (await entries(app)).map(({ deed }) => deed);
  expect(deeds.filter((deed) => deed === "modules.chosen")).toHaveLength(2);
});

test("a link to a new password that was printed at the machine is in the log, without the address and without the link", async () => {
  const { app, people } = await installation();
  const link = await resetLinkFor(app, people.leader.email, { withoutSecondFactor: true });
  const [entry] = await entries(app);
  expect(entry).toEqual({
    actor: "command",
    deed: "account.reset-link",
    details: { account: people.leader.id, "second factor": "removed" },
  });
  expect(JSON.stringify(entry)).not.toContain(link.split("/").pop());
});
