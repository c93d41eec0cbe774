/** Training that employers give or take part in, and whom it serves (G.1). */

import {
  alternativesOf,
  type EntryPoint,
  isDiploma,
  isEmployer,
  type Pathway,
  type WorkBasedLearning,
} from "../../../src/rules-api/index.js";

/** Training of people who are employed, or become so by it. */
const atWork: readonly string[] = [
  "on-the-job-training",
  "customized-training",
  "corporate-training",
  "incumbent-worker-training",
];

/** Registered, youth or degree apprenticeship, by whatever word; a pre-apprenticeship prepares for one. */
const apprenticeship = /(?:^|[ -])apprenticeship$/i;
const preApprenticeship = /\bpre-?apprenticeship$/i;

/** Other strategies by which people are trained through work. Looking on (job shadowing) and what a curriculum asks for anyway (clinical hours) is none. */
const throughWork: readonly string[] = [
  "internship",
  "externship",
  "paid-work-experience",
  "transitional-job",
  "cooperative-education",
  "residency",
];

export function isTrainingAtWork({ kind }: WorkBasedLearning): boolean {
  return atWork.includes(kind) || (apprenticeship.test(kind) && !preApprenticeship.test(kind));
}

export function isTrainingThroughWork(learning: WorkBasedLearning): boolean {
  return isTrainingAtWork(learning) || throughWork.includes(learning.kind);
}

/** Whether an employer among the partners gives it. An id that names nothing is left to integrity/references. */
export function hasEmployer({ employers }: WorkBasedLearning, { ids }: Pathway): boolean {
  return (employers ?? []).some((id) => {
    const partner = ids.partner(id);
    return partner === undefined || isEmployer(partner);
  });
}

/** Whether people who already work in the field enter there: it asks for a credential that is no diploma. */
function isForWorkers({ requires }: EntryPoint, { ids }: Pathway): boolean {
  return (requires ?? []).some((item) => {
    const credentials = alternativesOf(item).map((id) => ids.credential(id));
    return (
      credentials.length > 0 && credentials.every((credential) => credential !== undefined && !isDiploma(credential))
    );
  });
}

/**
 * The training that serves people who already work: at a program that they come to from an entry point of theirs; where
 * there is none, what is for them by its kind.
 */
export function forWorkers(training: readonly WorkBasedLearning[], pathway: Pathway): WorkBasedLearning[] {
  const entries = pathway.entryPoints.filter((entry) => isForWorkers(entry, pathway));
  if (entries.length === 0) return training.filter(({ kind }) => kind === "incumbent-worker-training");
  const programs = new Set(entries.flatMap((entry) => [...pathway.journey(entry).programs]));
  return training.filter((learning) =>
    learning.programs?.some((id) => {
      const program = pathway.ids.program(id);
      return program !== undefined && programs.has(program);
    }),
  );
}
