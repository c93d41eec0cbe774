/** What is measured, each installed in a folder of its own: the package as it is published, and its peers. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/root.js";

/** The versions of the peers, and of the libraries that they need for this. */
export const pinned = {
  "@stoplight/spectral-cli": "6.16.3",
  eslint: "10.15.0",
  "eslint-plugin-yml": "3.10.0",
  "eslint-plugin-json-schema-validator": "6.3.1",
  "ajv-cli": "5.0.0",
  yaml: "2.9.1",
} as const;

/** Packs the package as `npm publish` does, with the build, and installs it. Returns the path of what its users start. */
export function installSubject(folder: string, tarball = pack(folder)): string {
  const project = join(folder, "subject");
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "subject", private: true }));
  npm(["install", "--offline", tarball], project);
  return join(project, "node_modules/pathway-lint/dist/launch.cjs");
}

function pack(folder: string): string {
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root)) as [
    { filename: string },
  ];
  return join(folder, filename);
}

/** Installs the peers from the registry of packages, unless the folder has these versions already. */
export function installPeers(folder: string): void {
  if (Object.entries(pinned).every(([name, version]) => installedVersion(folder, name) === version)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "peers", private: true, dependencies: pinned }));
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

function installedVersion(folder: string, name: string): string | undefined {
  const manifest = join(folder, "node_modules", name, "package.json");
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : undefined;
}

/** The version of yamllint, which is no package of npm's: `apt-get install yamllint`. Undefined when there is none. */
export function yamllintVersion(): string | undefined {
  const { stdout } = spawnSync("yamllint", ["--version"], { encoding: "utf8" });
  return /\d[\d.]*/.exec(stdout ?? "")?.[0];
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
