/** Compiles the files of the program with V8's code cache, and decides what is kept in it for the next run. */

import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { userFolder } from "../src/runner/user-folder.js";
import { type Cache, fits, inFile, noteKinds, readCache, writeWhole } from "./cache-file.js";
import { kindOfRun, sizeOfOnlyFile } from "./run-kind.js";

/** Set by the build, so that a cache never outlives the bundle that it was made from. */
declare const BUNDLE_HASH: string;

/** A cache to which so many runs have had the chance to add is good enough: to look what one can add takes it 6 ms of 45. */
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

/** Files that were compiled; where their caches go, beside them; and the good ones that they had. */
const compiledFiles: { script: Script; path: string; cache: string; used: Cache | undefined }[] = [];

/** Whether caches were kept. */
let isDone = false;

/**
 * A file of the program, compiled. Keeps nothing of the memory that it reads into: glibc gives memory back to the system,
 * and asks for it anew, until so large a piece was freed. 1,500 definitions in two threads took 7.7 s of processor time with
 * it kept, and take 7.1 s.
 */
export function compiled(path: string): Script {
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
 * Writes the caches, once, when they hold all that was compiled, but that of the file `except`. One that was made by another
 * kind of run may lack what this one had to compile: with that of a file of three lines, each start takes 116 ms in place
 * of 95.
 */
export function keepCaches(ending: string, except?: string): void {
  if (isDone) return;
  isDone = true;
  const kind = kindOfRun(args, sizeOfFile, ending);
  for (const { script, path, cache, used } of compiledFiles) {
    if (path === except) continue;
    if (!used) keepCache(script, cache, [kind]);
    else if (isNewTo(used, kind)) addToCache(script, used, kind);
  }
}

function isNewTo({ path, kinds }: Cache, kind: string): boolean {
  const isKept = kinds.length >= mostLooks || kinds.filter((each) => each === kind).length >= looksPerKind;
  if (isKept || !fits([...kinds, kind])) return false;
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
