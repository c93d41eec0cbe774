import { correction, defineIntegrityRule, field } from "../../../src/rules-api/index.js";

export default defineIntegrityRule({
  title: "Words of open lists",
  severity: "warning",
  asks: "Open lists (services, supports, populations, skills, strategies) take any word. One that is nearly a known word is taken for it, and told; one that seems to speak of the same is told.",
  why: "A state may name populations and services of its own. But a service spelled in a way of its own is one that no rule knows, and that no report counts.",
  fix: "Take the known spelling, or leave the word as it is if it really means something else and choose one that is not so close.",
  messages: {
    "near-miss": '"{written}" was read as "{meant}". Write it so, if that is what it means.',
    "several-words": '"{written}" is one entry of the list, and was read as {meant}. Write them with commas between.',
    "near-word":
      '"{written}" is a word that no rule knows. Did you mean "{meant}"? If so, write that; if not, leave it as it is.',
  },
  check({ pathway }, report) {
    for (const { holder, key, written, meant, isRead, several } of pathway.nearMisses) {
      const at = field(holder as Record<string | number, unknown>, key);
      if (several === "words") report.problem("several-words", { at, written, meant });
      if (several) continue;
      const choice = correction(written, meant, [{ at, text: meant }]);
      report.problem(isRead ? "near-miss" : "near-word", { at, written, meant, severity: "info", ...choice });
    }
  },
});
