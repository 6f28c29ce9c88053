/** What is missing before a wave may open. Said as a whole, so that nobody comes back five times. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { askedIn } from "./asked.ts";
import { draftsAsked } from "./asks-drafts.ts";
import type { Asking } from "./instrument-of.server.ts";
import { instrumentWith } from "./study-modules.server.ts";

export type Missing =
  | {
      what:
        | "questionnaire"
        | "modules"
        /** Nobody takes part whose groups could be compared. */
        | "organizations"
        | "teams"
        /** The host meant to write what people agree to, and has not. */
        | "consent"
        /** It has passed. */
        | "lastDay";
    }
  | { what: "draft"; names: string };

/** In the order of the pages on which it is put right. */
export async function missingFor(
  app: Pick<App, "registry">,
  db: App["read"],
  study: Study,
  { wave, today }: { wave: Pick<Wave, "instrument_version" | "closes_on">; today: string },
): Promise<Missing[]> {
  const missing = questionsMissing(app, askedIn(study, wave));
  const needsOrganizations = study.unit !== "respondent";
  if (needsOrganizations && (await organizationsOfStudy(db, study.id)).length === 0)
    missing.push({ what: "organizations" });
  else if (study.unit === "team" && (await teamsOfStudy(db, study.id)).length === 0)
    missing.push({ what: "teams" });
  if (study.consent_text === "") missing.push({ what: "consent" });
  if (wave.closes_on !== null && wave.closes_on < today) missing.push({ what: "lastDay" });
  return missing;
}

function questionsMissing(app: Pick<App, "registry">, asking: Asking): Missing[] {
  const { instrument_id: id, instrument_version: version } = asking;
  const isThere = app.registry.all().some((one) => one.id === id && one.version === version);
  if (!isThere) return [{ what: "questionnaire" }];
  try {
    instrumentWith(app, asking, asking.modules);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ what: "modules" }];
  }
  const drafts = draftsAsked(app, asking);
  return drafts.length > 0 ? [{ what: "draft", names: drafts.join(", ") }] : [];
}

/** @throws AppError conflict for the first of them */
export function refuseUnready(missing: readonly Missing[]): void {
  const [first] = missing;
  if (!first) return;
  if (first.what === "draft") {
    const { names } = first;
    throw new AppError("conflict", "error.asksDraft", { names, n: names.split(", ").length });
  }
  const what = missing.map((each) => each.what).join(", ");
  throw new AppError("conflict", "error.notReady", { why: `still missing: ${what}` });
}
