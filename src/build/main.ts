/** Builds `dist`, which is what is published: the binary, the library, its types, and the notices of what they bundle. */

import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleBinary, bundleLibrary } from "./bundle.js";
import { writeDeclarations } from "./declarations.js";
import { bundledPackages, noticesOf } from "./notices.js";
import { writeWhole } from "./write-whole.js";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");

/** The modules of the library, by the name under which `exports` of package.json publishes them. */
const library = { index: "src/index.ts", testing: "src/testing.ts" };

const binary = await bundleBinary({ program: "bin/pathway-lint.ts", launcher: "bin/launch.ts", root });
const modules = await bundleLibrary({ entries: library, root });
const packages = await bundledPackages(
  [binary, modules].flatMap(({ inputs }) => Object.values(inputs).flat()),
  root,
);
const files = [...binary.files, ...modules.files, { name: "THIRD-PARTY-NOTICES.txt", text: noticesOf(packages) }];
for (const file of files) await writeWhole(join(dist, file.name), file);
await removeOthers(new Set(files.map(({ name }) => join(dist, name))));

await writeDeclarations({
  project: join(root, "src/build/types.tsconfig.json"),
  entries: Object.values(library).map((path) => path.replace(/\.ts$/, ".d.ts")),
  root,
  outFolder: join(dist, "types"),
});

/** What an earlier build left, and code caches of its binary. */
async function removeOthers(wanted: ReadonlySet<string>): Promise<void> {
  for (const folder of [dist, join(dist, "parts")]) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!wanted.has(path) && !entry.isDirectory()) await rm(path, { force: true });
    }
  }
}
