import { examples } from "../docs/generated/examples.js";
import { integritySections, requirementSections, type Section } from "../docs/rule-document.js";
import type { RequirementDescription, RuleDescription } from "../findings/description.js";
import { didYouMean } from "../findings/did-you-mean.js";
import { ToolFailure } from "../findings/finding.js";
import { type Paint, paint } from "../reporters/paint.js";
import { visible } from "../reporters/safe-text.js";
import { wrapped } from "../reporters/wrapped.js";
import { describedRules } from "./described-rules.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { wantsColor } from "./options.js";

export interface ExplainOptions {
  color?: boolean;
  /** Plugins whose rules can be named beside the built-in ones. */
  plugin?: readonly string[];
}

/** Prints what a requirement, or each of a rule's, asks. Throws {@link ToolFailure} for a name that is neither. */
export async function explain(name: string, { color, plugin = [] }: ExplainOptions, io: Io): Promise<number> {
  const rules = await describedRules(plugin, io.cwd);
  const brush = await paint(wantsColor(color, io));
  const width = Math.min(io.stdout.columns ?? 100, 100);
  await io.stdout.write(
    `${chosen(name, rules)
      .map(({ rule, requirement }) => document(rule, requirement, brush, width))
      .join("\n")}`,
  );
  return exitCodes.clean;
}

interface Chosen {
  rule: RuleDescription;
  requirement?: RequirementDescription;
}

function chosen(name: string, rules: readonly RuleDescription[]): Chosen[] {
  // The source itself spells ACCOMODATING.
  const wanted = name.toLowerCase().replace("accomodating", "accommodating");
  const found = rules.flatMap((rule): Chosen[] => {
    const short = rule.id.slice(rule.id.indexOf("/") + 1);
    const whole = wanted === rule.id || wanted === short;
    const requirements = rule.requirements.filter((requirement) => whole || isNamed(requirement, wanted));
    if (rule.integrity) return whole ? [{ rule }] : [];
    return requirements.map((requirement) => ({ rule, requirement }));
  });
  if (found.length > 0) return found;
  const names = rules.flatMap((rule) => [
    rule.id,
    rule.id.slice(rule.id.indexOf("/") + 1),
    ...rule.requirements.map(({ id }) => id),
  ]);
  const meant = didYouMean(name, names);
  throw new ToolFailure(
    `there is no rule or requirement "${name}"${meant === undefined ? "" : `; did you mean ${meant}?`} (pathway-lint rules lists them, and with --plugin those of a plugin)`,
  );
}

/** `F` names F.0 to F.3, `SY4` both of its parts. */
function isNamed({ id }: RequirementDescription, wanted: string): boolean {
  const own = id.toLowerCase();
  return own === wanted || own.startsWith(`${wanted}.`);
}

function document(
  rule: RuleDescription,
  requirement: RequirementDescription | undefined,
  brush: Paint,
  width: number,
): string {
  const title = requirement ? `${requirement.id}  ${rule.title}` : rule.title;
  const sections = requirement ? requirementSections(requirement, rule, examples) : integritySections(rule, examples);
  return `${brush.strong(visible(title))}\n${brush.faint(rule.id)}\n\n${sections.map((section) => printed(section, brush, width)).join("\n")}`;
}

function printed({ heading, paragraphs, code, after }: Section, brush: Paint, width: number): string {
  const lines = [brush.strong(heading)];
  for (const paragraph of paragraphs)
    for (const line of paragraph.split("\n"))
      lines.push(...wrapped(visible(line), width - 2).map((part) => `  ${part}`));
  if (code) lines.push("", ...code.lines.map((line) => `    ${colored(line, brush)}`));
  for (const line of after ?? []) lines.push("", ...wrapped(line, width - 4).map((part) => `    ${part}`));
  return `${lines.join("\n")}\n`;
}

function colored(line: string, brush: Paint): string {
  if (line.startsWith("+ ")) return brush.good(line);
  if (line.startsWith("- ")) return brush.loud("error", line);
  return line;
}
