/** Runs the steps of a composite action as GitHub's runner does: their scripts, with the environment that they are given. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface Step {
  name: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  shell?: string;
  env?: Record<string, string>;
  run?: string;
}

export interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

export function readAction(path: string): Action {
  return parse(readFileSync(path, "utf8")) as Action;
}

/** What the runner knows: `github.event.number`, `inputs.paths`, `steps.lint.outputs.sarif` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;

export interface Ran {
  code: number | null;
  /** Standard output and standard error as the log has them; the runner reads commands from both. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

/** The value of `a.b.c`; an empty text for what is not there, as the runner has it. */
function lookUp(path: string, contexts: Contexts): string {
  const value = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], contexts);
  return value === undefined || value === null ? "" : String(value);
}

/** A text with its `${{ a.b.c }}` filled in. */
export function filled(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) => lookUp(path, contexts));
}

/** Whether a condition of the form `a.b == 'x' && c.d != '' && e.f` holds. */
export function holds(condition: string, contexts: Contexts): boolean {
  return condition.split("&&").every((part) => {
    const [, path, operator, literal = ""] = /^\s*([\w.-]+)(?:\s*(==|!=)\s*'([^']*)')?\s*$/.exec(part) ?? [];
    if (path === undefined) throw new Error(`this condition is not understood: ${part}`);
    const value = lookUp(path, contexts);
    return operator === undefined ? value !== "" : (value === literal) === (operator === "==");
  });
}

/** Runs a step's script, in a shell that is started as the runner starts it. */
export async function runStep(
  step: Step,
  contexts: Contexts,
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<Ran> {
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? "", "step-"));
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const path of Object.values(files)) writeFileSync(path, "");
  const script = join(folder, "script");
  writeFileSync(script, step.run ?? "");
  const shell = step.shell === "bash" ? "bash --noprofile --norc -e -o pipefail {0}" : (step.shell ?? "");
  const [command = "", ...args] = shell.split(" ").map((part) => (part === "{0}" ? script : part));
  const own = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, contexts)]),
  );
  const child = spawn(command, args, { cwd, env: { ...env, ...files, ...own } });
  let log = "";
  child.stdout.on("data", (data) => (log += data));
  child.stderr.on("data", (data) => (log += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const outputs = existsSync(files.GITHUB_OUTPUT) ? readFileSync(files.GITHUB_OUTPUT, "utf8").trim().split("\n") : [];
  return {
    code,
    log,
    outputs: Object.fromEntries(
      outputs.filter((line) => line !== "").map((line) => line.split(/=(.*)/s, 2) as [string, string]),
    ),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}
