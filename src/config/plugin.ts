/** What a plugin is, and what is wrong with one that is none. */

import { type Citation, cite } from "../rules-api/citation.js";
import type { Authority, Rule } from "../rules-api/define-rule.js";

/** What a plugin's module exports by default. */
export interface Plugin {
  /** Prefix of its rules' ids (`name/rule`) and of its requirements' ids (`name.1`): small letters, digits and hyphens, 2 to 50. */
  name: string;
  /**
   * Its rules by their names within the plugin, of the same form. Behind the prefix, ids of requirements are of letters, digits,
   * dots and hyphens; names of messages and options of letters, digits and hyphens; each 50 at most.
   */
  rules: Readonly<Record<string, Rule>>;
}

const nameForm = /^[a-z][a-z0-9-]{1,49}$/;
const nameWords = "has to be of small letters, digits and hyphens, 2 to 50";
const idForm = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
const wordForm = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const longest = 50;
const builtIn = ["element", "function", "system", "feature", "improvement", "integrity", "pathway-lint"];
const authorities: readonly Authority[] = ["statute", "guidance", "framework", "commitment", "policy"];

/** A mapping of which nothing is known: the author of a plugin may have no type checker. */
type Fields = Readonly<Partial<Record<string, unknown>>>;

/** Why a module's default export is no plugin, as a clause; undefined when it is one. */
export function problemOfPlugin(plugin: unknown): string | undefined {
  const { name, rules } = fieldsOf(plugin) ?? {};
  if (!fieldsOf(rules)) return "its default export is no mapping with `name` and `rules`";
  if (typeof name !== "string" || !nameForm.test(name)) return `its \`name\` ${nameWords}`;
  if (builtIn.includes(name)) return `its \`name\` is ${name}, which is that of built-in rules`;
  return firstOf(fieldsOf(rules), (rule, id) => {
    const problem = nameForm.test(id) ? problemOfRule(rule, name) : `its name ${nameWords}`;
    return problem && `rule ${name}/${id}: ${problem}`;
  });
}

function problemOfRule(rule: unknown, plugin: string): string | undefined {
  const { title, options, requirements, severity } = fieldsOf(rule) ?? {};
  if (!isText(title)) return "it is no rule with a `title`, made by defineRule";
  const problem = firstOf(fieldsOf(options), problemOfOption);
  if (problem !== undefined) return problem;
  if (!fieldsOf(requirements)) {
    const isIntegrity = severity === "error" || severity === "warning";
    return isIntegrity ? problemOfWords(rule, ["asks", "why", "fix"]) : "it has no `requirements`";
  }
  return firstOf(fieldsOf(requirements), (requirement, id) => {
    const wrong = problemOfId(id, plugin) ?? problemOfRequirement(requirement);
    return wrong && `requirement ${id}: ${wrong}`;
  });
}

function problemOfId(id: string, plugin: string): string | undefined {
  if (!id.startsWith(`${plugin}.`)) return `its id has to begin with \`${plugin}.\``;
  const own = id.slice(plugin.length + 1);
  if (idForm.test(own) && own.length <= longest) return undefined;
  return `its id has to be \`${plugin}.\` and letters, digits, dots and hyphens, ${longest} at most`;
}

function problemOfWord(what: string, name: string): string | undefined {
  if (wordForm.test(name) && name.length <= longest) return undefined;
  return `its ${what} ${name} has to be named by letters, digits and hyphens, ${longest} at most`;
}

function problemOfOption(option: unknown, name: string): string | undefined {
  const misnamed = problemOfWord("option", name);
  if (misnamed !== undefined) return misnamed;
  const { type, default: value, description } = fieldsOf(option) ?? {};
  const isFit = type === "integer" ? Number.isInteger(value) : type === "list" && Array.isArray(value);
  return isFit && isText(description)
    ? undefined
    : `its option ${name} has no \`type\` (integer or list) with a \`default\` of it, or no \`description\``;
}

function problemOfRequirement(requirement: unknown): string | undefined {
  const { authority, source } = fieldsOf(requirement) ?? {};
  if (!authorities.some((known) => known === authority))
    return `its \`authority\` is none of ${authorities.join(", ")}`;
  if (!fieldsOf(source) || !isText(cite(source as Citation))) return "its `source` cites nothing";
  return problemOfWords(requirement, ["asks", "why", "fix", "evidence"]);
}

/** What requirements and rules of integrity have alike: words, messages and a check. */
function problemOfWords(holder: unknown, words: readonly string[]): string | undefined {
  const fields = fieldsOf(holder) ?? {};
  const missing = words.find((word) => !isText(fields[word]));
  if (missing !== undefined) return `it has no \`${missing}\``;
  const { messages, check } = fields;
  if (Object.keys(fieldsOf(messages) ?? {}).length === 0) return "it has no `messages`";
  const wrong = firstOf(fieldsOf(messages), (message, name) =>
    isText(message) ? problemOfWord("message", name) : `its message ${name} is no text`,
  );
  if (wrong !== undefined) return wrong;
  return typeof check === "function" ? undefined : "it has no `check`";
}

/** The first problem of the entries of a mapping. */
function firstOf(
  fields: Fields | undefined,
  problem: (value: unknown, name: string) => string | undefined,
): string | undefined {
  for (const [name, value] of Object.entries(fields ?? {})) {
    const found = problem(value, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
