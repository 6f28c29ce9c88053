/** Every word of the pages in Arabic; a key that is not here yet is shown in English. Drafts: no native speaker has read them. */

import { admin } from "./admin.ts";
import { autosave } from "./autosave.ts";
import { collection } from "./collection.ts";
import { ethics } from "./ethics.ts";
import { firstPage } from "./first-page.ts";
import { hydrated } from "./hydrated.ts";
import { invitationsPage } from "./invitations.ts";
import { letters } from "./letters.ts";
import { measured } from "./measured.ts";
import { members } from "./members.ts";
import { studyMethod } from "./method.ts";
import { plan } from "./plan.ts";
import { playground } from "./playground.ts";
import { ownProfile } from "./profile.ts";
import { quickCheck } from "./quick-check.ts";
import { studiesPages } from "./studies.ts";

export const catalogue: Record<string, string> = {
  ...hydrated,
  ...admin,
  ...autosave,
  ...firstPage,
  ...invitationsPage,
  ...letters,
  ...playground,
  ...ownProfile,
  ...quickCheck,
  ...collection,
  ...plan,
  ...studyMethod,
  ...studiesPages,
  ...measured,
  ...members,
  ...ethics,
};
