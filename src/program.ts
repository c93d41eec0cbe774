/** The command line in full: commands, options and their help. */

import { Command, CommanderError, Option } from "commander";
import { check } from "./commands/check.js";
import { exitCodes } from "./commands/exit-codes.js";
import type { ExplainOptions } from "./commands/explain.js";
import { failureLine } from "./commands/failure-line.js";
import { type CheckFlags, checkOptions } from "./commands/flags.js";
import type { Io } from "./commands/io.js";
import { refuseMistyped } from "./commands/mistyped-command.js";
import {
  type CheckOptions,
  parseCount,
  parseDate,
  parseRule,
  parseWorkers,
  type WantedReport,
} from "./commands/options.js";
import { ToolFailure } from "./findings/finding.js";
import { tool } from "./version.js";

/** Runs a command line and returns the exit code. `say` is for help, and for what is wrong with the command line. */
export async function runProgram(
  argv: readonly string[],
  io: Io,
  say: (to: "stdout" | "stderr", text: string) => void,
): Promise<number> {
  let code: number = exitCodes.clean;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => say("stdout", text),
      writeErr: (text) => say("stderr", text),
      outputError: (text, write) => write(failureLine(inOneLine(text))),
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.notDone;
  }
  return code;
}

/** What commander says of an option or a command that does not exist. */
function inOneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, "")
    .replace(/\n\(?(Did you mean [^)]*)\)?/, " ($1)");
}

function buildProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command(tool.name)
    .description("Checks career pathway definitions against WIOA sec. 3(7), its guidance, and what states add.")
    .version(tool.version, "-V, --version", "prints the version")
    .helpOption("-h, --help", "prints this help")
    .helpCommand(false)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .addHelpText(
      "after",
      "\nWithout paths it checks **/*.pathway.{yaml,yml,json} below the working directory, leaving out what git ignores.\nExit codes: 0 no errors, 1 errors found, 2 something could not be done.",
    );

  withCheckOptions(program, "stylish")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .action(async (paths: string[], options: CheckFlags) => {
      refuseMistyped(
        paths,
        program.commands.map((command) => command.name()),
        io,
      );
      finish(await check(paths, checkOptions(options, "lint", io), io));
    });

  withCheckOptions(program.command("audit"), "audit")
    .description("requirement by requirement: met (by which lines), unmet, excepted, not applicable, unverifiable")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .action(async (paths: string[], options: CheckFlags) => {
      finish(await check(paths, checkOptions(options, "audit", io), io));
    });

  program
    .command("explain")
    .description("what a rule or requirement asks, why, where the source says so, a passing and a failing example")
    .argument("<rule|requirement>", "such as F.0 or element/f-diploma-and-credential")
    .addOption(new Option("--color", "colors, whatever the output is"))
    .addOption(new Option("--no-color", "no colors"))
    .addOption(pluginOption())
    .action(async (name: string, options: ExplainOptions) => {
      const { explain } = await import("./commands/explain.js");
      finish(await explain(name, options, io));
    });

  withConfigOptions(program.command("config"))
    .description("the configuration in force for a file, and where each part came from")
    .argument("<file>", "a definition, also one that is not written yet")
    .addOption(new Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addOption(debugOption())
    .action(async (file: string, { format, ...options }: Omit<CheckFlags, "format"> & { format: "text" | "json" }) => {
      const { showConfig } = await import("./commands/show-config.js");
      finish(await showConfig(file, checkOptions(options, "lint", io), format, io));
    });

  const mergeCommand = withCheckOptions(program.command("merge"), "stylish");
  // Known, so that whoever gives one is told why it would count for nothing.
  for (const option of mergeCommand.options) if (!ofMerge.has(option.attributeName())) option.hideHelp();
  mergeCommand
    .description("puts the JSON reports of all parts (--shard) together, into any format")
    .argument("<reports...>", "files made with --shard i/n --format json")
    .action(async (files: string[], options: CheckFlags) => {
      const other = mergeCommand.options.find(
        (option) =>
          !ofMerge.has(option.attributeName()) && mergeCommand.getOptionValueSource(option.attributeName()) === "cli",
      );
      // The one without a value has the name of the other.
      const flag = other?.long === "--config" && options.config === false ? "--no-config" : other?.long;
      if (other) throw new ToolFailure(`merge takes no ${flag}: give it where each part is made`);
      const { merge } = await import("./commands/merge.js");
      finish(await merge(files, (purpose) => checkOptions(options, purpose, io), io));
    });

  program
    .command("rules")
    .description("every rule, with its requirements, level and default severity")
    .addOption(
      new Option("-f, --format <format>", "how to print them").choices(["text", "json", "markdown"]).default("text"),
    )
    .addOption(pluginOption())
    .action(async (options: { format: "text" | "json" | "markdown"; plugin?: string[] }) => {
      const { listRules } = await import("./commands/rules.js");
      finish(await listRules(options, io));
    });
  // Otherwise they would count for nothing, --safe among them.
  program.hook("preSubcommand", (_, command) => {
    const misplaced = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === "cli");
    if (misplaced)
      throw new ToolFailure(
        `${misplaced.long} goes behind the command: ${tool.name} ${command.name()} ${misplaced.long} …`,
      );
  });
  return program;
}

/** What merge can do without checking anything again: the looks of reports, and what counts as a failure. */
const ofMerge: ReadonlySet<string> = new Set(["format", "outputFile", "maxWarnings", "quiet", "color", "debug"]);

function withCheckOptions(command: Command, defaultFormat: string): Command {
  // -f and -o belong together in their order: `-f json -o a.json -f stylish` makes a file and prints.
  const addFormat = (format: string, before: WantedReport[] = []) => {
    const last = before.at(-1);
    return last?.format === "" ? [...before.slice(0, -1), { ...last, format }] : [...before, { format }];
  };
  const addFile = (outputFile: string): string => {
    const before = (command.getOptionValue("format") as WantedReport[] | undefined) ?? [];
    const last = before.at(-1);
    const open = last && last.outputFile === undefined;
    command.setOptionValue(
      "format",
      open ? [...before.slice(0, -1), { ...last, outputFile }] : [...before, { format: "", outputFile }],
    );
    return outputFile;
  };
  command
    .option(
      "-f, --format <format>",
      `report format (default: ${defaultFormat}); may be given several times, each with an -o`,
      addFormat,
    )
    .option("-o, --output-file <file>", "writes the report to a file", addFile);
  return withConfigOptions(command)
    .option("--fix", "mends what can be mended without a doubt, in the files")
    .option("--fix-dry-run", "reports what would be left after --fix, and changes no file")
    .option("--baseline <file>", "leaves the old findings that the file lists out of account")
    .option("--update-baseline", "writes what is found now to the baseline")
    .option("--prune-baseline", "takes out of the baseline what is found no more")
    .option("--shard <i/n>", "checks one part of the files: 1/4, or auto by the environment of the CI")
    .option(
      "--workers <n>",
      "how many files are checked at the same time: a number, or auto (the default)",
      parseWorkers,
    )
    .option("--cache", "checks only what has changed since the last run with --cache")
    .option("--cache-location <file>", "where results are kept (default: .pathway-lint-cache)")
    .option("--max-warnings <n>", "fails when there are more warnings", parseCount("--max-warnings"))
    .option("--quiet", "reports errors only")
    .option("--date <YYYY-MM-DD>", "the day that freshness is measured from (default: today)", parseDate)
    .option("--stdin-filename <name>", "the name under which standard input is reported")
    .option("--max-bytes <n>", "the largest file that is read (default: 1 MiB)", parseCount("--max-bytes", 1))
    .addOption(new Option("--color", "colors, whatever the output is"))
    .addOption(new Option("--no-color", "no colors"))
    .addOption(debugOption());
}

/** Options that decide which configuration is in force. */
function withConfigOptions(command: Command): Command {
  return command
    .option(
      "--rule <id:severity>",
      "severity of a rule, a group or a requirement: F.3:off, improvement/*:error",
      (text, before: CheckOptions["rule"] | undefined) => parseRule(text, before ?? new Map()),
    )
    .option("--profile <name>", "state profile, by name or file (default: by jurisdiction.state)")
    .option("--config <file>", "configuration (default: the nearest one above each file)")
    .option("--no-config", "searches for no configuration")
    .option("--trust-config", "lets configuration and plugins that are code run")
    .addOption(pluginOption())
    .option("--safe", "for files from strangers: nothing of the linted tree counts but the definitions");
}

function debugOption(): Option {
  return new Option("--debug", "shows where the tool failed");
}

function pluginOption(): Option {
  return new Option("--plugin <name>", "rules of a package or file, beside the built-in ones").argParser(
    (name: string, before: string[] = []) => [...before, name],
  );
}
