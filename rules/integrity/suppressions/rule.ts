import { defineIntegrityRule } from "../../../src/rules-api/index.js";

/** Findings of this rule come from the comments of the file (src/engine/directives.ts). */
export default defineIntegrityRule({
  title: "Comments that switch rules off",
  severity: "warning",
  asks: "A comment that suppresses a finding names the rule or requirement, gives a reason, and suppresses something. What the law itself asks (A.0 to G.0) cannot be suppressed, nor that a file or a part of it cannot be read.",
  why: "A finding that is silenced without a reason is lost for the next reader, and a silencer that is no longer needed may hide a new mistake.",
  fix: "Write `# pathway-lint-disable-next-line F.3 -- the agreement is with the county's lawyers`. Take the comment away when nothing is found there any more.",
  messages: {
    "no-reason": "This comment suppresses {name} without a reason. Add it after two hyphens: -- reason.",
    "no-name": "This comment does not say what it suppresses. Name a rule or a requirement, such as F.3.",
    "unknown-name": '"{name}" is neither a rule nor a requirement{hint}',
    "unknown-directive":
      '"{name}" is not known. There are pathway-lint-disable-next-line, pathway-lint-disable-line, pathway-lint-disable and pathway-lint-enable.',
    "not-heeded": "As it is written, this comment suppresses nothing. Write it as `# {name}`.",
    statute:
      "{name} is the law's own definition and cannot be suppressed by a comment. Meet it, or use `exceptions` where the source allows one.",
    reading:
      "{name} cannot be suppressed by a comment: what cannot be read is not checked, whatever else is wrong with it. Mend it, or take it away.",
    unused: "This comment suppresses {name}, and nothing of it is found here. Take it away.",
    "nothing-to-enable": "This comment ends nothing: no pathway-lint-disable stands before it. Take it away.",
  },
});
