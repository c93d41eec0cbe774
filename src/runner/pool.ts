/** Work in threads of their own, so that it uses more than one core, and what breaks a thread breaks nothing else. */

import { Worker, type WorkerOptions } from "node:worker_threads";
import { ToolFailure } from "../findings/finding.js";

/** What a thread runs: a script that sends null when it is ready, and then for each list of jobs a list of answers. */
export interface ThreadStart extends Pick<WorkerOptions, "argv" | "workerData" | "resourceLimits"> {
  script: string;
}

/** A job that is not a thread's any more; one of the two ends it. */
export interface TakenJob<Job, Answer> {
  job: Job;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

interface Question<Job, Answer> extends TakenJob<Job, Answer> {
  /** What it is about, as people know it. */
  name: string;
  /** It was among those of which one ended a thread. */
  isSuspect: boolean;
}

interface Thread<Job, Answer> {
  worker: Worker;
  /** Lists of questions in the order in which they will be answered. */
  asked: Question<Job, Answer>[][];
  isReady: boolean;
}

/** A thread has a second list to go on with while the answers to the first are read. */
const listsAtOnce = 2;

/** Jobs of a list, since each message wakes the other thread up; with lists of one that was a tenth of the time. */
const longestList = 8;

/** Threads that do jobs. A job whose thread dies of it is rejected with {@link ToolFailure}, and the others go on. */
export class Pool<Job, Answer> {
  readonly #start: ThreadStart;
  readonly #most: number;
  readonly #threads = new Set<Thread<Job, Answer>>();
  #waiting: Question<Job, Answer>[] = [];
  #willDispatch = false;
  #isClosed = false;

  /** `size` is how many threads there are at most; each is started when there is work for it. */
  constructor(size: number, start: ThreadStart) {
    this.#most = size;
    this.#start = start;
  }

  ask(job: Job, name: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, name, resolve, reject, isSuspect: false });
      if (this.#willDispatch) return;
      this.#willDispatch = true;
      // What is asked in one go is handed on together.
      setImmediate(() => {
        this.#willDispatch = false;
        this.#dispatch();
      });
    });
  }

  /** Takes the oldest job that no thread has yet, so that its asker does it. Undefined when there is none. */
  take(): TakenJob<Job, Answer> | undefined {
    const at = this.#waiting.findIndex(({ isSuspect }) => !isSuspect);
    return at === -1 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      let [idlest] = this.#threads;
      for (const thread of this.#threads) if (idlest && thread.asked.length < idlest.asked.length) idlest = thread;
      if ((!idlest || idlest.asked.length > 0) && this.#threads.size < this.#most) idlest = this.#startThread();
      if (!idlest || idlest.asked.length >= listsAtOnce) return;
      const list = this.#nextList();
      idlest.asked.push(list);
      idlest.worker.postMessage(list.map(({ job }) => job));
    }
  }

  /** Lists become shorter in the end, so that all threads have work until then; a suspect is alone. */
  #nextList(): Question<Job, Answer>[] {
    const share = Math.ceil(this.#waiting.length / (this.#most * listsAtOnce));
    const suspect = this.#waiting.findIndex(({ isSuspect }) => isSuspect);
    const end = suspect === 0 ? 1 : suspect === -1 ? share : Math.min(share, suspect);
    return this.#waiting.splice(0, Math.min(end, longestList));
  }

  #startThread(): Thread<Job, Answer> {
    const { script, ...options } = this.#start;
    const worker = new Worker(script, options);
    const thread: Thread<Job, Answer> = { worker, asked: [], isReady: false };
    let reason = "it ended by itself";
    worker.on("message", (answers: Answer[] | null) => {
      if (answers === null) thread.isReady = true;
      else thread.asked.shift()?.forEach(({ resolve }, i) => resolve(answers[i] as Answer));
      this.#dispatch();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      reason = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "it ran out of memory" : error.message;
    });
    worker.on("exit", () => this.#bury(thread, reason));
    this.#threads.add(thread);
    return thread;
  }

  /** What a dead thread was doing failed; where that is not known, it is tried again one by one. */
  #bury(thread: Thread<Job, Answer>, reason: string): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    const { isReady, asked } = thread;
    const [broken = [], ...others] = asked;
    if (!isReady) {
      for (const { reject } of [...asked.flat(), ...this.#waiting.splice(0)])
        reject(new ToolFailure(`no thread can be started: ${reason}; --workers 1 does without`));
    } else if (broken.length === 1) {
      for (const { reject, name } of broken)
        reject(new ToolFailure(`cannot check ${name}: the thread that did it died: ${reason}`));
      this.#waiting.unshift(...others.flat());
    } else {
      for (const each of broken) each.isSuspect = true;
      this.#waiting.unshift(...broken, ...others.flat());
    }
    this.#dispatch();
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }
}
