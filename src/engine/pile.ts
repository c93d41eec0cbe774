/** Bytes of a block. */
const blockSize = 65_536;

/**
 * Plain data that is put aside for later, as JSON outside of the heap: of 100,000 small things the collector knows nothing,
 * where objects would let the heap grow to several times their size. Nothing of a text from which strings were cut is held.
 */
export class Pile<T> implements Iterable<T> {
  readonly #encoder = new TextEncoder();
  readonly #full: Uint8Array[] = [];
  #block = new Uint8Array(blockSize);
  #used = 0;

  /** Adds a thing as JSON. That has no line breaks of its own, so each thing is a line. */
  add(json: string): void {
    const line = `${json}\n`;
    // A sign takes three bytes at most.
    if (this.#used + 3 * line.length > this.#block.length) {
      this.#full.push(this.#block.subarray(0, this.#used));
      this.#block = new Uint8Array(Math.max(blockSize, 3 * line.length));
      this.#used = 0;
    }
    this.#used += this.#encoder.encodeInto(line, this.#block.subarray(this.#used)).written;
  }

  /** Each thing anew, in the order in which they were added. */
  *[Symbol.iterator](): Generator<T> {
    const decoder = new TextDecoder();
    for (const block of [...this.#full, this.#block.subarray(0, this.#used)]) {
      for (const line of decoder.decode(block).split("\n")) if (line !== "") yield JSON.parse(line) as T;
    }
  }
}
