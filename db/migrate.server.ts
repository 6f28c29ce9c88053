/** Applies the migrations that a database does not have yet. Locks and transactions are the dialects' own business. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Sources and bundle alike are started from the project's root, so this holds for both. */
const defaultFolder = "db/migrations";

type Run = (sql: string, parameters?: string[]) => Promise<Record<string, unknown>[]>;

/**
 * @param run executes one statement inside the caller's transaction
 * @returns the names of those that were applied now
 * @throws Error when the database was made by a newer version of Gemba
 */
export async function applyMigrations(
  dialect: "sqlite" | "postgres",
  folder = defaultFolder,
  run: Run,
): Promise<string[]> {
  const migrations = readMigrations(resolve(folder, dialect));
  await run("create table if not exists applied_migration (tag text primary key)");
  const applied = new Set((await run("select tag from applied_migration")).map((row) => String(row.tag)));
  const known = new Set(migrations.map((migration) => migration.tag));
  const unknown = [...applied].filter((tag) => !known.has(tag));
  if (unknown.length > 0) {
    throw new Error(`the database was made by a newer version of Gemba (it has ${unknown.join(", ")})`);
  }
  const missing = migrations.filter((migration) => !applied.has(migration.tag));
  for (const { tag, statements } of missing) {
    try {
      for (const statement of statements) await run(statement);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`the database could not be brought up to date by ${tag}: ${reason}`, { cause: error });
    }
    await run(`insert into applied_migration (tag) values (${dialect === "postgres" ? "$1" : "?"})`, [tag]);
  }
  return missing.map(({ tag }) => tag);
}

/** The generator's journal gives their order. */
function readMigrations(folder: string): { tag: string; statements: string[] }[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(folder, "meta", "_journal.json"), "utf8"),
  );
  return journal.entries.map(({ tag }) => ({
    tag,
    statements: readFileSync(join(folder, `${tag}.sql`), "utf8").split("--> statement-breakpoint"),
  }));
}
