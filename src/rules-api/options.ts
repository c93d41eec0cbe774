/** Options of a rule: a small, closed set of types, so that a configuration can be checked and documented from them. */

interface OptionBase {
  /** What it changes, in a sentence. */
  description: string;
}

export interface NumberOption extends OptionBase {
  type: "integer";
  default: number;
  minimum?: number;
  maximum?: number;
}

export interface ListOption extends OptionBase {
  type: "list";
  default: readonly string[];
}

export type OptionSpec = NumberOption | ListOption;
export type OptionSpecs = Record<string, OptionSpec>;

/** The values that a check receives: the defaults, or what a configuration set. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends NumberOption
    ? number
    : O[K] extends ListOption
      ? readonly string[]
      : number | readonly string[];
};

/** The default values of a rule's options. */
export function defaultOptions(specs: OptionSpecs | undefined): Record<string, number | readonly string[]> {
  const values: Record<string, number | readonly string[]> = {};
  for (const [name, spec] of Object.entries(specs ?? {})) values[name] = spec.default;
  return values;
}
