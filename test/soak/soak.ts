/**
 * Lints twenty thousand definitions in one process, as an editor's server does in a day, and fails when the heap grows.
 * `npm run soak`; the number of lints can be given: `npm run soak -- 5000`.
 */

import { readFileSync } from "node:fs";
import { Linter } from "../../src/index.js";

const lints = Number(process.argv[2] ?? 20_000);
const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");
const linter = new Linter({ date: "2026-08-01" });

/** Definitions that are right, wrong, broken and unusual, none twice the same. */
function definition(i: number): string {
  const own = reference.replace("prairie-patient-care", `pathway-${i}`);
  switch (i % 5) {
    case 0:
      return own;
    case 1:
      return own.replace("awards: [hse]", "awards: []");
    case 2:
      return own.replace("exitPoints:", `exitpoints${i}:`);
    case 3:
      return own.replace("provider: adult-learning", "provider: [adult-learning");
    default:
      return `# pathway-lint-disable F.3 -- of run ${i}\r\n${own.replaceAll("\n", "\r\n")}`;
  }
}

/** Megabytes that are really in use. */
function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/**
 * Half of the lints until everything that is made once was made: compiled code and its feedback among it, of which there is
 * more and more until some 15,000. From 24,000 to 60,000 lints the heap was between 22.3 and 22.9 MiB.
 */
const warm = Math.ceil(lints / 2);
/** Megabytes by which a heap at rest may differ from another. */
const tolerance = 1.5;

let base = 0;
let findings = 0;
for (let i = 1; i <= lints; i++) {
  const { documents } = linter.lint(definition(i), { path: `${i}.pathway.yaml`, withLines: true });
  for (const document of documents) findings += document.findings.length;
  if (i === warm) base = heap();
  if (i % Math.ceil(lints / 10) === 0) process.stdout.write(`${i} lints: heap ${heap().toFixed(1)} MiB\n`);
}
const end = heap();
process.stdout.write(
  `${lints} lints, ${findings} findings: heap ${base.toFixed(1)} MiB after ${warm}, ${end.toFixed(1)} MiB in the end\n`,
);
if (globalThis.gc === undefined)
  throw new Error("run it as npm run soak, which lets it collect garbage before it measures");
if (findings === 0) throw new Error("no finding: the definitions were not linted");
if (end > base + tolerance) throw new Error(`the heap grew by ${(end - base).toFixed(1)} MiB`);
