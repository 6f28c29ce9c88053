/** A way back into an account, for those who may open any: whoever sits at the machine. */
import { accountByEmail, removeSecondFactor } from "../../db/queries/accounts.ts";
import type { App } from "../platform/app.ts";
import { publicAddress } from "../platform/auth.server.ts";
import { AppError } from "../shared/errors.ts";
import { audit } from "./audit.server.ts";

/**
 * A link to a new password. It works once, for an hour.
 * @throws AppError not-found (details: why)
 */
export async function resetLinkFor(
  app: App,
  email: string,
  { withoutSecondFactor }: { withoutSecondFactor: boolean },
): Promise<string> {
  const account = await accountByEmail(app.read, email.trim().toLowerCase());
  if (!account)
    throw new AppError("not-found", "error.notFound", { why: `there is no account of "${email}"` });
  await app.write(async (tx) => {
    if (withoutSecondFactor) await removeSecondFactor(tx, account.id);
    const details = { account: account.id, "second factor": withoutSecondFactor ? "removed" : "stays" };
    await audit(app, tx, { by: "command", deed: "account.reset-link", details });
  });
  return `${publicAddress(app.env)}/reset/${await app.auth.resetToken(account.id)}`;
}
