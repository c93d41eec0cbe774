/** The published package, installed elsewhere, as a user has it. */

import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";

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

/** Installs the package in a new project, without a network. */
export function installPackage(): Installed {
  const { path, files } = inject("packed");
  const base = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-package-")));
  const project = join(base, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  execFileSync("npm", ["install", "--offline", path], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
  return {
    project,
    folder: join(project, "node_modules/pathway-lint"),
    files,
    remove: () => rmSync(base, { recursive: true }),
  };
}

/** Runs a script in the project. */
export function run(project: string, ...args: string[]): SpawnSyncReturns<string> {
  const PATH = `${dirname(node)}:${process.env.PATH}`;
  return spawnSync(node, args, { cwd: project, encoding: "utf8", env: { PATH } });
}
