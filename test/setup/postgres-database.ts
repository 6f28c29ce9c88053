/** Tests of the project "postgres": a database of its own for each test file (for what it opens once) and for each test. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, inject } from "vitest";

const cluster = inject("databaseUrl");
const made: string[] = [];

async function asAdministrator(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Makes a database and says in the environment where it is. */
async function freshDatabaseUrl(): Promise<void> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdministrator(`create database ${name}`);
  made.push(name);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
}

// Before the tables are imported: they take their dialect from it.
await freshDatabaseUrl();

beforeEach(freshDatabaseUrl);

// Not after each test: what a test has opened is closed only when it has finished altogether.
afterAll(async () => {
  for (const name of made) await asAdministrator(`drop database ${name} with (force)`);
});
