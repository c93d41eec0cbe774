#!/usr/bin/env node
/** What npm installs as `pathway-lint`: runs the bundle with V8's code cache, which saves most of the compiling. */

import { basename, join } from "node:path";
import { compiled, keepCaches } from "./code-cache.js";
import { otherCommands } from "./run-kind.js";

/** This file is CommonJS once it is built. */
declare const require: NodeJS.Require;

const args = process.argv.slice(2);

const program = join(import.meta.dirname, "pathway-lint.cjs");

/**
 * A file of the program: a function of what CommonJS would give it; of `import()`, which code run by vm.Script has not; and
 * of what it calls before it changes flags of V8, since a cache is good only for runs that begin with the same ones.
 */
type Part = (
  require: NodeJS.Require,
  exports: object,
  filename: string,
  importModule: (specifier: string) => Promise<unknown>,
  beforeFlagsChange: () => void,
) => void;

/** What each file exports, by its name. */
const loaded = new Map<string, object>();

load(program);
// A thread of the program, whose mark no command line can hold, leaves that to the program.
const isThread = process.argv[2]?.startsWith("\0") === true;
if (!isThread) {
  process.on("exit", (code) => {
    // That of the program is made by `lint` alone, for that is the command that must start fast.
    if (code <= 1) keepCaches(`${code}`, lints() ? undefined : program);
  });
}

function load(path: string): object {
  const run: Part = compiled(path).runInThisContext();
  const exports = {};
  const name = basename(path);
  // Known before it runs, since parts may need one another; and not any more when it fails, for who asks again.
  loaded.set(name, exports);
  try {
    // When flags change, not all has run that a plain lint needs.
    const beforeFlagsChange = () => keepCaches("", program);
    run(requireOfParts as NodeJS.Require, exports, program, (specifier) => import(specifier), beforeFlagsChange);
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
  return exports;
}

/** The parts know each other by name; everything else is Node's. */
function requireOfParts(specifier: string): unknown {
  if (!specifier.startsWith(".")) return require(specifier);
  const name = basename(specifier);
  return loaded.get(name) ?? load(join(import.meta.dirname, "parts", name));
}

function lints(): boolean {
  return !args.some(
    (argument, index) =>
      /^(-h|--help|-V|--version)$/.test(argument) || (index === 0 && otherCommands.includes(argument)),
  );
}
