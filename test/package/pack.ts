/** Packs the package as `npm publish` does, with the build, once for all tests that install it. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const root = join(import.meta.dirname, "../..");

/** The tarball, and what is in it. */
export interface Packed {
  path: string;
  /** Paths of the tarball's files. */
  files: string[];
}

declare module "vitest" {
  export interface ProvidedContext {
    packed: Packed;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-packed-")));
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" });
  const [{ filename, files }] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
  provide("packed", { path: join(folder, filename), files: files.map(({ path }) => path) });
  return () => rmSync(folder, { recursive: true });
}
