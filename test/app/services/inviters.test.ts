/** Invitations of somebody who may not invite any more: whoever lost a right neither gives it on nor takes it back by a link made before. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { changeAccount } from "../../../app/services/installation/accounts-page.server.ts";
import { acceptInvitation, openJoining } from "../../../app/services/joining.server.ts";
import {
  changeMember,
  hashOfToken,
  inviteMember,
  withdrawInvitation,
} from "../../../app/services/members.server.ts";
import { organizationPage, removeOrganization } from "../../../app/services/organizations.server.ts";
import { deleteAccount, setAccountRole } from "../../../db/queries/account-overview.ts";
import { setBanned } from "../../../db/queries/accounts.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { replaceMemberInvitation } from "../../../db/queries/members.ts";
import { password, signedInAs, storedAccount, testBrowser } from "../../builders/accounts.ts";
import { key } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";
import { lettersTo, mailServer } from "../../builders/letters.ts";

const email = "grace@elsewhere.example";
const gone = { kind: "gone", message: "join.ended" };

async function place(environment: Record<string, string> = {}) {
  const made = await installation(environment);
  const { app, people, host, join } = made;
  const actorFor = async (person: { email: string }) =>
    actorOf(app, (await signedInAs(app, person)).request());
  const byOther = await actorFor(people.operator);
  const second = await storedAccount(app, { name: "Second", role: "operator" });
  // The stored member of that account: it leads now.
  await join(people.member, host, "leader");
  const invite = async (
    by: { email: string },
    role: "leader" | "operator",
    to: { email?: string; organization?: string } = {},
  ) => {
    const asked = { email: to.email ?? email, role, language: "en" } as const;
    const link = await inviteMember(app, await actorFor(by), to.organization ?? host, asked);
    return link?.split("/").pop() ?? "";
  };
  const opens = (token: string) => openJoining(app, operator, token);
  const accept = (token: string) =>
    acceptInvitation(app, testBrowser().caller(), operator, { token, sent: { name: "Grace", password } });
  return { ...made, actorFor, byOther, second, invite, opens, accept };
}

type Place = Awaited<ReturnType<typeof place>>;

const asOperator: [string, (place: Place) => Promise<unknown>][] = [
  [
    "no operator any more",
    ({ app, byOther, second }) => changeAccount(app, byOther, second.id, "end-operator"),
  ],
  ["blocked", ({ app, byOther, second }) => changeAccount(app, byOther, second.id, "block")],
  ["erased", ({ app, byOther, second }) => changeAccount(app, byOther, second.id, "erase")],
];

test.each(asOperator)(
  "an operator who is %s leaves no invitation behind that opens anything",
  async (_, deed) => {
    const made = await place();
    const token = await made.invite(made.second, "operator", { organization: made.foreign });
    await made.opens(token);
    await deed(made);
    await expect(made.opens(token)).rejects.toMatchObject(gone);
    await expect(made.accept(token)).rejects.toMatchObject(gone);
    expect((await organizationPage(made.app, made.byOther, made.foreign)).invitations).toEqual([]);
    expect((await auditEntries(made.app.read, 0, 100)).at(-1)).toMatchObject({
      actor: `account:${made.people.operator.id}`,
      deed: "member.withdrawn",
      details: { organization: made.foreign, role: "operator", why: "right lost" },
    });
  },
);

test.each([
  { as: "removed", role: null },
  { as: "a researcher from now on", role: "researcher" },
] as const)(
  "with a leader who is $as invitations of theirs end for good, and those of other leaders stay",
  async ({ role }) => {
    const made = await place();
    const { app, host, member, people, byOther } = made;
    const token = await made.invite(people.member, "leader");
    const others = await made.invite(people.leader, "leader", { email: "alan@elsewhere.example" });
    await changeMember(app, byOther, host, { member, role });
    await expect(made.accept(token)).rejects.toMatchObject(gone);
    await made.accept(others);
    const { members } = await organizationPage(app, byOther, host);
    expect(members.map((each) => each.email)).toContain("alan@elsewhere.example");
    // With the right back, the link of before stays closed.
    await made.join(people.member, host, "leader");
    await expect(made.opens(token)).rejects.toMatchObject(gone);
  },
);

test("an operator who leads on keeps what leaders may give, and no more", async () => {
  const made = await place();
  const { app, host, member, people, byOther } = made;
  await changeMember(app, byOther, host, { member, role: "operator" });
  const asLeader = await made.invite(people.member, "leader");
  const withOperator = await made.invite(people.member, "operator", { email: "alan@elsewhere.example" });
  await changeAccount(app, byOther, people.member.id, "end-operator");
  await expect(made.opens(withOperator)).rejects.toMatchObject(gone);
  await made.accept(asLeader);
});

test("a right that was lost is not given back by an older invitation of somebody else", async () => {
  const made = await place();
  const { app, host, foreign, member, people, byOther, second } = made;
  const toOperator = await made.invite(people.operator, "operator", {
    email: second.email,
    organization: foreign,
  });
  await changeAccount(app, byOther, second.id, "end-operator");
  await expect(made.opens(toOperator)).rejects.toMatchObject(gone);
  const toMember = await made.invite(people.leader, "leader", { email: people.member.email });
  const elsewhere = await made.invite(people.foreignLeader, "leader", {
    email: people.member.email,
    organization: foreign,
  });
  await changeMember(app, byOther, host, { member, role: null });
  await expect(made.opens(toMember)).rejects.toMatchObject(gone);
  await made.opens(elsewhere);
});

test("with an organization that is removed its operators' invitations to others end", async () => {
  const made = await place();
  const { app, host, foreign, member, people, byOther } = made;
  await changeMember(app, byOther, host, { member, role: "operator" });
  const token = await made.invite(people.member, "leader", { organization: foreign });
  await made.opens(token);
  await removeOrganization(app, byOther, host);
  await expect(made.opens(token)).rejects.toMatchObject(gone);
});

test("an operator who accepts a smaller role in the organization gives up what they had invited to", async () => {
  const made = await place();
  const { app, host, member, people, byOther } = made;
  await changeMember(app, byOther, host, { member, role: "operator" });
  const token = await made.invite(people.member, "operator");
  const smaller = await made.invite(people.operator, "leader", { email: people.member.email });
  const own = await made.actorFor(people.member);
  await acceptInvitation(app, testBrowser().caller(), own, { token: smaller, sent: {} });
  await expect(made.opens(token)).rejects.toMatchObject(gone);
});

test("whatever takes the right away, and nobody withdraws, the link is refused and not listed", async () => {
  const made = await place();
  const { app, foreign, second, byOther } = made;
  const token = await made.invite(second, "leader", { organization: foreign });
  const listed = async () => (await organizationPage(app, byOther, foreign)).invitations.length;
  await app.write((tx) => setBanned(tx, second.id, true));
  await expect(made.accept(token)).rejects.toMatchObject(gone);
  expect(await listed()).toBe(0);
  await app.write((tx) => setBanned(tx, second.id, false));
  await made.opens(token);
  expect(await listed()).toBe(1);
  await app.write((tx) => setAccountRole(tx, second.id, "user"));
  await expect(made.accept(token)).rejects.toMatchObject(gone);
  await app.write((tx) => setAccountRole(tx, second.id, "operator"));
  await app.write((tx) => deleteAccount(tx, second));
  await expect(made.accept(token)).rejects.toMatchObject(gone);
});

test("an invitation of which nobody knows who made it opens an organization for its days, and makes no operator", async () => {
  const made = await place();
  const { app, host: organization_id } = made;
  const stored = async (role: "leader" | "operator", token: string) => {
    const dates = { created_at: app.now(), expires_at: new Date(app.now().getTime() + 60_000) };
    const row = { id: key(), organization_id, email: `${role}@elsewhere.example`, role };
    await app.write((tx) =>
      replaceMemberInvitation(tx, { ...row, ...dates, token_hash: hashOfToken(token), invited_by: null }),
    );
  };
  await stored("operator", "old-operator");
  await stored("leader", "old-leader");
  await expect(made.opens("old-operator")).rejects.toMatchObject(gone);
  await made.accept("old-leader");
});

test.each<[string, (place: Place, id: string) => Promise<unknown>]>([
  ["withdrawn", ({ app, host, byOther }, id) => withdrawInvitation(app, byOther, host, id)],
  ["made again", ({ invite, people }) => invite(people.member, "leader")],
  [
    "ended with the right of whoever made it",
    ({ app, host, member, byOther }) => changeMember(app, byOther, host, { member, role: null }),
  ],
  [
    "one to an account that is erased",
    async ({ app, byOther }) => {
      const invited = await storedAccount(app, { email });
      await changeAccount(app, byOther, invited.id, "erase");
    },
  ],
  [
    "one to an organization that is removed",
    ({ app, host, byOther }) => removeOrganization(app, byOther, host),
  ],
])(
  "the letter of an invitation that is %s does not leave any more; other letters wait on",
  async (how, deed) => {
    const made = await place(mailServer);
    const { app, foreign, people } = made;
    await made.invite(people.member, "leader");
    await made.invite(people.foreignLeader, "leader", {
      email: "alan@elsewhere.example",
      organization: foreign,
    });
    const [before] = await lettersTo(app, email);
    const { invitations } = await organizationPage(app, made.byOther, made.host);
    await deed(made, invitations[0]?.id ?? "");
    const left = await lettersTo(app, email);
    expect(left).toHaveLength(how === "made again" ? 1 : 0);
    expect(left.map(({ link }) => link)).not.toContain(before?.link);
    expect(await lettersTo(app, "alan@elsewhere.example")).toHaveLength(1);
    expect(await waitingMail(app.read)).toHaveLength(left.length + 1);
  },
);
