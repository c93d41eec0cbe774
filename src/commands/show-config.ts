import { type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { rules } from "../../rules/index.js";
import { describeRule } from "../engine/describe.js";
import { ToolFailure } from "../findings/finding.js";
import { safeJson, visible } from "../reporters/safe-text.js";
import { fileFailure } from "../runner/read-file.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { Linters } from "./linters.js";
import { type CheckOptions, dateOf } from "./options.js";

/** Prints what is in force for a file, also for one that is not there yet, and where each part comes from. */
export async function showConfig(
  path: string,
  options: CheckOptions,
  format: "text" | "json",
  io: Io,
): Promise<number> {
  refuseWhatIsNoFile(path, io.cwd);
  const { effective, plugins, profile, source, ignored } = await new Linters(
    options,
    dateOf(options.date, io.now()),
    io.cwd,
  ).configFor(path);
  const rows = [...rules, ...plugins].flatMap(([id, rule]) => {
    const description = describeRule(id, rule);
    const names = description.integrity ? [{ id: null, severity: description.severity }] : description.requirements;
    const row = (requirement: string | null, severity: string) => {
      const setting = effective.settingOf(id, requirement);
      return { rule: id, requirement, severity: setting?.severity ?? severity, origin: setting?.origin ?? "default" };
    };
    return names.map((each) => row(each.id, each.severity));
  });
  const options_ = [...rules, ...plugins].flatMap(([id, rule]) => {
    const set = effective.optionsWithOrigin(id);
    return Object.entries(rule.options ?? {}).map(([name, spec]) => {
      const fromProfile = profile?.options[id]?.[name];
      const { value, origin } =
        set.get(name) ??
        (fromProfile === undefined
          ? { value: spec.default, origin: "default" }
          : { value: fromProfile, origin: `profile ${profile?.id}` });
      return { rule: id, option: name, value, origin };
    });
  });
  const config = {
    file: path,
    configuration: source ?? null,
    ignored,
    profile: profile
      ? { id: profile.id, origin: options.profile === undefined ? (effective.profile?.origin ?? "") : "--profile" }
      : { id: null, origin: "jurisdiction.state of the definition" },
    rules: rows,
    options: options_,
  };
  await io.stdout.write(format === "json" ? `${safeJson(config, 2)}\n` : asText(config));
  return exitCodes.clean;
}

function refuseWhatIsNoFile(path: string, cwd: string): void {
  if (path === "-") throw new ToolFailure("config wants a file, and not standard input; name a definition");
  let stat: Stats;
  try {
    stat = statSync(resolve(cwd, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw fileFailure(path, error);
  }
  if (stat.isDirectory())
    throw new ToolFailure(`config wants a file, and ${path} is a folder; name a definition in it`);
  if (!stat.isFile()) throw new ToolFailure(`config wants a file, and ${path} is none`);
}

interface Shown {
  file: string;
  configuration: string | null;
  ignored: boolean;
  profile: { id: string | null; origin: string };
  rules: readonly { rule: string; requirement: string | null; severity: string; origin: string }[];
  options: readonly { rule: string; option: string; value: unknown; origin: string }[];
}

function asText({ file, configuration, ignored, profile, rules: rows, options }: Shown): string {
  const idWidth = Math.max(6, ...rows.map(({ requirement }) => requirement?.length ?? 0));
  const lines = [
    `${file}${ignored ? " (left out by ignores)" : ""}`,
    `configuration: ${configuration ?? "none found"}`,
    `profile: ${profile.id ?? "by state"} (${profile.origin})`,
    "",
    ...rows.map(
      ({ rule, requirement, severity, origin }) =>
        `${(requirement ?? "").padEnd(idWidth)} ${rule.padEnd(46)} ${severity.padEnd(8)} ${origin}`,
    ),
    "",
    ...options.map(
      ({ rule, option, value, origin }) => `${rule.padEnd(46)} ${option} = ${JSON.stringify(value)} (${origin})`,
    ),
  ];
  return lines.map((line) => `${visible(line)}\n`).join("");
}
