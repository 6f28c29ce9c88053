/** For drizzle-kit; run by scripts/generate-migrations.js once per dialect, which DATABASE_URL chooses. */
import { defineConfig } from "drizzle-kit";

const postgres = /^postgres/.test(process.env.DATABASE_URL ?? "");

export default defineConfig({
  dialect: postgres ? "postgresql" : "sqlite",
  schema: "./db/schema/index.ts",
  out: `./db/migrations/${postgres ? "postgres" : "sqlite"}`,
});
