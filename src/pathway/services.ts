/** Who is served where. A service that does not say where it is given (`at`, `between`) covers nothing: not said is never met. */

import type {
  Assessment,
  EmploymentService,
  EntryPoint,
  ExitPoint,
  Program,
  SupportService,
  WorkBasedLearning,
} from "./definition.js";
import type { NextEdge } from "./graph.js";
import type { Ids } from "./ids.js";

const none: readonly never[] = [];

function index<T>(
  things: readonly T[],
  idsOf: (thing: T) => readonly string[] | undefined,
): ReadonlyMap<string, readonly T[]> {
  const byId = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of new Set(idsOf(thing))) {
      const list = byId.get(id);
      if (list) list.push(thing);
      else byId.set(id, [thing]);
    }
  }
  return byId;
}

const edgeKey = (from: string, to: string) => `${from} ${to}`;

export class Services {
  readonly #support: ReadonlyMap<string, readonly SupportService[]>;
  readonly #between: ReadonlyMap<string, readonly SupportService[]>;
  readonly #employment: ReadonlyMap<string, readonly EmploymentService[]>;
  readonly #assessments: ReadonlyMap<string, readonly Assessment[]>;
  readonly #workBased: ReadonlyMap<string, readonly WorkBasedLearning[]>;

  constructor(
    support: readonly SupportService[],
    employment: readonly EmploymentService[],
    assessments: readonly Assessment[],
    workBased: readonly WorkBasedLearning[],
    ids: Ids,
  ) {
    // An id with a typo stands for the one that was meant, here as everywhere; integrity/references reports it.
    const program = (id: string) => ids.program(id)?.id ?? id;
    const entry = (id: string) => ids.entryPoint(id)?.id ?? id;
    const place = (id: string) =>
      ids.has("entry point", id) || ids.has("program", id) ? id : ((ids.program(id) ?? ids.entryPoint(id))?.id ?? id);
    this.#support = index(support, (service) => service.at?.map(place));
    this.#between = index(support, (service) =>
      service.between?.map(([from, to]) => edgeKey(program(from), program(to))),
    );
    this.#employment = index(employment, (service) => service.at?.map((id) => ids.exitPoint(id)?.id ?? id));
    this.#assessments = index(assessments, (assessment) => assessment.at?.map(entry));
    this.#workBased = index(workBased, (learning) => learning.programs?.map(program));
  }

  /** The support services given at an entry point or a program. */
  supportAt(place: EntryPoint | Program): readonly SupportService[] {
    return this.#support.get(place.id) ?? none;
  }

  /** The support services that ease a transition. */
  supportBetween(edge: NextEdge): readonly SupportService[] {
    return this.#between.get(edgeKey(edge.from.id, edge.to.id)) ?? none;
  }

  /** The employment services given at an exit point. */
  employmentAt(exit: ExitPoint): readonly EmploymentService[] {
    return this.#employment.get(exit.id) ?? none;
  }

  /** The assessments given at an entry point. */
  assessmentsAt(entry: EntryPoint): readonly Assessment[] {
    return this.#assessments.get(entry.id) ?? none;
  }

  /** The work-based learning of a program. */
  workBasedLearningOf(program: Program): readonly WorkBasedLearning[] {
    return this.#workBased.get(program.id) ?? none;
  }
}
