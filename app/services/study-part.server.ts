/** What a form of an organization's page says of its part in a study. */
import type { Actor } from "../access/actor.ts";
import type { MessageKey } from "../i18n/messages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { organizationFor } from "./access.server.ts";
import { giveStudy, type PartOf, takeStudyBack } from "./organizations.server.ts";

/** "host", or "in:" and a name. Nothing chosen is nothing: nobody becomes the host of a study by an empty field. */
function partOf(as: string): PartOf | null {
  if (as === "host") return "host";
  return as.startsWith("in:") ? { name: as.slice(3) } : null;
}

/** @returns what is wrong with it, if anything */
export async function changePart(
  app: App,
  actor: Actor,
  id: string,
  sent: { _action: "study" | "take-back"; study: string; as: string },
): Promise<MessageKey | null> {
  const as = partOf(sent.as);
  if (as === null) {
    // Whoever may not do it is told that first.
    await organizationFor(app.read, actor, "organization.studies", id);
    return "organizations.noPart";
  }
  if (sent._action === "take-back") {
    await takeStudyBack(app, actor, id, { study: sent.study, as });
    return null;
  }
  try {
    await giveStudy(app, actor, id, { study: sent.study, as });
    return null;
  } catch (error) {
    if (error instanceof AppError && error.kind === "bad-input") return "organizations.unknownPart";
    throw error;
  }
}
