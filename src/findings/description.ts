import type { Severity } from "./finding.js";

/** What is to be known about a requirement without running its check: for reports, documents and `explain`. */
export interface RequirementDescription {
  id: string;
  authority: "statute" | "guidance" | "framework" | "commitment" | "policy";
  /** The clause in words. */
  clause: string;
  /** The source's qualifier, where an exception can excuse it. */
  qualified: string | null;
  severity: Severity;
  asks: string;
  why: string;
  fix: string;
  evidence: string;
  messages: Readonly<Record<string, string>>;
}

/** What is to be known about a rule. Integrity rules have no requirements, and say for themselves what they ask. */
export interface RuleDescription {
  id: string;
  title: string;
  severity: Severity;
  options: Readonly<Record<string, { description: string; default: number | readonly string[] }>>;
  requirements: RequirementDescription[];
  /** Only for integrity rules. */
  integrity: { asks: string; why: string; fix: string; messages: Readonly<Record<string, string>> } | null;
}
