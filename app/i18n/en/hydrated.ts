/** The words in English that a browser loads: those of the pages which go on in it. All others come written from the server. */

import { abuse } from "./abuse.ts";
import { accounts } from "./accounts.ts";
import { change } from "./change.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { evidencePages } from "./evidence.ts";
import { exportPage } from "./export.ts";
import { instrumentPages } from "./instruments.ts";
import { modulesPage } from "./modules.ts";
import { respond } from "./respond.ts";
import { resultPages } from "./results.ts";
import { stepsPage } from "./steps.ts";
import { studyPages } from "./study.ts";
import { takingPart } from "./taking-part.ts";
import { trend } from "./trend.ts";
import { verdictWords } from "./verdict.ts";

export const hydrated = {
  ...abuse,
  ...accounts,
  ...change,
  ...common,
  ...errors,
  ...evidencePages,
  ...exportPage,
  ...instrumentPages,
  ...modulesPage,
  ...respond,
  ...stepsPage,
  ...studyPages,
  ...resultPages,
  ...trend,
  ...verdictWords,
  ...takingPart,
};
