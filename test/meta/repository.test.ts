import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, sourceFiles } from "./imports.js";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(read("package-lock.json")) as {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }>;
};

describe("the project's root", () => {
  /** What is settled, and what npm, editors and CI look for at the root. */
  const settled = [
    ...["package.json", "tsconfig.json", "bin", "src", "schemas", "rules", "examples", "test", "README.md"],
    ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "package-lock.json", "biome.json", "vitest.config.ts"],
    ...[".ci", ".editorconfig", ".gitattributes", ".gitignore", ".npmrc", ".pre-commit-hooks.yaml", "action.yml"],
  ];

  test("holds what is settled and nothing else", () => {
    const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
    const names = new Set(tracked.map((path) => path.replace(/\/.*/, "")));
    const others = [...names].filter((name) => !settled.includes(name));
    expect(
      others,
      "Move these below src, test or another settled folder; or, if a tool wants them at the root, name them here",
    ).toEqual([]);
  });
});

describe("files", () => {
  const generated = /^rules\/index\.ts$|\/generated\/|^src\/pathway\/definition\.ts$/;
  const longest = 300;

  test(`have at most ${longest} lines`, () => {
    const long = sourceFiles("src", "rules", "bin")
      .filter((path) => !generated.test(path))
      .map((path) => ({ path, lines: read(path).split("\n").length - 1 }))
      .filter(({ lines }) => lines > longest);
    expect(long, "A file this long usually holds two things: give each a file of its own").toEqual([]);
  });
});

describe("dependencies", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test("have exact versions", () => {
    const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose, "Write the version that package-lock.json has, without ^ or ~").toEqual([]);
  });

  test("are none at run time, because the build bundles them", () => {
    const runtime = Object.keys(manifest.dependencies ?? {});
    expect(runtime, "Move these to devDependencies: what runs is bundled into dist").toEqual([]);
  });

  test("that users install run no install script", () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { dev, devOptional, hasInstallScript }]) => hasInstallScript && !dev && !devOptional)
      .map(([path]) => path);
    expect(scripted, "Use another package: installing this linter must not run foreign code").toEqual([]);
  });
});

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (document) => {
  const text = read(document);

  test("names only scripts that exist", () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, script = ""]) => script);
    const builtIn = ["ci", "install", "pack", "exec"];
    const missing = named.filter((script) => !builtIn.includes(script) && !Object.hasOwn(manifest.scripts, script));
    expect(missing, `Correct ${document}, or add the script to package.json`).toEqual([]);
  });

  test("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    const missing = targets.filter((target) => !existsSync(join(root, target)));
    expect(missing, `Correct the links of ${document}`).toEqual([]);
  });
});

test("README.md begins with the commands that a newcomer needs", () => {
  const commands = [...read("README.md").matchAll(/^ {4}(npm .*)$/gm)].map(([, command]) => command);
  expect(commands.slice(0, 2)).toEqual(["npm ci && npx pathway-lint examples", "npm ci && npm test"]);
});
