/** Bundles, so that what is installed runs without `node_modules` and starts fast. Nothing here writes to disk. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** A file of `dist`. */
export interface BuiltFile {
  name: string;
  text: string;
  executable?: boolean;
}

export interface Bundle {
  files: BuiltFile[];
  /** Paths, from the project's root, of all that went in. */
  inputs: string[];
}

/** Stands for the hash of the program until the program is there. */
const buildMark = "build-of-pathway-lint";

/**
 * The binary: all of the program in one file (its lazily imported modules are in it, and run when imported), which is a
 * function of what CommonJS would give it; and the launcher that calls it.
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
  /** Without it, modules keep their names, so that it can be seen which of them run. */
  minify?: boolean;
}): Promise<Bundle> {
  const main = await build({
    ...common(root),
    entryPoints: [program],
    format: "cjs",
    minify,
    inject: [join(import.meta.dirname, "import-meta.ts")],
    banner: { js: "(function (require, __filename, importModule) {" },
    footer: { js: "})" },
    define: {
      "import.meta.url": "importMeta.url",
      "import.meta.dirname": "__dirname",
      "import.meta.filename": "__filename",
      __BUILD__: JSON.stringify(buildMark),
    },
    plugins: [importsOfLauncher, lateModules],
  });
  const unmarked = inAscii(soleText(main.outputFiles));
  const text = unmarked.replaceAll(buildMark, createHash("sha256").update(unmarked).digest("hex").slice(0, 16));
  const start = await build({
    ...common(root),
    entryPoints: [launcher],
    format: "cjs",
    minify: true,
    define: {
      "import.meta.dirname": "__dirname",
      BUNDLE_HASH: JSON.stringify(createHash("sha256").update(text).digest("hex").slice(0, 12)),
    },
  });
  return {
    files: [
      { name: "pathway-lint.cjs", text },
      { name: "launch.cjs", text: soleText(start.outputFiles), executable: true },
    ],
    inputs: inputsOf(main.metafile),
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
  const result = await build({
    ...common(root),
    entryPoints: entries,
    format: "esm",
    splitting: true,
    outdir: "dist",
    chunkNames: "chunk-[hash]",
    // Bundled CommonJS packages ask for Node's own modules with require.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
  });
  return {
    files: result.outputFiles.map(({ path, text }) => ({ name: basename(path), text })),
    inputs: inputsOf(result.metafile),
  };
}

function common(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    // The same code as ES modules, of which only what is used goes in.
    alias: { yaml: "./node_modules/yaml/browser/dist/index.js" },
    // Asked for by cosmiconfig when a configuration is written in TypeScript; then it is the user's own.
    external: ["typescript"],
    target: "node20.19",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  } as const satisfies BuildOptions;
}

/**
 * Code that vm.Script runs has no `import()` of its own without a warning on standard error, so the launcher lends its
 * own to the modules that load what is not in the bundle.
 */
const importsOfLauncher: Plugin = {
  name: "imports-of-launcher",
  setup({ onLoad }) {
    const dynamicImport = /\bimport\((?=\s*(?:[\w$(]|["']typescript["']))/g;
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (text.search(dynamicImport) === -1) return undefined;
      return { contents: text.replace(dynamicImport, "importModule("), loader: path.endsWith("ts") ? "ts" : "js" };
    });
  },
};

/**
 * Modules of Node that take 2 to 4 ms to load, and that a plain lint does not need: for fingerprints and caches, for
 * writing files, and what commander loads for commands that are programs of their own.
 */
const slowModules = /^node:(?:child_process|crypto|fs\/promises)$/;

/** Makes {@link slowModules} load when something of them is used for the first time. */
const lateModules: Plugin = {
  name: "late-modules",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: slowModules }, ({ path, namespace }) =>
      namespace === "late" ? { path, external: true } : { path, namespace: "late" },
    );
    onLoad({ filter: slowModules, namespace: "late" }, async ({ path }) => {
      const names = Object.keys((await import(path)) as object).filter((name) => name !== "default");
      return {
        contents: `for (const name of ${JSON.stringify(names.join(" "))}.split(" "))
          Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(path)})[name] });`,
      };
    });
  },
};

/** The bundler keeps what patterns are written with, and writes all else in ASCII. One other sign would double the text in memory. */
function inAscii(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function soleText(files: readonly { text: string }[]): string {
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`the bundle is ${files.length} files and must be one`);
  return file.text;
}

function inputsOf({ inputs }: Metafile): string[] {
  return Object.keys(inputs);
}
