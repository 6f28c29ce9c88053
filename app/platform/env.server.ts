/** The environment, typed and checked once at start. No other file of app/ reads process.env. */
import { resolve } from "node:path";
import { z } from "zod";
import { readMailAddress } from "../shared/mail-address.ts";

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

const limit = (usual: number) =>
  z.preprocess(empty, z.coerce.number().int().min(1).max(1_000_000).default(usual));

/** The two parts of "Gemba <gemba@example.org>". */
function readSender(text: string): { name: string; address: string } | null {
  const [, name = "", inBrackets] = /^([^<>\r\n]*)<([^<>]*)>\s*$/.exec(text) ?? [];
  const address = readMailAddress(inBrackets ?? text);
  return address === null ? null : { name: name.trim().replace(/^"(.*)"$/, "$1"), address };
}

/** Of IMAP, with a name and a password, and at most a folder behind it. */
function isMailbox(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  try {
    const parts = [url.username, url.password, url.pathname.slice(1)].map(decodeURIComponent);
    const isWhole = parts[0] !== "" && parts[1] !== "" && !parts.some((part) => /[\0\r\n]/.test(part));
    return isWhole && /^imaps?:$/.test(url.protocol) && url.hostname !== "" && url.search + url.hash === "";
  } catch {
    return false;
  }
}

const Environment = z.object({
  PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: z.preprocess(empty, z.string().default("127.0.0.1")),
  DATA_DIR: z.preprocess(empty, z.string().default("./data")),
  SURVEYS_DIR: z.preprocess(empty, z.string().default("./surveys")),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres:// or postgresql://"),
  ),
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/, error: "must be an address such as https://gemba.example.org" })
      .transform((url) => url.replace(/\/+$/, "")),
  ),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: "must start with smtp:// or smtps://" })),
  /** Whom letters come from: an address, or a name and an address in angle brackets. */
  MAIL_FROM: optional(
    z
      .string()
      .transform(readSender)
      .refine((sender) => sender !== null, "must be an address, as in Gemba <gemba@example.org>"),
  ),
  /** Letters handed over in a minute, by all processes together. */
  MAIL_PER_MINUTE: limit(300),
  /** The mailbox that undelivered letters come back to. */
  MAIL_BOUNCES: optional(
    z
      .string()
      .refine(
        isMailbox,
        "must be an address such as imaps://user:password@mail.example.org/INBOX, with signs such as @ and / in user and password written as %40 and %2F",
      ),
  ),
  /** Single sign-on: address of the provider, as it names itself. All three, and PUBLIC_URL, which it leads back to. */
  OIDC_ISSUER: optional(
    z
      .url({ protocol: /^https?$/, error: "must be an address such as https://login.example.org" })
      .transform((url) => url.replace(/\/+$/, "")),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  /** 1: the provider checks every address, though it does not say so of each (`email_verified`). */
  OIDC_TRUST_EMAIL: z.preprocess(empty, z.enum(["0", "1"]).default("0")).transform((value) => value === "1"),
  /** What its button says: Sign in with NAME. */
  OIDC_NAME: z.preprocess(empty, z.string().max(60).default("single sign-on")),
  TRUST_PROXY_HOPS: z.preprocess(empty, z.coerce.number().int().min(0).max(10).default(0)),
  DEMO: z.preprocess(empty, z.enum(["0", "1"]).default("1")).transform((value) => value === "1"),
  /** Pages for those who work on Gemba: every question in every state. */
  PLAYGROUND: z.preprocess(empty, z.enum(["0", "1"]).default("0")).transform((value) => value === "1"),
  /** 0: no limit and no check of any kind, for measurements and tests. */
  ABUSE_CHECKS: z.preprocess(empty, z.enum(["0", "1"]).default("1")).transform((value) => value === "1"),
  /** Saves of one questionnaire in a minute. */
  LIMIT_SAVES: limit(300),
  /** Wrong codes and links from one network in a minute. */
  LIMIT_GUESSES: limit(20),
  /** Questionnaires begun on open links from one network in ten minutes; of these without proof of work, where a study asks for it. */
  LIMIT_STARTS: limit(1500),
  LIMIT_PLAIN_STARTS: limit(60),
  /** Screens of the quick check from one network in a minute. */
  LIMIT_QUICK_CHECKS: limit(1200),
  SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  /** Default: info, or warn when the log goes to a terminal, where it would push the set-up link out of sight. */
  LOG_LEVEL: optional(z.enum(["fatal", "error", "warn", "info", "debug", "silent"])),
});

export type Env = z.infer<typeof Environment>;

/**
 * @throws Error naming every variable that is wrong, and what it must be; never its value, which may be a secret
 */
export function readEnvironment(source: Record<string, string | undefined>): Env {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${problems.join("\n")}`);
  }
  const env = parsed.data;
  if (env.SMTP_URL && !env.MAIL_FROM)
    throw new Error("The environment is not usable:\n  MAIL_FROM: is needed with SMTP_URL");
  if (env.MAIL_BOUNCES && !env.SMTP_URL)
    throw new Error("The environment is not usable:\n  MAIL_BOUNCES: is of no use without SMTP_URL");
  return { ...env, DATA_DIR: resolve(env.DATA_DIR), SURVEYS_DIR: resolve(env.SURVEYS_DIR) };
}
