/** `npm run test:long`: simulations of known truth that take minutes; `npm test` holds a short form of each. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "long",
    include: ["test/long/**/*.test.ts"],
    setupFiles: ["test/setup/no-console-errors.ts"],
    testTimeout: 3_600_000,
  },
});
