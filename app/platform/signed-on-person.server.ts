/**
 * Who a provider of single sign-on says that somebody is. The tokens came straight from its token endpoint, so their signature need not be
 * checked again (OpenID Connect Core 3.1.3.7); for whom they are, from whom, until when, and whether the address was proven, must be.
 */
import { z } from "zod";

type Provider = {
  /** As it names itself, without a slash at the end. */
  issuer: string;
  clientId: string;
  /** It checks all addresses, though it does not say so of each. */
  trustsAddresses: boolean;
};

type Tokens = { idToken?: string | undefined; accessToken?: string | undefined };

export type SignedOnPerson = { id: string; email: string; emailVerified: true; name: string };

/** Why a token opens nothing, and, where that helps, how the provider names itself in it. */
export type TokenRefusal = {
  why:
    | "token-unreadable"
    | "other-issuer"
    | "other-client"
    | "token-expired"
    | "no-address"
    | "unproven-address";
  issuer?: string;
};

/** What the clocks of two machines may differ by. */
const leewaySeconds = 60;
const patienceMs = 5_000;

const IdToken = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
});

const About = z.object({
  sub: z.string().optional(),
  email: z.string().min(3).optional(),
  /** Some write it as a word. */
  email_verified: z.union([z.boolean(), z.string()]).optional(),
  name: z.string().optional(),
});
type About = z.infer<typeof About>;

const Discovery = z.object({ issuer: z.string(), userinfo_endpoint: z.string().optional() });

/** @returns why not, for tokens of another provider, for another site, too old, about somebody else, or with an address that nobody has proven */
export async function personSignedOn(
  provider: Provider,
  { idToken, accessToken }: Tokens,
): Promise<SignedOnPerson | { refused: TokenRefusal }> {
  const held = heldBy(idToken);
  const token = IdToken.safeParse(held);
  if (!token.success) return { refused: { why: "token-unreadable" } };
  const refused = refusalOf(provider, token.data);
  if (refused) return { refused };
  const inToken = About.safeParse(held);
  const about =
    inToken.success && inToken.data.email
      ? inToken.data
      : await askedOf(provider, accessToken, token.data.sub);
  if (!about?.email) return { refused: { why: "no-address" } };
  if (!isProven(provider, about)) return { refused: { why: "unproven-address" } };
  const { email, name } = about;
  return { id: token.data.sub, email, emailVerified: true, name: name || email };
}

function refusalOf(
  { issuer, clientId }: Provider,
  { iss, aud, azp, exp }: z.infer<typeof IdToken>,
): TokenRefusal | null {
  const audiences = Array.isArray(aud) ? aud : [aud];
  const isMeant =
    audiences.includes(clientId) && (azp === undefined ? audiences.length === 1 : azp === clientId);
  if (!sameIssuer(iss, issuer)) return { why: "other-issuer", issuer: iss.slice(0, 200) };
  if (!isMeant) return { why: "other-client" };
  return exp > Date.now() / 1000 - leewaySeconds ? null : { why: "token-expired" };
}

const sameIssuer = (named: string, ours: string) => named.replace(/\/+$/, "") === ours;

function isProven({ trustsAddresses }: Provider, { email_verified: said }: About): boolean {
  return said === undefined ? trustsAddresses : said === true || said === "true";
}

/** Where the token does not hold the address, the provider tells it on request, about the same person only. */
async function askedOf(
  provider: Provider,
  accessToken: string | undefined,
  sub: string,
): Promise<About | null> {
  if (!accessToken) return null;
  const found = Discovery.safeParse(await fetched(`${provider.issuer}/.well-known/openid-configuration`));
  if (!found.success || !sameIssuer(found.data.issuer, provider.issuer) || !found.data.userinfo_endpoint)
    return null;
  const told = About.safeParse(await fetched(found.data.userinfo_endpoint, accessToken));
  return told.success && told.data.sub === sub ? told.data : null;
}

async function fetched(address: string, accessToken?: string): Promise<unknown> {
  const headers = new Headers(accessToken ? { authorization: `Bearer ${accessToken}` } : {});
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patienceMs) });
  return answer.ok ? answer.json() : null;
}

function heldBy(token: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
