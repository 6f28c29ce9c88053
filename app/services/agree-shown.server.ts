/**
 * An organization agrees, by one of its own leaders, that the study's host sees it as a unit (rule 8), or takes that back. Nobody agrees for
 * another: the host sees nothing of a unit whose leaders have not said so.
 */
import { setShownToHost } from "../../db/queries/participant-changes.ts";
import { organizationsOfStudy } from "../../db/queries/participants.ts";
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { organizationsOf, studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { mayNow } from "./study-state.server.ts";

/**
 * Once more changes nothing.
 * @param name of the organization in the study
 * @throws AppError not-found, also for an organization that is not one's own; forbidden; conflict once a wave has opened (agreeing) or closed
 * (taking it back)
 */
export async function agreeToBeShown(
  app: App,
  actor: Actor,
  slug: string,
  { name, agreed }: { name: string; agreed: boolean },
): Promise<void> {
  await app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.agree", slug);
    const led = new Set(organizationsOf(actor, "leading"));
    const own = (await organizationsOfStudy(tx, study.id)).find(
      (each) => each.name === name && each.registered_id !== null && led.has(each.registered_id),
    );
    if (!own) throw new AppError("not-found", "error.notFound");
    if (own.shown_to_host === agreed) return;
    await mayNow(tx, study, agreed ? "agree" : "withdraw");
    await setShownToHost(tx, own.id, agreed);
    const deed = agreed ? "study.agreed" : "study.agreement-withdrawn";
    await audit(app, tx, { by: doerOf(actor), deed, studyId: study.id });
  });
}
