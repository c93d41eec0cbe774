/** How each program is started on a target, and what shows that it did its work. */

import { join } from "node:path";
import type { Entrant } from "./measure.js";
import type { Proof } from "./proof.js";
import { schemaFile, type Target } from "./targets.js";

/** Where the programs are. */
export interface Places {
  /** What users of pathway-lint start. */
  subject: string;
  /** The folder in which the peers are installed. */
  peers: string;
  yamllint: boolean;
}

export interface StartOptions {
  /** The cores to run on. */
  cores?: readonly number[];
  args?: readonly string[];
  /** The definition is named, and nothing else, as hooks and editors do it. */
  isPlain?: boolean;
  /** What it is called in the table, where it takes part more than once. */
  name?: string;
}

export type Start = (target: Target, options?: StartOptions) => Entrant;

/** The day of all runs, so that the same findings are there on any other. */
const date = "2026-08-01";
/** More than the largest file. */
const maxBytes = String(32 * 1024 * 1024);

const node = process.execPath;
const sum = (match: RegExpExecArray | null): number | undefined =>
  match?.slice(1).reduce((total, part) => total + Number(part), 0);

/** The floors and programs of all rows. */
export interface Programs {
  nothing: Entrant;
  parse: Start;
  hash: Start;
  ours: Start;
  peers: readonly Start[];
}

export function programs({ subject, peers, yamllint }: Places): Programs {
  const inPeers = (path: string) => join(peers, "node_modules", path);
  const entrant = (
    name: string,
    command: readonly string[] | undefined,
    target: Target,
    { cores }: StartOptions = {},
    proof: Proof,
  ): Entrant => ({ name, command, cwd: target.folder, ...(cores && { cores }), proof });

  return {
    nothing: {
      name: "`node -e 0`",
      command: [node, "-e", "0"],
      cwd: peers,
      proof: { code: 0, findings: (output) => (output === "" ? 0 : undefined), least: 0 },
    },

    parse: (target, options) => {
      const command = [node, join(import.meta.dirname, "floors/parse.cjs"), inPeers("yaml"), ...pathOf(target)];
      const findings = (output: string) => sum(new RegExp(`^(\\d+) broken of ${target.files}$`, "m").exec(output));
      const { broken } = target;
      return entrant("`parseDocument` of yaml", command, target, options, {
        code: 0,
        findings,
        least: broken,
        most: broken,
      });
    },

    hash: (target, options) => {
      const command = [node, join(import.meta.dirname, "floors/hash.cjs")];
      const findings = (output: string) => (output === `${target.files} hashes\n` ? 0 : undefined);
      return entrant("reading and hashing", command, target, options, { code: 0, findings, least: 0 });
    },

    ours: (target, options = {}) => {
      const args = ["--date", date, "--max-bytes", maxBytes, ...(options.args ?? [])];
      const command = [node, subject, ...(options.isPlain ? [] : args), ...pathOf(target)];
      const summary = new RegExp(`^✖ (\\d+) findings? in ${target.files} files?:`, "m");
      const findings = (output: string) => sum(summary.exec(output));
      return entrant(options.name ?? "pathway-lint", command, target, options, {
        code: 1,
        findings,
        least: Math.max(1, damagedFiles(target)),
      });
    },

    peers: [
      (target, options) => {
        const what = target.path ?? "**/*.pathway.{yaml,json}";
        const command = [node, inPeers("@stoplight/spectral-cli/dist/index.js"), "lint", what];
        const findings = (output: string) => sum(/✖ (\d+) problems? \(/.exec(output));
        const least = damagedFiles(target) + target.withoutInstruction;
        return entrant("Spectral", command, target, options, { code: 1, findings, least });
      },

      (target, options) => {
        const command = [node, inPeers("eslint/bin/eslint.js"), target.path ?? "."];
        const findings = (output: string) => (output === "" ? 0 : sum(/✖ (\d+) problems? \(/.exec(output)));
        const least = damagedFiles(target);
        const proof = least > 0 ? { code: 1, findings, least } : { code: 0, findings, least, most: 0 };
        return entrant("ESLint", command, target, options, proof);
      },

      (target, options) => {
        const what = target.path ?? "**/*.pathway.{yaml,json}";
        const command = [
          ...[node, inPeers("ajv-cli/dist/index.js"), "validate", "-s", schemaFile, "-d", what],
          ...["--all-errors", "--strict=false", "--errors=text"],
        ];
        const checked = target.files - target.broken;
        const findings = (output: string) => {
          const told = output.match(/^.*\.pathway\.\w+ (?:in)?valid$/gm) ?? [];
          return told.length === checked ? told.filter((line) => line.endsWith(" invalid")).length : undefined;
        };
        const { folderForAjv, misfits } = target;
        const proof = { code: misfits > 0 ? 1 : 0, findings, least: misfits, most: misfits };
        return { ...entrant("ajv-cli", command, target, options, proof), cwd: folderForAjv };
      },

      (target, options) => {
        const command = yamllint ? ["yamllint", target.path ?? "."] : undefined;
        const findings = (output: string) => output.match(/^ +\d+:\d+ +(?:error|warning) /gm)?.length;
        // No definition of the corpus begins with `---`.
        return entrant("yamllint", command, target, options, { code: 1, findings, least: target.files });
      },
    ],
  };
}

function pathOf({ path }: Target): string[] {
  return path === undefined ? [] : [path];
}

/** Files in which whoever reads YAML and the schema finds something. */
function damagedFiles({ broken, misfits }: Target): number {
  return broken + misfits;
}
