/** Files that are there whole or not at all. */

import { randomBytes } from "node:crypto";
import { constants, rmSync, type Stats } from "node:fs";
import { access, type FileHandle, lstat, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Temporary files of this process that are not in their place yet. */
const unfinished = new Set<string>();

/** A file that is written beside its place, brought to disk, and renamed. */
export class WholeFile {
  readonly #target: string;
  /** Undefined for a device or a FIFO, which is written to as it is. */
  readonly #temporary: string | undefined;
  #handle: FileHandle | undefined;
  /** Shows other runs that this one is alive, however long it has nothing to write. */
  readonly #pulse: NodeJS.Timeout | undefined;

  private constructor(target: string, temporary: string | undefined, handle: FileHandle) {
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    const show = () => {
      const now = new Date();
      this.#handle?.utimes(now, now).catch(() => {});
    };
    this.#pulse = temporary === undefined ? undefined : setInterval(show, pulse).unref();
  }

  /**
   * Opens a file for what is to take its place. It keeps its permissions, and a link stays a link, unless `replacesLink`:
   * for a file in a stranger's tree, whose links must not choose what is written over. A device is written to, and never
   * replaced. Throws what the file system says.
   */
  static async open(path: string, { replacesLink = false } = {}): Promise<WholeFile> {
    const target = replacesLink ? path : await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => undefined);
    if (there?.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    const isDevice = there?.isCharacterDevice() === true || there?.isBlockDevice() === true;
    // In a stranger's tree, a FIFO would be waited for, and a link may be to any device.
    if (replacesLink && isDevice && !(await lstat(target)).isCharacterDevice())
      throw Object.assign(new Error("it is a device"), { code: "ENXIO" });
    if (there && !there.isFile() && (isDevice || !replacesLink))
      return new WholeFile(target, undefined, await open(target, constants.O_WRONLY));
    const before = replacesLink ? undefined : there;
    if (before) await access(target, constants.W_OK);
    const temporary = join(dirname(target), `.pathway-lint-${randomBytes(8).toString("hex")}.tmp`);
    takeAwayAtEnd();
    await takeAwayStale(dirname(target));
    unfinished.add(temporary);
    const handle = await open(temporary, "wx", 0o666).catch((error: unknown) => {
      unfinished.delete(temporary);
      throw error;
    });
    const file = new WholeFile(target, temporary, handle);
    if (before) await file.#takeOver(before);
    return file;
  }

  /** Owner and permissions, as far as this user may give them. */
  async #takeOver({ uid, gid, mode }: Stats): Promise<void> {
    await this.#handle?.chown(uid, gid).catch(() => {});
    await this.#handle?.chmod(mode & 0o7777);
  }

  /** Adds to what is written. */
  async write(text: string | Uint8Array): Promise<void> {
    await this.#handle?.writeFile(text);
  }

  /** All was written: it takes its place. */
  async close(): Promise<void> {
    if (!this.#handle) return;
    clearInterval(this.#pulse);
    if (this.#temporary !== undefined) await this.#handle.sync();
    await this.#handle.close();
    this.#handle = undefined;
    if (this.#temporary === undefined) return;
    await rename(this.#temporary, this.#target);
    unfinished.delete(this.#temporary);
  }

  /** Leaves nothing behind, and what was there before as it was. Does nothing after {@link close}. */
  async abandon(): Promise<void> {
    clearInterval(this.#pulse);
    await this.#handle?.close().catch(() => {});
    this.#handle = undefined;
    if (this.#temporary === undefined || !unfinished.delete(this.#temporary)) return;
    await rm(this.#temporary, { force: true });
  }
}

/** Puts a text, bytes, or pieces of them in a file's place, as {@link WholeFile} does. Throws what the file system says. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
  options?: { replacesLink: boolean },
): Promise<void> {
  const file = await WholeFile.open(path, options);
  try {
    const isWhole = typeof content === "string" || content instanceof Uint8Array;
    for (const piece of isWhole ? [content] : gathered(content)) await file.write(piece);
    await file.close();
  } finally {
    await file.abandon();
  }
}

/** Bytes that are written at once: 30 MB in pieces of 10 kB took 150 ms, and take 35. */
const atOnce = 1024 * 1024;

function* gathered(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let [group, size]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    group.push(piece);
    size += piece.length;
    if (size < atOnce) continue;
    yield Buffer.concat(group);
    [group, size] = [[], 0];
  }
  yield Buffer.concat(group);
}

let isWatching = false;

/** Ctrl-C and the like end the process as ever, and so does a plugin, but no temporary file is left. */
function takeAwayAtEnd(): void {
  if (isWatching) return;
  isWatching = true;
  const takeAway = () => {
    for (const path of unfinished) {
      try {
        rmSync(path, { force: true });
      } catch {
        // The next run takes it away.
      }
    }
  };
  process.once("exit", takeAway);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      takeAway();
      process.kill(process.pid, signal);
    });
  }
}

const temporaryName = /^\.pathway-lint-[0-9a-f]{16}\.tmp$/;

/** Milliseconds. Nobody who is alive leaves a temporary file alone for so long. */
const stale = 3_600_000;

/** Milliseconds from one sign of life to the next. */
const pulse = stale / 6;

/** Folders that were looked through by this process. */
const tidied = new Set<string>();

/** Takes away what runs left in a folder that were killed and could not do it themselves. */
async function takeAwayStale(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => temporaryName.test(each))) {
    const path = join(folder, name);
    const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    // What another run takes away at the same time, or what is not ours to take, is no matter for this run.
    if (mtimeMs < Date.now() - stale) await rm(path, { force: true }).catch(() => {});
  }
}
