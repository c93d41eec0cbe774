/** The file that a cache is kept in. What does not carry this user's seal, or does not fit, is as if it were not there. */

import { createHmac, type Hmac, timingSafeEqual } from "node:crypto";
import { fill, withRegularFile } from "../config/regular-file.js";

/*
 * A line that says how long the parts are, and their seals, with a seal of its own; an index of all files, in JSON; what
 * was told of them; and, apart, their results. A run that changes nothing reads no result: of 1,500 files these are 20 MB
 * of 33, and took longer to parse than all the rest does.
 */
const format = "pathway-lint-cache 5";
const headPattern = new RegExp(`^${format} (\\d{1,15}) (\\d{1,15}) ([\\w-]+) ([\\w-]+) ([\\w-]+)\n`);
const longestHead = 255;

/**
 * Bytes. What was told is read into these again and again, once for its seal and once where it is wanted: memory for all
 * 11 MB of 1,500 files would take 30 ms of the 290 that the run takes, and reading them twice takes 8.
 */
const windowSize = 512 * 1024;

/** The first line: sizes in bytes, and seals. */
interface Head {
  line: string;
  indexSize: number;
  /** Of the index and of what was told. */
  frontSize: number;
  /** Of the sizes and the front. */
  frontSeal: string;
  /** Of the results, with the seal before it: they hold only together. */
  resultsSeal: string;
  /** Of all that: who could not have written the line is not believed how much there is to read. */
  seal: string;
}

export class SealedFile {
  readonly #location: string;
  readonly #secret: Uint8Array;
  readonly #head: Head;
  readonly #window: Uint8Array;
  /** What of the file is in the window: from where, and how much. */
  #from = 0;
  #length = 0;
  /** Whether the results are what was sealed; undefined before any was asked for. */
  #resultsHold: boolean | undefined;
  /** The index, in JSON. */
  readonly index: string;

  private constructor(location: string, secret: Uint8Array, head: Head, index: string, window: Uint8Array) {
    this.#location = location;
    this.#secret = secret;
    this.#head = head;
    this.index = index;
    this.#window = window;
  }

  /** Undefined when there is none, or it was not sealed with this secret. */
  static open(location: string, secret: Uint8Array): SealedFile | undefined {
    return withFile(location, (file, size) => {
      const window = Buffer.allocUnsafeSlow(windowSize);
      const head = headIn(file, window);
      if (!head || !isEqual(sealOfHead(head, secret), head.seal)) return undefined;
      if (head.indexSize > head.frontSize || head.line.length + head.frontSize > size) return undefined;
      const index = Buffer.allocUnsafe(head.indexSize);
      fill(index, file, head.line.length);
      const sealed = new SealedFile(location, secret, head, index.toString(), window);
      return sealed.#holds(file, index) ? sealed : undefined;
    });
  }

  #holds(file: number, index: Uint8Array): boolean {
    const { line, indexSize, frontSize, frontSeal } = this.#head;
    const hmac = createHmac("sha256", this.#secret).update(sizesOf(indexSize, frontSize)).update(index);
    return this.#hasSeal(hmac, frontSeal, file, line.length + indexSize, line.length + frontSize);
  }

  #hasSeal(hmac: Hmac, seal: string, file: number, start: number, end: number): boolean {
    for (let at = start; at < end; at += this.#length) {
      if (this.#read(file, at, end) === 0) return false;
      hmac.update(this.#window.subarray(0, this.#length));
    }
    return isEqual(hmac.digest("base64url"), seal);
  }

  #read(file: number, at: number, end: number): number {
    this.#from = at;
    this.#length = fill(this.#window.subarray(0, end - at), file, at);
    return this.#length;
  }

  /**
   * What was told, from `at` on behind the index, for as long as nothing else is asked for; undefined when the file is not the
   * one that was opened.
   */
  told(at: number, size: number): Uint8Array | undefined {
    const { line, indexSize, frontSize } = this.#head;
    const start = line.length + indexSize + at;
    const isThere = () => start >= this.#from && start + size <= this.#from + this.#length;
    if (!isThere()) {
      if (size > windowSize) return this.#bytes(start, start + size);
      withFile(this.#location, (file) => this.#isSame(file) && this.#read(file, start, line.length + frontSize));
    }
    return isThere() ? this.#window.subarray(start - this.#from, start - this.#from + size) : undefined;
  }

  /**
   * A result, from `at` on behind what was told; undefined when the file is not the one that was opened, or does not hold
   * what was sealed. All are read through before the first, but none is kept: of 5,000 files they are 150 MB.
   */
  result(at: number, size: number): Uint8Array | undefined {
    const { line, frontSize } = this.#head;
    const start = line.length + frontSize;
    this.#resultsHold ??= withFile(
      this.#location,
      (file, end) => this.#isSame(file) && this.#isSealed(file, start, end),
    );
    return this.#resultsHold ? this.#bytes(start + at, start + at + size) : undefined;
  }

  #isSealed(file: number, start: number, end: number): boolean {
    const { frontSeal, resultsSeal } = this.#head;
    const hmac = createHmac("sha256", this.#secret).update(frontSeal);
    return this.#hasSeal(hmac, resultsSeal, file, start, end);
  }

  #bytes(start: number, end: number): Uint8Array | undefined {
    return withFile(this.#location, (file, size) => {
      if (!this.#isSame(file) || end > size) return undefined;
      const bytes = Buffer.allocUnsafe(end - start);
      return fill(bytes, file, start) === bytes.length ? bytes : undefined;
    });
  }

  /** Reads the first line into the window. */
  #isSame(file: number): boolean {
    this.#length = 0;
    return headIn(file, this.#window)?.line === this.#head.line;
  }
}

/** Whether something is there that is no cache of this or another version. */
export function isOtherFile(location: string): boolean {
  const begin = Buffer.alloc(format.length - 1);
  const length = withFile(location, (file) => fill(begin, file, 0)) ?? 0;
  return length > 0 && !format.startsWith(begin.toString("latin1", 0, length));
}

/** What is sealed: an index, what was told (with its size in bytes), and results; the same each time that they are asked for. */
export interface Contents {
  index: string;
  toldSize: number;
  told(): Iterable<Uint8Array>;
  results(): Iterable<Uint8Array>;
}

/** The bytes of such a file, one piece after another: nothing holds all of them. */
export function* sealed({ index, toldSize, told, results }: Contents, secret: Uint8Array): Generator<Uint8Array> {
  const begin = Buffer.from(index);
  const sizes = sizesOf(begin.length, begin.length + toldSize);
  const frontSeal = sealOf([sizes, begin], secret, told());
  const resultsSeal = sealOf([frontSeal], secret, results());
  const seals = `${sizes} ${frontSeal} ${resultsSeal}`;
  yield Buffer.from(`${format} ${seals} ${sealOf([seals], secret)}\n`);
  yield begin;
  yield* told();
  yield* results();
}

function withFile<Result>(location: string, use: (file: number, size: number) => Result): Result | undefined {
  try {
    return withRegularFile(location, use);
  } catch {
    return undefined;
  }
}

function headIn(file: number, window: Uint8Array): Head | undefined {
  const begin = window.subarray(0, longestHead);
  const text = Buffer.from(begin.subarray(0, fill(begin, file, 0))).toString("latin1");
  const [line = "", indexSize, frontSize, frontSeal = "", resultsSeal = "", seal = ""] = headPattern.exec(text) ?? [];
  if (indexSize === undefined) return undefined;
  return { line, indexSize: Number(indexSize), frontSize: Number(frontSize), frontSeal, resultsSeal, seal };
}

function sizesOf(indexSize: number, frontSize: number): string {
  return `${indexSize} ${frontSize}`;
}

function sealOfHead({ indexSize, frontSize, frontSeal, resultsSeal }: Head, secret: Uint8Array): string {
  return sealOf([`${sizesOf(indexSize, frontSize)} ${frontSeal} ${resultsSeal}`], secret);
}

function sealOf(parts: readonly (string | Uint8Array)[], secret: Uint8Array, more: Iterable<Uint8Array> = []): string {
  const hmac = createHmac("sha256", secret);
  for (const part of parts) hmac.update(part);
  for (const part of more) hmac.update(part);
  return hmac.digest("base64url");
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
