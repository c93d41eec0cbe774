/** What is wrong with a code, by its system; undefined when its form is right and its group exists. */

import { cipFamilies, naicsRanges, naicsSectors, socMajorGroups } from "./tables.js";

export type CodeProblem = "form" | "group";

/** SOC 2018, such as 29-1141. */
export function socProblem(code: string): CodeProblem | undefined {
  if (!/^\d\d-\d{4}$/.test(code)) return "form";
  return socMajorGroups.has(code.slice(0, 2)) ? undefined : "group";
}

/** Whether a SOC code names a group and not an occupation: its last digit is 0. */
export function isSocGroup(code: string): boolean {
  return code.endsWith("0");
}

/** A SOC major group, such as 29, or 29-0000. */
export function socGroupProblem(code: string): CodeProblem | undefined {
  if (!/^\d\d(?:-0000)?$/.test(code)) return "form";
  return socMajorGroups.has(code.slice(0, 2)) ? undefined : "group";
}

/** O*NET-SOC 2019, such as 29-1141.00. */
export function onetProblem(code: string): CodeProblem | undefined {
  return /^\d\d-\d{4}\.\d\d$/.test(code) ? socProblem(code.slice(0, 7)) : "form";
}

/** CIP 2020: a family (51), a group (51.39) or a program (51.3902). */
export function cipProblem(code: string): CodeProblem | undefined {
  if (!/^\d\d(?:\.\d\d(?:\d\d)?)?$/.test(code)) return "form";
  return cipFamilies.has(code.slice(0, 2)) ? undefined : "group";
}

/** NAICS 2022: two to six digits, or a sector's range. */
export function naicsProblem(code: string): CodeProblem | undefined {
  if (naicsRanges.has(code)) return undefined;
  if (!/^\d{2,6}$/.test(code)) return "form";
  return naicsSectors.has(code.slice(0, 2)) ? undefined : "group";
}

/** RAPIDS occupation code: four digits, CB (competency-based) or HY (hybrid), a version. */
export function isRapidsCode(code: string): boolean {
  return /^\d{4}(?:CB|HY)?(?: ?V\d{1,2})?$/.test(code);
}

/** Credential Transparency Identifier: `ce-` and a UUID in small letters. */
export function isCtid(code: string): boolean {
  return /^ce-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(code);
}
