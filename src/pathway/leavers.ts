/** What people hold who leave by an exit point. */

import type { ExitPoint, Program } from "./definition.js";
import { alternativesOf, Holdings, type RequiredItem } from "./holdings.js";
import type { Journey } from "./journey.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";

/**
 * People on their way out: they hold what was asked for on entry, what the exit says, and what programs award that they
 * could take up to its level. What programs of a higher level would award they do not hold yet.
 */
export class Leavers {
  readonly #awarders = new Map<string, Program[]>();
  readonly #pathway: Pathway;

  constructor(pathway: Pathway) {
    this.#pathway = pathway;
    for (const program of pathway.programs) {
      for (const id of program.awards ?? []) append(this.#awarders, pathway.ids.credentialId(id), program);
    }
  }

  /** The items of a `requires` list that somebody on this journey may not hold on leaving by the exit. */
  missing(journey: Journey, exit: ExitPoint, requires: readonly RequiredItem[]): RequiredItem[] {
    const { ids, graph } = this.#pathway;
    const held = new Holdings(ids);
    for (const item of journey.entry.requires ?? []) held.addRequired(item);
    for (const credential of exit.with ?? []) held.add(credential);
    const level = graph.after(exit).reduce((highest, program) => Math.max(highest, program.level), 0);
    const isEarned = (id: string) =>
      this.#awarders
        .get(ids.credentialId(id))
        ?.some((program) => program.level <= level && journey.programs.has(program)) ?? false;
    return requires.filter(
      (item) => alternativesOf(item).length > 0 && !held.satisfies(item) && !alternativesOf(item).some(isEarned),
    );
  }
}
