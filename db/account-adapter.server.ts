/** The tables of accounts as better-auth reaches them: through the door, one statement at a time. */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { Database } from "./database.ts";
import { dialect } from "./dialect.ts";
import {
  account,
  accountSession,
  credential,
  secondFactor,
  signInRate,
  verification,
} from "./schema/account.ts";

/** Under better-auth's own names. */
export const accountTables = {
  user: account,
  session: accountSession,
  account: credential,
  verification,
  twoFactor: secondFactor,
  rateLimit: signInRate,
};

/** Nothing that uses it may be called inside a write: on SQLite each would wait for the other. */
export function accountAdapter({ statements }: Pick<Database, "statements">) {
  return drizzleAdapter(statements, {
    provider: dialect === "postgres" ? "pg" : "sqlite",
    schema: accountTables,
    transaction: false,
  });
}
