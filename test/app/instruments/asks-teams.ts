/** The small questionnaire with a question that is answered with a team of the study. */
import type { Instrument, StudyTeams } from "../../../app/instruments/schema.ts";
import { withTeams } from "../../../app/instruments/study-teams.ts";
import { instrumentFrom, smallSource } from "../../builders/instrument.ts";

export const asksTeamsSource = smallSource
  .replace("id: small\n", "id: asks-teams\n")
  .replace("status: published", "status: draft")
  .replace(
    "items:\n",
    "items:\n  - { id: waits, kind: team-choice, construct: context, text: Whom do you wait for?, outside: Others, nobody: No one }\n",
  )
  .replace(
    "items: [doors, rooms, remark] }",
    "items: [doors, rooms, remark] }\n  - { id: fourth, title: Fourth, items: [waits] }",
  );

export const asksTeams = (): Instrument => instrumentFrom(asksTeamsSource);

/** Two organizations; the person who is asked belongs to Clay. */
export const teams: StudyTeams = {
  own: "clay00000001",
  organizations: [
    {
      id: "brickworks",
      name: "Brickworks",
      teams: [
        { id: "clay00000001", ref: "clay00", name: "Clay" },
        { id: "kilns0000001", ref: "kilns0", name: "Kilns" },
      ],
    },
    { id: "bank", name: "Bank", teams: [{ id: "ledger000001", ref: "ledger", name: "Ledgers" }] },
  ],
};

/** As a person of the team Clay is asked it. */
export const asked = (): Instrument => withTeams(asksTeams(), teams);
