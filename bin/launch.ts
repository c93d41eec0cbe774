#!/usr/bin/env node
/** What npm installs as `pathway-lint`: runs the bundle with V8's code cache, which saves most of the compiling. */

import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** This file is CommonJS once it is built. */
declare const require: NodeJS.Require;

/** Set by the build, so that a cache never outlives the bundle that it was made from. */
declare const BUNDLE_HASH: string;

/**
 * Seconds. A run over many files compiles more than one file needs, and with the cache of such a run each start takes 3 ms
 * of 55 longer. It does well without.
 */
const longestKept = 2;

/** The commands beside `lint`. */
const otherCommands = ["audit", "config", "diff", "explain", "init", "lsp", "map", "merge", "report", "rules"];

const bundle = join(import.meta.dirname, "pathway-lint.cjs");
// Within the package's own folder: whoever can write there can change the code anyway.
const cacheFile = `${bundle}.${BUNDLE_HASH}-${process.version}-${process.arch}.cache`;

const cachedData = readCache();
const script = new Script(`(function (require, __filename, importModule) {${readFileSync(bundle, "latin1")}\n})`, {
  filename: bundle,
  ...(cachedData ? { cachedData } : {}),
});
// `import()` of the launcher, because code run by vm.Script has none of its own.
script.runInThisContext()(require, bundle, (specifier: string) => import(specifier));
// A thread of the program, whose mark no command line can hold, leaves that to the program.
const isThread = process.argv[2]?.startsWith("\0") === true;
if ((!cachedData || script.cachedDataRejected) && !isThread) process.once("exit", keepCache);

/**
 * The cache, when it is there and whole. V8 checks version and flags but not the data, and hangs or crashes on damaged
 * data. So the file holds it twice: comparing is faster than loading a module that could compute a checksum.
 */
function readCache(): Buffer | undefined {
  try {
    const bytes = readFileSync(cacheFile);
    const half = bytes.subarray(0, bytes.length / 2);
    return half.equals(bytes.subarray(half.length)) ? half : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the cache after the run, when it holds all that the run compiled: only a run of `lint` that did its work, for
 * that is the command that must start fast. Where the folder is read-only there is no cache.
 */
function keepCache(code: number): void {
  const lints = !process.argv
    .slice(2)
    .some(
      (argument, index) =>
        /^(-h|--help|-V|--version)$/.test(argument) || (index === 0 && otherCommands.includes(argument)),
    );
  if (code > 1 || !lints || process.uptime() > longestKept) return;
  const temporary = `${cacheFile}.${process.pid}`;
  try {
    const data = script.createCachedData();
    writeFileSync(temporary, Buffer.concat([data, data]), { flag: "wx" });
    renameSync(temporary, cacheFile);
  } catch {
    rmSync(temporary, { force: true });
  }
}
