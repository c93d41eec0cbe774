import { rules } from "../../rules/index.js";
import type { GeneratedFile } from "./generated-file.js";
import { anyOptions, type JsonSchema, optionsSchema, pluginRules, schemaAddress } from "./option-schema.js";

const id: JsonSchema = {
  title: "Id",
  description: "As definitions write it. Small letters, digits and hyphens.",
  examples: ["veterans"],
  type: "string",
  pattern: "^[a-z0-9][a-z0-9-]{0,99}$",
};

const title: JsonSchema = { title: "Title", description: "As people read it.", examples: ["Veterans"], ...text() };

/** `schemas/profile.schema.json`, for editors of what states write for themselves. */
export async function generateProfileSchema(): Promise<GeneratedFile[]> {
  return [{ path: "schemas/profile.schema.json", text: `${JSON.stringify(profileSchema(), null, 2)}\n` }];
}

function profileSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaAddress("profile"),
    title: "Profile of pathway-lint",
    description:
      "What differs between states: whom the state plan targets, which programs take part, what clusters are called, and what the state sets for single rules. A list that is given takes the place of the list of the profile that it extends.",
    examples: [{ extends: "federal", id: "kansas", title: "Kansas", state: "KS" }],
    type: "object",
    additionalProperties: false,
    required: ["id", "title"],
    properties: {
      $schema: {
        title: "Schema",
        description: "Address of this schema, for editors of JSON files.",
        examples: ["./node_modules/pathway-lint/schemas/profile.schema.json"],
        type: "string",
        minLength: 1,
      },
      extends: {
        title: "Extends",
        description:
          "The profile that this one goes on from: a built-in one by its id, or a file relative to this one. `federal` without this line.",
        examples: ["federal", "./our-state.profile.yaml"],
        ...text(),
      },
      id: { ...id, description: "The profile's own name. Small letters, digits and hyphens.", examples: ["kansas"] },
      title: { ...title, description: "The state's name, or the region's.", examples: ["Kansas"] },
      source: {
        title: "Source",
        description: "Where the lists come from: the state plan, a policy, with its section.",
        examples: ["Kansas WIOA Combined State Plan, section II"],
        ...text(),
      },
      state: {
        title: "State",
        description: "USPS code of the state.",
        examples: ["KS"],
        type: "string",
        pattern: "^[A-Z]{2}$",
      },
      populationsExpected: {
        title: "Populations expected",
        description: "How many of the populations a pathway has to serve or except (B.3).",
        examples: ["all"],
        oneOf: [
          { const: "all", description: "Each of them: the state plan targets them all." },
          { const: "any", description: "At least one: they are examples." },
        ],
      },
      populations: {
        title: "Populations",
        description: "Whom the state plan targets, as definitions write them in `populations`.",
        examples: [[{ id: "veterans", title: "Veterans", group: "veteran" }]],
        type: "array",
        items: { $ref: "#/definitions/population" },
      },
      partnerPrograms: {
        title: "Partner programs",
        description:
          "Programs that partners administer, as definitions write them in `administers` and `partnerProgram`.",
        examples: [{ core: [{ id: "title-i-adult", title: "WIOA title I, adult" }] }],
        type: "object",
        additionalProperties: false,
        properties: {
          core: programs("Core programs of WIOA, each with co-enrollment (F.3)."),
          named: programs("Programs that the state names beside the core ones."),
          required: programs("Required partner programs: listed with the verdict, and no finding."),
        },
      },
      careerClusters: {
        title: "Career clusters",
        description: "Names of career clusters that are in force.",
        examples: [[{ id: "construction", title: "Construction" }]],
        type: "array",
        items: { $ref: "#/definitions/entry" },
      },
      retiredClusters: {
        title: "Retired clusters",
        description: "Names that are in force no more, each with its successor.",
        examples: [[{ id: "finance", title: "Finance", successor: "financial-services" }]],
        type: "array",
        items: { $ref: "#/definitions/retiredCluster" },
      },
      options: {
        title: "Options",
        description: "What the state sets for rules, by rule. A configuration goes before it.",
        examples: [{ "element/a-industry-skill-needs": { maxAgeMonths: 12 } }],
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          [...rules].flatMap(([name, { title: what, options }]) =>
            options ? [[name, { title: what, ...optionsSchema(options) }]] : [],
          ),
        ),
        patternProperties: { [pluginRules]: anyOptions },
      },
    },
    definitions: { population: population(), entry: entry(), retiredCluster: retiredCluster() },
  };
}

function population(): JsonSchema {
  return {
    title: "Population",
    description: "People whom the state plan targets.",
    examples: [{ id: "veterans", title: "Veterans", also: ["former-military"], group: "veteran" }],
    type: "object",
    additionalProperties: false,
    required: ["id", "title"],
    properties: {
      id,
      title,
      also: {
        title: "Also",
        description: "Other words for the same people, read as this id.",
        examples: [["former-military"]],
        type: "array",
        items: text(),
      },
      group: {
        title: "Group",
        description:
          "What the population means to other requirements: which dimension its data is disaggregated by, or that corrections take part.",
        examples: ["veteran"],
        enum: ["disability", "veteran", "english-learner", "reentry", "youth", "limited-readiness"],
      },
    },
  };
}

function entry(): JsonSchema {
  return {
    title: "Entry",
    description: "A name and what it stands for.",
    examples: [{ id: "construction", title: "Construction" }],
    type: "object",
    additionalProperties: false,
    required: ["id", "title"],
    properties: { id, title },
  };
}

function retiredCluster(): JsonSchema {
  const successor = {
    ...id,
    title: "Successor",
    description: "The cluster that took its place; without this line, none did.",
    examples: ["financial-services"],
  };
  return {
    ...entry(),
    title: "Retired cluster",
    description: "A name that is in force no more.",
    examples: [{ id: "finance", title: "Finance", successor: "financial-services" }],
    properties: { id, title, successor },
  };
}

function programs(description: string): JsonSchema {
  return {
    title: "Programs",
    description,
    examples: [[{ id: "title-i-adult", title: "WIOA title I, adult" }]],
    type: "array",
    items: { $ref: "#/definitions/entry" },
  };
}

/** A text with more in it than white space. */
function text(): JsonSchema {
  return { type: "string", pattern: "\\S" };
}
