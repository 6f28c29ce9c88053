/** The environment, typed and checked once at start. No other file of app/ reads process.env. */
import { resolve } from "node:path";
import { z } from "zod";
import { readMailAddress } from "../shared/mail-address.ts";

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

function wholeNumber(least: number, most: number, usual: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.preprocess(
    empty,
    z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(usual),
  );
}

const limit = (usual: number) => wholeNumber(1, 1_000_000, usual);

/** Nothing behind the host: every address in the program begins at the root. */
function isRoot(text: string): boolean {
  const { pathname, search, hash, username, password } = new URL(text);
  return /^\/*$/.test(pathname) && search + hash + username + password === "";
}

/** As the driver reads it, which lets the host be empty. */
const isDatabaseAddress = (text: string) => URL.canParse(text.replace("@/", "@localhost/"));

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
  PORT: wholeNumber(0, 65535, 3000),
  HOST: z.preprocess(empty, z.string().default("127.0.0.1")),
  DATA_DIR: z.preprocess(empty, z.string().default("./data")),
  SURVEYS_DIR: z.preprocess(empty, z.string().default("./surveys")),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, { error: "must start with postgres:// or postgresql://", abort: true })
      .refine(
        isDatabaseAddress,
        "must be an address such as postgres://user:password@host:5432/gemba, with signs such as @ / # ? in user and password written as %40 %2F %23 %3F",
      ),
  ),
  PUBLIC_URL: optional(
    z
      .url({
        protocol: /^https?$/,
        error: "must be an address such as https://gemba.example.org",
        abort: true,
      })
      .refine(
        isRoot,
        "must have nothing behind the host, as in https://gemba.example.org: Gemba needs a host name of its own",
      )
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
  TRUST_PROXY_HOPS: wholeNumber(0, 10, 0),
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
  if (!parsed.success)
    throw unusable(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  const env = parsed.data;
  const problems = halfMade(env);
  if (problems.length > 0) throw unusable(problems);
  return { ...env, DATA_DIR: resolve(env.DATA_DIR), SURVEYS_DIR: resolve(env.SURVEYS_DIR) };
}

function unusable(problems: readonly string[]): Error {
  const [first, ...more] = problems;
  const words = more.length === 0 ? ` ${first}` : problems.map((each) => `\n  ${each}`).join("");
  return new Error(`The environment is not usable:${words}`);
}

const signOn = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** Variables that do nothing without others, which are not there. */
function halfMade(env: Env): string[] {
  const given = signOn.find((name) => env[name] !== undefined);
  const missing = given ? [...signOn, "PUBLIC_URL" as const].filter((name) => env[name] === undefined) : [];
  return [
    ...(env.SMTP_URL && !env.MAIL_FROM ? ["MAIL_FROM: is needed with SMTP_URL"] : []),
    ...(env.MAIL_BOUNCES && !env.SMTP_URL ? ["MAIL_BOUNCES: is of no use without SMTP_URL"] : []),
    ...missing.map((name) => `${name}: is needed for single sign-on, for ${given} is set`),
  ];
}
