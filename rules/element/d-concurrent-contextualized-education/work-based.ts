import {
  type EntryPoint,
  type ExitPoint,
  nearestTo,
  type Pathway,
  type Program,
  type WorkBasedLearning,
} from "../../../src/rules-api/index.js";

/** Ways to exit points without work-based learning. */
export interface BareWays {
  /** The programs from which people leave. */
  programs: Set<Program>;
  entries: Set<EntryPoint>;
  exits: Set<ExitPoint>;
}

/** The walks from an entry point to an exit point on which no program has work-based learning, those to `told` left out. */
export function bareWays(pathway: Pathway, told: readonly ExitPoint[]): BareWays {
  const toldExits = new Set(told);
  const ways: BareWays = { programs: new Set(), entries: new Set(), exits: new Set() };
  const { numbered } = pathway.graph;
  const { services } = pathway;
  const haveLearning = numbered.marks((program) => services.workBasedLearningOf(program).length > 0);
  for (const entry of pathway.entryPoints) {
    for (const number of pathway.journey(entry).walkedWithout(haveLearning)) {
      for (const exit of numbered.exits[number] ?? []) {
        if (toldExits.has(exit)) continue;
        ways.programs.add(numbered.programs[number] as Program);
        ways.entries.add(entry);
        ways.exits.add(exit);
      }
    }
  }
  return ways;
}

/** The work-based learning to which a program is most likely to be added: one of the same provider, or one that names no program. */
export function learningBeside(program: Program, { workBasedLearning, ids }: Pathway): WorkBasedLearning | undefined {
  const programsOf = ({ programs }: WorkBasedLearning) => ids.programs(programs);
  const isBeside = (learning: WorkBasedLearning) => {
    const programs = programsOf(learning);
    return programs.length === 0 || programs.some(({ provider }) => provider === program.provider);
  };
  return nearestTo(program, workBasedLearning.filter(isBeside), programsOf);
}
