/** The command line: arguments to commands, outcomes to exit codes. */

import { check } from "./commands/check.js";
import { exitCodes } from "./commands/exit-codes.js";
import { lineFor } from "./commands/failure-line.js";
import { checkOptions } from "./commands/flags.js";
import { ClosedPipe, type Io } from "./commands/io.js";
import { isDefinition } from "./runner/definition-name.js";

/** Runs a command line (without node and script) and returns the exit code. Never throws, never exits. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.notDone;
  const texts: { to: "stdout" | "stderr"; text: string }[] = [];
  try {
    code = await run(argv, io, (to, text) => texts.push({ to, text }));
  } catch (error) {
    if (error instanceof ClosedPipe) return code;
    texts.push({ to: "stderr", text: lineFor(error, argv.includes("--debug")) });
  }
  try {
    for (const { to, text } of texts) await io[to].write(text);
  } catch (error) {
    code = exitCodes.notDone;
    // When standard error is what cannot be written to, the exit code has to say it.
    if (!(error instanceof ClosedPipe)) await io.stderr.write(lineFor(error, argv.includes("--debug"))).catch(() => {});
  }
  return code;
}

/** Definitions alone, also behind `--`, are linted as hooks and editors ask for it: the parser of options would take 3 ms more. */
async function run(
  argv: readonly string[],
  io: Io,
  say: (to: "stdout" | "stderr", text: string) => void,
): Promise<number> {
  const paths = argv[0] === "--" ? argv.slice(1) : argv;
  if (paths.length > 0 && paths.every((path) => isDefinition(path, io.cwd))) {
    return check(paths.map(asPath), checkOptions({}, "lint", io), io);
  }
  const { runProgram } = await import("./program.js");
  return runProgram(
    argv.map((argument) => (isDefinition(argument, io.cwd) ? asPath(argument) : argument)),
    io,
    say,
  );
}

/** A file may have any name, `--config=evil.pathway.yaml` too: an argument that names a definition is no option. */
function asPath(argument: string): string {
  return argument.startsWith("-") ? `./${argument}` : argument;
}
