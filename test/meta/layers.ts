/** The layers, from the lowest to the highest, and why one may import another. The way through them is in CONTRIBUTING.md. */

export interface Layer {
  name: string;
  /** What it is for, in a few words. */
  holds: string;
  /** Whether a file, from the project's root, belongs to it. The first layer that claims a file has it. */
  claims: RegExp;
  /** Layers that it may import, each with the reason. */
  imports: Readonly<Record<string, string>>;
  /** Packages and modules of Node that it may import, each with the reason; `node:*` stands for all of Node. */
  packages: Readonly<Record<string, string>>;
}

/** For layers that meet the machine; the others are pure. */
const node = { "node:*": "files, processes and what else Node offers" };

export const layers: readonly Layer[] = [
  {
    name: "version",
    holds: "the tool's name and version",
    claims: /^src\/version\.ts$/,
    imports: { manifest: "states them" },
    packages: {},
  },
  {
    name: "manifest",
    holds: "package.json",
    claims: /^package\.json$/,
    imports: {},
    packages: {},
  },
  {
    name: "findings",
    holds: "the words that everything else uses",
    claims: /^src\/findings\//,
    imports: {},
    packages: { "node:crypto": "fingerprints, by which a finding is known again" },
  },
  {
    name: "source",
    holds: "text to nodes with exact positions",
    claims: /^src\/source\//,
    imports: { findings: "positions, ranges and edits" },
    packages: { yaml: "the only layer that knows the YAML library" },
  },
  {
    name: "pathway",
    holds: "the typed definition and what is derived from it",
    claims: /^src\/pathway\//,
    imports: { findings: "the words for places, and did-you-mean", source: "where things are written" },
    packages: {},
  },
  {
    name: "schema",
    holds: "schema errors to findings",
    claims: /^src\/schema\//,
    imports: {
      findings: "what it makes",
      source: "where it places them",
      pathway: "the generated type of what it has checked, and what the field calls by other words",
    },
    packages: {},
  },
  {
    name: "rules-api",
    holds: "all that a rule imports",
    claims: /^src\/rules-api\//,
    imports: {
      findings: "what rules report",
      source: "where rules point",
      pathway: "what rules ask, handed on to them",
    },
    packages: {},
  },
  {
    name: "registry",
    holds: "the generated list of rules",
    claims: /^rules\/index\.ts$/,
    imports: { rules: "each of them", "rules-api": "the type of a rule" },
    packages: {},
  },
  {
    name: "rules",
    holds: "one folder a rule",
    claims: /^rules\//,
    imports: { "rules-api": "all that a rule may ask for" },
    packages: {},
  },
  {
    name: "engine",
    holds: "one text and rules to findings and verdicts; no disk, no clock, no environment",
    claims: /^src\/engine\//,
    imports: {
      findings: "what it returns",
      source: "what it reads",
      schema: "the check before the rules",
      pathway: "what it gives to rules",
      "rules-api": "what it runs",
    },
    packages: {},
  },
  {
    name: "config",
    holds: "configuration and profiles",
    claims: /^src\/config\//,
    imports: {
      findings: "severities and failures",
      source: "reads configuration through the bounded front end",
      pathway: "what a profile may say",
      "rules-api": "what a plugin brings, and the options of rules",
    },
    packages: {
      ...node,
      picomatch: "globs of overrides and ignores",
      cosmiconfig: "loads configuration that is code, of trusted trees only",
    },
  },
  {
    name: "reporters",
    holds: "results to text, one file a format",
    claims: /^src\/reporters\//,
    imports: { findings: "what they print" },
    packages: { chalk: "colors", "node:crypto": "seals the report of a part" },
  },
  {
    name: "docs",
    holds: "what explain and the rules' READMEs say",
    claims: /^src\/docs\//,
    imports: {
      findings: "descriptions of rules",
      "rules-api": "the rules whose fixtures are run",
      testing: "fixtures are the examples",
    },
    packages: {},
  },
  {
    name: "testing",
    holds: "fixtures of rules, and what has to hold of them",
    claims: /^src\/testing\//,
    imports: {
      findings: "what is expected",
      source: "reads expectations beside the lines they stand on",
      pathway: "profiles to check with",
      "rules-api": "the rule under test",
      engine: "runs it",
    },
    packages: { ...node, yaml: "reads fixtures, which are ours and need no positions" },
  },
  {
    name: "testing api",
    holds: "what is published for authors of plugins: where fixtures, documents and built-in rules meet",
    claims: /^src\/testing\.ts$/,
    imports: {
      "rules-api": "types of rules",
      registry: "the rules that an integrity rule looks at",
      engine: "describes rules",
      config: "the built-in profiles, and what a plugin is",
      docs: "READMEs of rules",
      testing: "runs fixtures",
    },
    packages: node,
  },
  {
    name: "api",
    holds: "the public API: where engine and built-in rules meet",
    claims: /^src\/index\.ts$/,
    imports: {
      findings: "what it returns",
      source: "limits and texts",
      pathway: "types of profiles",
      "rules-api": "published for plugins",
      registry: "the built-in rules",
      engine: "what it runs",
      config: "the built-in profiles",
    },
    packages: {},
  },
  {
    name: "runner",
    holds: "many files",
    claims: /^src\/runner\//,
    imports: {
      findings: "failures and results",
      source: "reads sections that other files hold",
      engine: "what it runs",
      config: "what applies to a file",
    },
    packages: { ...node, ignore: "what git ignores", picomatch: "globs" },
  },
  {
    name: "commands",
    holds: "one file a command",
    claims: /^src\/commands\//,
    imports: {
      version: "what runs",
      findings: "results and failures",
      source: "limits of reading",
      pathway: "what a day is",
      config: "settings of a run",
      engine: "what it runs",
      api: "the linter with the built-in rules",
      registry: "the built-in rules' names, which a configuration may set",
      runner: "finds and reads files",
      reporters: "print results",
      docs: "what explain prints",
    },
    packages: node,
  },
  {
    name: "cli",
    holds: "options to commands, outcomes to exit codes",
    claims: /^src\/(?:cli|program)\.ts$/,
    imports: {
      version: "what --version prints",
      findings: "failures become lines",
      runner: "what is named like a definition, or exists, is a path",
      commands: "what it calls",
    },
    packages: { commander: "the only layer that knows the option parser" },
  },
  {
    name: "bin",
    holds: "the process: argv, streams, exit code",
    claims: /^bin\//,
    imports: {
      cli: "what it starts",
      commands: "the process's streams and the exit codes",
      runner: "the user's own folder, in which code is kept",
    },
    packages: node,
  },
  {
    name: "generate",
    holds: "a tool: writes what is generated",
    claims: /^src\/generate\//,
    imports: {
      findings: "descriptions of rules",
      source: "reads profiles",
      pathway: "types of profiles",
      schema: "types of what it generates",
      "rules-api": "types of rules",
      registry: "documents each rule",
      engine: "describes rules",
      config: "profiles to run fixtures with",
      docs: "the words of the documents",
      testing: "runs fixtures for examples",
      api: "lints the real pathways",
    },
    packages: {
      ...node,
      ajv: "compiles the schema's validator",
      rolldown: "makes the validator small",
      yaml: "reads the catalogue, which is ours and needs no positions",
      "json-schema-to-typescript": "types from the schema",
    },
  },
  {
    name: "build",
    holds: "a tool: makes dist",
    claims: /^src\/build\//,
    imports: {},
    packages: {
      ...node,
      rolldown: "bundles",
    },
  },
];

export function layerOf(path: string): Layer | undefined {
  return layers.find(({ claims }) => claims.test(path));
}
