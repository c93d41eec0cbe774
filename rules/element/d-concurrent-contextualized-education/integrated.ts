import {
  alternativesOf, field, type Instruction, isBasicEducation, keptApart, type Pathway, type Program, type RequiredItem, type Where,
} from "../../../src/rules-api/index.js";

/** One thing that keeps a program of basic education from being taught together with training. */
export type Gap =
  | { lacks: "integrated" | "training" | "workforce-preparation" | "context"; at: Where }
  | { lacks: "time"; at: Where; training: Program; blocked: Program; missing: RequiredItem; awardedByOther: boolean };

/** A program of basic or adult education, and what it lacks to be offered together with training. */
export interface Candidate {
  program: Program;
  gaps: Gap[];
  /** Whether its `concurrentWith` names a program that is not there; integrity/references tells. */
  isOpen: boolean;
}

function isEmpty(list: readonly string[] | undefined): boolean {
  return (list?.length ?? 0) === 0;
}

/** What lies between the program and the training that it names, when both cannot be taken at one time. */
function timeGap(pathway: Pathway, program: Program, trainings: readonly Program[], place: (key: keyof Instruction & string) => Where): Gap[] {
  const apart = trainings.map((training) => ({ training, kept: keptApart(pathway, program, training) }));
  const [first] = apart;
  if (!first?.kept || apart.some(({ kept }) => kept === undefined)) return [];
  const { program: blocked, missing, awardedByOther } = first.kept;
  const at = awardedByOther ? field(blocked, "requires") : place("concurrentWith");
  return [{ lacks: "time", at, training: first.training, blocked, missing, awardedByOther }];
}

function candidate(program: Program, pathway: Pathway): Candidate {
  const { instruction } = program;
  const place = (key: keyof Instruction & string) => (instruction ? field(instruction, key) : field(program, "instruction"));
  const named = (instruction?.concurrentWith ?? []).map((id) => pathway.ids.program(id));
  const trainings = named.filter((other) => other !== undefined && other !== program && !isBasicEducation(other)) as Program[];
  const isOpen = trainings.length === 0 && named.includes(undefined);

  const gaps: Gap[] = [];
  if (instruction?.integrated !== true) gaps.push({ lacks: "integrated", at: place("integrated") });
  if (trainings.length === 0 && !isOpen) gaps.push({ lacks: "training", at: place("concurrentWith") });
  if (isEmpty(instruction?.workforcePreparation)) gaps.push({ lacks: "workforce-preparation", at: place("workforcePreparation") });
  if ((instruction?.context?.trim() ?? "") === "") gaps.push({ lacks: "context", at: place("context") });
  gaps.push(...timeGap(pathway, program, trainings, place));
  return { program, gaps, isOpen };
}

/** The programs of basic or adult education, those that lack least first. */
export function candidates(pathway: Pathway): Candidate[] {
  return pathway.programs
    .filter(isBasicEducation)
    .map((program) => candidate(program, pathway))
    .sort((a, b) => a.gaps.length - b.gaps.length);
}

/** The ids that would satisfy an item, as messages name them. */
export function named(item: RequiredItem): string {
  return alternativesOf(item).map((id) => `"${id}"`).join(" or ");
}
