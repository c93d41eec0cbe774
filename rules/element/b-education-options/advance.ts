/** Who gets in, and how far they can go on (B.1). */

import {
  defineRequirement,
  type EntryPoint,
  field,
  isLink,
  type Occupation,
  omissionOf,
  type Pathway,
  type Program,
  quotedIds,
  together,
} from "../../../src/rules-api/index.js";
import { againstThePrograms, clustersOf, hasStack } from "./stacking.js";

/** Whom the pathway needs a way in for. */
const audiences = ["youth", "adults"] as const;

function leadsElsewhere({ next }: Program): boolean {
  return next?.some((step) => isLink(step.program)) ?? false;
}

/**
 * Whether `next` leads people who enter there to a further program of a higher level that they can take, or into another
 * pathway, as from those programs that are `elsewhere`.
 */
function advances(entry: EntryPoint, pathway: Pathway, elsewhere: ReadonlySet<Program>): boolean {
  const { programs } = pathway.journey(entry);
  const into = pathway.graph.into(entry);
  if (into.some((program) => elsewhere.has(program))) return true;
  // Where nothing of what they can take stands higher, the walk is spared: it may be long.
  const least = into.reduce((lowest, { level }) => Math.min(lowest, level), Number.POSITIVE_INFINITY);
  if (![...programs].some((program) => program.level > least || elsewhere.has(program))) return false;
  for (const [program, lowest] of pathway.graph.lowestBefore(into)) {
    if ((program.level > lowest || elsewhere.has(program)) && programs.has(program)) return true;
  }
  return false;
}

/** Whether all that people enter there is said to be for others. */
function isForOthers(entry: EntryPoint, audience: (typeof audiences)[number], { graph }: Pathway): boolean {
  const into = graph.into(entry);
  return into.length > 0 && into.every((program) => program.audience && !program.audience.includes(audience));
}

/** The entry point that most likely is for them and does not say so: one that names no audience, or that leads to a program for them alone. */
function likelyEntry(audience: (typeof audiences)[number], pathway: Pathway): EntryPoint | undefined {
  const { entryPoints, graph } = pathway;
  return (
    entryPoints.find((entry) => (entry.audience?.length ?? 0) === 0) ??
    entryPoints.find((entry) =>
      graph.into(entry).some((program) => program.audience?.length === 1 && program.audience[0] === audience),
    )
  );
}

export const successivePrograms = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "B", item: 1 },
  asks: "Youth and adults gain entry and advance through successive programs to stackable credentials in each occupational cluster.",
  why: "Few people can study for years at a stretch. Credentials that count toward the next one let them work, come back and go on from where they stopped.",
  fix: "Give the pathway an entry point for youth and one for adults (`audience`), each into a program that leads by `next` to one of a higher level. In each cluster of occupations let one credential count toward another (`stacksInto`), with the credit hours that it carries.",
  evidence: "The entry points for youth and for adults, and the steps by which credentials stack.",
  messages: {
    "no-entry-points": "There are no entry points, so neither youth nor adults can enter. Add `entryPoints` for both.",
    "no-entry-for": "No entry point is for {audience}. Add one, or state in `audience` which one is.",
    "for-others":
      'Entry point "{entry}" is for {audience} and leads into {programs} only, for others. Correct the `audience` of the entry point or of the program.',
    "no-advance":
      'From entry point "{entry}", which is for {audience}, nobody comes to a further program of a higher level after "{program}". Name in `next` the program that people go on to, and let them hold what it requires.',
    "no-stack":
      "No credential stacks into another, so what people earn does not add up. State in `stacksInto` which credential counts toward which, with its credit hours.",
    "cluster-without-stack":
      'In the cluster "{cluster}" no credential stacks into another. State in `stacksInto` which one counts toward which.',
    "no-credit":
      "It is not said what credit is carried from {steps}. State it in the `creditHours` of that step of the stack.",
    "against-the-programs":
      'Credential "{from}" is said to count toward "{to}", and the programs lead the other way: "{to}" is earned first. Turn the step round, or correct `next` and `level` of the programs.',
  },
  check({ pathway }, verdict) {
    const { entryPoints, definition, graph, stacks } = pathway;
    const section = field(definition, "entryPoints");
    if (entryPoints.length === 0) {
      verdict.short("no-entry-points", { at: section, omission: omissionOf("entry-points", "second") });
    }
    // Looked at once, though they may be for both.
    const stuck = new Set<EntryPoint>();
    const elsewhere = new Set(pathway.programs.filter(leadsElsewhere));
    for (const audience of entryPoints.length === 0 ? [] : audiences) {
      const theirs = entryPoints.filter((entry) => entry.audience?.includes(audience));
      const [first] = theirs;
      if (!first) {
        const likely = likelyEntry(audience, pathway);
        verdict.short("no-entry-for", { at: likely ? field(likely, "audience") : section, audience });
        continue;
      }
      const open = theirs.filter((each) => !isForOthers(each, audience, pathway));
      if (open.length === 0) {
        verdict.short("for-others", {
          at: field(first, "audience"),
          entry: first.id,
          audience,
          programs: quotedIds(graph.into(first)),
        });
        continue;
      }
      const entry = open.find((each) => !stuck.has(each) && advances(each, pathway, elsewhere));
      for (const each of open.slice(0, entry ? open.indexOf(entry) : open.length)) stuck.add(each);
      if (entry) {
        verdict.met(entry);
        continue;
      }
      const [program] = graph.into(first);
      const [blocked] = pathway.journey(first).blocked;
      // An entry point that leads into no program is the business of integrity/references.
      if (!program) continue;
      const isEnd = graph.next(program).length === 0;
      const at = isEnd || !blocked ? field(program, "next") : field(blocked.door, "requires");
      verdict.short("no-advance", {
        at,
        entry: first.id,
        audience,
        program: program.id,
        ...(isEnd ? { omission: omissionOf("vertical-link", program.id) } : {}),
      });
    }

    const { steps } = stacks;
    if (steps.length === 0) {
      return verdict.short("no-stack", { at: field(definition, "credentials"), omission: omissionOf("stack") });
    }
    for (const cluster of clustersOf(pathway)) {
      if (hasStack(cluster, steps)) continue;
      const [credential] = cluster.credentials;
      verdict.short("cluster-without-stack", {
        at: credential ? field(credential, "stacksInto") : field(cluster.occupations[0] as Occupation, "cluster"),
        cluster: cluster.name,
      });
    }
    const name = ({ from, to }: (typeof steps)[number]) => `"${from.id}" to "${to.id}"`;
    const open = steps.filter(({ step }) => step.creditHours === undefined);
    if (open.length > 0) {
      const place = together(
        open,
        ({ step }) => step,
        (step) => `Nor from ${name(step)}.`,
      );
      verdict.short("no-credit", { ...place, steps: open.map(name) });
    }
    const wrong = againstThePrograms(pathway);
    for (const { from, to, step } of wrong) {
      verdict.short("against-the-programs", { at: field(step, "credential"), from: from.id, to: to.id });
    }
    verdict.metByAll(steps.map(({ step }) => step));
  },
});
