/**
 * `npm run test:shards [-- --files 100000 --shards 16 --jobs 2 --seed 1 --format json]`: lints that many small definitions at once, and in
 * parts with GNU parallel, and fails when the merged reports are not the same to the byte. With 100,000 files it takes
 * some GB of disk and half an hour; with one format instead of all ten, ten minutes.
 */

import { parseArgs } from "node:util";
import { compareShards, reportFormats } from "./compare-shards.js";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    shards: { type: "string", default: "16" },
    jobs: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    format: { type: "string", multiple: true, default: [...reportFormats] },
  },
});
const { whole, merged, withoutOne, differing } = compareShards({
  files: Number(values.files),
  shards: Number(values.shards),
  jobs: Number(values.jobs),
  seed: Number(values.seed),
  formats: values.format,
  say: (line) => process.stdout.write(`${line}\n`),
});
if (differing.length > 0) throw new Error(`merged, these reports are others: ${differing.join(", ")}`);
if (merged.code !== whole.code) throw new Error(`the exit code is ${whole.code} at once, and ${merged.code} merged`);
if (withoutOne.code !== 2 || withoutOne.isReported)
  throw new Error("a part was missing, and merge reported all the same");
