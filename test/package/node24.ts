/** Runs the tests of the published package with Node 24, which comes from the npm registry (50 MB). */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const version = "24.21.0";
const name = `node-${process.platform}-${process.arch}`;
const folder = join(root, "node_modules/.cache/node24");
const node = join(folder, "package/bin/node");

if (!existsSync(node)) {
  mkdirSync(folder, { recursive: true });
  const tarball = execFileSync("npm", ["pack", `${name}@${version}`], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", tarball], { cwd: folder });
}
const { status } = spawnSync("npx", ["vitest", "run", "test/package", "test/build"], {
  cwd: root,
  env: { ...process.env, PACKAGE_NODE: node },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
