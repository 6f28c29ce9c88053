/** The tables of accounts are those that better-auth asks for, in its version of today. */

import { getAuthTables } from "better-auth/db";
import { getTableColumns, getTableName } from "drizzle-orm";
import { expect, test } from "vitest";
import { optionsOf } from "../../app/platform/auth.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { accountTables } from "../../db/account-adapter.server.ts";
import { freshDatabase } from "../builders/database.ts";

async function asked() {
  const { statements } = await freshDatabase();
  const nothing = async () => {};
  return getAuthTables(
    optionsOf({
      env: readEnvironment({}),
      log: createLog("silent"),
      secret: new Uint8Array(32),
      statements,
      sendSignInLink: nothing,
      sendResetLink: nothing,
    }),
  );
}

const kinds: Record<string, string> = {
  string: "string",
  boolean: "boolean",
  date: "date",
  number: "number",
};

test("every table that is asked for is there, and no other", async () => {
  expect(Object.keys(await asked()).sort()).toEqual(Object.keys(accountTables).sort());
});

test("every column is there with its type, and may be empty where the library leaves it so", async () => {
  for (const [model, wanted] of Object.entries(await asked())) {
    const table = Object.entries(accountTables).find(([name]) => name === model)?.[1];
    if (!table) throw new Error(`no table for ${model}`);
    const columns = getTableColumns(table);
    expect(Object.keys(columns).sort(), getTableName(table)).toEqual(
      ["id", ...Object.keys(wanted.fields)].sort(),
    );
    for (const [name, field] of Object.entries(wanted.fields)) {
      const column = Object.entries(columns).find(([each]) => each === name)?.[1];
      expect(column?.dataType, `${model}.${name}`).toBe(kinds[String(field.type)]);
      const isOptional = field.required === false;
      expect(column?.notNull, `${model}.${name}`).toBe(!isOptional);
    }
  }
});
