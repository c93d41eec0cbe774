import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.js";
import type { Definition } from "../../src/pathway/definition.js";
import { Pathway } from "../../src/pathway/pathway.js";
import { type Reference, referencesOf } from "../../src/pathway/references.js";
import { applyEdits } from "../../src/source/edits.js";
import { nodeOf, type SourceNode } from "../../src/source/node.js";
import { readSource } from "../../src/source/read.js";
import { findingsOf } from "../support/lint-text.js";

const reference = readFileSync(new URL("../../examples/nursing.pathway.yaml", import.meta.url), "utf8");
const root = readSource(reference).documents[0]?.root;
const pathway = new Pathway(root?.value as object as Definition);
const named = referencesOf(pathway);

/** The text with one letter left out of an id that is written there. */
function misspelled(text: string, start: number, id: string): string {
  const letter = start + Math.floor(id.length / 2);
  return text.slice(0, letter) + text.slice(letter + 1);
}

function nodeAt({ holder, key }: Reference): SourceNode | undefined {
  const node = nodeOf(holder);
  return node?.kind === "map"
    ? node.entries.get(String(key))
    : node?.kind === "list"
      ? node.items[Number(key)]
      : undefined;
}

function fixed(text: string, finding: Finding): string {
  const { text: source } = readSource(text);
  const edits = finding.fix?.edits ?? finding.suggestions[0]?.edits ?? [];
  return applyEdits(
    text,
    edits.map(({ range, text: to }) => ({
      start: source.offset(range.start),
      end: source.offset(range.end),
      text: to,
    })),
  );
}

describe("one typo makes one finding, whose fix takes it back", () => {
  // Shorter ids are not guessed, and names of bodies outside of the pathway are no ids.
  const references = named.filter(({ id, kinds }) => id.length > 3 && kinds.some((kind) => pathway.ids.has(kind, id)));
  // One place of each kind of reference: the others differ in nothing but their place.
  const kinds = new Map(references.map((each) => [`${each.field} of ${each.kinds.join(" or ")}`, each] as const));

  test.each([...kinds])("in %s", (_, each) => {
    const node = nodeAt(each);
    const text = misspelled(reference, node?.start ?? 0, each.id);
    const findings = findingsOf(text);
    expect(findings.map(({ rule }) => rule)).toEqual(["integrity/references"]);
    expect(findings.map((finding) => fixed(text, finding))).toEqual([reference]);
  });

  test.each(["cna", "st-clare", "lpn-license", "registered-nurse", "working-lpn", "outcomes-2025"])(
    "where %s is declared",
    (id) => {
      const text = reference.replace(`id: ${id}`, `id: ${id}x`);
      const findings = findingsOf(text);
      expect(findings.map(({ rule }) => rule)).toEqual(["integrity/references"]);
      expect(findings.map((finding) => fixed(text, finding))).toEqual([reference]);
    },
  );

  test.each([
    [
      "JSON",
      (id: string) =>
        `{ "formatVersion": 1, "id": "x", "title": "X", "steward": "${id}", "partners": [{ "id": "college", "name": "C", "kind": "university" }] }`,
    ],
    [
      "YAML with quotes",
      (id: string) =>
        `formatVersion: 1\nid: x\ntitle: X\nsteward: "${id}"\npartners: [{ id: college, name: C, kind: university }]\n`,
    ],
    [
      "an id that reads as a number",
      (id: string) =>
        `formatVersion: 1\nid: x\ntitle: X\nsteward: "${id}"\npartners: [{ id: college, name: C, kind: university }]\n`.replaceAll(
          "college",
          "2026",
        ),
    ],
  ])("in %s, with the quotes that it needs", (_, written) => {
    const right = written("college");
    const text = right.replace(/("?steward"?: "\w)\w/, "$1");
    const finding = findingsOf(text).find(({ rule }) => rule === "integrity/references");
    expect(finding && fixed(text, finding)).toBe(right);
  });
});

describe("what may be another id gets suggestions, and no fix", () => {
  test.each([
    ["people of another trade", "returnsAt: [working-aide]", "returnsAt: [working-rn]"],
    ["a survey of another year", "evidence: employer-survey-2026", "evidence: employer-survey-2021"],
    ["a district with another number", "id: district-88", "id: district-89"],
  ])("%s", (_, right, wrong) => {
    expect(reference).toContain(right);
    const [finding, ...others] = findingsOf(reference.replace(right, wrong)).filter(
      ({ rule }) => rule === "integrity/references",
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ suggestions: [{ message: expect.stringContaining("Write") }] });
    expect(finding?.fix).toBeNull();
  });
});

function renamed(text: string, id: string, to: string): string {
  return text.replace(new RegExp(`id: ${id}(?=[\\n,])`), `id: ${to}`);
}

describe("what was renamed where it is declared and nowhere else is told by integrity/references alone", () => {
  test.each([
    "cna",
    "st-clare",
    "hse",
    "lpn-license",
    "registered-nurse",
    "working-aide",
    "exit-aide",
    "outcomes-2025",
  ])("%s", (id) => {
    const findings = findingsOf(renamed(reference, id, "quite-another"));
    expect(findings.map(({ rule }) => rule)).toEqual(["integrity/references"]);
    expect(findings[0]?.message).toContain('Did you mean "quite-another", which is named nowhere?');
  });

  test("where two were renamed, each is told, and nobody can tell which is which", () => {
    const text = renamed(renamed(reference, "cna", "quite-another"), "health-academy", "something-else");
    const findings = findingsOf(text).filter(({ rule }) => rule === "integrity/references");
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message).toContain('no program with the id "health-academy"');
    expect(findings[1]?.message).toContain('no program with the id "cna"');
    for (const { message } of findings) expect(message).not.toContain("Did you mean");
  });
});

test("what was copied with its id is told by integrity/references alone", () => {
  const text = reference.replace("- id: practical-nursing\n    title", "- id: cna\n    title");
  expect(new Set(findingsOf(text).map(({ rule }) => rule))).toEqual(new Set(["integrity/references"]));
});

describe("what stands twice is told by integrity/references alone", () => {
  test.each([
    [
      "a program",
      "  - id: practical-nursing\n",
      "  - { id: cna, title: Aide training, provider: prairie-college, level: 1 }\n",
    ],
    ["an exit point", "exitPoints:\n", "  - { id: exit-lpn, after: [practical-nursing], level: 2 }\n"],
    ["a service", "supportServices:\n", "  - { id: child-care, kind: child-care }\n"],
  ])("%s", (_, line, copy) => {
    const text = line.endsWith(":\n") ? reference.replace(line, line + copy) : reference.replace(line, copy + line);
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(["integrity/references"]);
  });

  test("but not where the second names what nothing else names", () => {
    const text = reference
      .replace("awards: [adn]", "awards: []")
      .replace(
        "  - id: practical-nursing\n",
        "  - { id: cna, title: Aide, provider: prairie-college, level: 1, awards: [adn] }\n  - id: practical-nursing\n",
      );
    expect(findingsOf(text).some(({ messageId }) => messageId === "unused-credential")).toBe(false);
  });
});

test("an id with a character that nobody sees is told by that character alone", () => {
  const text = reference.replace("provider: adult-learning", "provider: adult-learning\u200f");
  expect(text).not.toBe(reference);
  const told = findingsOf(text).filter(({ suppressed }) => !suppressed);
  expect(told.map(({ rule, message }) => `${rule} ${message.slice(0, 34)}`)).toEqual([
    "integrity/syntax The invisible character U+200F sta",
  ]);
});
