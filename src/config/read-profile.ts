/** A state's profile from a YAML or JSON file, on top of one that comes with the tool. Every mistake is one line with its place. */

import { didYouMean } from "../findings/did-you-mean.js";
import type { Profile, ProfilePartnerProgram, ProfilePopulation } from "../pathway/profile.js";
import type { OptionValue } from "./layer.js";
import type { Located, LocatedEntry } from "./located.js";
import { optionOf } from "./read-layer.js";

/** Fails for an option that the rule does not have, or that does not fit it. */
export type OptionCheck = (rule: string, option: string, value: OptionValue, origin: string) => void;

type Entries = ReadonlyMap<string, LocatedEntry>;

const keys = [
  "$schema",
  "extends",
  "id",
  "title",
  "source",
  "state",
  "populationsExpected",
  "populations",
  "partnerPrograms",
  "careerClusters",
  "retiredClusters",
  "options",
];
const groups = ["disability", "veteran", "english-learner", "reentry", "youth", "limited-readiness"] as const;
const idForm = /^[a-z0-9][a-z0-9-]{0,99}$/;

/**
 * Reads a profile. `base` gives the profile that `extends` names; what the file does not say stays as it is there, and a
 * list that it gives takes the place of the base's list. Throws `ToolFailure`.
 */
export function readProfile(
  file: Located,
  base: (name: string, at: Located) => Profile,
  checkOption: OptionCheck = () => {},
): Profile {
  const entries = closed(file, "A profile", keys);
  const from = entries.get("extends")?.value;
  const under = base(from ? text(from, "extends") : "federal", from ?? file);
  const get = <T>(key: string, read: (value: Located) => T, otherwise: T): T => {
    const value = entries.get(key)?.value;
    return value ? read(value) : otherwise;
  };
  if (!entries.has("id") || !entries.has("title")) file.fail("a profile has an id and a title");
  get("$schema", (value) => text(value, "$schema"), "");
  get("state", stateCode, "");
  const { core, named, required } = under.partnerPrograms;
  const programs = get(
    "partnerPrograms",
    (value) => closed(value, "partnerPrograms", ["core", "named", "required"]),
    new Map() as Entries,
  );
  const programsOf = (key: string, otherwise: readonly ProfilePartnerProgram[]) => {
    const value = programs.get(key)?.value;
    return value ? list(value, key, partnerProgram) : otherwise;
  };
  return {
    id: get("id", id, ""),
    title: get("title", (value) => text(value, "title"), ""),
    source: get("source", (value) => text(value, "source"), under.source),
    populationsExpected: get(
      "populationsExpected",
      (value) => oneOf(value, "populationsExpected", ["all", "any"] as const),
      under.populationsExpected,
    ),
    populations: get("populations", (value) => list(value, "populations", population), under.populations),
    partnerPrograms: {
      core: programsOf("core", core),
      named: programsOf("named", named),
      required: programsOf("required", required),
    },
    careerClusters: get(
      "careerClusters",
      (value) => list(value, "careerClusters", partnerProgram),
      under.careerClusters,
    ),
    retiredClusters: get(
      "retiredClusters",
      (value) => list(value, "retiredClusters", retiredCluster),
      under.retiredClusters,
    ),
    options: get("options", (value) => optionsOf(value, checkOption), under.options),
  };
}

function closed(value: Located, what: string, known: readonly string[]): Entries {
  const entries = value.entries(`${what} is a mapping with ${known.join(", ")}`);
  for (const [key, { keyPlace }] of entries) {
    if (known.includes(key)) continue;
    const meant = didYouMean(key, known);
    keyPlace.fail(
      `${what} has no "${key}"${meant === undefined ? `; it has ${known.join(", ")}` : `; did you mean ${meant}?`}`,
    );
  }
  return entries;
}

function text(value: Located, what: string): string {
  return typeof value.plain === "string" && value.plain.trim() !== ""
    ? value.plain
    : value.fail(`${what} wants a text`);
}

function id(value: Located): string {
  const written = text(value, "id");
  return idForm.test(written) ? written : value.fail(`"${written}" is no id: small letters, digits and hyphens`);
}

/** Says which state a built-in profile is for; in a state's own profile it is for the reader. */
function stateCode(value: Located): string {
  const code = text(value, "state");
  return /^[A-Z]{2}$/.test(code) ? code : value.fail(`state wants a USPS code such as KS, not "${code}"`);
}

function oneOf<T extends string>(value: Located, what: string, words: readonly T[]): T {
  return words.find((word) => word === value.plain) ?? value.fail(`${what} is one of ${words.join(", ")}`);
}

function list<T extends { id: string }>(value: Located, what: string, read: (item: Located) => T): T[] {
  const seen = new Set<string>();
  return value.items(`${what} is a list`).map((item) => {
    const entry = read(item);
    if (seen.has(entry.id)) item.fail(`"${entry.id}" stands twice in ${what}`);
    seen.add(entry.id);
    return entry;
  });
}

function idAndTitle(entries: Entries, item: Located): { id: string; title: string } {
  const [first, second] = [entries.get("id")?.value, entries.get("title")?.value];
  if (!first || !second) return item.fail("an entry has an id and a title");
  return { id: id(first), title: text(second, "title") };
}

function partnerProgram(item: Located): ProfilePartnerProgram {
  return idAndTitle(closed(item, "an entry", ["id", "title"]), item);
}

function population(item: Located): ProfilePopulation {
  const entries = closed(item, "a population", ["id", "title", "also", "group"]);
  const [also, group] = [entries.get("also")?.value, entries.get("group")?.value];
  return {
    ...idAndTitle(entries, item),
    ...(also ? { also: also.items("also is a list of words").map((word) => text(word, "an entry of also")) } : {}),
    ...(group ? { group: oneOf(group, "group", groups) } : {}),
  };
}

function retiredCluster(item: Located): Profile["retiredClusters"][number] {
  const entries = closed(item, "a retired cluster", ["id", "title", "successor"]);
  const successor = entries.get("successor")?.value;
  return { ...idAndTitle(entries, item), ...(successor ? { successor: id(successor) } : {}) };
}

function optionsOf(value: Located, checkOption: OptionCheck): Profile["options"] {
  const ofRules = [...value.entries("options is a mapping of rule ids")].map(([rule, { value: ofRule }]) => {
    const options = [...ofRule.entries(`the options of ${rule} are a mapping`)].map(([name, { value: given }]) => {
      const option = optionOf(name, given);
      checkOption(rule, name, option, given.origin);
      return [name, option] as const;
    });
    return [rule, Object.fromEntries(options)] as const;
  });
  return Object.fromEntries(ofRules);
}
