import { defineConfig } from "vitest/config";

/** Tests of the package as it is published: they run what `npm pack` makes. */
const published = ["test/package/**/*.test.ts", "test/integration/**/*.test.ts"];
/** The hook with the real pre-commit, which a machine with Node alone does not have: `npm run test:pre-commit`. */
const hook = ["test/integration/pre-commit.test.ts"];
/** Parts of a run with the real GNU parallel: `npx vitest run --project parallel`. */
const parallel = ["test/integration/shards.test.ts"];

export default defineConfig({
  test: {
    // Tests that spawn the binary or npm share two cores with the others.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    // A test that is skipped or run alone by mistake must not go unnoticed.
    allowOnly: false,
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: published } },
      {
        extends: true,
        test: {
          name: "package",
          include: published,
          exclude: [...hook, ...parallel],
          globalSetup: "test/package/pack.ts",
        },
      },
      { extends: true, test: { name: "pre-commit", include: hook, globalSetup: "test/package/pack.ts" } },
      { extends: true, test: { name: "parallel", include: parallel } },
    ],
  },
});
