import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOfError } from "../findings/words-of-error.js";
import { applyChanges, type Fixture, readFixture } from "./fixture.js";

/** Where a fixture of a rule lies. */
export interface FixtureFile {
  kind: "valid" | "invalid";
  /** File name without its ending. */
  name: string;
  path: string;
}

/** A fixture of a rule's folder, with the definition that it makes. */
export interface RuleFixture extends FixtureFile {
  fixture: Fixture;
  /** The base before the change; empty for a text of its own. */
  before: string;
  /** The definition's text. */
  text: string;
}

/** The files in `<folder>/valid` and `<folder>/invalid`, by name. */
export function fixtureFiles(folder: string): FixtureFile[] {
  return (["valid", "invalid"] as const).flatMap((kind) =>
    yamlFilesIn(join(folder, kind)).map((file) => ({
      kind,
      name: file.replace(/\.ya?ml$/, ""),
      path: join(folder, kind, file),
    })),
  );
}

/** Reads a fixture. `reference` is the text of the pathway that it changes. Throws with a plain reason when it is none. */
export function readRuleFixture(file: FixtureFile, reference: string): RuleFixture {
  const fixture = readFixture(readFileSync(file.path, "utf8"));
  const base = fixture.base === undefined ? reference : readFileSync(join(file.path, "..", fixture.base), "utf8");
  const before = fixture.text === undefined ? base : "";
  return { ...file, fixture, before, text: fixture.text ?? applyChanges(before, fixture.change ?? []) };
}

/** All fixtures of a rule's folder. Throws with the file's name when one is none. */
export function readRuleFixtures(folder: string, reference: string): RuleFixture[] {
  return fixtureFiles(folder).map((file) => {
    try {
      return readRuleFixture(file, reference);
    } catch (error) {
      throw new Error(`${file.path}: ${wordsOfError(error)}`);
    }
  });
}

function yamlFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/.test(file))
      .sort();
  } catch {
    return [];
  }
}
