import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";
import { refusal } from "./support.js";

const profile = `extends: illinois
id: our-region
title: Our region
source: Our plan
populations:
  - { id: lighthouse-keepers, title: Lighthouse keepers, also: [keepers] }
partnerPrograms:
  core:
    - { id: title-i-adult, title: Adult services }
options:
  element/a-industry-skill-needs: { maxAgeMonths: 240 }
`;

describe("a profile from a file", () => {
  test("counts when it is named on the command line or in a configuration, from where each lies", async () => {
    const folder = new Folder({
      "a.pathway.yaml": flawed,
      "x/our.yaml": profile,
      "x/b.pathway.yaml": flawed.replace("two-rivers-pharmacy", "other"),
      "x/.pathway-lintrc": "profile: ./our.yaml\n",
    });
    const stale = async (args: string[]) => (await folder.run(["-f", "json", ...args])).stdout.includes('"stale"');
    expect(await stale(["a.pathway.yaml"])).toBe(true);
    expect(await stale(["a.pathway.yaml", "--profile", "x/our.yaml"])).toBe(false);
    expect(await stale(["x"])).toBe(false);
  });

  test("is named where a base file of another folder names it", async () => {
    const folder = new Folder({
      "base/base.yaml": "profile: our.yaml\n",
      "base/our.yaml": profile,
      "x/.pathway-lintrc": "extends: ../base/base.yaml\n",
      "x/a.pathway.yaml": flawed,
    });
    const { stdout, stderr } = await folder.run(["-f", "json"]);
    expect({ stderr, stale: stdout.includes('"stale"') }).toEqual({ stderr: "", stale: false });
  });

  test("is weaker than a configuration", async () => {
    const folder = new Folder({
      "a.pathway.yaml": flawed,
      "our.yaml": profile,
      ".pathway-lintrc":
        "profile: ./our.yaml\nrules: { element/a-industry-skill-needs: [error, { maxAgeMonths: 12 }] }\n",
    });
    expect((await folder.run(["-f", "json"])).stdout).toContain('"stale"');
  });

  test.each<[string, string]>([
    ["", "profile our.yaml is empty"],
    [
      "- x\n",
      "our.yaml:1: A profile is a mapping with $schema, extends, id, title, source, state, populationsExpected, populations, partnerPrograms, careerClusters, retiredClusters, options",
    ],
    ["id: x\n", "our.yaml:1: a profile has an id and a title"],
    ["id: X Y\ntitle: x\n", 'our.yaml:1: "X Y" is no id: small letters, digits and hyphens'],
    ["id: x\ntitle: x\npopulation: []\n", 'our.yaml:3: A profile has no "population"; did you mean populations?'],
    [
      "id: x\ntitle: x\npopulations:\n  - { id: a, title: A }\n  - { id: a, title: B }\n",
      'our.yaml:5: "a" stands twice in populations',
    ],
    [
      "id: x\ntitle: x\npopulations:\n  - { id: a, title: A, group: elders }\n",
      "our.yaml:4: group is one of disability, veteran, english-learner, reentry, youth, limited-readiness",
    ],
    [
      "id: x\ntitle: x\nextends: ilinois\n",
      'our.yaml:3: there is no profile "ilinois"; there are federal, illinois, or name a file',
    ],
    ["id: x\ntitle: x\nextends: ./our.yaml\n", "our.yaml:3: profile ./our.yaml extends itself"],
    ["id: x\ntitle: x\nextends: ./missing.yaml\n", "our.yaml:3: cannot read missing.yaml: there is no such file"],
    [
      "id: x\ntitle: x\noptions:\n  element/c-counselling: { x: 1 }\n",
      'our.yaml:4: options are set for a rule, and "element/c-counselling" is none; did you mean element/c-counseling?',
    ],
    [
      "id: x\ntitle: x\noptions:\n  element/a-industry-skill-needs:\n    maxAgeMonth: 1\n",
      'our.yaml:5: rule element/a-industry-skill-needs has no option "maxAgeMonth"; did you mean maxAgeMonths?',
    ],
    [
      "id: x\ntitle: x\noptions:\n  element/a-industry-skill-needs:\n    maxAgeMonths: 0\n",
      "our.yaml:5: option maxAgeMonths of element/a-industry-skill-needs wants a whole number from 1 to 240",
    ],
  ])("that is wrong is one line with its place: %j", async (text, line) => {
    expect(await refusal(new Folder({ "a.pathway.yaml": sound, "our.yaml": text }), ["--profile", "our.yaml"])).toBe(
      line,
    );
  });

  test("extends others, but not without end", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`p${i}.yaml`, `id: p${i}\ntitle: x\nextends: ./p${i + 1}.yaml\n`]),
    );
    expect(await refusal(new Folder({ "a.pathway.yaml": sound, ...files }), ["--profile", "./p0.yaml"])).toMatch(
      /^p\d+\.yaml:3: more than 20 profiles extend one another$/,
    );
  });
});
