import type { RuleDescription } from "../findings/description.js";
import { markdownText } from "../reporters/markdown-text.js";
import { safeJson, visible } from "../reporters/safe-text.js";
import { describedRules } from "./described-rules.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";

/** Prints every rule with its requirements, authority and default severity. */
export async function listRules(
  { format, plugin = [] }: { format: "text" | "json" | "markdown"; plugin?: readonly string[] },
  io: Io,
): Promise<number> {
  const text = {
    text: asText,
    json: (all: readonly RuleDescription[]) => `${safeJson(all, 2)}\n`,
    markdown: asMarkdown,
  }[format](await describedRules(plugin, io.cwd));
  await io.stdout.write(text);
  return exitCodes.clean;
}

function asText(rules: readonly RuleDescription[]): string {
  const idWidth = Math.max(6, ...rules.flatMap((rule) => rule.requirements.map(({ id }) => id.length)));
  const lines = rules.flatMap(({ id, title, severity, requirements }) => [
    `${id}  ${visible(title)}`,
    ...requirements.map(
      (requirement) =>
        `  ${requirement.id.padEnd(idWidth)} ${requirement.severity.padEnd(8)} ${requirement.authority.padEnd(11)} ${visible(requirement.asks)}`,
    ),
    ...(requirements.length === 0 ? [`  ${"".padEnd(idWidth)} ${severity}`] : []),
  ]);
  const requirements = rules.flatMap((rule) => rule.requirements);
  return `${lines.join("\n")}\n\n${rules.length} rules, ${requirements.length} requirements. pathway-lint explain <requirement> says more.\n`;
}

function asMarkdown(rules: readonly RuleDescription[]): string {
  const rows = rules.flatMap(({ id, severity, requirements, integrity }) => [
    ...requirements.map(
      (requirement) =>
        `| ${requirement.id} | ${id} | ${requirement.authority} | ${requirement.severity} | ${markdownText(requirement.asks)} | ${markdownText(requirement.clause)} |`,
    ),
    ...(integrity ? [`| | ${id} | integrity | ${severity} | ${markdownText(integrity.asks)} | |`] : []),
  ]);
  return `| Requirement | Rule | Authority | Severity | What it asks | Clause |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}
