#!/usr/bin/env node
/** What npm installs as `pathway-lint`: runs the bundle with V8's code cache, which saves most of the compiling. */

import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
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

/** Bytes. */
const pieceOfCache = 32_768;

/** The commands beside `lint`. */
const otherCommands = ["audit", "config", "diff", "explain", "init", "lsp", "map", "merge", "report", "rules"];

const bundle = join(import.meta.dirname, "pathway-lint.cjs");
// Within the package's own folder: whoever can write there can change the code anyway.
const cacheFile = `${bundle}.${BUNDLE_HASH}-${process.version}-${process.arch}.cache`;

/** A file of the program: a function of what CommonJS would give it, and of `import()`, which code run by vm.Script has not. */
type Part = (
  require: NodeJS.Require,
  exports: object,
  filename: string,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

const script = load();
const program = {};
const parts = new Map<string, object>([["pathway-lint.cjs", program]]);
run(script.runInThisContext(), program);
// A thread of the program, whose mark no command line can hold, leaves that to the program.
const isThread = process.argv[2]?.startsWith("\0") === true;
if (script.cachedDataRejected !== false && !isThread) process.once("exit", keepCache);

/**
 * The program, compiled; `cachedDataRejected` is false when the cache was good. Keeps nothing of the memory that it reads
 * into: glibc gives memory back to the system, and asks for it anew, until so large a piece was freed. 1,500 definitions in
 * two threads took 7.7 s of processor time with it kept, and take 7.1 s.
 */
function load(): Script {
  const memory = Buffer.allocUnsafeSlow(Math.max(sizeOf(bundle), sizeOf(cacheFile) / 2));
  // The file is one function, and read as it is: to put anything around it here would copy it, for 0.5 ms.
  const text = memory.toString("latin1", 0, readInto(memory, bundle));
  const cachedData = readCache(memory);
  return new Script(text, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
}

function run(part: Part, exports: object): void {
  part(requireOfParts as NodeJS.Require, exports, bundle, (specifier) => import(specifier));
}

/** The parts know each other by name; everything else is Node's. */
function requireOfParts(specifier: string): unknown {
  if (!specifier.startsWith(".")) return require(specifier);
  const name = basename(specifier);
  let exports = parts.get(name);
  if (!exports) {
    exports = {};
    parts.set(name, exports);
    run(require(join(import.meta.dirname, "parts", name)), exports);
  }
  return exports;
}

/** 0 for a file that is not there, or that cannot be asked. */
function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Returns how many bytes it read. */
function readInto(buffer: Buffer, path: string): number {
  const file = openSync(path, "r");
  try {
    return readSync(file, buffer);
  } finally {
    closeSync(file);
  }
}

/**
 * The cache, when it is there and whole. V8 checks version and flags but not the data, and hangs or crashes on damaged
 * data. So the file holds it twice: comparing is faster than loading a module that could compute a checksum. It goes where
 * the text of the bundle was: memory that is new takes longer than what is done with it.
 */
function readCache(memory: Buffer): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(cacheFile, "r");
    const data = memory.subarray(0, fstatSync(file).size / 2);
    readSync(file, data);
    const again = Buffer.allocUnsafeSlow(pieceOfCache);
    for (let at = 0, length: number; at < data.length; at += length) {
      length = readSync(file, again);
      if (length === 0 || again.compare(data, at, at + length, 0, length) !== 0) return undefined;
    }
    return data;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
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
