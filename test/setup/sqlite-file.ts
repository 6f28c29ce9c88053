/** Tests of the project "sqlite": no DATABASE_URL, and a data folder of its own for each test file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gemba-sqlite-"));
// Before the tables are imported: they take their dialect from it.
delete process.env.DATABASE_URL;
process.env.DATA_DIR = folder;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
