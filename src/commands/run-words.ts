import { rules as builtInRules } from "../../rules/index.js";
import { describeRule } from "../engine/describe.js";
import type { Registry } from "../engine/settings.js";
import type { RuleDescription } from "../findings/description.js";
import type { RuleWords } from "../reporters/reporter.js";

/** What the built-in rules and those of plugins say, for the reports of a run. Described when it is asked for. */
export class RunWords implements RuleWords {
  readonly #plugins: () => readonly RuleDescription[];
  #rules: readonly RuleDescription[] | undefined;
  #clauses: ReadonlyMap<string, string> | undefined;

  private constructor(plugins: () => readonly RuleDescription[]) {
    this.#plugins = plugins;
  }

  /** Of the plugins that several configurations bring. */
  static of(plugins: readonly Registry[]): RunWords {
    return new RunWords(() => described(plugins));
  }

  /** Of plugins that another machine has. */
  static read(plugins: readonly RuleDescription[]): RunWords {
    return new RunWords(() => plugins);
  }

  get plugins(): readonly RuleDescription[] {
    return this.rules.slice(builtInRules.size);
  }

  get rules(): readonly RuleDescription[] {
    this.#rules ??= [...described([builtInRules]), ...this.#plugins()];
    return this.#rules;
  }

  get clauses(): ReadonlyMap<string, string> {
    this.#clauses ??= new Map(
      this.rules.flatMap(({ requirements }) => requirements.map(({ id, clause }) => [id, clause] as const)),
    );
    return this.#clauses;
  }
}

/** Two folders may bring plugins of one name whose rules are others: of what has one id, the first is described. */
function described(registries: readonly Registry[]): RuleDescription[] {
  const known = new Set<unknown>();
  const isNew = (thing: unknown) => !known.has(thing) && known.add(thing) !== undefined;
  return registries.flatMap((registry) =>
    [...registry].flatMap(([id, rule]) => {
      if (!isNew(rule)) return [];
      const description = describeRule(id, rule);
      const requirements = description.requirements.filter((requirement) => isNew(requirement.id));
      const saysSomething = requirements.length > 0 || (description.integrity !== null && isNew(id));
      return saysSomething ? [{ ...description, requirements }] : [];
    }),
  );
}
