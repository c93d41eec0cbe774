/** Fixtures: small changes over one complete pathway, so that each shows one thing. */

import { parse } from "yaml";

/** A change of text. */
export interface Change {
  /** The change is made at the first place after this text; without it, `from` has to stand exactly once. */
  in?: string;
  from: string;
  to: string;
}

/** One `valid/*.yaml` or `invalid/*.yaml` of a rule. */
export interface Fixture {
  /** What it shows, in a sentence. */
  shows: string;
  /** The one that documents show, where several would do. */
  example?: true;
  /** A whole definition, relative to the fixture's folder; the reference pathway without it. */
  base?: string;
  /** The day of the lint; 2026-08-01 without it. */
  date?: string;
  /** Options of the rule. */
  options?: Record<string, number | readonly string[]>;
  /** What is changed in the base. Text after a change may end in `# expect: <requirement> <message>`. */
  change?: Change[];
  /** In place of base and change: a text of its own. */
  text?: string;
  /** Words that stand in a message of the findings, where it depends on the definition how one is put. */
  says?: string[];
  /** How requirements have to come out, such as `{ F.0: met }`. */
  verdicts?: Record<string, string>;
  /** Files that are taken to exist beside the definition. */
  files?: string[];
  /** Texts of the files that the definition includes, by the path that it includes them by. */
  includes?: Record<string, string>;
  /** Texts of other definitions of the same run. */
  beside?: string[];
}

const keys = [
  "shows",
  "example",
  "base",
  "date",
  "options",
  "change",
  "text",
  "says",
  "verdicts",
  "files",
  "includes",
  "beside",
];

/** A fixture out of its text. Throws with a plain reason when it is none. */
export function readFixture(text: string): Fixture {
  const fixture: unknown = parse(text);
  if (typeof fixture !== "object" || fixture === null || typeof (fixture as Fixture).shows !== "string") {
    throw new Error("a fixture begins with `shows:` and a sentence");
  }
  for (const key of Object.keys(fixture))
    if (!keys.includes(key)) throw new Error(`a fixture has no key \`${key}\`; it has ${keys.join(", ")}`);
  return fixture as Fixture;
}

/** The definition's text after the changes. Throws when a text to change is not there, or stands more than once. */
export function applyChanges(base: string, changes: readonly Change[]): string {
  let text = base;
  for (const change of changes) {
    const start = change.in === undefined ? 0 : text.indexOf(change.in);
    if (start === -1) throw new Error(`nothing reads: ${change.in}`);
    const at = text.indexOf(change.from, start);
    if (at === -1) throw new Error(`nothing reads: ${change.from}`);
    if (change.in === undefined && text.indexOf(change.from, at + 1) !== -1) {
      throw new Error(`this stands more than once, say which with \`in\`: ${change.from}`);
    }
    text = text.slice(0, at) + change.to + text.slice(at + change.from.length);
  }
  return text;
}

/** A finding that has to stand on a line: `F.0 no-diploma`, or the message alone for integrity rules. */
export interface Expectation {
  line: number;
  what: string;
}

/** The marks `# expect: …` of a text; several on a line are separated by commas. */
export function expectationsIn(text: string): Expectation[] {
  const expectations: Expectation[] = [];
  text.split("\n").forEach((line, i) => {
    const mark = /#\s*expect:\s*([^#]+?)\s*(?:#|$)/.exec(line);
    for (const what of mark?.[1]?.split(/\s*,\s*/) ?? []) expectations.push({ line: i + 1, what });
  });
  return expectations;
}
