/** The notices that the licences of bundled packages ask for. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of which something was bundled. */
export interface BundledPackage {
  name: string;
  version: string;
  license: string;
  /** The text of its licence file. */
  text: string;
}

/** The packages that bundled files come from, by name. Throws for one without a licence file: it cannot be shipped. */
export async function bundledPackages(inputs: readonly string[], root: string): Promise<BundledPackage[]> {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return Promise.all([...folders].sort().map((folder) => readPackage(join(root, folder))));
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Record<
    "name" | "version" | "license",
    string
  >;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file)
    throw new Error(`${name} is bundled and has no licence file, so its notice cannot be given: use another package`);
  return { name, version, license, text: (await readFile(join(folder, file), "utf8")).trim() };
}

/** One text of all notices. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return ["pathway-lint contains code of the packages below, under their licences.\n", ...parts].join(
    `\n${"-".repeat(80)}\n\n`,
  );
}
