/**
 * Writes the next migration of both dialects from db/schema: `npm run db:generate -- add-something`.
 * What the generator cannot know is added to the new files: on SQLite some tables have no insertion order.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Tables WITHOUT ROWID: a rowid would tell in which order people answered. */
const withoutOrder = ["response", "draft", "comment", "invitation", "mail", "recipient", "invited_address"];

const name = process.argv[2];
if (!name) {
  console.error("Give the migration a name: npm run db:generate -- add-something");
  process.exit(1);
}

for (const [dialect, url] of [
  ["sqlite", ""],
  ["postgres", "postgres://generator"],
]) {
  const folder = join("db", "migrations", dialect);
  const before = new Set(sqlFiles(folder));
  execFileSync(process.execPath, ["node_modules/drizzle-kit/bin.cjs", "generate", "--name", name], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: "inherit",
  });
  if (dialect === "sqlite") {
    for (const file of sqlFiles(folder).filter((file) => !before.has(file))) forgetOrder(join(folder, file));
  }
}

function sqlFiles(folder) {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".sql"));
  } catch {
    return [];
  }
}

/** `__new_` is how the generator calls a table that it rebuilds. */
function forgetOrder(file) {
  const create = new RegExp(
    `(CREATE TABLE \`(?:__new_)?(?:${withoutOrder.join("|")})\` \\([^;]*\\))(;)`,
    "g",
  );
  writeFileSync(file, readFileSync(file, "utf8").replace(create, "$1 WITHOUT ROWID$2"));
}
