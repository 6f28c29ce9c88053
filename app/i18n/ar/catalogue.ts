/** Every word of the pages in Arabic; a key that is not here yet is shown in English. Drafts: no native speaker has read them. */
import { autosave } from "./autosave.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { firstPage } from "./first-page.ts";
import { ownProfile } from "./profile.ts";
import { quickCheck } from "./quick-check.ts";
import { respond } from "./respond.ts";

export const catalogue: Record<string, string> = {
  ...autosave,
  ...common,
  ...errors,
  ...firstPage,
  ...ownProfile,
  ...quickCheck,
  ...respond,
};
