/** Which passwords are taken: long enough, and none of the commonest. No rule about signs: length is what counts (NIST SP 800-63B). */
import { passwordLength } from "../platform/auth.server.ts";

export type PasswordProblem =
  | "accounts.password.short"
  | "accounts.password.long"
  | "accounts.password.common";

let commonest: Promise<ReadonlySet<string>> | undefined;

/** @param mine what belongs to the person and is therefore guessed first: address, name */
export async function passwordProblem(
  password: string,
  mine: readonly string[],
): Promise<PasswordProblem | null> {
  const length = [...password].length;
  if (length < passwordLength.min) return "accounts.password.short";
  if (password.length > passwordLength.max) return "accounts.password.long";
  const said = password.normalize("NFKC").toLowerCase();
  const own = mine.flatMap((each) => [each, each.split("@")[0] ?? ""]).map((each) => each.toLowerCase());
  const isOwn = own.includes(said);
  const isOneSign = new Set(said).size <= 2;
  return isOwn || isOneSign || (await isCommon(said)) ? "accounts.password.common" : null;
}

/** The list is read when the first password is chosen; few processes ever need it. */
async function isCommon(password: string): Promise<boolean> {
  commonest ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set<string>(dictionary["passwords-common"]),
  );
  const known = await commonest;
  // Some digits or signs behind a common word are tried next.
  return known.has(password) || known.has(password.replace(/[\d!?.*#$]+$/u, ""));
}
