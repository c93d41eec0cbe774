/** Registered apprenticeships, and what 29 CFR 29 asks of them (B.0). */

import {
  awardedBy,
  type Credential,
  type OnwardOption,
  type Pathway,
  type Program,
  type RegisteredApprenticeship,
} from "../../../src/rules-api/index.js";

/** A program or an onward option that is said to be a registered apprenticeship. */
export interface Apprenticeship {
  /** Its id or name, as messages show it. */
  name: string;
  holder: Program | OnwardOption;
  details: RegisteredApprenticeship | undefined;
}

/** The pre-apprenticeship that a program awards, where it awards no completed apprenticeship beside it. */
export function preApprenticeshipOf(program: Program, pathway: Pathway): Credential | undefined {
  const awards = awardedBy(program, pathway);
  if (awards.some(({ kind }) => kind === "apprenticeship-completion")) return undefined;
  return awards.find(({ kind }) => kind === "pre-apprenticeship");
}

/** The registered apprenticeships that a program is or leads on to. */
export function apprenticeshipsOf(program: Program, pathway: Pathway): Apprenticeship[] {
  const found: Apprenticeship[] = [];
  const { registeredApprenticeship: details } = program;
  const isNamed =
    details !== undefined || awardedBy(program, pathway).some(({ kind }) => kind === "apprenticeship-completion");
  if (isNamed && !preApprenticeshipOf(program, pathway)) found.push({ name: program.id, holder: program, details });
  for (const option of program.onward ?? []) {
    if (option.kind !== "registered-apprenticeship" && option.registeredApprenticeship === undefined) continue;
    found.push({
      name: option.title ?? option.provider ?? option.program ?? `after ${program.id}`,
      holder: option,
      details: option.registeredApprenticeship,
    });
  }
  return found;
}

/** What it leaves unsaid, as keys of `registeredApprenticeship`. */
export function unsaidOf({ details }: Apprenticeship): (keyof RegisteredApprenticeship)[] {
  const asked = ["sponsor", "registrationNumber", "onTheJobHours", "relatedInstructionHours"] as const;
  return asked.filter((key) => details?.[key] === undefined);
}

/** Whether what stands for its registration number is none: every number has a digit, and one of zeros registers nothing. */
export function hasNoNumber({ details }: Apprenticeship): boolean {
  return details?.registrationNumber !== undefined && !/[1-9]/.test(details.registrationNumber);
}

/** The numbers of hours that an apprenticeship has at least. */
export interface LeastHours {
  onTheJobHours: number;
  relatedInstructionHours: number;
}

/** Which of its hours are too few. */
export function tooFew({ details }: Apprenticeship, least: LeastHours): (keyof LeastHours)[] {
  return (["onTheJobHours", "relatedInstructionHours"] as const).filter(
    (key) => (details?.[key] ?? least[key]) < least[key],
  );
}
