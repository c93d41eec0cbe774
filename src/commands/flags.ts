/** What was said on the command line, as options of a command. */

import { ToolFailure } from "../findings/finding.js";
import { parseShard } from "../runner/shard.js";
import { defaultLimits } from "../source/limits.js";
import type { Io } from "./io.js";
import type { CheckOptions, WantedReport } from "./options.js";

/** The flags of lint and audit as commander collects them. */
export type CheckFlags = Omit<
  CheckOptions,
  | "purpose"
  | "reports"
  | "quiet"
  | "debug"
  | "rule"
  | "trustConfig"
  | "plugin"
  | "safe"
  | "config"
  | "fix"
  | "baselineUse"
  | "cache"
  | "shard"
> & {
  shard?: string;
  cache?: true;
  fix?: true;
  fixDryRun?: true;
  updateBaseline?: true;
  pruneBaseline?: true;
  /** False for --no-config; true is commander's default for it. */
  config?: string | boolean;
  trustConfig?: true;
  plugin?: string[];
  safe?: true;
  format?: WantedReport[];
  rule?: CheckOptions["rule"];
  quiet?: true;
  debug?: true;
};

/** The options of a run. Throws {@link ToolFailure} for flags that exclude each other. */
export function checkOptions(
  {
    format,
    rule,
    quiet,
    config,
    trustConfig,
    plugin,
    safe,
    fix,
    fixDryRun,
    cache,
    shard,
    updateBaseline,
    pruneBaseline,
    ...flags
  }: CheckFlags,
  purpose: CheckOptions["purpose"],
  io: Io,
): CheckOptions {
  const defaultFormat = purpose === "lint" ? "stylish" : "audit";
  const named = format ?? [];
  const reports = named.map((report) => (report.format === "" ? { ...report, format: defaultFormat } : report));
  if ((updateBaseline || pruneBaseline) && flags.baseline === undefined)
    throw new ToolFailure("--update-baseline and --prune-baseline want --baseline with a file");
  if (safe && (fix || updateBaseline || pruneBaseline))
    throw new ToolFailure(
      "--safe writes nothing but the report; leave out --fix, --update-baseline and --prune-baseline",
    );
  if (safe && (flags.maxBytes ?? 0) > defaultLimits.bytes)
    throw new ToolFailure(
      `under --safe no file larger than ${defaultLimits.bytes} bytes is read; leave out --max-bytes`,
    );
  if (safe && trustConfig) throw new ToolFailure("--safe and --trust-config exclude each other");
  return {
    ...flags,
    purpose,
    ...(shard === undefined ? {} : { shard: parseShard(shard, io.env) }),
    fix: fix ? "write" : fixDryRun ? "dry-run" : undefined,
    cache: cache === true,
    baselineUse: updateBaseline ? "update" : pruneBaseline ? "prune" : "use",
    reports: reports.length > 0 ? reports : [{ format: defaultFormat }],
    rule: rule ?? new Map(),
    ...(config === undefined || config === true ? {} : { config }),
    trustConfig: trustConfig === true,
    plugin: plugin ?? [],
    safe: safe === true,
    quiet: quiet === true,
  };
}
