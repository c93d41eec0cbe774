/** What runs in a thread: checks each file that it is asked for, one after another. */

import { parentPort, workerData } from "node:worker_threads";
import type { CheckRun } from "./check-run.js";
import { FileCheck } from "./file-check.js";
import { Linters } from "./linters.js";

/**
 * What a thread says of a file: what became of it ({@link FileOutcome}), as JSON, which takes a third of the time of a
 * structured clone; or a fault of the tool.
 */
export type ThreadAnswer = { outcome: string; fault?: never } | { outcome?: never; fault: unknown };

/** Answers the thread that started this one, until that ends it. */
export function answer(): void {
  const port = parentPort;
  if (!port) throw new TypeError("there is nobody to answer");
  const run = workerData as CheckRun;
  const check = new FileCheck(run, new Linters(run.options, run.date, run.cwd), () => {
    throw new TypeError("standard input is not this thread's");
  });
  const answerAll = async (paths: readonly string[]) => {
    const answers: ThreadAnswer[] = [];
    for (const path of paths) answers.push(await answerTo(path, check));
    port.postMessage(answers);
  };
  let before: Promise<void> = Promise.resolve();
  port.on("message", (paths: readonly string[]) => {
    before = before.then(() => answerAll(paths));
  });
  port.postMessage(null);
}

async function answerTo(path: string, check: FileCheck): Promise<ThreadAnswer> {
  try {
    return { outcome: JSON.stringify(await check.check(path)) };
  } catch (fault) {
    return { fault };
  }
}
