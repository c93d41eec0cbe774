/** What one configuration says, before it is put together with others. */

import type { Severity } from "../findings/finding.js";

export type OptionValue = number | readonly string[];

/** What is set for a rule, a group or a requirement. */
export interface RuleSetting {
  severity: Severity | "off";
  options: Readonly<Record<string, Setting<OptionValue>>>;
  /** Where it is set: `pathway-lint.config.yaml:4`, `preset strict`, `--rule`. */
  origin: string;
}

export interface Setting<T> {
  value: T;
  origin: string;
}

/** A profile that a configuration names. */
export interface NamedProfile extends Setting<string> {
  /** Where the configuration lies, and the profile when it is a file. */
  folder: string;
}

/** Rules set for files that match. */
export interface Override {
  files: readonly string[];
  rules: ReadonlyMap<string, RuleSetting>;
  profile?: NamedProfile;
  origin: string;
}

export interface Layer {
  /** Absolute path of what it was read from; a preset and the command line have none. */
  file?: string;
  /** Folder that relative paths start from. */
  folder: string;
  /** Folder that globs start from, when it is another. */
  globFolder?: string;
  /** By rule, requirement, group glob or `*`. */
  rules: ReadonlyMap<string, RuleSetting>;
  profile?: NamedProfile;
  /** Whether what cannot be verified weighs like a shortfall. */
  strict?: boolean;
  ignores: readonly Setting<string>[];
  overrides: readonly Override[];
  plugins: readonly Setting<string>[];
}

export function emptyLayer(folder: string): Layer {
  return { folder, rules: new Map(), ignores: [], overrides: [], plugins: [] };
}
