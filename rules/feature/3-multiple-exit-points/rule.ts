import {
  agreesWithAnother,
  alternativesOf,
  cyclesOfNext,
  defineRule,
  dollars,
  type EntryPoint,
  type ExitPoint,
  field,
  hourlyOf,
  levelOfExit,
  lostIn,
  medianHourly,
  namesOfRequired,
  type Occupation,
  omissionOf,
  omissionOfLost,
  type Pathway,
  quotedIds,
  type RequiredItem,
  remembered,
  together,
  type Verdict,
  whyIncomparable,
  whyNotComparable,
} from "../../../src/rules-api/index.js";
import { placeOfDifference } from "./comparison.js";
import { type Ends, type ExitPair, endsOf, leadingOn, leastPaid, outOfStep, successiveExits } from "./exits.js";
import { returnsOf } from "./returns.js";

const messages = {
  "no-exit-points":
    "There are no exit points, so nobody is shown to leave for a job. Add `exitPoints` at successively higher levels, each with its `occupations`.",
  "one-exit-point":
    'Exit point "{exit}" is the only way out. Add others at lower or higher levels, where people can leave for a job and come back.',
  "same-level":
    "All exit points ({exits}) stand at level {level}. Let them rise: correct their `level`, or add one at a higher level.",
  "not-higher":
    'Exit point "{later}" (level {laterLevel}) comes after "{earlier}" (level {earlierLevel}) and stands no higher. Correct the `level` of "{exit}".',
  "wage-not-higher":
    'Exit point "{laterExit}" leads to "{later}" at {laterWage} an hour, which is no more than "{earlier}" at the exit before it, "{earlierExit}" ({earlierWage}). Correct the figures, or let the later exit lead to jobs that pay more.',
  "wages-not-comparable":
    "It cannot be told whether pay rises from {steps}: {reason}. Take both wages from evidence of the same region and of years at most two apart.",
  "no-wage":
    "It cannot be told what people earn who leave: no wage is stated for {occupations}. Add `wage` with its evidence.",
  "no-living-wage":
    "It cannot be told whether the pathway leads to a job that supports a person or a family: no living wage is stated. State it in `livingWage`, with the `household` and the evidence.",
  "below-living-wage":
    'Exit point "{exit}", after which no other comes, leads to "{occupation}" at {wage} an hour, and a living wage is {living}. Lead on to a job that pays it, or name in `returnsAt` the entry point that does.',
  "living-wage-not-comparable":
    "It cannot be told whether a living wage is paid to {leavers}: {reason}. Take both figures from the same region and from years at most two apart.",
  "no-way-to-living-wage":
    'Exit point "{exit}" pays {wage} an hour, less than a living wage ({living}), and returns at {entries}, from where no exit that pays one is reached. Name in `returnsAt` an entry point that leads to one.',
  "no-return":
    "Nothing says where people who left at {exits} come back for the next level. Name the entry point in `returnsAt`.",
  "returns-back":
    'Exit point "{exit}" returns at "{entry}", which leads into nothing that comes after it ({programs}). Name in `returnsAt` the entry point for the next level.',
  "return-blocked":
    'Exit point "{exit}" returns at "{entry}", which requires {missing}; people who came in at {from} do not hold that when they leave there. Ask for no more than they hold, or name another entry point in `returnsAt`.',
  "no-onward":
    'Nothing is said of what comes after program "{program}", at whose end the last exit point "{exit}" stands. Name in its `onward` the education that it prepares for.',
} as const;

type Told = Verdict<typeof messages>;

/** Exits at several levels, which rise. */
function checkLevels(pathway: Pathway, pairs: readonly ExitPair[], verdict: Told): void {
  const { exitPoints, graph } = pathway;
  const at = field(pathway.definition, "exitPoints");
  const levels = new Set(exitPoints.map((exit) => levelOfExit(exit, graph)));
  const [level] = levels;
  const [first, second] = exitPoints;
  if (!second)
    return verdict.short("one-exit-point", { at, exit: first?.id ?? "", omission: omissionOf("exit-points") });
  if (levels.size === 1 && level !== undefined) {
    return verdict.short("same-level", {
      at,
      exits: quotedIds(exitPoints),
      level,
      omission: omissionOf("exit-points"),
    });
  }
  for (const pair of pairs) {
    const [earlierLevel, laterLevel] = [levelOfExit(pair.earlier, graph) ?? 0, levelOfExit(pair.later, graph) ?? 0];
    if (laterLevel > earlierLevel) continue;
    const exit = outOfStep(pair, pathway);
    verdict.short("not-higher", {
      at: field(exit, "level"),
      exit: exit.id,
      earlier: pair.earlier.id,
      later: pair.later.id,
      earlierLevel,
      laterLevel,
    });
  }
  verdict.metByAll(exitPoints);
}

/** Wages that rise from exit to exit. Returns the exits of which it was told that they pay less than one before that pays a living wage. */
function checkRises(pathway: Pathway, pairs: readonly ExitPair[], verdict: Told): Set<ExitPoint> {
  const living = hourlyOf(pathway.livingWage);
  const told = new Set<ExitPoint>();
  const paid = new Map(pathway.exitPoints.map((exit) => [exit, leastPaid(exit, pathway)]));
  for (const { earlier, later } of pairs) {
    const [before, after] = [paid.get(earlier), paid.get(later)];
    if (!before || !after) continue;
    const names = { earlierExit: earlier.id, laterExit: later.id, earlier: before.id, later: after.id };
    const at = field(after, "wage");
    const related = [{ at: field(before, "wage"), message: `The wage of "${before.id}".` }];
    const [earlierWage, laterWage] = [medianHourly(before) ?? 0, medianHourly(after) ?? 0];
    const reason = whyNotComparable(before.wage ?? {}, after.wage ?? {}, pathway);
    if (reason !== undefined) {
      verdict.unverifiable("wages-not-comparable", {
        at,
        steps: `"${before.id}" at "${earlier.id}" to "${after.id}" at "${later.id}"`,
        lists: "steps",
        reason,
        related,
        omission: whyIncomparable(pathway, before, after),
      });
    } else if (laterWage <= earlierWage) {
      const omission = omissionOf("falling-wage", before.id, after.id);
      verdict.short("wage-not-higher", {
        at,
        ...names,
        earlierWage: dollars(earlierWage),
        laterWage: dollars(laterWage),
        related,
        omission,
      });
      if (living !== undefined && earlierWage >= living) told.add(later);
    } else verdict.met(at);
  }
  return told;
}

/** Every occupation of an exit with a wage, and the exits after which none comes with a living one. */
function checkLivingWage(pathway: Pathway, { last, aside }: Ends, told: ReadonlySet<ExitPoint>, verdict: Told): void {
  const { livingWage, definition, ids } = pathway;
  const occupations = new Set(pathway.exitPoints.flatMap((exit) => ids.occupations(exit.occupations)));
  const unpaid = [...occupations].filter((occupation: Occupation) => medianHourly(occupation) === undefined);
  if (unpaid.length > 0) {
    const place = together(
      unpaid,
      (occupation) => field(occupation, "wage"),
      ({ id }) => `Nor for "${id}".`,
    );
    verdict.unverifiable("no-wage", { ...place, occupations: quotedIds(unpaid), omission: omissionOf("wages") });
  }
  const living = hourlyOf(livingWage);
  if (!livingWage || living === undefined)
    return verdict.unverifiable("no-living-wage", { at: livingWage ?? field(definition, "livingWage") });
  const agrees = agreesWithAnother(pathway);
  // Of an exit aside that leads nowhere at all it is told that people need a way back.
  for (const exit of [...last, ...[...aside].filter((each) => leadingOn(each, pathway))]) {
    const occupation = leastPaid(exit, pathway);
    if (!occupation || told.has(exit)) continue;
    const wage = medianHourly(occupation) ?? 0;
    const about = { exit: exit.id, occupation: occupation.id };
    const at = field(occupation, "wage");
    const related = [{ at: livingWage, message: "The living wage." }];
    const reason = whyNotComparable(livingWage, occupation.wage ?? {}, pathway);
    if (reason !== undefined) {
      verdict.unverifiable("living-wage-not-comparable", {
        at: placeOfDifference(occupation, agrees, pathway),
        leavers: `"${occupation.id}" at "${exit.id}"`,
        lists: "leavers",
        reason,
        related: [...related, { at, message: "The wage." }],
        omission: whyIncomparable(pathway, occupation),
      });
    } else if (wage < living)
      verdict.short("below-living-wage", { at, ...about, related, wage: dollars(wage), living: dollars(living) });
    else verdict.met(livingWage, field(occupation, "wage"));
  }
}

/** Where people come back who left at an exit that is not the last. */
function checkReturns(pathway: Pathway, { last, aside }: Ends, verdict: Told): void {
  const circles = new Set(cyclesOfNext(pathway).flatMap(({ programs }) => programs));
  const isInCircle = (exit: ExitPoint) => pathway.graph.after(exit).some((program) => circles.has(program));
  const programsInto = remembered((entry: EntryPoint) => quotedIds(pathway.graph.into(entry)));
  const lostRequirement = remembered(({ requires = [] }: EntryPoint) => ({
    lost: lostIn(requires.flatMap(alternativesOf), (id) => pathway.ids.credential(id)),
  }));
  const isAmong = (id: string, items: readonly RequiredItem[]) =>
    items.some((item) => alternativesOf(item).includes(id));
  for (const { exit, ...back } of returnsOf(pathway)) {
    if (back.isUnsaid) {
      if (!last.has(exit) && !isInCircle(exit) && !(aside.has(exit) && leadingOn(exit, pathway)))
        verdict.short("no-return", {
          at: field(exit, "returnsAt"),
          exits: `"${exit.id}"`,
          lists: "exits",
          omission: omissionOf("return", exit.id),
        });
      continue;
    }
    const at = field(exit, "returnsAt");
    // A hundred ways out and back with 490 things held and asked for each: 3.2 s by the list, 1.1 by the set.
    const said = new Set(exit.with);
    for (const entry of back.leadingBack)
      verdict.short("returns-back", { at, exit: exit.id, entry: entry.id, programs: programsInto(entry) });
    for (const { entry, missing, from, isNextLevel } of back.blocked) {
      const place = isNextLevel ? field(entry, "requires") : at;
      const saidToBeHeld = missing.some((item) => alternativesOf(item).some((id) => said.has(id)));
      const { lost } = lostRequirement(entry);
      const related = [
        { at: field(exit, "with"), message: "People are said to hold it here, and only later programs award it." },
      ];
      verdict.short("return-blocked", {
        at: place,
        ...(saidToBeHeld ? { related } : {}),
        exit: exit.id,
        entry: entry.id,
        missing: namesOfRequired(missing),
        from: quotedIds(from),
        omission: lost !== undefined && isAmong(lost, missing) ? omissionOfLost(lost) : undefined,
      });
    }
    if (back.belowLivingWage) {
      const { wage, living } = back.belowLivingWage;
      verdict.short("no-way-to-living-wage", {
        at,
        exit: exit.id,
        entries: quotedIds(pathway.graph.returns(exit)),
        wage: dollars(wage),
        living: dollars(living),
      });
    }
    verdict.met(at);
  }
}

/** What comes after the last exits. */
function checkOnward(pathway: Pathway, { last }: Ends, verdict: Told): void {
  for (const exit of last) {
    const program = pathway.graph.after(exit).at(-1);
    const onward = leadingOn(exit, pathway);
    if (onward) verdict.met(field(onward, "onward"));
    else if (program) verdict.short("no-onward", { at: field(program, "onward"), program: program.id, exit: exit.id });
  }
}

export default defineRule({
  title: "Multiple exit points",
  requirements: {
    FT3: {
      authority: "framework",
      source: { part: "feature", item: 3 },
      asks: "Exit points of successively higher levels lead to self- or family-supporting employment, and line up with later entry points.",
      why: "Few can stay in school until the end. Each way out should lead to a better job than the one before, and each but the last should have a way back in.",
      fix: "Let the `level` of `exitPoints` and the wage of their occupations rise along the pathway. State in `livingWage` what supports a person or a family, and let the last exit pay it. Name in `returnsAt` of every exit but the last the entry point for the next level, which requires no more than people hold who leave there. Name an `onward` option of the last exit's program.",
      evidence:
        "The exit points, the wages of their occupations against the living wage, where they return, and the onward option of the last program.",
      messages,
      check({ pathway }, verdict) {
        if (pathway.exitPoints.length === 0) {
          return verdict.short("no-exit-points", {
            at: field(pathway.definition, "exitPoints"),
            omission: omissionOf("exit-points"),
          });
        }
        const pairs = successiveExits(pathway);
        const ends = endsOf(pathway);
        checkLevels(pathway, pairs, verdict);
        const told = checkRises(pathway, pairs, verdict);
        checkLivingWage(pathway, ends, told, verdict);
        checkReturns(pathway, ends, verdict);
        checkOnward(pathway, ends, verdict);
      },
    },
  },
});
