import type { Output } from "./io.js";

/** A line on standard error that says how far a long run is; only on a terminal, and only after a second. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  readonly #now: () => Date;
  readonly #started: number;
  #done = 0;
  #shownAt = 0;

  constructor(output: Output, total: number, now: () => Date) {
    this.#output = output;
    this.#total = total;
    this.#now = now;
    this.#started = now().getTime();
  }

  async step(): Promise<void> {
    this.#done++;
    if (!this.#output.isTTY) return;
    const time = this.#now().getTime();
    if (time - this.#started < 1000 || time - this.#shownAt < 100) return;
    this.#shownAt = time;
    await this.#output.write(`\r\u001b[KChecking ${this.#done} of ${this.#total} files`);
  }

  /** The same output: on a terminal, the line is taken away before anything is written there. */
  before(output: Output): Output {
    if (!this.#output.isTTY || !output.isTTY) return output;
    const { isTTY, columns } = output;
    const write: Output["write"] = async (text) => {
      await this.clear();
      await output.write(text);
    };
    return { write, isTTY, ...(columns === undefined ? {} : { columns }) };
  }

  /** Takes the line away, so that a report does not begin behind it. */
  async clear(): Promise<void> {
    if (this.#shownAt === 0) return;
    this.#shownAt = 0;
    await this.#output.write("\r\u001b[K");
  }
}
