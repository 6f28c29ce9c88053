/** Keys that a form brings along and that belong to another study or organization: whoever may do a thing here may not do it there by them. */
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { addReminder, linksCsv, removeReminder } from "../../../app/services/invitations-page.server.ts";
import { inviteMember, withdrawInvitation } from "../../../app/services/members.server.ts";
import { overviewReport } from "../../../app/services/reports.server.ts";
import { saveSteps } from "../../../app/services/steps.server.ts";
import { removeOrganizationOf, saveTeams } from "../../../app/services/study-members.server.ts";
import { memberInvitationsOf } from "../../../db/queries/members.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../../db/queries/participants.ts";
import { remindersOfWave } from "../../../db/queries/reminders.ts";
import { storedStudy } from "../../builders/database.ts";
import { installation } from "../../builders/installation.ts";

async function twoStudies() {
  const place = await installation();
  const other = await storedStudy(place.app, {
    study: { slug: "other", instrument_id: "all-kinds" },
    wave: { state: "open" },
  });
  return { ...place, other };
}

test("a team or an organization of another study is not changed through this one", async () => {
  const { app, other } = await twoStudies();
  const steps = saveSteps(app, operator, "plan", other.team.id, "Write\nShip");
  await expect(steps).rejects.toMatchObject({ kind: "not-found" });
  const theirs = { organization: other.organization.id, name: "Theirs" };
  expect(await saveTeams(app, operator, "plan", [{ ...theirs, teams: "Mine", seen: "" }])).toMatchObject([
    { organization: theirs.organization, message: "partners.error.gone" },
  ]);
  await removeOrganizationOf(app, operator, "plan", other.organization.id);
  expect(await organizationsOfStudy(app.read, other.study.id)).toHaveLength(1);
  expect((await teamsOfStudy(app.read, other.study.id)).map(({ name }) => name)).toEqual([other.team.name]);
});

test("links are made for places of this study only", async () => {
  const { app, other } = await twoStudies();
  const asked = { app, actor: operator, slug: "plan" };
  for (const place of [other.team.id, other.organization.id])
    await expect(linksCsv(asked, "http://localhost", { place, count: 1 })).rejects.toMatchObject({
      kind: "bad-input",
    });
});

test("a reminder of another study is not withdrawn through this one", async () => {
  const { app, other } = await twoStudies();
  await addReminder({ app, actor: operator, slug: "other" }, { day: "2999-01-01", time: "09:00" });
  const [reminder] = await remindersOfWave(app.read, other.wave.id);
  await removeReminder({ app, actor: operator, slug: "plan" }, reminder?.id ?? "");
  expect(await remindersOfWave(app.read, other.wave.id)).toHaveLength(1);
});

test("an invitation to another organization is not withdrawn through this one", async () => {
  const { app, host, foreign } = await twoStudies();
  await inviteMember(app, operator, foreign, {
    email: "new@foreign.example",
    role: "leader",
    language: "en",
  });
  const invited = () => memberInvitationsOf(app.read, foreign, app.now());
  const [invitation] = await invited();
  await withdrawInvitation(app, operator, host, invitation?.id ?? "");
  expect(await invited()).toHaveLength(1);
});

test("a study of another organization is not there for its leader, whatever address or form names it", async () => {
  const { app, foreign, people } = await twoStudies();
  const actor = {
    account: people.foreignLeader,
    isOperator: false,
    memberships: [{ organizationId: foreign, role: "leader" as const }],
  };
  const notFound = { kind: "not-found" };
  await expect(overviewReport(app, actor, "acme")).rejects.toMatchObject(notFound);
  await expect(saveSteps(app, actor, "plan", "x", "Write\nShip")).rejects.toMatchObject(notFound);
  const asked = { app, actor, slug: "plan" };
  await expect(linksCsv(asked, "http://localhost", { place: "", count: 1 })).rejects.toMatchObject(notFound);
});
