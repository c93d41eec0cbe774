import {
  alternativesOf,
  field,
  type Instruction,
  isBasicEducation,
  keptApart,
  type Pathway,
  type Program,
  type RequiredItem,
  type Where,
} from "../../../src/rules-api/index.js";

/** One thing that keeps a program of basic education from being taught together with training. */
export type Gap =
  | { lacks: "integrated" | "training" | "workforce-preparation" | "context"; at: Where }
  | { lacks: "time"; at: Where; training: Program; blocked: Program; missing: RequiredItem; awardedByOther: boolean }
  | { lacks: "audience"; at: Where; training: Program }
  | { lacks: "more-than-basic"; at: Where; basic: Program };

/** A program of basic or adult education, and what it lacks to be offered together with training. */
export interface Candidate {
  program: Program;
  /** Where the teaching is described: the program, or the training that is said to be integrated with it. */
  described: Program;
  /** The trainings that it names as taken at the same time. */
  trainings: Program[];
  gaps: Gap[];
  /** Whether its `concurrentWith` names a program that is not there; integrity/references tells. */
  isOpen: boolean;
}

function isEmpty(list: readonly string[] | undefined): boolean {
  return (list?.length ?? 0) === 0;
}

/** Where a key of the program's instruction stands, or would. */
function placeIn(program: Program, key: keyof Instruction & string): Where {
  return program.instruction ? field(program.instruction, key) : field(program, "instruction");
}

/** Whether one is for adults alone, and the other for youth alone. */
function isForOthers(program: Program, training: Program): boolean {
  if (program.audience === undefined || training.audience === undefined) return false;
  const audience = new Set(training.audience);
  return !program.audience.some((who) => audience.has(who));
}

/** What keeps the program apart from every training that it names. */
function timeGap(pathway: Pathway, { program, described, trainings }: Candidate): Gap[] {
  const looked = trainings.slice(0, mostTimetables);
  const open = looked.filter((training) => !isForOthers(program, training));
  const [other] = looked;
  if (open.length === 0) {
    return other ? [{ lacks: "audience", at: placeIn(described, "concurrentWith"), training: other }] : [];
  }
  const apart = keptApart(pathway, program, open);
  const [first] = apart;
  const [training] = open;
  if (!first || !training || apart.includes(undefined)) return [];
  const { program: blocked, missing, awardedByOther } = first;
  const at = awardedByOther ? field(blocked, "requires") : placeIn(described, "concurrentWith");
  return [{ lacks: "time", at, training, blocked, missing, awardedByOther }];
}

/** The training that is said to be integrated with a program of basic education, where that says nothing of it by itself. */
function integratedWith(program: Program, { graph }: Pathway): Program | undefined {
  const { integrated, concurrentWith } = program.instruction ?? {};
  if (integrated !== undefined || concurrentWith !== undefined) return undefined;
  const isTraining = (other: Program) => !isBasicEducation(other) && other.system !== "secondary";
  return graph.concurrent(program).find((other) => isTraining(other) && other.instruction?.integrated === true);
}

function candidate(program: Program, pathway: Pathway): Candidate {
  const training = integratedWith(program, pathway);
  const described = training ?? program;
  const { instruction } = described;
  const named = training ? [training] : (instruction?.concurrentWith ?? []).map((id) => pathway.ids.program(id));
  const trainings = named.filter(
    (other) => other !== undefined && other !== program && !isBasicEducation(other),
  ) as Program[];
  const isOpen = trainings.length === 0 && named.includes(undefined);

  const gaps: Gap[] = [];
  if (instruction?.integrated !== true) gaps.push({ lacks: "integrated", at: placeIn(described, "integrated") });
  if (trainings.length === 0 && !isOpen) {
    const at = placeIn(described, "concurrentWith");
    const basic = named.find((other) => other && other !== program);
    gaps.push(basic ? { lacks: "more-than-basic", at, basic } : { lacks: "training", at });
  }
  if (isEmpty(instruction?.workforcePreparation))
    gaps.push({ lacks: "workforce-preparation", at: placeIn(described, "workforcePreparation") });
  if ((instruction?.context?.trim() ?? "") === "") gaps.push({ lacks: "context", at: placeIn(described, "context") });
  return { program, described, trainings, gaps, isOpen };
}

/**
 * Programs of basic education, those that lack least, of which it is looked at who can start the training beside them. No
 * pathway that we know has so many; the rest is taken at its word, since looking is too costly for thousands.
 */
const mostTimetables = 20;

/** The program of basic or adult education that lacks least to be offered together with training; undefined without any such program. */
export function bestCandidate(pathway: Pathway): Candidate | undefined {
  const byGaps = (a: Candidate, b: Candidate) => a.gaps.length - b.gaps.length;
  const candidates = pathway.programs
    .filter(isBasicEducation)
    .map((program) => candidate(program, pathway))
    .sort(byGaps);
  for (const each of candidates.slice(0, mostTimetables)) each.gaps.push(...timeGap(pathway, each));
  return candidates.sort(byGaps)[0];
}

/** The ids that would satisfy an item, as messages name them. */
export function named(item: RequiredItem): string {
  return alternativesOf(item)
    .map((id) => `"${id}"`)
    .join(" or ");
}
