import type { Severity } from "../findings/finding.js";

/** The colors of what is written for people. */
export interface Paint {
  path(text: string): string;
  name(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  /** The severity's own word. */
  severity(severity: Severity): string;
  /** Any text in the color of a severity. */
  loud(severity: Severity, text: string): string;
  /** Bold, without a color. */
  strong(text: string): string;
}

const asIs = (text: string): string => text;

/** Without any colors. */
export const uncolored: Paint = {
  path: asIs,
  name: asIs,
  faint: asIs,
  good: asIs,
  severity: asIs,
  loud: (_, text) => text,
  strong: asIs,
};

/** With colors, or without any; what makes colors is loaded only for them. */
export async function paint(color: boolean): Promise<Paint> {
  if (!color) return uncolored;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  const of = { error: chalk.red, warning: chalk.yellow, info: chalk.blue };
  return {
    path: chalk.underline,
    name: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    severity: (severity) => of[severity](severity),
    loud: (severity, text) => of[severity](text),
    strong: chalk.bold,
  };
}
