import { defineConfig } from "vitest/config";
import { script, thread } from "./vite.config.ts";

/** A test that needs a second needs ten where other programs run beside it. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [thread(), script()],
        test: {
          name: "unit",
          ...patience,
          include: [
            "test/app/{access,shared,instruments,analysis,disclosure,simulation,reports,charts,export,imports,i18n,components,routes,client}/**/*.test.ts",
            "test/scripts/**/*.test.ts",
          ],
          setupFiles: ["test/setup/no-console-errors.ts"],
        },
      },
      {
        plugins: [thread(), script()],
        test: {
          name: "attack",
          ...patience,
          testTimeout: 600_000,
          include: ["test/attack/**/*.test.ts"],
          setupFiles: ["test/setup/no-console-errors.ts", "test/setup/sqlite-file.ts"],
        },
      },
      {
        plugins: [thread()],
        test: {
          name: "sqlite",
          ...patience,
          include: ["test/{db,app/services,app/platform}/**/*.test.ts"],
          setupFiles: ["test/setup/no-console-errors.ts", "test/setup/sqlite-file.ts"],
        },
      },
      {
        plugins: [thread()],
        test: {
          name: "postgres",
          ...patience,
          include: ["test/{db,app/services}/**/*.test.ts"],
          // The log of an SQLite file: there is nothing of it here.
          exclude: ["test/db/checkpoint.test.ts"],
          globalSetup: ["test/setup/postgres-cluster.ts"],
          setupFiles: ["test/setup/no-console-errors.ts", "test/setup/postgres-database.ts"],
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/{e2e,load}/**/*.test.ts"],
          globalSetup: ["test/setup/built-server.ts"],
          fileParallelism: false,
          ...patience,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
