/** An organization that somebody removes while another person types the teams of all of them into one form. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import { StudyMembers } from "../../../app/components/study/study-members.tsx";
import { openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { action } from "../../../app/routes/study/participants.tsx";
import { membersPage, removeOrganizationOf } from "../../../app/services/study-members.server.ts";
import { insertOrganizations, teamsOfStudy } from "../../../db/queries/participants.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, storedStudy } from "../../builders/database.ts";

/** Bolt is removed after the page was opened. @param typed what is then sent, by name of the organization; the rest as the page showed it */
async function sentAfterRemoval(typed: Record<string, string>) {
  const app = await testApp();
  const { study } = await storedStudy(app, {
    study: { slug: "acme", instrument_id: "delivery-pulse" },
    wave: { state: "planned" },
  });
  const named = ["Bolt", "Crane"].map((name) => organizationRow(study.id, { name }));
  await app.write((tx) => insertOrganizations(tx, named));
  const cookie = (await openSession(app, (await renewSetupLink(app)) ?? "")).split(";")[0] ?? "";
  const { organizations } = await membersPage(app, operator, "acme");
  const idOf = (name: string) => organizations.find((each) => each.name === name)?.id ?? "";
  await removeOrganizationOf(app, operator, "acme", idOf("Bolt"));
  const form = { _action: "teams", organization: idOf("Crane") };
  const lists = organizations.flatMap(({ id, name, teams, seen }) => [
    [`name-${id}`, name],
    [`seen-${id}`, seen],
    [`teams-${id}`, typed[name] ?? teams],
  ]);
  const answer = await action({
    request: new Request("http://localhost/studies/acme/participants", {
      headers: { cookie },
      method: "POST",
      body: new URLSearchParams([...Object.entries(form), ...lists] as [string, string][]),
    }),
    params: { study: "acme" },
    context: { app, nonce: "", language: "en" },
  }).catch((thrown: unknown) => thrown);
  const teams = (await teamsOfStudy(app.read, study.id)).map(({ name }) => name);
  return { app, answer, idOf, teams };
}

test("a list of it that nobody touched is passed over, and what was typed for the others is saved", async () => {
  const { answer, teams } = await sentAfterRemoval({ Crane: "Cargo; 9" });
  expect(answer).toMatchObject({ status: 303 });
  expect(teams).toContain("Cargo");
});

test("a list of it that was written is refused by its name; all that was typed stands there, and the next try does without it", async () => {
  const { app, answer, idOf, teams } = await sentAfterRemoval({ Bolt: "Screws; 4", Crane: "Cargo; 9" });
  expect(answer).toMatchObject({
    init: { status: 409 },
    data: {
      refused: [{ organization: idOf("Bolt"), message: "partners.error.gone", values: { name: "Bolt" } }],
    },
  });
  expect(teams).not.toContain("Cargo");
  const { data: refusal } = answer as { data: Parameters<typeof StudyMembers>[0]["refusal"] };
  const page = await membersPage(app, operator, "acme");
  const shown = renderToStaticMarkup(
    createElement(StudyMembers, { ...page, here: "", saved: null, refusal }),
  );
  expect(shown).toContain("Somebody has removed Bolt from this study");
  expect(shown).toMatch(/Screws; 4.*>Cargo; 9<\/textarea>/s);
  expect(shown).toMatch(new RegExp(`name="name-${idOf("Crane")}"[^>]* value="Crane"`));
  expect(shown).not.toContain(`teams-${idOf("Bolt")}`);
});
