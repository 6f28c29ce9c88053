/** Ways of writing a query that work on one database only: none may appear beneath db/queries. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "db/queries";
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** Exist on SQLite alone. */
const foreignMethods = /\.(get|all|run|values)\(\s*\)/;
/** Comes back as text on PostgreSQL; count() does not. */
const countAsText = /sql(<[^>]*>)?`\s*(count|sum|avg)\s*\(/i;

test("query files exist to be looked at, and the patterns catch what they are for", () => {
  expect(files.length).toBeGreaterThan(5);
  expect("await db.select().from(study).get()").toMatch(foreignMethods);
  expect("await db.select().from(study).all()").toMatch(foreignMethods);
  expect("await tx.delete(study).run()").toMatch(foreignMethods);
  expect("sql<number>`count(*)`").toMatch(countAsText);
});

test.each(files)("$name uses neither methods nor counts that one database alone understands", ({ text }) => {
  expect(text).not.toMatch(foreignMethods);
  expect(text).not.toMatch(countAsText);
});
