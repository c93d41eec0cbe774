import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";
import { refusal } from "./support.js";

const file = "pathway-lint.config.yaml";

/** A configuration that is wrong, and all that is said of it. */
const mistakes: [config: string, line: string][] = [
  ["- a list\n", "1: A configuration is a mapping with keys such as extends and rules"],
  ["just words\n", "1: A configuration is a mapping with keys such as extends and rules"],
  ["rules: {}\nrule: {}\n", '2: there is no setting "rule"; did you mean rules?'],
  [
    "# comment\nsettings: {}\n",
    '2: there is no setting "settings"; there are $schema, extends, profile, plugins, rules, overrides, ignores',
  ],
  ["rules: [F.3]\n", "1: rules is a mapping of rule ids to severities"],
  ["rules:\n  F.3: warning\n  F.33: off\n", '3: there is no rule or requirement "F.33"; did you mean F.3?'],
  [
    "rules:\n  element/c-counselling: off\n",
    '2: there is no rule or requirement "element/c-counselling"; did you mean element/c-counseling?',
  ],
  ["rules:\n  elements/*: off\n", '2: there is no rule or requirement "elements/*"; did you mean element/*?'],
  [
    "rules:\n  nothing-like-it: off\n",
    '2: there is no rule or requirement "nothing-like-it" (pathway-lint rules lists them)',
  ],
  ["rules:\n  __proto__: off\n", '2: there is no rule or requirement "__proto__" (pathway-lint rules lists them)'],
  [
    "rules:\n  F.3: fatal\n",
    '2: F.3 is set to error, warning, info or off, or a list such as [error, { maxAgeMonths: 18 }], not "fatal"',
  ],
  [
    "rules:\n  F.3: 2\n",
    "2: F.3 is set to error, warning, info or off, or a list such as [error, { maxAgeMonths: 18 }]",
  ],
  [
    "rules:\n  F.3: []\n",
    "2: F.3 is set to error, warning, info or off, or a list such as [error, { maxAgeMonths: 18 }]",
  ],
  [
    "rules:\n  F.3:\n    - error\n    - { maxAgeMonths: 3 }\n",
    '4: options are set for a rule, and "F.3" is none (pathway-lint rules lists them)',
  ],
  [
    "rules:\n  '*': [error, { x: 3 }]\n",
    '2: options are set for a rule, and "*" is none (pathway-lint rules lists them)',
  ],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - maxAgeMonth: 3\n",
    '4: rule element/a-industry-skill-needs has no option "maxAgeMonth"; did you mean maxAgeMonths?',
  ],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - __proto__: [x]\n",
    '4: rule element/a-industry-skill-needs has no option "__proto__"; there are maxAgeMonths, stages',
  ],
  ["rules:\n  element/c-counseling: [error, { x: 3 }]\n", "2: rule element/c-counseling has no options"],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - maxAgeMonths: 0\n",
    "4: option maxAgeMonths of element/a-industry-skill-needs wants a whole number from 1 to 240",
  ],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - maxAgeMonths: 1.5\n",
    "4: option maxAgeMonths wants a whole number or a list",
  ],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - maxAgeMonths: [18]\n",
    "4: an entry of maxAgeMonths wants a name",
  ],
  [
    "rules:\n  element/a-industry-skill-needs:\n    - error\n    - stages: 3\n",
    "4: option stages of element/a-industry-skill-needs wants a list of texts",
  ],
  [
    "extends: pathway-lint:wiao\n",
    '1: there is no preset "wiao"; there are pathway-lint:wioa, pathway-lint:recommended, pathway-lint:strict',
  ],
  [
    "extends:\n  - eslint:recommended\n",
    '2: "eslint:recommended" is neither a preset (pathway-lint:wioa, pathway-lint:recommended, pathway-lint:strict) nor a file',
  ],
  ["extends:\n  - ./missing.yaml\n", "2: cannot read missing.yaml: there is no such file"],
  ["extends: ./\n", "1: cannot read .: it is a folder"],
  ["extends: 3\n", "1: extends is a list of texts"],
  ["ignores: [1]\n", "1: an entry of ignores wants a name"],
  ["overrides: {}\n", "1: overrides is a list"],
  ["overrides:\n  - rules: {}\n", '2: an override names files, such as files: ["drafts/**"]'],
  ["overrides:\n  - files: x\n    rule: {}\n", '3: an override has no "rule"; did you mean rules?'],
  [
    "overrides:\n  - files: x\n    rules: { F.9: off }\n",
    '3: there is no rule or requirement "F.9" (pathway-lint rules lists them)',
  ],
  ["profile: ilinois\n", '1: there is no profile "ilinois"; there are federal, illinois, or name a file'],
  ["profile: ./missing.yaml\n", "1: cannot read missing.yaml: there is no such file"],
  ["profile: [illinois]\n", "1: profile wants a name"],
  ["rules:\n  F.3: off\n  F.3: error\n", '3: Key "F.3" stands twice'],
  ["rules: [\n", "1: "],
  ["rules:\n\tF.3: off\n", "2: "],
  [`${"[".repeat(1000)}`, "1: "],
  ["a: &a [*a]\n", "1: "],
  ["rules: !!js/function 'x'\n", "1: "],
  ["a: 1\n---\nb: 2\n", ""],
];

describe("what is wrong with a configuration is one line with its place", () => {
  test.each(mistakes)("%j", async (config, expected) => {
    const line = await refusal(new Folder({ [file]: config, "a.pathway.yaml": sound }));
    // What the front end says of broken YAML is tested with it.
    if (/^\d+: $|^$/.test(expected)) expect(line.startsWith(`${file}:${expected}`), line).toBe(true);
    else if (expected.includes("stands twice")) expect(line).toMatch(/^pathway-lint\.config\.yaml:3: .*F\.3/);
    else expect(line).toBe(`${file}:${expected}`);
  });

  test.each([
    ["*a*a*a*a*a*a*a*a*b", "more than 3 `*` in a name"],
    ["drafts/**/a/**/b/**", "more than 2 `**`"],
    ["*(*a)z", "a repeated group, `*(…)` or `+(…)`"],
  ])("of a glob that takes long to match: %s", async (glob, what) => {
    const name = `${"a".repeat(120)}.pathway.yaml`;
    for (const [line, config] of [
      [1, `ignores: ["${glob}"]`],
      [2, `overrides:\n  - { files: ["${glob}"], rules: {} }`],
    ] as const) {
      const key = line === 1 ? "ignores" : "files";
      expect(await refusal(new Folder({ [file]: config, [name]: sound }))).toBe(
        `${file}:${line}: a glob of ${key} has ${what}: "${glob}". Write several globs`,
      );
    }
  });

  test.each(["**/*-draft-*.yaml", "drafts/**", "*.{yaml,yml}", "!(a|b).yaml", "il-*-*-x/**/*.yaml"])(
    "but not of %s",
    async (glob) => {
      const folder = new Folder({ [file]: `ignores: ["${glob}"]`, "a.pathway.yaml": sound });
      expect(await folder.run([])).toMatchObject({ stderr: "" });
    },
  );

  test("in a file that is extended", async () => {
    const folder = new Folder({
      [file]: "extends: ./base.json\n",
      "base.json": '{\n  "rules": {\n    "F.3": "fatal"\n  }\n}\n',
      "a.pathway.yaml": sound,
    });
    expect(await refusal(folder)).toMatch(/^base\.json:3: F\.3 is set to /);
  });

  test("in package.json", async () => {
    const folder = new Folder({
      "package.json": '{\n  "name": "x",\n  "pathway-lint": {\n    "rules": { "F.9": "off" }\n  }\n}\n',
      "a.pathway.yaml": sound,
    });
    expect(await refusal(folder)).toBe(
      'package.json:4: there is no rule or requirement "F.9" (pathway-lint rules lists them)',
    );
    folder.write("package.json", '{ "pathway-lint": [] }');
    expect(await refusal(folder)).toBe(
      "package.json:1: A configuration is a mapping with keys such as extends and rules",
    );
    folder.write("package.json", '{ "pathway-lint": {},\n broken');
    expect(await refusal(folder)).toBe("package.json:1: The { that is opened here has no closing }.");
  });

  test("on the command line", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound });
    expect(await refusal(folder, ["--rule", "F.9:off"])).toBe(
      '--rule: there is no rule or requirement "F.9" (pathway-lint rules lists them)',
    );
    expect(await refusal(folder, ["--rule", "F.3"])).toMatch(/^--rule wants an id and a severity/);
    expect(await refusal(folder, ["--profile", "ilinois"])).toMatch(/^there is no profile "ilinois"/);
  });

  test("with nothing of the file in a terminal's hands", async () => {
    const folder = new Folder({ [file]: 'rules:\n  "\\u2028::error::x\\u202E": off\n', "a.pathway.yaml": sound });
    expect(await refusal(folder)).not.toMatch(/[\u2028\u202e]/);
  });

  test("and does not keep what has another one from being checked", async () => {
    const folder = new Folder({
      "bad/.pathway-lintrc": "rule: {}\n",
      "bad/a.pathway.yaml": sound,
      "bad/b.pathway.yaml": sound,
      "good/a.pathway.yaml": flawed,
    });
    const { code, stdout, stderr } = await folder.run(["-f", "compact"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'pathway-lint: bad/.pathway-lintrc:1: there is no setting "rule"; did you mean rules?\n',
    });
    expect(stdout).toMatch(/^good\/a\.pathway\.yaml:/);
  });
});
