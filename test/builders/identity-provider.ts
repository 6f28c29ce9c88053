/** A real OpenID provider on the loopback that signs in whoever is named, without asking. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { onTestFinished } from "vitest";

export type IdentityProvider = {
  issuer: string;
  /** Who sits before it; null refuses. */
  person: { sub: string; email: string; name: string } | null;
  /** What it says of the address; undefined: nothing. */
  verified: boolean | undefined;
  close: () => Promise<void>;
};

export async function identityProvider(redirect: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const found: IdentityProvider = { issuer, person: null, verified: true, close };
  const provider = new Provider(issuer, {
    clients: [{ client_id: "gemba", client_secret: "a secret of the client", redirect_uris: [redirect] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["a key of the provider"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        email: found.person?.email,
        ...(found.verified !== undefined && { email_verified: found.verified }),
        name: found.person?.name,
      }),
    }),
    // Whoever is signed in there has agreed.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? "",
        accountId: context.oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });
  const handle = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void handle(request, response);
    const { person } = found;
    const result = person
      ? { login: { accountId: person.sub } }
      : { error: "access_denied", error_description: "refused" };
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return found;
}
