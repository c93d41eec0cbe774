/**
 * `npm run fuzz [-- --runs 20000 --seed 1]`: texts made by a grammar of YAML, by the published schema and by damage to a sound
 * definition, through all that a lint does. Fails with the shortest text that breaks a promise, and with the seed to see it
 * again.
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { root } from "../support/root.js";
import { damaged } from "./damage.js";
import { definitionTexts, yamlTexts } from "./grammar.js";
import { keepsItsPromises } from "./promises.js";

const { values } = parseArgs({ options: { runs: { type: "string", default: "5000" }, seed: { type: "string" } } });
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const numRuns = Number(values.runs);
const sound = readFileSync(`${root}/examples/nursing.pathway.yaml`, "utf8");

const kinds: [string, fc.Arbitrary<string>, number][] = [
  ["texts by the grammar of YAML", yamlTexts, numRuns],
  ["definitions by the schema", definitionTexts, Math.ceil(numRuns / 5)],
  [
    "a sound definition, damaged",
    fc.integer({ min: 0 }).map((damage) => damaged(sound, damage)),
    Math.ceil(numRuns / 20),
  ],
];

const write = (line: string): boolean => process.stdout.write(`${line}\n`);
write(`seed ${seed}`);
for (const [name, texts, runs] of kinds) {
  const started = Date.now();
  const details = fc.check(fc.property(texts, keepsItsPromises), { seed, numRuns: runs });
  if (details.failed) {
    write(`${name}: broken after ${details.numRuns} runs\n${fc.defaultReportMessage(details)}`);
    process.exitCode = 1;
  } else write(`${name}: ${runs} runs in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
