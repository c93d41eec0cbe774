#!/usr/bin/env node
/** What npm installs as `pathway-lint`: runs the bundle with V8's code cache, which saves most of the compiling. */

import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { userFolder } from "../src/runner/user-folder.js";
import { kindOfRun, otherCommands, sizeOfOnlyFile } from "./run-kind.js";

/** This file is CommonJS once it is built. */
declare const require: NodeJS.Require;

/** Set by the build, so that a cache never outlives the bundle that it was made from. */
declare const BUNDLE_HASH: string;

/** Seconds. So long a run compiles more than others need, which would take each of them longer to read. It does well without. */
const longestKept = 2;

/** Bytes. */
const pieceOfCache = 32_768;

/** Bytes at the end of a cache that name the runs of which it holds what they compiled, each by its kind. */
const lengthOfKinds = 512;

/** A cache to which so many runs have had the chance to add is good enough. */
const mostLooks = 12;

/** So many runs of one kind have the chance, for files differ: after another file, a start took up to 8 ms of 61 more. */
const looksPerKind = 3;

/**
 * A cache with less to add to it is left as it is. It takes little: where a first run lacked 9 % of what another needs, each
 * start of the other took 61 ms in place of 53; with it, 55.
 */
const worthAdding = 1.01;

const args = process.argv.slice(2);

/**
 * Runs over one file, as of an editor or a hook, have a cache of their own: with that of a run over many files, such a start
 * takes 108 ms in place of 95.
 */
const sizeOfFile = sizeOfOnlyFile(args);

const program = join(import.meta.dirname, "pathway-lint.cjs");

/**
 * A file of the program: a function of what CommonJS would give it; of `import()`, which code run by vm.Script has not; and
 * of what it calls before it changes flags of V8, since a cache is good only for runs that begin with the same ones.
 */
type Part = (
  require: NodeJS.Require,
  exports: object,
  filename: string,
  importModule: (specifier: string) => Promise<unknown>,
  beforeFlagsChange: () => void,
) => void;

/** Files that were compiled; where their caches go, beside them; and the good ones that they had. */
const compiledFiles: { script: Script; path: string; cache: string; used: Cache | undefined }[] = [];

/** What each file exports, by its name. */
const loaded = new Map<string, object>();

/** Whether caches were kept. */
let isDone = false;

load(program);
// A thread of the program, whose mark no command line can hold, leaves that to the program.
const isThread = process.argv[2]?.startsWith("\0") === true;
if (!isThread) {
  process.on("exit", (code) => {
    if (code <= 1) keepCaches(lints(), `${code}`);
  });
}

function load(path: string): object {
  const run: Part = compiled(path).runInThisContext();
  const exports = {};
  const name = basename(path);
  // Known before it runs, since parts may need one another; and not any more when it fails, for who asks again.
  loaded.set(name, exports);
  try {
    // When flags change, not all has run that a plain lint needs.
    const beforeFlagsChange = () => keepCaches(false, "");
    run(requireOfParts as NodeJS.Require, exports, program, (specifier) => import(specifier), beforeFlagsChange);
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
  return exports;
}

/**
 * A file of the program, compiled. Keeps nothing of the memory that it reads into: glibc gives memory back to the system,
 * and asks for it anew, until so large a piece was freed. 1,500 definitions in two threads took 7.7 s of processor time with
 * it kept, and take 7.1 s.
 */
function compiled(path: string): Script {
  // Within the package's own folder: whoever can write there can change the code anyway.
  const cache = `${path}.${BUNDLE_HASH}-${process.version}-${process.arch}${sizeOfFile > 0 ? "" : "-many"}.cache`;
  const length = sizeOf(cache);
  const own = length === 0 ? inUserFolder(cache) : undefined;
  const memory = Buffer.allocUnsafeSlow(Math.max(sizeOf(path), (own ? sizeOf(own) : length) / 2));
  // The file is one function, and read as it is: to put anything around it here would copy it, for 0.5 ms.
  const text = memory.toString("latin1", 0, readInto(memory, path));
  const found = readCache(own ?? cache, memory, own !== undefined);
  const script = new Script(text, { filename: path, ...(found ? { cachedData: found.data } : {}) });
  compiledFiles.push({ script, path, cache, used: script.cachedDataRejected === false ? found?.cache : undefined });
  return script;
}

/** The parts know each other by name; everything else is Node's. */
function requireOfParts(specifier: string): unknown {
  if (!specifier.startsWith(".")) return require(specifier);
  const name = basename(specifier);
  return loaded.get(name) ?? load(join(import.meta.dirname, "parts", name));
}

/** 0 for what is not there, is no file, or cannot be asked. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/**
 * Where a cache is for who cannot write beside the program, as where an administrator installed it: without one, a start
 * takes 90 ms in place of 50.
 */
function inUserFolder(cache: string): string | undefined {
  const folder = userFolder(process.env, process.cwd());
  return folder && join(folder, basename(cache));
}

/** A cache that is used. */
interface Cache {
  path: string;
  /** Bytes of what V8 made; the file holds that twice. */
  length: number;
  kinds: string[];
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
 * the text of the file was: memory that is new takes longer than what is done with it. Where it `mustBeOwn`, what another
 * user could have written is not run.
 */
function readCache(path: string, memory: Buffer, mustBeOwn: boolean): { data: Buffer; cache: Cache } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size: whole, uid, mode } = fstatSync(file);
    if (mustBeOwn && (uid !== process.getuid?.() || (mode & 0o022) !== 0)) return undefined;
    const data = memory.subarray(0, Math.max(0, whole - lengthOfKinds) / 2);
    readSync(file, data);
    const again = Buffer.allocUnsafeSlow(pieceOfCache);
    for (let at = 0, length: number; at < data.length; at += length) {
      length = readSync(file, again, 0, Math.min(pieceOfCache, data.length - at), null);
      if (length === 0 || again.compare(data, at, at + length, 0, length) !== 0) return undefined;
    }
    const rest = readSync(file, again, 0, lengthOfKinds, null);
    return { data, cache: { path, length: data.length, kinds: again.toString("latin1", 0, rest).trim().split(",") } };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Writes the caches, once, when they hold all that was compiled. That of the program is made by `lint` alone, for that is
 * the command that must start fast. One that was made by another kind of run may lack what this one had to compile: with
 * that of a file of three lines, each start takes 116 ms in place of 95.
 */
function keepCaches(withProgram: boolean, ending: string): void {
  if (isDone || process.uptime() > longestKept) return;
  isDone = true;
  const kind = kindOfRun(args, sizeOfFile, ending);
  for (const { script, path, cache, used } of compiledFiles) {
    if (!withProgram && path === program) continue;
    if (!used) keepCache(script, cache, [kind]);
    else if (isNewTo(used, kind)) addToCache(script, used, kind);
  }
}

function isNewTo({ path, kinds }: Cache, kind: string): boolean {
  const isKept = kinds.length >= mostLooks || kinds.filter((each) => each === kind).length >= looksPerKind;
  if (isKept || [...kinds, kind].join().length > lengthOfKinds) return false;
  try {
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Adds what a run has compiled, if that is much; and notes in any case that such runs were looked at. */
function addToCache(script: Script, { path, kinds, length }: Cache, kind: string): void {
  try {
    const data = script.createCachedData();
    const all = [...kinds, kind];
    if (data.length > length * worthAdding) writeWhole(path, inFile(data, all), statSync(path).mode & 0o755);
    else noteKinds(path, 2 * length, all);
  } catch {
    // It serves as it is.
  }
}

function noteKinds(path: string, at: number, kinds: readonly string[]): void {
  const file = openSync(path, "r+");
  try {
    // Another run may have put a cache of another length there.
    if (fstatSync(file).size === at + lengthOfKinds) writeSync(file, named(kinds), at, "latin1");
  } finally {
    closeSync(file);
  }
}

/** A cache as its file holds it. */
function inFile(data: Buffer, kinds: readonly string[]): Buffer {
  return Buffer.concat([data, data, Buffer.from(named(kinds), "latin1")]);
}

function named(kinds: readonly string[]): string {
  return kinds.join().slice(0, lengthOfKinds).padEnd(lengthOfKinds);
}

function lints(): boolean {
  return !args.some(
    (argument, index) =>
      /^(-h|--help|-V|--version)$/.test(argument) || (index === 0 && otherCommands.includes(argument)),
  );
}

function keepCache(script: Script, cache: string, kinds: readonly string[]): void {
  try {
    const whole = inFile(script.createCachedData(), kinds);
    if (writeWhole(cache, whole)) return;
    const own = inUserFolder(cache);
    if (own === undefined) return;
    const folder = dirname(own);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Those of other builds, which nobody else takes away from there.
    const ofFile = basename(own).slice(0, basename(own).indexOf(BUNDLE_HASH));
    for (const name of readdirSync(folder))
      if (name.startsWith(ofFile) && !name.startsWith(ofFile + BUNDLE_HASH)) rmSync(join(folder, name));
    writeWhole(own, whole, 0o600);
  } catch {
    // The next run compiles it, too.
  }
}

/** Whether it could be written. */
function writeWhole(path: string, bytes: Buffer, mode = 0o644): boolean {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { flag: "wx", mode });
    renameSync(temporary, path);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}
