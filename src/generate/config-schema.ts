import { rules } from "../../rules/index.js";
import { builtInProfiles } from "../config/profiles.js";
import { describeRule } from "../engine/describe.js";
import type { RuleDescription } from "../findings/description.js";
import type { OptionSpecs } from "../rules-api/options.js";
import type { GeneratedFile } from "./generated-file.js";
import {
  anyOptions,
  type JsonSchema,
  optionsSchema,
  pluginGroups,
  pluginRequirements,
  pluginRules,
  schemaAddress,
} from "./option-schema.js";

const presets = {
  wioa: "Elements A to G, which are the law's own definition, and the integrity of the definition.",
  recommended: "Everything, with the severities that rules have by default.",
  strict:
    "Everything, and all of it as errors; claims need papers, and what cannot be verified weighs like a shortfall.",
};

const groups = {
  "element/*": "All rules on elements A to G of WIOA sec. 3(7).",
  "function/*": "All rules on the four essential functions.",
  "system/*": "All rules on the elements of career pathway systems.",
  "feature/*": "All rules on the three features of a quality career pathway.",
  "improvement/*": "All rules on the commitment to equity and continuous improvement.",
  "integrity/*": "All rules on the definition itself, which keep the evidence honest.",
};

const severity: JsonSchema = {
  title: "Severity",
  description: "How findings count: an error fails the run, a warning counts against --max-warnings, info never fails.",
  oneOf: [
    { const: "error", description: "Fails the run." },
    { const: "warning", description: "Counts against --max-warnings." },
    { const: "info", description: "Is shown, and never fails the run." },
    { const: "off", description: "Is not checked." },
    { const: "warn", description: "The same as warning." },
    { const: false, description: "The same as off." },
  ],
};

/** `schemas/config.schema.json`, from the rules, for editors. */
export async function generateConfigSchema(): Promise<GeneratedFile[]> {
  return [{ path: "schemas/config.schema.json", text: `${JSON.stringify(configSchema(), null, 2)}\n` }];
}

function configSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaAddress("config"),
    title: "Configuration of pathway-lint",
    description:
      "What pathway-lint.config.yaml, .pathway-lintrc and their like say. `pathway-lint config <file>` prints what is in force for a definition, and where each part comes from.",
    examples: [
      { extends: ["pathway-lint:recommended"], profile: "illinois", rules: { "integrity/placeholder": "off" } },
    ],
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: {
        title: "Schema",
        description: "Address of this schema, for editors of JSON files.",
        examples: ["./node_modules/pathway-lint/schemas/config.schema.json"],
        type: "string",
        minLength: 1,
      },
      extends: {
        title: "Extends",
        description: "Presets and other configurations that this one goes on from; later ones go before earlier ones.",
        examples: [["pathway-lint:strict"], ["../shared.config.yaml"]],
        ...oneOrMore({ $ref: "#/definitions/base" }),
      },
      profile: { $ref: "#/definitions/profile" },
      plugins: {
        title: "Plugins",
        description:
          "Packages and files that bring rules of their own. They are code: they are loaded only with --trust-config, or when the command line names them.",
        examples: [["./rules/our-board.js"]],
        ...oneOrMore({ type: "string", minLength: 1 }),
      },
      rules: { $ref: "#/definitions/rules" },
      overrides: {
        title: "Overrides",
        description: "What is different for some files; later entries go before earlier ones.",
        examples: [[{ files: ["drafts/**"], rules: { "improvement/*": "off" } }]],
        type: "array",
        items: { $ref: "#/definitions/override" },
      },
      ignores: {
        title: "Ignores",
        description:
          "Globs of files that are left out, relative to this file's folder, also when they are named on the command line. A glob that begins with ! takes files back.",
        examples: [["archive/**"]],
        ...oneOrMore({ type: "string", minLength: 1 }),
      },
    },
    definitions: {
      base: {
        title: "Base",
        description: "A preset, or a configuration file relative to this one.",
        anyOf: [
          ...Object.entries(presets).map(([name, description]) => ({ const: `pathway-lint:${name}`, description })),
          { type: "string", pattern: "^(?!pathway-lint:)(?:\\.{0,2}[/\\\\]|.*\\.(?:ya?ml|json)$)" },
        ],
      },
      profile: {
        title: "Profile",
        description:
          "The state's lists: populations, partner programs, clusters. A built-in one by its id, or a file relative to this one. By default the definition's `jurisdiction.state` decides.",
        examples: ["illinois", "./our-state.profile.yaml"],
        anyOf: [{ enum: [...builtInProfiles.keys()] }, { type: "string", pattern: "[./\\\\]" }],
      },
      override: {
        title: "Override",
        description: "What is different for files that match.",
        examples: [{ files: ["drafts/**"], rules: { "improvement/*": "off" } }],
        type: "object",
        additionalProperties: false,
        required: ["files"],
        properties: {
          files: {
            title: "Files",
            description: "Globs, relative to this file's folder.",
            examples: [["drafts/**"]],
            anyOf: [
              { type: "string", minLength: 1 },
              { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
            ],
          },
          rules: { $ref: "#/definitions/rules" },
          profile: { $ref: "#/definitions/profile" },
        },
      },
      severity,
      setting: settingSchema({ type: "object", additionalProperties: false }),
      pluginSetting: settingSchema(anyOptions),
      rules: rulesSchema(),
    },
  };
}

function rulesSchema(): JsonSchema {
  const setting = { allOf: [{ $ref: "#/definitions/setting" }] };
  const descriptions = [...rules].map(([id, rule]) => ({ description: describeRule(id, rule), options: rule.options }));
  return {
    title: "Rules",
    description: "Severities, and options, by rule, group of rules or requirement. The nearest name decides.",
    examples: [
      { "element/a-industry-skill-needs": ["error", { maxAgeMonths: 18 }], "improvement/*": "off", "F.3": "warning" },
    ],
    type: "object",
    additionalProperties: false,
    properties: {
      "*": { title: "All rules", description: "Every rule.", ...setting },
      ...Object.fromEntries(
        Object.entries(groups).map(([name, description]) => [name, { title: name, description, ...setting }]),
      ),
      ...Object.fromEntries(descriptions.flatMap(({ description, options }) => namesOf(description, options))),
    },
    patternProperties: {
      [pluginRules]: { $ref: "#/definitions/pluginSetting" },
      [pluginGroups]: { $ref: "#/definitions/setting" },
      [pluginRequirements]: { $ref: "#/definitions/setting" },
    },
  };
}

/** A rule and its requirements. */
function namesOf(rule: RuleDescription, options: OptionSpecs | undefined): [string, JsonSchema][] {
  const asks = rule.integrity ? [rule.integrity.asks] : rule.requirements.map(({ id, asks: what }) => `${id}: ${what}`);
  const setting = options ? settingSchema(optionsSchema(options)) : { allOf: [{ $ref: "#/definitions/setting" }] };
  return [
    [rule.id, { title: rule.title, description: asks.join("\n\n"), default: rule.severity, ...setting }],
    ...rule.requirements.map((requirement): [string, JsonSchema] => [
      requirement.id,
      {
        title: `${requirement.id}, ${rule.title}`,
        description: `${requirement.asks}\n\n${requirement.clause}.`,
        default: requirement.severity,
        allOf: [{ $ref: "#/definitions/setting" }],
      },
    ]),
  ];
}

/** A severity, or a list of a severity and options. */
function settingSchema(options: JsonSchema): JsonSchema {
  return {
    anyOf: [
      { $ref: "#/definitions/severity" },
      { type: "array", minItems: 1, items: [{ $ref: "#/definitions/severity" }, options], additionalItems: false },
    ],
  };
}

function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: "array", items: item }] };
}
