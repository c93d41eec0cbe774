/** What V8 does by default is made for programs that keep what they read. Here each file is forgotten once it is reported. */

import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Given by the launcher, for what is built. */
declare const beforeFlagsChange: (() => void) | undefined;

/** Versions of Node on which these flags were tried; another might not know them, and say so on standard error. */
const isTried = /^v(?:20|22|24)\./.test(process.version);

/**
 * Bytes that the young generation may grow to: with more, what is garbage long since only fills memory. With several threads
 * all have their own, so that less is allowed: 1,500 definitions in two threads took 135 MB, and take 112 MB, for 4 % more
 * time.
 */
const youngEnough = { alone: 12 * 2 ** 20, withThreads: 3 * 2 ** 20 };

function setFlags(...flags: string[]): void {
  if (typeof beforeFlagsChange === "function") beforeFlagsChange();
  for (const flag of flags) setFlagsFromString(flag);
}

/**
 * For a run over few files in which there is much: what runs often is optimized later, and the young generation does not grow.
 * Bred files of 600 kB took 1.1 s and 1.0 s, and take 0.95 s and 0.84 s, and two thirds of the processor time; with Node 24,
 * they took 264 MB and take 143 MB. Returns what sets it back to V8's own values: a code cache that is made with others is of
 * no use to the next run.
 */
export function spareForMuch(): () => void {
  if (!isTried) return () => {};
  const set = (budget: number, inlined: number, growth: number) => {
    if (process.version.startsWith("v20.")) setFlagsFromString(`--interrupt-budget=${budget}`);
    // Earlier versions let it grow to half as much.
    else if (process.version.startsWith("v24.")) setFlagsFromString(`--semi-space-growth-factor=${growth}`);
    setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`);
  };
  set(264_000, 200, 1);
  return () => set(67_584, 920, 2);
}

/** Settings of V8 for runs over many files. */
export class LongRun {
  static #youngEnough = youngEnough.alone;
  #isGrown = false;

  constructor() {
    if (!isTried) return;
    // Only what runs very often is optimized. By default a quarter of the time goes into optimizing functions that hardly
    // run again: 1,500 definitions took 5.0 s of processor time, and take 4.2 s.
    // Newer versions count otherwise, and optimize less by themselves.
    if (process.version.startsWith("v20.")) setFlags("--interrupt-budget=528000");
    setFlags("--max-inlined-bytecode-size-cumulative=200");
    // The old generation is cleared when it has grown by a fifth, and not when it has doubled: in two threads 155 MB become
    // 112 MB.
    setFlags("--heap-growing-percent=20");
  }

  /** To be called before threads are started. */
  static withThreads(): void {
    if (!isTried) return;
    // V8's own helpers wait for each other where all cores are busy: 1,500 definitions in two threads on two cores took
    // 2.8 s, and take 2.6 s.
    setFlags("--no-parallel-scavenge");
    // The other threads' begins with two halves of as many megabytes, and does not grow either.
    setFlags("--min-semi-space-size=2");
    LongRun.#youngEnough = youngEnough.withThreads;
  }

  /** To be called after each file that was checked: stops the young generations of all threads from growing further. */
  fileDone(): void {
    if (!isTried) return;
    this.#isGrown ||= youngSize() >= LongRun.#youngEnough;
    // Each time, since V8 lets them grow again whenever a thread starts: in two threads 141 MB are 107 MB.
    if (this.#isGrown) setFlags("--semi-space-growth-factor=1");
  }
}

/** Bytes. */
function youngSize(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ??
    Number.POSITIVE_INFINITY
  );
}
