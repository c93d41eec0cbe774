/** The world as commands see it: everything that is injected in tests. */

/** A stream to write to. `write` settles when the text was taken, and rejects when nobody reads any more. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal, when it is one. */
  readonly columns?: number;
}

export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** Absolute path of the working directory. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** The program's own script, which threads run too; without it there are none. */
  threadScript?: string;
}

/** What of it reports need. */
export type ReportIo = Pick<Io, "stdout" | "cwd" | "env">;

/** Thrown by {@link Output.write} when the reader has gone, as `| head -1` does. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}
