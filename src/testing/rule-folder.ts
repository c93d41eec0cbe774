import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyChanges, type Fixture, readFixture } from "./fixture.js";

/** A fixture of a rule's folder, with the definition that it makes. */
export interface RuleFixture {
  kind: "valid" | "invalid";
  /** File name without its ending. */
  name: string;
  fixture: Fixture;
  /** The base before the change; empty for a text of its own. */
  before: string;
  /** The definition's text. */
  text: string;
}

/** The fixtures of `<folder>/valid` and `<folder>/invalid`, by name. `reference` is the text of the pathway that they change. */
export function readRuleFixtures(folder: string, reference: string): RuleFixture[] {
  return (["valid", "invalid"] as const).flatMap((kind) =>
    yamlFilesIn(join(folder, kind)).map((file) => {
      const path = join(folder, kind, file);
      try {
        const fixture = readFixture(readFileSync(path, "utf8"));
        const before = fixture.text !== undefined ? "" : fixture.base === undefined ? reference : readFileSync(join(folder, kind, fixture.base), "utf8");
        return { kind, name: file.replace(/\.ya?ml$/, ""), fixture, before, text: fixture.text ?? applyChanges(before, fixture.change ?? []) };
      } catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}

function yamlFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)).sort();
  } catch {
    return [];
  }
}
