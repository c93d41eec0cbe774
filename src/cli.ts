/** The command line: arguments to commands, outcomes to exit codes. */

import { check } from "./commands/check.js";
import { exitCodes } from "./commands/exit-codes.js";
import { lineFor } from "./commands/failure-line.js";
import { checkOptions } from "./commands/flags.js";
import { ClosedPipe, type Io } from "./commands/io.js";
import { isDefinitionName, isThere } from "./runner/definition-name.js";

/** Runs a command line (without node and script) and returns the exit code. Never throws, never exits. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.notDone;
  const texts: { to: "stdout" | "stderr"; text: string }[] = [];
  try {
    code = await run(argv, io, (to, text) => texts.push({ to, text }));
  } catch (error) {
    if (error instanceof ClosedPipe) return code;
    texts.push({ to: "stderr", text: lineFor(error, wantsStack(argv, io)) });
  }
  try {
    for (const { to, text } of texts) await io[to].write(text);
  } catch (error) {
    code = exitCodes.notDone;
    // When standard error is what cannot be written to, the exit code has to say it.
    if (!(error instanceof ClosedPipe)) await io.stderr.write(lineFor(error, wantsStack(argv, io))).catch(() => {});
  }
  return code;
}

function wantsStack(argv: readonly string[], { cwd }: Io): boolean {
  return asPaths(argv, cwd).includes("--debug");
}

/** Definitions alone, also behind `--`, are linted as hooks and editors ask for it: the parser of options would take 3 ms more. */
async function run(
  argv: readonly string[],
  io: Io,
  say: (to: "stdout" | "stderr", text: string) => void,
): Promise<number> {
  const paths = asPaths(argv[0] === "--" ? argv.slice(1) : argv, io.cwd);
  if (paths.length > 0 && paths.every((path) => !path.startsWith("-") && isDefinitionName(path))) {
    return check(paths, checkOptions({}, "lint", io), io);
  }
  const { runProgram } = await import("./program.js");
  const end = argv.indexOf("--");
  return runProgram(
    end === -1 ? asPaths(argv, io.cwd) : [...asPaths(argv.slice(0, end), io.cwd), ...argv.slice(end)],
    io,
    say,
  );
}

/** A file may have any name, `--config=evil.yaml` too: an argument that names what exists is no option. `-` is standard input. */
function asPaths(argv: readonly string[], cwd: string): string[] {
  return argv.map((argument) =>
    argument.startsWith("-") && argument !== "-" && isThere(argument, cwd) ? `./${argument}` : argument,
  );
}
