/**
 * One thing that is missing, with an identity, so that several requirements that see the same omission make one
 * finding for people. Every requirement stays unmet by itself.
 */
export interface Omission {
  /** Equal for the same omission, whoever asks. Not shown to people. */
  readonly id: string;
  /** The requirement, or the rule on integrity, under which it is shown whatever its authority, because it says best what is missing. */
  readonly shownUnder?: string;
  /** Whether what else is told of the same place, or of the list there, follows from it. */
  readonly isCause?: boolean;
}

/** What several requirements ask for, each in its own words. */
export type SharedQuestion =
  /** No labor market evidence at all (no ids): A.0, A.1; B.2 and FT3 for wages that therefore cannot be compared. */
  | "labor-market-evidence"
  /** No programs at all (no ids): B.0, F.0, F.1, FT1, SY1, SY2, SY6, SY7, SY9. */
  | "programs"
  /** A partner that nothing names (partner.id): SY1, SY10, integrity/references. */
  | "idle-partner"
  /** To which sector the pathway belongs (no ids), or which industries the sector has ("naics"): A.0, SY5, SY9. */
  | "sector"
  /** The SOC codes of occupations (occupation.id of each): A.0, SY9. */
  | "occupation-code"
  /** No occupations at all (no ids): A.0, B.2, G.0. */
  | "occupations"
  /** Programs that prepare for no occupation (program.id of each): A.0, G.0. */
  | "preparation"
  /** No program that anybody reaches awards a secondary diploma or equivalency (no ids): B.0, F.0. */
  | "diploma"
  /** A credential that no program awards (credential.id): A.3, integrity/graph. */
  | "unawarded-credential"
  /** Occupations without a wage (no ids): B.2, FT3. */
  | "wages"
  /** A wage that falls from one occupation to the next (lower.id higher.id): B.2, FT3. */
  | "falling-wage"
  /** The evidence of an occupation's wage (occupation.id), without which it cannot be compared: integrity/wages, B.2, FT3. */
  | "wage-evidence"
  /** Two wages that cannot be compared (lower.id higher.id): B.2, FT3. */
  | "incomparable-wages"
  /** No work-based learning anywhere: D.2, FN4, G.1. */
  | "work-based-learning"
  /** No program that leads to exit points has any (exit.id of each): D.2, FN4. */
  | "work-based-learning-before-exit"
  /** Employers of work-based learning (learning.id of each): D.2, G.1. */
  | "learning-employer"
  /** Transition support on next edges (from.id to.id of each, as `uneasedTransitions` has them): C.1, FN3. */
  | "transition-support"
  /** A kind of support service that is nowhere (kind), or any support service (no ids): C.0, C.1, FN1, FN3, SY4.1, SY8. */
  | "support-service"
  /**
   * Where support services are given, of all those that do not say it (no ids), when nothing else keeps a requirement from
   * being met: B.3, C.0, C.1, FN1, FN3, SY4.1, SY8.
   */
  | "service-place"
  /** An individual plan at entry points (entry.id of each, as `withoutPlan` has them): C.0, FN1; FN3 where nobody guides people there. */
  | "individual-plan"
  /** Any employment service at exit points (exit.id of each): D.3, FN4. */
  | "employment-service"
  /** Any financial support (no ids): C.1, SY4.2. */
  | "financial-support"
  /** An employer who takes part at all (no ids), or a second one ("second"): A.2, SY5. */
  | "employer-engagement"
  /** A partner's agreement in force (partner.id): C.2, F.1, SY1. */
  | "agreement"
  /**
   * A partner of a kind or system: C.2, SY1, SY10. One of school (also for the secondary system), college (postsecondary),
   * workforce-agency (workforce training), workforce-board, employer (business), human-services; or any partner at all (no ids).
   */
  | "partner-kind"
  /** How a program teaches, where `instruction` is absent (program.id): D.1, SY2, SY6. */
  | "instruction"
  /**
   * A date that is still to come, where something is said to have been done (the section, and where it is a list the entry's id
   * or position): integrity/dates, and whoever takes the date for proof: A.1, A.2, SY10, EQ1, EQ2, EQ4.
   */
  | "future-date"
  /** To which system a program belongs (program.id): F.1, SY1. */
  | "program-system"
  /** A schedule outside weekday daytime, where only daytime is stated (program.id): E.3, SY8. */
  | "schedule-for-adults"
  /** How a program is delivered, where `delivery` or a list of it is absent or empty (program.id): E.3, FN1, SY8. */
  | "delivery"
  /** The same measure taken twice at an entry point (first.id second.id, as `repeatedAssessments` has them): E.1, FN2. */
  | "repeated-assessment"
  /** A program that no entry point reaches: integrity/graph, SY2. */
  | "unreachable-program"
  /** A cycle in next (id of the first program as cyclesOfNext has it): integrity/graph, SY2. */
  | "cycle"
  /** No acceleration at all: E.0, SY7. */
  | "acceleration"
  /** The context in which a program teaches: D.0, SY6. */
  | "instruction-context"
  /** Workforce preparation of a program: D.0, SY6. */
  | "workforce-preparation"
  /** Integrated education and training at all (no ids): D.0, SY2. */
  | "integrated-education"
  /** An entry point of a readiness ("ready", "limited"), or a second one ("second"; also when there are none at all): FT2, SY3. */
  | "entry-points"
  /** A second exit point, or one at a higher level (no ids): FT3, SY3, SY9. */
  | "exit-points"
  /** A link from basic education up into training (program.id), or any program that could have one (no ids): F.1, SY1, SY2. */
  | "vertical-link"
  /** No barriers at all (no ids), or one without a strategy (its text): EQ1, G.2. */
  | "barrier"
  /** Nothing at all on continuous improvement (no ids): EQ1, EQ2, EQ3, EQ4. */
  | "improvement"
  /** No data on participants (no ids): EQ1, EQ3. */
  | "improvement-data"
  /**
   * An id that names nothing (that id): integrity/references, and whoever does not find something because of it: A.3, B.0, B.2,
   * D.2, F.0, F.1, FN2, FT1, FT3, SY2, integrity/graph. What else is told of the list that it stands in, the engine adds.
   */
  | "lost-id"
  /** Any credential recognized by industry (no ids): F.2, SY9. */
  | "recognized-credential"
  /** A stack of credentials at all: B.1, F.2. */
  | "stack"
  /** A way back in after an exit: FT3, FN3. */
  | "return"
  /** What a text leaves open that stands where a claim should (its place): integrity/placeholder, and whoever asks for it. */
  | "stand-in";

/** Who says best what is missing, where that is not the first with the highest authority. */
const shownUnder: Partial<Record<SharedQuestion, string>> = {
  // F.0 names the entry point, the step at which the way breaks, and what would mend it.
  diploma: "F.0",
  // What is missing, and not all that cannot be told without it.
  "wage-evidence": "integrity/wages",
  // The id that has to be mended, and not all that is not found because of it.
  "lost-id": "integrity/references",
  // The text that stands there, which has to go in any case.
  "stand-in": "integrity/placeholder",
};

/** The omission of what a shared question asks for, about these ids. */
export function omissionOf(question: SharedQuestion, ...about: readonly string[]): Omission {
  const id = [question, ...about].join(" ");
  const under = shownUnder[question];
  return under === undefined ? { id } : { id, shownUnder: under };
}

/** The same, by who tells of the id itself. */
export function causeOf(question: "lost-id", id: string): Omission {
  return { ...omissionOf(question, id), isCause: true };
}
