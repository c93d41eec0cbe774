/** Where people come back who left at an exit point, and whether they get in and on from there (FT3). */

import {
  type EntryPoint,
  type ExitPoint,
  hourlyOf,
  Leavers,
  medianHourly,
  type Pathway,
  type Program,
  type RequiredItem,
  remembered,
  requiresDiploma,
  whyNotComparable,
} from "../../../src/rules-api/index.js";
import { leastPaid } from "./exits.js";

/** An entry point at which people cannot come back. */
export interface BlockedReturn {
  entry: EntryPoint;
  /** What is asked for there and not held by all. */
  missing: RequiredItem[];
  /** Where those came in first who do not hold it. */
  from: EntryPoint[];
  /** Whether the entry point is the right one, of the level that comes next: then it asks for too much. */
  isNextLevel: boolean;
}

export interface Return {
  exit: ExitPoint;
  /** Whether `returnsAt` is absent or empty. */
  isUnsaid: boolean;
  /** Entry points that lead into nothing that comes after the exit. */
  leadingBack: readonly EntryPoint[];
  /** Entry points that ask for more than people hold. */
  blocked: BlockedReturn[];
  /** What the exit and a living wage pay an hour, where the exit pays less and none that pays it can be reached from where it returns. */
  belowLivingWage: { wage: number; living: number } | undefined;
}

/** The return of each exit point. */
export function returnsOf(pathway: Pathway): Return[] {
  const { exitPoints, graph } = pathway;
  // That people come to no diploma from there is told by F.0.
  const leavers = new Leavers(pathway, (item) => requiresDiploma([item], pathway.ids));
  const paying = new Set(exitPoints.filter((exit) => (compared(exit, pathway)?.margin ?? -1) >= 0));
  const leadingToPay = programsBefore(paying, pathway);
  const leadsToPay = remembered((entry: EntryPoint) => graph.into(entry).some((program) => leadingToPay.has(program)));
  return exitPoints
    .filter((exit) => graph.after(exit).length > 0)
    .map((exit) => {
      const entries = graph.returns(exit).filter((entry) => graph.into(entry).length > 0);
      const onward = graph.onward(exit);
      const leading = entries.filter((entry) => onward.has(entry));
      const pay = compared(exit, pathway);
      const isLow = pay !== undefined && pay.margin < 0 && paying.size > 0 && leading.length > 0;
      const blocked = new Map(
        [...onward].map((entry) => [entry, blockedReturn(exit, entry, leavers.lacking(exit, entry), pathway)]),
      );
      return {
        exit,
        isUnsaid: (exit.returnsAt?.length ?? 0) === 0,
        leadingBack: entries.filter((entry) => !onward.has(entry)),
        blocked: leading.flatMap((entry) => blocked.get(entry) ?? []),
        belowLivingWage: isLow && ![...onward].some(leadsToPay) ? pay : undefined,
      };
    });
}

/** The programs from which people come to one of the exits along `next`. */
function programsBefore(exits: ReadonlySet<ExitPoint>, { graph }: Pathway): ReadonlySet<Program> {
  const found = new Set([...exits].flatMap((exit) => graph.after(exit)));
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const program of found) for (const before of graph.previous(program)) found.add(before);
  return found;
}

/** What an exit pays against a living wage; undefined when one is unknown, or both cannot be compared. */
function compared(exit: ExitPoint, pathway: Pathway): { wage: number; living: number; margin: number } | undefined {
  const { livingWage } = pathway;
  const occupation = leastPaid(exit, pathway);
  const [wage, living] = [occupation && medianHourly(occupation), hourlyOf(livingWage)];
  if (!livingWage || wage === undefined || living === undefined) return undefined;
  return whyNotComparable(livingWage, occupation?.wage ?? {}, pathway) === undefined
    ? { wage, living, margin: wage - living }
    : undefined;
}

function blockedReturn(
  exit: ExitPoint,
  entry: EntryPoint,
  lacking: ReturnType<Leavers["lacking"]>,
  { graph }: Pathway,
): BlockedReturn | undefined {
  if (!lacking) return undefined;
  const next = graph.nextAfter(exit);
  return { entry, ...lacking, isNextLevel: graph.into(entry).some((program) => next.has(program)) };
}
