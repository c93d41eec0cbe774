import { defineIntegrityRule } from "../../../src/rules-api/index.js";

/** Findings of this rule come from reading the file (src/source), which says of each what it is. */
export default defineIntegrityRule({
  title: "A file that can be read",
  severity: "error",
  asks: "The file is YAML 1.2 (or JSON) in UTF-8, within the bounds on size and nesting, and no key stands twice.",
  why: "What cannot be read cannot be checked; and where a key stands twice, two programs may read two different pathways out of one file.",
  fix: "Mend the place that the finding names. Most often a colon, a quote or an indentation is missing, or a tab stands where spaces should.",
  messages: {},
});
