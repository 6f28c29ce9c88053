/** Who is nobody gets nothing from any use case of a study, and learns nothing about which studies there are. */
import { expect, test } from "vitest";
import { nobody } from "../../../app/access/actor.ts";
import { exportCodebook, exportOverview, exportResponses } from "../../../app/services/exports.server.ts";
import {
  invitationSheet,
  invitationsPage,
  repeatLetters,
  requireInviting,
} from "../../../app/services/invitations-page.server.ts";
import { modulesPage, questionnairePreview, saveModules } from "../../../app/services/modules-page.server.ts";
import {
  capabilitiesReport,
  levelsReport,
  overviewReport,
  studyFrame,
} from "../../../app/services/reports.server.ts";
import { saveSteps, stepsPage } from "../../../app/services/steps.server.ts";
import { listStudies } from "../../../app/services/study-list.server.ts";
import { runProgress, startRun } from "../../../app/services/study-runs.server.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";

type Installation = Awaited<ReturnType<typeof testApp>>;

const useCases: Record<string, (app: Installation, slug: string) => Promise<unknown>> = {
  "the frame": (app, slug) => studyFrame(app, nobody, slug),
  "the overview": (app, slug) => overviewReport(app, nobody, slug),
  "the levels": (app, slug) => levelsReport(app, nobody, slug),
  "the capabilities": (app, slug) => capabilitiesReport(app, nobody, slug),
  "a computation": (app, slug) => startRun(app, nobody, slug, { wave: 1, unit: "team" }),
  "its course": (app, slug) => runProgress(app, nobody, slug, "run"),
  "what a hand-over holds": (app, slug) => exportOverview(app, nobody, slug),
  "the answers": (app, slug) =>
    exportResponses(app, nobody, slug, undefined, { reason: "analysis", agreement: false }),
  "the codebook": (app, slug) => exportCodebook(app, nobody, slug),
  "the modules": (app, slug) => modulesPage(app, nobody, slug),
  "other modules": (app, slug) => saveModules(app, nobody, slug, { module: [], attach: [] }),
  "the preview": (app, slug) => questionnairePreview(app, nobody, slug, null),
  "the invitations": (app, slug) => invitationsPage({ app, actor: nobody, slug }, ""),
  "the sheet": (app, slug) => invitationSheet({ app, actor: nobody, slug }, ""),
  "a list": (app, slug) => requireInviting({ app, actor: nobody, slug }),
  "letters again": (app, slug) => repeatLetters({ app, actor: nobody, slug }),
  "the steps": (app, slug) => stepsPage(app, nobody, slug),
  "other steps": (app, slug) => saveSteps(app, nobody, slug, "team", "a\nb"),
};

test.each(Object.entries(useCases))("nobody gets %s, of a study that is there or not", async (_, ask) => {
  const app = await testApp();
  const { study } = await storedStudy(app, { wave: { state: "closed" } });
  for (const slug of [study.slug, "nothing"])
    await expect(ask(app, slug)).rejects.toMatchObject({ kind: "not-signed-in" });
});

test("nobody gets the list of studies", async () => {
  await expect(listStudies(await testApp(), nobody)).rejects.toMatchObject({ kind: "not-signed-in" });
});
