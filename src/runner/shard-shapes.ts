/** What the report of a part holds: whatever else stands in one, the program did not write. */

import type { RuleDescription } from "../findings/description.js";
import { severities } from "../findings/finding.js";
import { either, listOf, mapping, matching, object, oneOf, type Shape, text, whole, word } from "./shapes.js";
import { mostShards } from "./shard.js";

const pointer = matching(/^(?:\/|$)/);
const nothing = oneOf(null);
const severity = oneOf(...severities);

const position = object({ line: whole(1), column: whole(1) });
const range = object({ start: position, end: position });
const edits = listOf(object({ range, text }));
const place = { path: pointer, range };

const rule = matching(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/);
const words = { asks: text, why: text, fix: text };
const plugin = object({
  id: rule,
  title: text,
  severity,
  options: mapping(
    object({ description: text }, { type: text, default: () => true, minimum: whole(-1e9), maximum: whole(-1e9) }),
  ),
  requirements: listOf(
    object({
      ...words,
      id: word,
      authority: word,
      clause: text,
      qualified: either(nothing, text),
      severity,
      evidence: text,
      messages: mapping(text),
    }),
  ),
  integrity: either(nothing, object({ ...words, messages: mapping(text) })),
});

const hashes = mapping(matching(/^[0-9a-f]{16}$/));

/** What stands before the files. */
export const isHead: Shape = object({
  version: oneOf(1),
  tool: object({ name: text, version: text }),
  date: matching(/^\d{4}-\d\d-\d\d$/),
  shard: object({
    index: whole(1, mostShards),
    of: whole(1, mostShards),
    purpose: oneOf("lint", "audit"),
    allFiles: oneOf(true, false),
    run: hashes,
    configuration: hashes,
    plugins: listOf(plugin),
  }),
});

/** What stands after them. */
export const isTail: Shape = object({
  summary: object({ files: whole(0), errors: whole(0), warnings: whole(0), info: whole(0), suppressed: whole(0) }),
  failures: listOf(text),
});

const extras = object(
  {
    documents: listOf(
      object(
        { title: either(nothing, text), anchors: listOf(text) },
        {
          portfolio: object({
            id: text,
            range,
            programs: listOf(text),
            entryPoints: listOf(text),
            entered: listOf(text),
            severity: either(severity, oneOf("off")),
            links: listOf(
              object({ pathway: text, target: text, by: oneOf("next", "returnsAt"), ...place }, { file: text }),
            ),
          }),
        },
      ),
    ),
  },
  {
    lines: mapping(mapping(text)),
    ignoredComments: whole(1),
    order: text,
    baseline: listOf(
      object({ rule: text, requirement: either(nothing, text), at: text, hash: text }, { reason: text }),
    ),
  },
);

/** An entry of `files`, where the rules of the run are these. */
export function entryShape(rules: readonly RuleDescription[]): Shape {
  const known = oneOf(...rules.map(({ id }) => id));
  const requirement = oneOf(...rules.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const finding = object(
    {
      rule: known,
      requirement: either(nothing, requirement),
      severity,
      messageId: word,
      message: text,
      ...place,
      related: listOf(object({ message: text, ...place }, { file: text })),
      alsoUnmet: listOf(requirement),
      fix: either(nothing, object({ edits })),
      suggestions: listOf(object({ message: text, edits })),
      suppressed: either(nothing, object({ by: oneOf("comment", "baseline", "exception"), reason: text })),
    },
    { file: text },
  );
  return object(
    {
      path: text,
      pathway: either(nothing, text),
      findings: listOf(finding),
      requirements: listOf(
        object({
          id: requirement,
          status: oneOf("met", "unmet", "excepted", "not-applicable", "unverifiable"),
          evidence: listOf(object(place, { file: text })),
          reason: either(nothing, text),
        }),
      ),
    },
    { merge: extras },
  );
}
