import { defineIntegrityRule } from "../../../src/rules-api/index.js";

/** Findings of this rule come from the format's schema (schemas/pathway.schema.json, src/schema). */
export default defineIntegrityRule({
  title: "A definition in the format",
  severity: "error",
  asks: "Every key is one that the format knows, every value is of the kind that the format wants, and what identifies a thing (its id, its kind) is there.",
  why: "A misspelled key would be silently left out of every check: exitpoints in place of exitPoints would leave a pathway without exits.",
  fix: "Take the spelling that the finding proposes. Put codes and dates in quotes or in the form shown. An editor with YAML support shows the same while writing: see the first line of the example.",
  messages: {},
});
