import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests that spawn the binary or npm share two cores with the others.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    // A test that is skipped or run alone by mistake must not go unnoticed.
    allowOnly: false,
  },
});
