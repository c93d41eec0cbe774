/** What runs in a thread: checks each file that it is asked for, one after another. */

import { parentPort, workerData } from "node:worker_threads";
import { reporterFor } from "../reporters/formats.js";
import type { Reporter } from "../reporters/reporter.js";
import type { CheckRun } from "./check-run.js";
import { FileCheck } from "./file-check.js";
import { Linters } from "./linters.js";
import { newReporter, tell } from "./telling.js";
import type { ThreadAnswer } from "./thread-answer.js";

/** Answers the thread that started this one, until that ends it. */
export function answer(): void {
  const port = parentPort;
  if (!port) throw new TypeError("there is nobody to answer");
  const run = workerData as CheckRun;
  const check = new FileCheck(run, new Linters(run.options, run.date, run.cwd), () => {
    throw new TypeError("standard input is not this thread's");
  });
  // What is found is kept with a cache, also for other reports.
  const reporter = run.options.cache ? undefined : reporterOf(run);
  const answerAll = async (paths: readonly string[]) => {
    const answers: ThreadAnswer[] = [];
    for (const path of paths) answers.push(await answerTo(path, check, await reporter));
    port.postMessage(answers);
  };
  let before: Promise<void> = Promise.resolve();
  port.on("message", (paths: readonly string[]) => {
    before = before.then(() => answerAll(paths));
  });
  port.postMessage(null);
}

/** The reporter of a run whose files can be told here. */
async function reporterOf({ telling }: CheckRun): Promise<Reporter | undefined> {
  if (!telling) return undefined;
  const { form } = telling;
  const module = await reporterFor(form.format, form.purpose, false);
  return module && newReporter(module, form, telling);
}

async function answerTo(path: string, check: FileCheck, reporter: Reporter | undefined): Promise<ThreadAnswer> {
  try {
    const { result, ...outcome } = await check.check(path);
    if (!result || !reporter) return { outcome: JSON.stringify({ ...outcome, result }), text: "" };
    const told = tell(result, reporter);
    return { outcome: JSON.stringify({ ...outcome, told: { ...told, text: "" } }), text: String(told.text) };
  } catch (fault) {
    return { fault };
  }
}
