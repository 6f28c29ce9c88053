/**
 * The pages of a study as its navigation lists them, in order: who a page opens to is in the policy table. To add one: its address in
 * routes.ts below studies/:study, a line here, and its word as `study.tab.<page>` (app/i18n, the areas of hydrated.ts).
 */
import { type Action, may, type Standing } from "./policy.ts";

type StudyPageEntry = {
  /** Last part of the address; "" is the overview. */
  page: string;
  action: Action;
  /** What the answers say, or how the study is run. */
  row: "results" | "running";
  /** What a reader chooses on it, beside the tabs. */
  chooses: "wave and unit" | "wave" | "nothing";
  /** Ships no script of the framework (`handle = { js: false }`): a click loads it whole. */
  plain?: true;
  /** Only where the study asks for a value stream. */
  needs?: "value-stream";
};

export const studyPages = [
  { page: "", action: "study.results", row: "results", chooses: "wave and unit" },
  { page: "levels", action: "study.results", row: "results", chooses: "wave and unit" },
  { page: "capabilities", action: "study.results", row: "results", chooses: "wave and unit" },
  { page: "export", action: "study.export", row: "results", chooses: "wave" },
  { page: "ethics", action: "study.ethics", row: "running", chooses: "nothing", plain: true },
  { page: "plan", action: "study.plan", row: "running", chooses: "wave", plain: true },
  { page: "waves", action: "study.waves", row: "running", chooses: "nothing", plain: true },
  { page: "participants", action: "study.members", row: "running", chooses: "nothing", plain: true },
  { page: "collection", action: "study.collection", row: "running", chooses: "wave", plain: true },
  { page: "measured", action: "study.measured", row: "results", chooses: "nothing", plain: true },
  { page: "invitations", action: "study.invitations", row: "running", chooses: "nothing", plain: true },
  { page: "modules", action: "study.modules", row: "running", chooses: "nothing" },
  { page: "steps", action: "study.steps", row: "running", chooses: "nothing", needs: "value-stream" },
  { page: "settings", action: "study.settings", row: "running", chooses: "nothing", plain: true },
] as const satisfies readonly StudyPageEntry[];

export type StudyPage = (typeof studyPages)[number]["page"];

/** Those that somebody may open. */
export function studyPagesFor(
  standings: readonly Standing[],
  { asksSteps }: { asksSteps: boolean },
): StudyPage[] {
  const entries: readonly (StudyPageEntry & { page: StudyPage })[] = studyPages;
  return entries
    .filter(({ action, needs }) => may(action, standings) && (needs === undefined || asksSteps))
    .map(({ page }) => page);
}

/** The entry of the page at a path; that of the overview for every other page of a study. */
export function studyPageAt(pathname: string): StudyPageEntry & { page: StudyPage } {
  return studyPages.find(({ page }) => page !== "" && pathname.endsWith(`/${page}`)) ?? studyPages[0];
}
