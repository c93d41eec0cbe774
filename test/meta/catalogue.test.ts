import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../rules/index.js";
import { isRequirementRule, type RequirementRule } from "../../src/rules-api/define-rule.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Catalogue {
  rules: {
    id: string;
    requirements: { id: string; authority: string; qualified?: string; asks: string; holds: string[] }[];
  }[];
  integrity: { id: string; checks: string }[];
}

const catalogue = parse(readFileSync(`${root}rules/requirements.yaml`, "utf8")) as Catalogue;
const requirements = catalogue.rules.flatMap((rule) =>
  rule.requirements.map((requirement) => ({ ...requirement, rule: rule.id })),
);

describe("the catalogue, rules/requirements.yaml", () => {
  test("has all 48 requirements of the source", () => {
    expect(requirements.length).toBe(48);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(48);
  });

  test.each(requirements.map((requirement) => [requirement.id, requirement] as const))(
    "%s is owned by its rule, with its authority and qualifier",
    (id, requirement) => {
      const owners = [...rules]
        .filter(([, rule]) => isRequirementRule(rule) && id in rule.requirements)
        .map(([rule]) => rule);
      expect(owners, `add ${id} to rules/${requirement.rule}/rule.ts, and to no other rule`).toEqual([
        requirement.rule,
      ]);
      const owned = (rules.get(requirement.rule) as RequirementRule).requirements[id];
      expect(owned?.authority, `the authority of ${id} is that of the catalogue`).toBe(requirement.authority);
      if (requirement.qualified !== undefined)
        expect(owned?.qualified, `${id} can be excepted: set its \`qualified\``).toBe(requirement.qualified);
      else if (id !== "B.3")
        expect(owned?.qualified, `the source does not qualify ${id}: take its \`qualified\` away`).toBeUndefined();
    },
  );

  test("knows of every requirement that a rule checks", () => {
    const known = new Set(requirements.map(({ id }) => id));
    const checked = [...rules.values()].flatMap((rule) =>
      isRequirementRule(rule) ? Object.keys(rule.requirements) : [],
    );
    expect(
      checked.filter((id) => !known.has(id)),
      "add them to rules/requirements.yaml, with where the source asks for them",
    ).toEqual([]);
  });

  test.each(catalogue.integrity.map(({ id }) => id))("%s is a rule", (id) => {
    expect(rules.has(id), `add rules/${id}/rule.ts and run npm run generate`).toBe(true);
  });

  test("every folder of a rule holds one", () => {
    const groups = readdirSync(`${root}rules`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const folders = groups.flatMap(({ name }) => readdirSync(`${root}rules/${name}`).map((rule) => `${name}/${rule}`));
    expect(
      folders.filter((folder) => !existsSync(`${root}rules/${folder}/rule.ts`)),
      "folders without a rule.ts",
    ).toEqual([]);
    expect(
      folders.filter((folder) => !rules.has(folder)),
      "run npm run generate: these rules are not in rules/index.ts",
    ).toEqual([]);
  });
});
