import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../rules/index.js";
import { Configurations } from "../../src/config/configurations.js";

const root = join(import.meta.dirname, "../..");
const schemaOf = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false, strictTuples: false, allErrors: true });
const validators = { config: ajv.compile(schemaOf("config")), profile: ajv.compile(schemaOf("profile")) };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-lint-schemas-"));
  writeFileSync(join(folder, "shared.yaml"), "rules: { D.0: warning }\n");
  writeFileSync(join(folder, "base.profile.yaml"), "id: base\ntitle: Base\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the reader says of a text; undefined when it takes it. */
async function refusal(kind: "config" | "profile", text: string): Promise<string | undefined> {
  writeFileSync(join(folder, `the.${kind}.yaml`), text);
  const named = kind === "config" ? { file: "the.config.yaml" } : { profile: "./the.profile.yaml" };
  const configurations = new Configurations({
    cwd: folder,
    search: false,
    trust: false,
    rules: new Map(),
    plugins: [],
    builtIn: rules,
    ...named,
  });
  return configurations.for("some.pathway.yaml").then(
    () => undefined,
    (error: Error) => error.message,
  );
}

const configs: readonly (readonly [isRight: boolean, text: string])[] = [
  [true, "{}"],
  [true, "$schema: ./node_modules/pathway-lint/schemas/config.schema.json"],
  [false, "$schema: 1"],
  [false, "- rules"],
  [false, "rule: {}"],
  [true, "extends: pathway-lint:wioa"],
  [true, "extends: [pathway-lint:recommended, pathway-lint:strict, shared.yaml, ./shared.yaml]"],
  [true, "extends: []"],
  [false, "extends: pathway-lint:lax"],
  [false, "extends: pathway-lint:lax.yaml"],
  [false, "extends: recommended"],
  [false, "extends: [1]"],
  [false, "extends: { preset: wioa }"],
  [true, "profile: illinois"],
  [true, "profile: ./base.profile.yaml"],
  [false, "profile: atlantis"],
  [false, "profile: [illinois]"],
  [true, 'ignores: "archive/**"'],
  [true, 'ignores: ["archive/**", "!archive/kept/**"]'],
  [false, 'ignores: [""]'],
  [false, "ignores: { archive: true }"],
  [false, "plugins: [1]"],
  [true, "plugins: []"],
  [true, "rules: {}"],
  [false, "rules: [F.3]"],
  [true, "rules: { F.3: error, D.0: warning, A.1: info, C.1: off, B.0: warn, B.1: false }"],
  [false, "rules: { F.3: on }"],
  [false, "rules: { F.3: true }"],
  [false, "rules: { F.3: 2 }"],
  [false, "rules: { F.3: null }"],
  [false, "rules: { F.9: off }"],
  [false, "rules: { f.3: off }"],
  [true, 'rules: { "*": error, "element/*": warning, "integrity/*": error, "improvement/*": off }'],
  [false, 'rules: { "element/**": off }'],
  [true, "rules: { element/c-counseling: [warning] }"],
  [true, "rules: { element/c-counseling: [warning, {}] }"],
  [false, "rules: { element/c-counseling: [warning, { depth: 3 }] }"],
  [false, "rules: { element/c-counselling: warning }"],
  [true, "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 18 }] }"],
  [false, "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 0 }] }"],
  [false, "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 18.5 }] }"],
  [false, 'rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: "18" }] }'],
  [false, "rules: { element/a-industry-skill-needs: [error, { maxAgeMonth: 18 }] }"],
  [false, "rules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 18 }, error] }"],
  [false, "rules: { element/a-industry-skill-needs: [{ maxAgeMonths: 18 }] }"],
  [false, "rules: { element/a-industry-skill-needs: { maxAgeMonths: 18 } }"],
  [false, "rules: { element/a-industry-skill-needs: [] }"],
  [true, "rules: { integrity/documents: [error, { papersFor: [F.1] }] }"],
  [false, "rules: { integrity/documents: [error, { papersFor: F.1 }] }"],
  [false, "rules: { integrity/documents: [error, { papersFor: [1] }] }"],
  [true, "rules: { A.1: [error] }"],
  [true, "rules: { A.1: [error, {}] }"],
  [false, "rules: { A.1: [error, { maxAgeMonths: 18 }] }"],
  [true, 'overrides: [{ files: ["drafts/**"], rules: { "improvement/*": off }, profile: federal }]'],
  [true, 'overrides: [{ files: "drafts/**" }]'],
  [false, "overrides: [{ files: [] }]"],
  [false, "overrides: [{ rules: { F.3: off } }]"],
  [false, 'overrides: [{ files: ["drafts/**"], ignores: ["a"] }]'],
  [false, 'overrides: { files: ["drafts/**"] }'],
  [false, 'overrides: [{ files: ["drafts/**"], rules: { F.9: off } }]'],
];

const own = "id: kansas\ntitle: Kansas\n";
const profiles: readonly (readonly [isRight: boolean, text: string])[] = [
  [true, own],
  [false, "id: kansas"],
  [false, "title: Kansas"],
  [false, "id: Kansas\ntitle: Kansas"],
  [false, 'id: kansas\ntitle: " "'],
  [true, `${own}$schema: ./profile.schema.json`],
  [false, `${own}$schema: 1`],
  [true, `${own}extends: federal`],
  [true, `${own}extends: ./base.profile.yaml`],
  [false, `${own}extends: [federal]`],
  [false, `${own}populace: []`],
  [true, `${own}state: KS`],
  [false, `${own}state: Kansas`],
  [true, `${own}source: State plan, section II`],
  [false, `${own}source: 2`],
  [true, `${own}populationsExpected: all`],
  [false, `${own}populationsExpected: some`],
  [true, `${own}populations: []`],
  [true, `${own}populations: [{ id: veterans, title: Veterans, also: [former-military], group: veteran }]`],
  [false, `${own}populations: [veterans]`],
  [false, `${own}populations: { veterans: Veterans }`],
  [false, `${own}populations: [{ id: veterans }]`],
  [false, `${own}populations: [{ id: Veterans, title: Veterans }]`],
  [false, `${own}populations: [{ id: veterans, title: Veterans, also: former-military }]`],
  [false, `${own}populations: [{ id: veterans, title: Veterans, also: [""] }]`],
  [false, `${own}populations: [{ id: veterans, title: Veterans, group: veterans }]`],
  [false, `${own}populations: [{ id: veterans, title: Veterans, age: 18 }]`],
  [true, `${own}partnerPrograms: { core: [], required: [{ id: tanf, title: TANF }] }`],
  [false, `${own}partnerPrograms: [{ id: tanf, title: TANF }]`],
  [false, `${own}partnerPrograms: { optional: [] }`],
  [false, `${own}partnerPrograms: { core: [{ id: tanf, title: TANF, group: veteran }] }`],
  [true, `${own}careerClusters: [{ id: construction, title: Construction }]`],
  [false, `${own}careerClusters: construction`],
  [
    true,
    `${own}retiredClusters: [{ id: finance, title: Finance, successor: financial-services }, { id: old, title: Old }]`,
  ],
  [false, `${own}retiredClusters: [{ id: finance, title: Finance, successor: Financial services }]`],
  [true, `${own}options: { element/a-industry-skill-needs: { maxAgeMonths: 12 } }`],
  [true, `${own}options: { integrity/documents: { papersFor: [F.1] } }`],
  [false, `${own}options: { element/a-industry-skill-needs: { maxAgeMonths: 0 } }`],
  [false, `${own}options: { element/a-industry-skill-needs: { maxAge: 12 } }`],
  [false, `${own}options: { element/a-industry-skill-needs: error }`],
  [false, `${own}options: { A.1: { maxAgeMonths: 12 } }`],
  [false, `${own}options: [element/a-industry-skill-needs]`],
];

const rows = [
  ...configs.map(([isRight, text]) => ({ kind: "config" as const, isRight, text })),
  ...profiles.map(([isRight, text]) => ({ kind: "profile" as const, isRight, text })),
];

describe("schema and reader agree", () => {
  test.each(rows)("$kind: $isRight: $text", async ({ kind, isRight, text }) => {
    const bySchema = validators[kind](parse(text));
    const reason = await refusal(kind, text);
    expect({ bySchema, byReader: reason === undefined, reason }).toEqual({
      bySchema: isRight,
      byReader: isRight,
      reason,
    });
  });

  test("but only the reader knows what is installed and what stands twice; the schema lets names of plugins pass", async () => {
    for (const text of [
      "rules: { our-board/account-limit: [error, { limit: 8000 }] }",
      "rules: { our-board/*: warning }",
      "rules: { our-board.1: off }",
      "rules: { elements/*: off }",
    ]) {
      expect(validators.config(parse(text))).toBe(true);
      expect(await refusal("config", text)).toContain("there is no rule or requirement");
    }
    const twice = `${own}careerClusters: [{ id: a, title: A }, { id: a, title: B }]`;
    expect(validators.profile(parse(twice))).toBe(true);
    expect(await refusal("profile", twice)).toBe('the.profile.yaml:3: "a" stands twice in careerClusters');
  });
});

describe("what we ship and show is right by the schemas", () => {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const profilePaths = [
    ...readdirSync(join(root, "src/config/profiles")).map((name) => `src/config/profiles/${name}`),
    "examples/kansas.profile.yaml",
  ];
  test.each(profilePaths)("profile %s", (path) => {
    expect(validators.profile(parse(read(path)))).toBe(true);
  });

  test.each(["README.md", "examples/plugin/README.md"])("%s", (path) => {
    const shown = [...read(path).matchAll(/^```yaml\n# [\w-]+\.(config|profile)\.yaml\n(.*?)^```$/gms)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, kind, text = ""] of shown) {
      const validate = validators[kind as "config" | "profile"];
      expect({ text, fits: validate(parse(text)) }).toEqual({ text, fits: true });
    }
  });
});

describe.each(["config", "profile"] as const)("schemas/%s.schema.json", (kind) => {
  interface Node {
    [keyword: string]: unknown;
    properties?: Record<string, Node>;
    definitions?: Record<string, Node>;
  }
  function* fieldsIn(schema: Node, at = ""): Generator<[string, Node]> {
    yield [at, schema];
    for (const group of ["properties", "definitions"] as const) {
      for (const [name, inner] of Object.entries(schema[group] ?? {})) yield* fieldsIn(inner, `${at}/${group}/${name}`);
    }
  }
  const fields = [...fieldsIn(schemaOf(kind))].filter(([, schema]) => !schema.$ref);

  test("describes every field: editors show it", () => {
    const helpers = ["/definitions/setting", "/definitions/pluginSetting"];
    const silent = fields.filter(([at, { title, description }]) => (!title || !description) && !helpers.includes(at));
    expect(silent.filter(([at]) => !at.startsWith("/properties/options/")).map(([at]) => at)).toEqual([]);
  });

  test("has examples that are right", () => {
    const name = `${kind}-examples`;
    ajv.addSchema({ ...schemaOf(kind), $id: name });
    const wrong = fields.flatMap(([at, { examples }]) => {
      const validate = ajv.getSchema(`${name}#${at.replaceAll("~", "~0")}`);
      return ((examples as unknown[]) ?? [])
        .filter((example) => !validate?.(example))
        .map((example) => `${at}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("names every rule, option and requirement that can be set", () => {
    const text = JSON.stringify(schemaOf(kind));
    for (const [id, rule] of rules) {
      const options = Object.keys(rule.options ?? {});
      const requirements = "requirements" in rule && kind === "config" ? Object.keys(rule.requirements) : [];
      const named = kind === "config" || options.length > 0 ? [id] : [];
      for (const name of [...named, ...options, ...requirements]) expect(text).toContain(`"${name}":`);
    }
  });
});
