import { defineIntegrityRule } from "../../../src/rules-api/index.js";

/** Findings of this rule come from bringing files together (src/engine/assemble.ts). */
export default defineIntegrityRule({
  title: "Files that are brought in",
  severity: "error",
  asks: "Every file under `includes` exists within the working directory, can be read, holds one document, and does not include the file that includes it.",
  why: "A college's pathways share partners, services and evidence. If a shared file is missing, half the pathway is, and nothing that is said about it holds.",
  fix: "Name the file relative to the one that includes it. What is written in the shared file is checked and reported there.",
  messages: {},
});
