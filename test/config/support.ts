import { expect } from "vitest";
import type { Folder, Surroundings } from "../support/run.js";

/** The severity of each rule's findings (or a requirement's), `off` for what is not there. */
export async function severities(
  folder: Folder,
  names: readonly string[],
  args: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<string[]> {
  const { stdout, stderr } = await folder.run(["-f", "json", ...args], surroundings);
  expect(stderr).toBe("");
  const { files } = JSON.parse(stdout) as {
    files: { findings: { rule: string; requirement: string | null; severity: string }[] }[];
  };
  const findings = files.flatMap((file) => file.findings);
  return names.map((name) => {
    const found = findings
      .filter(({ rule, requirement }) => requirement === name || rule === name)
      .map(({ severity }) => severity);
    return found.length === 0 ? "off" : [...new Set(found)].sort().join("+");
  });
}

/** What is said of a configuration that is wrong: one line, nothing else, exit code 2. */
export async function refusal(
  folder: Folder,
  args: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<string> {
  const { code, stdout, stderr } = await folder.run(args, surroundings);
  expect({ code, stdout, lines: stderr.split("\n").length }, stderr).toEqual({ code: 2, stdout: "", lines: 2 });
  expect(stderr).not.toContain("    at ");
  return stderr.trimEnd().replace(/^pathway-lint: /, "");
}
