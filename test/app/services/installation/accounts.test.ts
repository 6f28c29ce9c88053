/** Accounts as operators look after them: what is done counts on the next page of an open session, and somebody always runs the installation. */
import { expect, test } from "vitest";
import { actorOf } from "../../../../app/platform/session.server.ts";
import {
  type AccountDeed,
  accountPage,
  accountsPage,
  changeAccount,
} from "../../../../app/services/installation/accounts-page.server.ts";
import { changeMember } from "../../../../app/services/members.server.ts";
import { removeOrganization } from "../../../../app/services/organizations.server.ts";
import { overviewReport } from "../../../../app/services/reports.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { operatorExists } from "../../../../db/queries/setup.ts";
import { signedInAs, storedAccount } from "../../../builders/accounts.ts";
import { installation } from "../../../builders/installation.ts";

async function place() {
  const made = await installation();
  const actorFor = async (person: typeof made.people.leader) =>
    actorOf(made.app, (await signedInAs(made.app, person)).request());
  const operator = await actorFor(made.people.operator);
  const change = (id: string, deed: AccountDeed) => changeAccount(made.app, operator, id, deed);
  return { ...made, actorFor, operator, change };
}

test("who is blocked while signed in is nobody on the next page, cannot come in until unblocked, and then has to sign in anew", async () => {
  const { app, people, change } = await place();
  const browser = await signedInAs(app, people.leader);
  const overview = async () => overviewReport(app, await actorOf(app, browser.request()), "acme");
  await overview();
  await change(people.leader.id, "block");
  await expect(overview()).rejects.toMatchObject({ kind: "not-signed-in" });
  await expect(signedInAs(app, people.leader)).rejects.toThrow("did not get in");
  await change(people.leader.id, "unblock");
  // The browser that was signed in before the blocking stays signed out.
  await expect(overview()).rejects.toMatchObject({ kind: "not-signed-in" });
  expect((await actorOf(app, (await signedInAs(app, people.leader)).request())).account?.id).toBe(
    people.leader.id,
  );
});

test("who is made an operator, or one no more, in the middle of a session is judged so on the next page", async () => {
  const { app, people, change } = await place();
  const browser = await signedInAs(app, people.foreignLeader);
  const look = async () => accountsPage(app, await actorOf(app, browser.request()), { search: "", page: 0 });
  await expect(look()).rejects.toMatchObject({ kind: "forbidden" });
  await change(people.foreignLeader.id, "make-operator");
  expect((await look()).accounts.length).toBeGreaterThan(5);
  await change(people.foreignLeader.id, "end-operator");
  await expect(look()).rejects.toMatchObject({ kind: "forbidden" });
});

test("ending the sessions of an account signs every browser of it out, and no other", async () => {
  const { app, people, operator, change } = await place();
  const browsers = [await signedInAs(app, people.leader), await signedInAs(app, people.leader)];
  const other = await signedInAs(app, people.researcher);
  expect((await accountPage(app, operator, people.leader.id)).sessions).toBe(2);
  await change(people.leader.id, "sign-out");
  for (const browser of browsers) expect((await actorOf(app, browser.request())).account).toBeNull();
  expect((await actorOf(app, other.request())).account).not.toBeNull();
});

test("the last operator stays, whatever is tried: by account, by membership, by the end of the organization", async () => {
  const { app, host, people, member, actorFor, operator, change } = await place();
  const last = { kind: "conflict", message: "accounts.lastOperator" };
  await expect(change(people.operator.id, "end-operator")).rejects.toMatchObject(last);
  await changeMember(app, operator, host, { member, role: "operator" });
  await change(people.operator.id, "end-operator");
  const byMembership = await actorFor(people.member);
  for (const role of ["leader", null] as const)
    await expect(changeMember(app, byMembership, host, { member, role })).rejects.toMatchObject(last);
  await expect(removeOrganization(app, byMembership, host)).rejects.toMatchObject(last);
  expect(await actorFor(people.member)).toMatchObject({ isOperator: true });
});

test("whoever is an operator in an organization is listed as one, with the reason, and is none anywhere when that ends", async () => {
  const { app, host, people, member, actorFor, operator, change } = await place();
  await changeMember(app, operator, host, { member, role: "operator" });
  const line = async () =>
    (await accountsPage(app, operator, { search: people.member.email, page: 0 })).accounts[0];
  expect(await line()).toMatchObject({ id: people.member.id, isOperator: true });
  expect(await accountPage(app, operator, people.member.id)).toMatchObject({
    isOperator: true,
    isOperatorItself: false,
    parts: [{ id: host, role: "operator" }],
  });
  await change(people.member.id, "end-operator");
  expect(await line()).toMatchObject({ isOperator: false });
  expect(await actorFor(people.member)).toMatchObject({
    isOperator: false,
    memberships: [{ organizationId: host, role: "leader" }],
  });
  const deeds = (await auditEntries(app.read, 0, 1000)).map(({ deed }) => deed);
  expect(deeds).toContain("account.no-operator");
});

test("with the last operator by a right of its own gone, one in an organization ends every set-up link", async () => {
  const { app, host, people, member, operator, change } = await place();
  await changeMember(app, operator, host, { member, role: "operator" });
  await change(people.operator.id, "end-operator");
  expect(await operatorExists(app.read)).toBe(true);
});

test("two operators who end each other's role at once: one stays", async () => {
  const { app, people, actorFor, operator, change } = await place();
  await change(people.member.id, "make-operator");
  const other = await actorFor(people.member);
  const tries = await Promise.allSettled([
    changeAccount(app, operator, people.member.id, "end-operator"),
    changeAccount(app, other, people.operator.id, "end-operator"),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("nobody blocks or erases the own account", async () => {
  const { people, change } = await place();
  for (const deed of ["block", "erase"] as const)
    await expect(change(people.operator.id, deed)).rejects.toMatchObject({ message: "users.notYourself" });
});

test("an account that is erased is gone with its memberships and sessions; the log names it by key alone", async () => {
  const { app, host, people, operator, change } = await place();
  const browser = await signedInAs(app, people.member);
  await change(people.member.id, "erase");
  expect((await actorOf(app, browser.request())).account).toBeNull();
  await expect(accountPage(app, operator, people.member.id)).rejects.toMatchObject({ kind: "not-found" });
  const log = await auditEntries(app.read, 0, 100);
  expect(log.at(-1)).toMatchObject({
    actor: `account:${people.operator.id}`,
    deed: "account.erased",
    details: { account: people.member.id },
  });
  expect(JSON.stringify(log)).not.toContain(people.member.email);
  expect(host).toBeTruthy();
});

test("accounts are found by a part of their address, as it is written, a page at a time", async () => {
  const { app, operator } = await place();
  for (let n = 0; n < 51; n += 1) await storedAccount(app, { email: `a_${n}@many.example`, password: null });
  const first = await accountsPage(app, operator, { search: "@MANY.", page: 0 });
  expect(first.accounts).toHaveLength(50);
  expect(first.hasMore).toBe(true);
  expect((await accountsPage(app, operator, { search: "@many.", page: 1 })).accounts).toHaveLength(1);
  expect((await accountsPage(app, operator, { search: "%", page: 0 })).accounts.length).toBeGreaterThan(0);
});
