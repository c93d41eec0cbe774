/**
 * Mutation tests of the rules and of what they ask of a pathway: `npm run mutation`, all of it in some hours, or
 * `npm run mutation -- -m 'rules/system/**\/*.ts'` for some of it. The report is reports/mutation/mutation.html.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  mutate: ["rules/**/*.ts", "!rules/index.ts", "src/pathway/*.ts", "!src/pathway/definition.ts"],
  // Texts are prose and names: what a rule says is compared by `npm run check:generated`, and names by the type checker.
  mutator: { excludedMutations: ["StringLiteral"] },
  // What is evaluated once, when a rule is loaded, is its documentation for the most part.
  ignoreStatic: true,
  // Without a project file: Stryker would rewrite its paths with an interface that TypeScript 7 no longer has.
  tsconfigFile: "none",
  ignorePatterns: ["dist", "reports"],
  concurrency: 2,
  // Runs again only what changed since.
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  reporters: ["clear-text", "html", "json"],
  thresholds: { high: 90, low: 85, break: 85 },
};
