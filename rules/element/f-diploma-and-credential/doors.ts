/** From where people come to a program that awards what they lack (F.0). */

import {
  append,
  type EntryPoint,
  type ExitPoint,
  type Pathway,
  type Program,
  sharesAudience,
} from "../../../src/rules-api/index.js";

/** Programs and entry points from which people who enter at an entry point come to some program, whatever is required on the way. */
export type DoorsBefore = (entry: EntryPoint) => ReadonlySet<object>;

/** The doors before programs of a kind. People of one audience come through the same ones. */
export function doorsBefore(awarder: (program: Program) => boolean, pathway: Pathway): DoorsBefore {
  const found = new Map<string, ReadonlySet<object>>();
  return (entry) => {
    const audience = [...new Set(entry.audience)].sort().join(" ");
    const doors = found.get(audience) ?? leadingTo(pathway.programs.filter(awarder), entry, pathway);
    found.set(audience, doors);
    return doors;
  };
}

function leadingTo(awarders: readonly Program[], entry: EntryPoint, { exitPoints, graph }: Pathway) {
  const found = new Set<Program | EntryPoint>(awarders);
  const leaving = new Map<EntryPoint, ExitPoint[]>();
  for (const exit of exitPoints) for (const door of graph.returns(exit)) append(leaving, door, exit);
  const left = new Set<ExitPoint>();
  // A Set is walked in insertion order, and what is added meanwhile is walked too.
  for (const door of found) {
    if (graph.isEntryPoint(door)) {
      for (const exit of leaving.get(door) ?? []) {
        if (left.has(exit)) continue;
        left.add(exit);
        for (const program of graph.after(exit)) found.add(program);
      }
      continue;
    }
    for (const program of graph.previous(door)) found.add(program);
    if (sharesAudience(entry, door)) for (const program of graph.concurrent(door)) found.add(program);
    for (const back of graph.entriesInto(door)) found.add(back);
  }
  return found;
}
