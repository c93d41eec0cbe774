import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Io } from "./io.js";

/** Where a report goes. A file is there whole or not at all. */
export interface Sink {
  write(text: string): Promise<void>;
  /** All was written: the report takes its place. */
  close(): Promise<void>;
  /** Something went wrong before: nothing is left behind. Does nothing after {@link close}. */
  abandon(): Promise<void>;
}

/** A file beside its place, then renamed; or standard output. */
export async function openSink(outputFile: string | undefined, io: Io): Promise<Sink> {
  if (outputFile === undefined) {
    return {
      write: (text) => (text === "" ? Promise.resolve() : io.stdout.write(text)),
      close: async () => {},
      abandon: async () => {},
    };
  }
  const path = resolve(io.cwd, outputFile);
  const temporary = resolve(dirname(path), `.pathway-lint-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  let handle: FileHandle | undefined = await open(temporary, "wx", 0o666);
  return {
    async write(text) {
      await handle?.writeFile(text);
    },
    async close() {
      await handle?.sync();
      await handle?.close();
      await rename(temporary, path);
      handle = undefined;
    },
    async abandon() {
      if (!handle) return;
      await handle.close();
      handle = undefined;
      await rm(temporary, { force: true });
    },
  };
}
