import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Folder, root } from "../support/run.js";
import { severities } from "./support.js";

const draft = readFileSync(`${root}/examples/first-draft.pathway.yaml`, "utf8");

const config = `
extends: ./shared/base.yaml
overrides:
  - { files: ["drafts/**"], rules: { integrity/references: info } }
ignores: ["archive/**"]
`;

const named = (id: string) => draft.replace(/^id: .*$/m, `id: ${id}`);

/** A reviewer's configuration beside the tree of a stranger. */
const reviewed = () =>
  new Folder({
    "ours/pathway-lint.config.yaml": config,
    "ours/shared/base.yaml":
      'ignores: ["left-out/*"]\noverrides: [{ files: ["inner/*"], rules: { integrity/references: off } }]\n',
    "theirs/pathway-lint.config.yaml": 'rules: { "*": off }\n',
    "theirs/drafts/a.pathway.yaml": named("a"),
    "theirs/archive/b.pathway.yaml": named("b"),
    "theirs/c.pathway.yaml": named("c"),
    "theirs/shared/inner/d.pathway.yaml": named("d"),
    "theirs/shared/left-out/e.pathway.yaml": named("e"),
  });

test.each([[[]], [["--safe"]]])(
  "globs of a configuration that lies elsewhere start from the working directory: %j",
  async (flags) => {
    const theirs = { cwd: "theirs" };
    const found = async (...files: string[]) => {
      const { stdout } = await reviewed().run(
        ["-f", "json", ...flags, "--config", "../ours/pathway-lint.config.yaml", ...files],
        theirs,
      );
      const report = JSON.parse(stdout) as {
        files: { path: string; findings: { rule: string; severity: string }[] }[];
      };
      return report.files.map(({ path, findings }) => [
        path,
        findings.find(({ rule }) => rule === "integrity/references")?.severity ?? "off",
      ]);
    };
    expect(await found()).toEqual([
      ["c.pathway.yaml", "error"],
      ["drafts/a.pathway.yaml", "info"],
      ["shared/inner/d.pathway.yaml", "off"],
    ]);
    expect(await found("archive/b.pathway.yaml", "drafts/a.pathway.yaml")).toEqual([["drafts/a.pathway.yaml", "info"]]);
  },
);

test("globs of a named configuration above or below the working directory start from where it lies", async () => {
  const folder = new Folder({
    "pathway-lint.yaml": "overrides: [{ files: [in/*], rules: { integrity/references: off } }]\n",
    "in/a.pathway.yaml": draft,
    "in/settings/lint.yaml": "overrides: [{ files: [a.*], rules: { integrity/references: off } }]\n",
  });
  expect(
    await severities(folder, ["integrity/references"], ["--config", "../pathway-lint.yaml", "a.pathway.yaml"], {
      cwd: "in",
    }),
  ).toEqual(["off"]);
  expect(
    await severities(folder, ["integrity/references"], ["--config", "settings/lint.yaml", "a.pathway.yaml"], {
      cwd: "in",
    }),
  ).toEqual(["error"]);
});
