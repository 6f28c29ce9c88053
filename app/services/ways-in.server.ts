/** How one can sign in to this installation, for the page that offers it. */
import { operatorExists } from "../../db/queries/setup.ts";
import type { App } from "../platform/app.ts";

export type WaysIn = {
  /** Letters with links can be sent. */
  letters: boolean;
  /** Name of the provider of single sign-on. */
  sso: string | null;
};

/** Nobody has made the first account yet: only the set-up link leads in. */
export async function isUnclaimed(app: App): Promise<boolean> {
  return !(await operatorExists(app.read));
}

export function waysIn({ env, mail }: Pick<App, "env" | "mail">): WaysIn {
  const sso = env.PUBLIC_URL && env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET;
  return { letters: mail.isConfigured, sso: sso ? env.OIDC_NAME : null };
}
