import { defineIntegrityRule } from "../../../src/rules-api/index.js";

/** Findings of this rule come from all pathways of a run together (src/engine/check-portfolio.ts; test/engine/portfolio.test.ts). */
export default defineIntegrityRule({
  title: "Pathways that link to each other",
  severity: "error",
  asks: "No two pathways of a run have the same id, and what a pathway names of another (`other-pathway#program`) is there, with an entry point that leads into it.",
  why: "Colleges link their pathways: a bridge serves several of them. A link that only one side knows about leaves people in front of a closed door.",
  fix: "Name the other pathway's id and its program as they are written there, and give that pathway an entry point into the program. Lint the linked definitions together.",
  messages: {
    "same-id": 'Pathway id "{id}" is taken: {other} has it too. Give one of the two another id.',
    "unknown-pathway":
      'Pathway "{pathway}" is not among the definitions of this run, so the link cannot be followed{hint}',
    "unknown-target": 'Pathway "{pathway}" has no {kind} "{target}"{hint}',
    "no-way-in":
      'Program "{target}" of pathway "{pathway}" is named here, but no entry point of that pathway leads into it. Add one there.',
  },
});
