import { defineIntegrityRule, field, findPersonalData, textsOf } from "../../../src/rules-api/index.js";

export default defineIntegrityRule({
  title: "No personal data",
  severity: "warning",
  asks: "No social security number, date of birth, private e-mail address or telephone number stands in a definition.",
  why: "Definitions are published, copied into applications and kept in version control for good. What identifies a participant or a member of staff does not belong there.",
  fix: "Take it away, also from earlier versions of the file if they were shared. Name offices and organizations, with their public page.",
  messages: {
    found: "Here stands what looks like {what}. Take it away: a definition is published. (It is not repeated here.)",
  },
  check({ pathway }, report) {
    for (const { holder, key, text } of textsOf(pathway.definition)) {
      const found = findPersonalData(text);
      if (found.length > 0) report.problem("found", { at: field(holder, key), what: found });
    }
  },
});
