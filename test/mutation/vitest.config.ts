import { defineConfig } from "vitest/config";

/** The tests that hold rules, and what rules ask of a pathway; Stryker runs each mutant against those that reach it. */
export default defineConfig({
  test: {
    include: ["test/rules.test.ts", "test/rules/*.test.ts", "test/engine/omissions.test.ts", "test/pathway/*.test.ts"],
    testTimeout: 60_000,
  },
});
