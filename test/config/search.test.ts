import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";
import { refusal, severities } from "./support.js";

const off = "rules: { F.3: off }\n";
const info = "rules: { F.3: info }\n";

async function codes(folder: Folder, cwd = "", args: string[] = []): Promise<string> {
  const [severity = ""] = await severities(folder, ["F.3"], args, { cwd });
  return severity;
}

/** What is found when nothing is configured. */
const byDefault = "warning";

describe("configuration is found", () => {
  test.each([
    "pathway-lint.config.yaml",
    "pathway-lint.config.yml",
    ".pathway-lintrc",
    ".pathway-lintrc.yaml",
    ".pathway-lintrc.yml",
  ])("in %s", async (name) => {
    expect(await codes(new Folder({ "a.pathway.yaml": flawed, [name]: off }))).toBe("off");
  });

  test.each(["pathway-lint.config.json", ".pathway-lintrc.json"])("in %s", async (name) => {
    const config = JSON.stringify({ rules: { "F.3": "off" } }, null, "\t");
    expect(await codes(new Folder({ "a.pathway.yaml": flawed, [name]: config }))).toBe("off");
  });

  test("in package.json, with tabs and all else that is in one", async () => {
    const manifest = JSON.stringify(
      {
        name: "p",
        description: 'with: colons, "quotes" and \\',
        "pathway-lint": { rules: { "F.3": "off" } },
      },
      null,
      "\t",
    );
    expect(await codes(new Folder({ "a.pathway.yaml": flawed, "package.json": manifest }))).toBe("off");
  });

  test("nearest to the file", async () => {
    const folder = new Folder({
      "pathway-lint.config.yaml": off,
      "x/.pathway-lintrc.yaml": info,
      "x/y/a.pathway.yaml": flawed,
    });
    expect(await codes(folder)).toBe("info");
  });

  test("for each file of its own", async () => {
    const folder = new Folder({
      "x/.pathway-lintrc": off,
      "x/a.pathway.yaml": flawed,
      "y/.pathway-lintrc": info,
      "y/a.pathway.yaml": flawed.replace("two-rivers-pharmacy", "other"),
    });
    expect(await codes(folder)).toBe("info");
  });

  test("up to the root of the repository, wherever it is run", async () => {
    const folder = new Folder({
      ".pathway-lintrc": info,
      "repo/pathway-lint.config.yaml": off,
      "repo/x/y/a.pathway.yaml": flawed,
    });
    execFileSync("git", ["init", "-q", folder.at("repo")]);
    expect(await codes(folder, "repo/x/y")).toBe("off");
    expect(await codes(folder, "repo/x/y", ["../../x"])).toBe("off");
  });

  test("and not beyond it", async () => {
    const folder = new Folder({ ".pathway-lintrc": off, "repo/a.pathway.yaml": flawed });
    execFileSync("git", ["init", "-q", folder.at("repo")]);
    expect(await codes(folder, "repo")).toBe(byDefault);
    expect(await codes(folder)).toBe(byDefault);
  });

  test("without a repository up to the working directory, and beside a file that lies elsewhere", async () => {
    const folder = new Folder({
      ".pathway-lintrc": off,
      "here/x/": "",
      "here/a.pathway.yaml": flawed,
      "there/.pathway-lintrc": info,
      "there/a.pathway.yaml": flawed,
      "bare/a.pathway.yaml": flawed,
    });
    expect(await codes(folder, "here")).toBe(byDefault);
    expect(await codes(folder, "here/x", ["../../there/a.pathway.yaml"])).toBe("info");
    expect(await codes(folder, "here/x", ["../../bare/a.pathway.yaml"])).toBe(byDefault);
  });

  test("past a package.json that only names the package", async () => {
    const manifest = JSON.stringify({
      devDependencies: { "pathway-lint": "1.0.0" },
      overrides: { "pathway-lint": { yaml: "2.9.1" } },
    });
    const folder = new Folder({ ".pathway-lintrc": off, "x/package.json": manifest, "x/a.pathway.yaml": flawed });
    expect(await codes(folder)).toBe("off");
  });

  test("past a package.json that is a FIFO or larger than any", async () => {
    const folder = new Folder({ ".pathway-lintrc": off, "x/a.pathway.yaml": flawed });
    execFileSync("mkfifo", [folder.at("x/package.json")]);
    expect(await codes(folder)).toBe("off");
    const large = new Folder({
      ".pathway-lintrc": off,
      "x/a.pathway.yaml": flawed,
      "x/package.json": `{"pathway-lint": {}, "x": "${"x".repeat(2 ** 20)}"}`,
    });
    expect(await codes(large)).toBe("off");
  });

  test("empty, and changes nothing", async () => {
    expect(await codes(new Folder({ ".pathway-lintrc": "# later\n", "a.pathway.yaml": flawed }))).toBe(byDefault);
  });

  test("for standard input by its name", async () => {
    const folder = new Folder({ "x/.pathway-lintrc": off, ".pathway-lintrc": info });
    const [inX] = await severities(folder, ["F.3"], ["-", "--stdin-filename=x/a.pathway.yaml"], {
      stdin: flawed,
    });
    const [unnamed] = await severities(folder, ["F.3"], ["-"], { stdin: flawed });
    expect([inX, unnamed]).toEqual(["off", "info"]);
  });

  test("or is named, or not wanted", async () => {
    const folder = new Folder({ ".pathway-lintrc": off, "a.pathway.yaml": flawed, "my.yaml": info });
    expect(await codes(folder, "", ["--config", "my.yaml"])).toBe("info");
    expect(await codes(folder, "", ["--no-config"])).toBe(byDefault);
    expect(await refusal(folder, ["--config", "missing.yaml"])).toBe("cannot read missing.yaml: there is no such file");
  });
});
