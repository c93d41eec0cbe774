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
  | { lacks: "time"; at: Where; training: Program; blocked: Program; missing: RequiredItem; awardedByOther: boolean };

/** A program of basic or adult education, and what it lacks to be offered together with training. */
export interface Candidate {
  program: Program;
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

/** What keeps the program apart from every training that it names. */
function timeGap(pathway: Pathway, { program, trainings }: Candidate): Gap[] {
  const apart = trainings
    .slice(0, mostTimetables)
    .map((training) => ({ training, kept: keptApart(pathway, program, training) }));
  const [first] = apart;
  if (!first?.kept || apart.some(({ kept }) => kept === undefined)) return [];
  const { program: blocked, missing, awardedByOther } = first.kept;
  const at = awardedByOther ? field(blocked, "requires") : placeIn(program, "concurrentWith");
  return [{ lacks: "time", at, training: first.training, blocked, missing, awardedByOther }];
}

function candidate(program: Program, pathway: Pathway): Candidate {
  const { instruction } = program;
  const named = (instruction?.concurrentWith ?? []).map((id) => pathway.ids.program(id));
  const trainings = named.filter(
    (other) => other !== undefined && other !== program && !isBasicEducation(other),
  ) as Program[];
  const isOpen = trainings.length === 0 && named.includes(undefined);

  const gaps: Gap[] = [];
  if (instruction?.integrated !== true) gaps.push({ lacks: "integrated", at: placeIn(program, "integrated") });
  if (trainings.length === 0 && !isOpen) gaps.push({ lacks: "training", at: placeIn(program, "concurrentWith") });
  if (isEmpty(instruction?.workforcePreparation))
    gaps.push({ lacks: "workforce-preparation", at: placeIn(program, "workforcePreparation") });
  if ((instruction?.context?.trim() ?? "") === "") gaps.push({ lacks: "context", at: placeIn(program, "context") });
  return { program, trainings, gaps, isOpen };
}

/** As many programs as any pathway has; looking at who can start what is too costly for thousands. */
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
