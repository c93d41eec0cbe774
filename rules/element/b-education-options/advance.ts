/** Who gets in, and how far they can go on (B.1). */

import { type EntryPoint, isLink, type Pathway, type Program } from "../../../src/rules-api/index.js";

/** Whom the pathway needs a way in for. */
export const audiences = ["youth", "adults"] as const;

/** Whether `next` leads people who enter there to a further program of a higher level that they can take, or into another pathway. */
export function advances(entry: EntryPoint, pathway: Pathway): boolean {
  const { programs } = pathway.journey(entry);
  const goesElsewhere = (program: Program) => program.next?.some((step) => isLink(step.program)) ?? false;
  return pathway.graph.into(entry).some((program) => {
    const onward = [...pathway.graph.leadingFrom(program)].filter((each) => programs.has(each));
    return goesElsewhere(program) || onward.some((each) => each.level > program.level || goesElsewhere(each));
  });
}

/** The entry point that most likely is for them and does not say so: one that names no audience, or that leads to a program for them alone. */
export function likelyEntry(audience: (typeof audiences)[number], pathway: Pathway): EntryPoint | undefined {
  const { entryPoints, graph } = pathway;
  return (
    entryPoints.find((entry) => (entry.audience?.length ?? 0) === 0) ??
    entryPoints.find((entry) => graph.into(entry).some((program) => program.audience?.length === 1 && program.audience[0] === audience))
  );
}
