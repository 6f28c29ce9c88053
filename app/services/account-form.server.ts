/** What somebody types about their account, checked: whatever is wrong is said at once, field by field. */
import { z } from "zod";
import { readMailAddress } from "../shared/mail-address.ts";
import { type PasswordProblem, passwordProblem } from "./password.server.ts";

export type FieldProblem = {
  field: "name" | "email" | "password";
  message: PasswordProblem | "accounts.name.missing" | "accounts.email.none";
};

/** Longer than anything somebody would type; what is longer is no form of ours. */
const Typed = z.object({ name: z.string().max(2000), password: z.string().max(2000) });

const longestName = 100;

/** An address as accounts have it; null when it is none. */
export function accountEmail(typed: unknown): string | null {
  return typeof typed === "string" ? (readMailAddress(typed)?.toLowerCase() ?? null) : null;
}

export function accountName(typed: string): string | null {
  const name = typed
    .normalize("NFC")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  return name === "" || [...name].length > longestName ? null : name;
}

/** @returns what is wrong, or the person's data and password. @throws ZodError for what is no form of ours */
export async function readPerson(
  sent: Record<string, string>,
  email: string | null,
): Promise<{ problems: FieldProblem[] } | { name: string; email: string; password: string }> {
  const typed = Typed.parse({ name: sent.name ?? "", password: sent.password ?? "" });
  const name = accountName(typed.name);
  const weak = await passwordProblem(typed.password, [email ?? "", name ?? ""]);
  if (name !== null && email !== null && weak === null) return { name, email, password: typed.password };
  return {
    problems: [
      ...(name === null ? [{ field: "name", message: "accounts.name.missing" } as const] : []),
      ...(email === null ? [{ field: "email", message: "accounts.email.none" } as const] : []),
      ...(weak ? [{ field: "password", message: weak } as const] : []),
    ],
  };
}
