/** The published package, packed and installed elsewhere, as a user has it. */

import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The Node that runs the package; `npm run test:node24` sets another than the one that runs the tests. */
export const node = process.env.PACKAGE_NODE ?? process.execPath;

export interface Installed {
  /** A project that has the package installed. */
  project: string;
  /** Its folder of the package. */
  folder: string;
  /** Paths of the tarball's files. */
  files: string[];
  remove(): void;
}

/** Packs as `npm publish` does, with the build, and installs without a network. */
export function packAndInstall(): Installed {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-package-")));
  const project = join(base, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  const [packed] = JSON.parse(npm(root, "pack", "--json", "--pack-destination", base)) as [Packed];
  npm(project, "install", "--offline", join(base, packed.filename));
  return {
    project,
    folder: join(project, "node_modules/pathway-lint"),
    files: packed.files.map(({ path }) => path),
    remove: () => rmSync(base, { recursive: true }),
  };
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a script in the project. */
export function run(project: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(node, args, { cwd: project, encoding: "utf8", env: { PATH: process.env.PATH } });
}
