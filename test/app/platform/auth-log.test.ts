/** What the library of accounts logs: an error is seen whatever place it is given in, and its words, which may hold what a person typed, are not. */
import { expect, test } from "vitest";
import { optionsOf } from "../../../app/platform/auth.server.ts";
import { readEnvironment } from "../../../app/platform/env.server.ts";
import { freshDatabase } from "../../builders/database.ts";
import { logLines } from "../../builders/log-lines.ts";

async function libraryLog() {
  const { statements } = await freshDatabase();
  const nothing = async () => {};
  const logged = logLines("debug");
  const { log } = logged;
  const secret = new Uint8Array(32);
  const letters = { sendSignInLink: nothing, sendResetLink: nothing };
  const { logger } = optionsOf({ env: readEnvironment({}), log, secret, statements, ...letters });
  return { ...logged, logger };
}

const failed = () =>
  new Error("no such address: ada@acme.example", {
    cause: Object.assign(new Error("ada@acme.example"), { code: "SQLITE_IOERR" }),
  });

test.each<[string, unknown[]]>([
  ["as the message", [failed()]],
  ["behind a message", ["unable to link account", failed()]],
])(
  "an error of the database given %s is logged as one, with its code and without its words",
  async (_, given) => {
    const { logger, told, text } = await libraryLog();
    logger.log("error", given[0], ...given.slice(1));
    expect(told()).toEqual([expect.objectContaining({ level: 50, code: "SQLITE_IOERR" })]);
    expect(text()).not.toContain("acme");
  },
);

test("what the library says without an error is for who looks closely, and a thing that is no text is not written", async () => {
  const { logger, told, text } = await libraryLog();
  logger.log("warn", "Password not found");
  logger.log("error", { email: "ada@acme.example" });
  expect(told().map(({ level, msg }) => [level, msg])).toEqual([
    [20, "Password not found"],
    [20, "no words"],
  ]);
  expect(text()).not.toContain("acme");
});
