/** Bundles, so that what is installed runs without `node_modules` and starts fast. Nothing here writes to disk. */

import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { type InputOptions, type OutputOptions, type Plugin, rolldown } from "rolldown";
import { lateModules } from "./late-modules.js";

/** A file of `dist`, by its path there. */
export interface BuiltFile {
  name: string;
  text: string;
  executable?: boolean;
}

export interface Bundle {
  files: BuiltFile[];
  /** Paths, from the project's root, of all that went in, by the file that it went into. */
  inputs: Record<string, string[]>;
}

/** Stands for the hash of the program until the program is there. */
const buildMark = "build-of-pathway-lint";

/** What wraps a file of the binary: a function of what CommonJS would give it, and of what the launcher gives. */
const head = '(function (require, exports, __filename, importModule, beforeFlagsChange) {"use strict";';
const foot = "\n})";

/**
 * The binary: the program with all that it imports statically, which is what a plain lint needs; what it imports when it is
 * needed, in `parts`; and the launcher that runs them. To read and keep only what runs is 8 ms of 115 at each start.
 */
export async function bundleBinary({
  program,
  launcher,
  root,
  minify = true,
}: {
  program: string;
  launcher: string;
  root: string;
  /** Without it, names stay as they are. */
  minify?: boolean;
}): Promise<Bundle> {
  const core = new Set<string>();
  const chunks = await chunksOf(
    {
      ...common(root),
      input: { "pathway-lint": program },
      transform: { target, define: { __BUILD__: JSON.stringify(buildMark) } },
      plugins: [importsOfLauncher, lateModules(root), staticImports(join(root, program), core)],
    },
    {
      format: "cjs",
      exports: "named",
      minify: minify && smallest,
      entryFileNames: "[name].cjs",
      chunkFileNames: "parts/[name].cjs",
      codeSplitting: { groups: [{ name: "pathway-lint", test: (id) => core.has(id) }] },
    },
  );
  const build = hashOf(chunks.map(({ code }) => code).join("\0"));
  const files = chunks.map(({ fileName, code }) => ({
    name: fileName,
    text: `${head}${code.replaceAll(buildMark, build)}${foot}`,
  }));
  const [start] = await chunksOf(
    {
      ...common(root),
      input: launcher,
      transform: { target, define: { BUNDLE_HASH: JSON.stringify(build) } },
    },
    { format: "cjs", minify: minify && smallest, codeSplitting: false },
  );
  if (!start) throw new Error("there is no launcher");
  return {
    files: [...files, { name: "launch.cjs", text: start.code, executable: true }],
    inputs: inputsOf(chunks, root),
  };
}

/** The library: ES modules, readable, with what they share in chunks. */
export async function bundleLibrary({
  entries,
  root,
}: {
  entries: Record<string, string>;
  root: string;
}): Promise<Bundle> {
  const chunks = await chunksOf(
    { ...common(root), input: entries, transform: { target } },
    {
      format: "esm",
      minify: false,
      entryFileNames: "[name].js",
      chunkFileNames: "chunk-[hash].js",
      hashCharacters: "hex",
    },
  );
  return {
    files: chunks.map(({ fileName, code }) => ({ name: fileName, text: code })),
    inputs: inputsOf(chunks, root),
  };
}

const target = "node20.19";

/** In ASCII: one other sign would double the text in memory. */
const smallest = { compress: true, mangle: true, codegen: { removeWhitespace: true, asciiOnly: true } } as const;

function common(root: string) {
  return {
    cwd: root,
    platform: "node",
    // The same code as ES modules, of which only what is used goes in.
    resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") } },
    // Asked for by cosmiconfig when a configuration is written in TypeScript; then it is the user's own.
    external: ["typescript"],
    // A warning is of something that would run otherwise than it is written.
    onLog: (level, log) => {
      if (level === "warn") throw new Error(log.message);
    },
  } as const satisfies InputOptions;
}

async function chunksOf(input: InputOptions, output: OutputOptions) {
  const bundle = await rolldown(input);
  try {
    const { output: written } = await bundle.generate({ ...output, comments: false });
    return written.map((file) => {
      if (file.type !== "chunk") throw new Error(`${file.fileName} is no code`);
      return file;
    });
  } finally {
    await bundle.close();
  }
}

/** Finds the modules that are there from the start: those that the program imports statically, or they. */
function staticImports(program: string, found: Set<string>): Plugin {
  return {
    name: "static-imports",
    buildEnd() {
      const add = (id: string): void => {
        if (found.has(id)) return;
        found.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
      };
      add(program);
    },
  };
}

/**
 * Code that vm.Script runs has no `import()` of its own without a warning on standard error, so the launcher lends its
 * own to the modules that load what is not in the bundle.
 */
const importsOfLauncher: Plugin = {
  name: "imports-of-launcher",
  transform(text) {
    const changed = text.replace(/\bimport\((?=\s*(?:[\w$(]|["']typescript["']))/g, "importModule(");
    return changed === text ? undefined : changed;
  },
};

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function inputsOf(
  chunks: readonly { fileName: string; moduleIds: readonly string[] }[],
  root: string,
): Bundle["inputs"] {
  return Object.fromEntries(
    chunks.map(({ fileName, moduleIds }) => [
      fileName,
      moduleIds.filter((id) => !id.startsWith("\0")).map((id) => relative(root, id)),
    ]),
  );
}
