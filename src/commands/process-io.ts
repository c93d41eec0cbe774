/** The real process as commands see it. */

import { fstatSync, statSync, writeSync } from "node:fs";
import { ToolFailure } from "../findings/finding.js";
import { exitCodes } from "./exit-codes.js";
import { failureLine, lineFor } from "./failure-line.js";
import { ClosedPipe, type Io, type Output } from "./io.js";

/** Streams, working directory, environment and clock of the process. `threadScript` is what started it. */
export function processIo(process: NodeJS.Process, threadScript: string): Io {
  return {
    get stdin() {
      // For which Node gives a stream that is empty.
      if (isFolder(0)) throw new ToolFailure("cannot read standard input: it is a folder");
      return process.stdin;
    },
    stdout: outputTo(1, "standard output", () => process.stdout),
    stderr: outputTo(2, "standard error", () => process.stderr),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    threadScript,
  };
}

/**
 * Has a process that ends before its run is done say so, and be no success: code that is not ours, as a plugin's, can end it,
 * or wait for what never comes. Returns what ends it when the run is done.
 */
export function endsWhenDone(process: NodeJS.Process): (code: number) => void {
  let line: string | undefined = failureLine(
    "the run was not finished: a plugin or a configuration that is code ended the program, or waits for what never comes; mend it, or leave it out",
  );
  process.once("exit", () => {
    if (line === undefined) return;
    process.exitCode = exitCodes.notDone;
    try {
      writeSync(2, line);
    } catch {
      // The exit code has to say it.
    }
  });
  process.once("uncaughtException", (error) => {
    line = lineFor(error, process.argv.includes("--debug"));
    process.exit();
  });
  return (code) => {
    line = undefined;
    process.exit(code);
  };
}

/**
 * Writes straight to the descriptor: Node's own stream costs a start-up of 3 ms, a twentieth of a short run. It is made
 * only for a terminal, and for a pipe whose reader made it non-blocking and is slow.
 */
function outputTo(descriptor: number, name: string, stream: () => NodeJS.WriteStream): Output {
  const mayBeTerminal = isDevice(descriptor);
  let usesStream = false;
  return {
    get isTTY() {
      return mayBeTerminal && stream().isTTY === true;
    },
    get columns() {
      return mayBeTerminal ? stream().columns : undefined;
    },
    async write(text) {
      const bytes = typeof text === "string" ? Buffer.from(text) : text;
      try {
        const written = usesStream ? 0 : writeWhatFits(descriptor, bytes);
        if (written === bytes.length) return;
        usesStream = true;
        await writeToStream(stream(), bytes.subarray(written));
      } catch (error) {
        throw writeFailure(name, error);
      }
    },
  };
}

/** Whether it is a character device, as terminals are, and not the null device, as of a run whose output nobody wants. */
function isDevice(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && stat.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

/** How many bytes were taken: fewer than all when the reader is slower than we are and the pipe does not block. */
function writeWhatFits(descriptor: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return written;
      throw error;
    }
  }
  return written;
}

function writeToStream(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A failed write is told to the callback first, then as an event, which without a listener ends the process.
    stream.once("error", reject);
    stream.write(bytes, (error) => {
      if (error) return;
      stream.removeListener("error", reject);
      resolve();
    });
  });
}

function writeFailure(name: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EPIPE") return new ClosedPipe(`${name} was closed`, { cause: error });
  return new ToolFailure(`cannot write to ${name}: ${code === "ENOSPC" ? "no space is left" : message}`, {
    cause: error,
  });
}
