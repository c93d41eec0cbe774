/** Credentials that industry recognizes, by where on the pathway they are earned (SY9). */

import {
  awardedBy,
  type Credential,
  isRequired,
  type Pathway,
  type Program,
  recognition,
  systemOf,
} from "../../../src/rules-api/index.js";

/** Whether somebody in the industry is said to recognize a credential, or employers ask for it. */
function isRecognized(credential: Credential, pathway: Pathway): boolean {
  return (credential.recognizedBy?.length ?? 0) > 0 || isRequired(credential, pathway);
}

/** What the programs award that could count: recognized postsecondary credentials, and those of which nothing is said. */
export function countedIn(
  programs: readonly Program[],
  pathway: Pathway,
): { recognized: Credential[]; unstated: Credential[] } {
  const awarded = new Set(programs.flatMap((program) => awardedBy(program, pathway)));
  const counted = [...awarded].filter((credential) => recognition(credential, pathway.ids) !== "not recognized");
  return {
    recognized: counted.filter((credential) => isRecognized(credential, pathway)),
    unstated: counted.filter((credential) => !isRecognized(credential, pathway)),
  };
}

export interface Stages {
  /** Secondary programs, and those with which people begin. */
  early: Program[];
  /** Programs of the postsecondary system, and those that a college runs above the first level. */
  postsecondary: Program[];
}

export function stagesOf({ programs, ids }: Pathway): Stages {
  const lowest = programs.reduce((level, program) => Math.min(level, program.level), Infinity);
  const isEarly = (program: Program) => systemOf(program, ids) === "secondary" || program.level <= Math.max(1, lowest);
  const isOfCollege = (program: Program) => {
    const kind = ids.partner(program.provider)?.kind;
    return kind === "community-college" || kind === "university";
  };
  return {
    early: programs.filter(isEarly),
    postsecondary: programs.filter(
      (program) => systemOf(program, ids) === "postsecondary" || (isOfCollege(program) && !isEarly(program)),
    ),
  };
}
