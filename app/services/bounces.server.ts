/**
 * Letters that were accepted and came back. A report counts only with a Message-ID that we alone can have made, and only about the address that
 * the letter went to. Whoever got a letter knows its Message-ID, and may claim that it never came: then there is no further reminder for them.
 */
import { createHash } from "node:crypto";
import { cameBack } from "../../db/queries/job-overview.ts";
import { insertDeadLetter } from "../../db/queries/mail.ts";
import { markBounced, recipientsOfMark } from "../../db/queries/recipients.ts";
import type { App } from "../platform/app.ts";
import type { DeliveryStatus } from "../platform/delivery-status.ts";
import { hashOfAddress, readLetterName } from "../platform/letter-name.server.ts";
import { readMailAddress } from "../shared/mail-address.ts";
import { markOfAddress } from "./invited-mail.server.ts";
import type { Transaction } from "./respond-draft.server.ts";

/** Records what came back as an SMTP server's refusal is recorded. What is not ours, or was recorded before, changes nothing. */
export async function recordBounce(
  app: App,
  tx: Transaction,
  { messageId, failed }: DeliveryStatus,
): Promise<void> {
  const about = readLetterName(app.secret, messageId);
  const addresses = failed.flatMap((address) => readMailAddress(address) ?? []);
  if (about === null || addresses.length === 0) return;
  if ("address" in about) {
    if (!addresses.some((address) => hashOfAddress(app.secret, address) === about.address)) return;
    await insertDeadLetter(tx, { id: keyOf(messageId), failure: cameBack, now: app.now() });
    return;
  }
  for (const { study_id, invitation_id } of await recipientsOfMark(tx, about.recipient))
    if (addresses.some((address) => markOfAddress(app, study_id, address) === about.recipient))
      await markBounced(tx, invitation_id);
}

/** The same report twice is one. */
const keyOf = (messageId: string) => createHash("sha256").update(messageId).digest("hex").slice(0, 32);
