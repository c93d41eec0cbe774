import { resolve } from "node:path";
import { fileFailure } from "../runner/read-file.js";
import { WholeFile } from "../runner/write-file.js";
import type { Io } from "./io.js";

/** Where a report goes. A file is there whole or not at all. Throws `ToolFailure` when it cannot be written. */
export interface Sink {
  write(text: string | Uint8Array): Promise<void>;
  /** All was written: the report takes its place. */
  close(): Promise<void>;
  /** Something went wrong before: nothing is left behind. Does nothing after {@link close}. */
  abandon(): Promise<void>;
}

/** A file, or standard output. */
export async function openSink(outputFile: string | undefined, io: Io): Promise<Sink> {
  if (outputFile === undefined) {
    return {
      write: (text) => (text.length === 0 ? Promise.resolve() : io.stdout.write(text)),
      close: async () => {},
      abandon: async () => {},
    };
  }
  const fail = (error: unknown): never => {
    throw fileFailure(outputFile, error, "write");
  };
  const file = await WholeFile.open(resolve(io.cwd, outputFile)).catch(fail);
  return {
    write: (text) => file.write(text).catch(fail),
    close: () => file.close().catch(fail),
    abandon: () => file.abandon(),
  };
}
