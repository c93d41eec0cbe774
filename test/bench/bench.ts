/**
 * `npm run bench`: the package as it is published against its peers and against floors, in ratios. README.md in this folder
 * says what is measured, and how to measure a part.
 */

import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPeers, installSubject, yamllintVersion } from "./installed.js";
import { table } from "./lines.js";
import { description } from "./machine.js";
import { parts } from "./parts.js";
import { programs } from "./programs.js";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: Object.keys(parts) },
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    files: { type: "string" },
    peers: { type: "string", default: join(tmpdir(), "pathway-lint-bench-peers") },
    tarball: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const unknown = values.only.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(", ")}; parts are ${Object.keys(parts).join(", ")}`);

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
const folder = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-bench-")));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

tell("packs and installs pathway-lint");
const subject = installSubject(folder, values.tarball);
tell(`installs peers into ${values.peers}`);
installPeers(values.peers);
const yamllint = yamllintVersion();

const bench = {
  programs: programs({ subject, peers: values.peers, yamllint: yamllint !== undefined }),
  folder,
  peers: values.peers,
  files: Number(values.files ?? (values.quick ? 100 : 1500)),
  rounds: Number(values.rounds ?? (values.quick ? 3 : 11)),
  largest: values.quick ? 1024 : 16_384,
  mostPrograms: values.quick ? 1000 : 10_000,
  tell,
};
const told = Object.entries(parts).flatMap(([name, part]) => (values.only.includes(name) ? [part(bench)] : []));
const results = `${description(yamllint)}\n\n${table([...told.flatMap(({ lines }) => lines), ...told.flatMap(({ memory }) => memory)])}\n`;
process.stdout.write(results);

if (values.write) {
  const readme = join(import.meta.dirname, "README.md");
  // A whole run takes the place of all; some parts stand beside the last whole run.
  const isWhole = values.only.length === Object.keys(parts).length;
  const between = isWhole
    ? /(?<=<!-- results -->\n).*(?=<!-- end of results -->)/s
    : /(?<=<!-- parts -->\n).*(?=<!-- end of parts -->)/s;
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(between, () => `\n${results}\n`),
  );
  tell(`wrote ${readme}`);
}
