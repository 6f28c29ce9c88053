/** A hand in the database, past everything that the app and its triggers refuse. */
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import pg from "pg";
import type { Env } from "../../app/platform/env.server.ts";

/** Takes away what keeps a frozen policy from being changed, as somebody with the rights of the operator can. */
export async function dropPolicyGuard({ DATABASE_URL, DATA_DIR }: Env): Promise<void> {
  if (!DATABASE_URL) {
    const file = new SqliteFile(join(DATA_DIR, "gemba.db"));
    file.exec("DROP TRIGGER IF EXISTS wave_policy_stays");
    file.close();
    return;
  }
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query("DROP TRIGGER IF EXISTS wave_policy_stays ON wave");
  await client.end();
}
