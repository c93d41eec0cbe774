/** Work in threads of their own, so that it uses more than one core, and what breaks a thread breaks nothing else. */

import { Worker, type WorkerOptions } from "node:worker_threads";
import { ToolFailure } from "../findings/finding.js";

/** What a thread runs: a script that sends null when it is ready, and then an answer to each message, in their order. */
export interface ThreadStart extends Pick<WorkerOptions, "argv" | "workerData" | "resourceLimits" | "execArgv"> {
  script: string;
}

interface Question<Job, Answer> {
  job: Job;
  /** What is checked, as people know it. */
  name: string;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Thread<Job, Answer> {
  worker: Worker;
  /** In the order in which they will be answered. */
  asked: Question<Job, Answer>[];
  isReady: boolean;
}

/** A thread has some to go on with while its answers are read. */
const jobsAtOnce = 4;

/** Threads that do jobs. A job whose thread dies of it is rejected with {@link ToolFailure}, and the others go on. */
export class Pool<Job, Answer> {
  readonly #start: ThreadStart;
  readonly #most: number;
  readonly #threads = new Set<Thread<Job, Answer>>();
  #waiting: Question<Job, Answer>[] = [];
  #isClosed = false;

  /** `size` is how many threads there are at most; each is started when there is work for it. */
  constructor(size: number, start: ThreadStart) {
    this.#most = size;
    this.#start = start;
  }

  ask(job: Job, name: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, name, resolve, reject });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      let [idlest] = this.#threads;
      for (const thread of this.#threads) if (idlest && thread.asked.length < idlest.asked.length) idlest = thread;
      if ((!idlest || idlest.asked.length > 0) && this.#threads.size < this.#most) idlest = this.#startThread();
      if (!idlest || idlest.asked.length >= jobsAtOnce) return;
      const question = this.#waiting.shift() as Question<Job, Answer>;
      idlest.asked.push(question);
      idlest.worker.postMessage(question.job);
    }
  }

  #startThread(): Thread<Job, Answer> {
    const { script, ...options } = this.#start;
    const worker = new Worker(script, options);
    const thread: Thread<Job, Answer> = { worker, asked: [], isReady: false };
    let reason = "it ended by itself";
    worker.on("message", (answer: Answer | null) => {
      if (answer === null) thread.isReady = true;
      else thread.asked.shift()?.resolve(answer);
      this.#dispatch();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      reason = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "it ran out of memory" : error.message;
    });
    worker.on("exit", () => this.#bury(thread, reason));
    this.#threads.add(thread);
    return thread;
  }

  /** What a dead thread was doing failed; what it was to do next is for another one. */
  #bury(thread: Thread<Job, Answer>, reason: string): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    if (thread.isReady) {
      const [broken, ...others] = thread.asked;
      this.#waiting.unshift(...others);
      broken?.reject(new ToolFailure(`cannot check ${broken.name}: the thread that did it died: ${reason}`));
    } else {
      const all = [...thread.asked, ...this.#waiting];
      this.#waiting = [];
      for (const { reject } of all)
        reject(new ToolFailure(`no thread can be started: ${reason}; --workers 1 does without`));
    }
    this.#dispatch();
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }
}
