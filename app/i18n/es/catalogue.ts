/** Every word of the pages in Spanish; a key that English gets before it does is shown in English until then. Drafts: no native speaker has read them. */
import { abuse } from "./abuse.ts";
import { accounts } from "./accounts.ts";
import { autosave } from "./autosave.ts";
import { change } from "./change.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { exportPage } from "./export.ts";
import { firstPage } from "./first-page.ts";
import { instrumentPages } from "./instruments.ts";
import { letters } from "./letters.ts";
import { members } from "./members.ts";
import { modulesPage } from "./modules.ts";
import { playground } from "./playground.ts";
import { ownProfile } from "./profile.ts";
import { quickCheck } from "./quick-check.ts";
import { respond } from "./respond.ts";
import { stepsPage } from "./steps.ts";
import { studyPages } from "./study.ts";
import { trend } from "./trend.ts";
import { verdictWords } from "./verdict.ts";

export const catalogue: Record<string, string> = {
  ...abuse,
  ...accounts,
  ...autosave,
  ...change,
  ...common,
  ...errors,
  ...exportPage,
  ...firstPage,
  ...instrumentPages,
  ...letters,
  ...members,
  ...modulesPage,
  ...playground,
  ...ownProfile,
  ...quickCheck,
  ...respond,
  ...stepsPage,
  ...studyPages,
  ...trend,
  ...verdictWords,
};
