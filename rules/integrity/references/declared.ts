/** What a definition declares under an id, and whether anything names it. */

import type { Kind, Pathway, Reference } from "../../../src/rules-api/index.js";

interface WithId {
  id: string;
}

/** Ids by kind. A file may name 400,000: of each a text of kind and id was made. */
class IdsByKind {
  readonly #ids = new Map<Kind, Set<string>>();

  add(kind: Kind, id: string): void {
    const ids = this.#ids.get(kind);
    if (ids) ids.add(id);
    else this.#ids.set(kind, new Set([id]));
  }

  has(kind: Kind, id: string): boolean {
    return this.#ids.get(kind)?.has(id) === true;
  }
}

/** What is named, by kind and id; an id with a typo names what is meant by it. */
export class Named {
  readonly #exactly = new IdsByKind();
  readonly #meant = new IdsByKind();

  constructor(references: readonly Reference[], { ids }: Pathway) {
    for (const { id, kinds, mayBeName } of references) {
      const exact = kinds.find((kind) => ids.has(kind, id));
      if (exact !== undefined) this.#exactly.add(exact, id);
      else if (!mayBeName) {
        for (const kind of kinds) {
          const meant = ids.find(kind, id);
          if (meant) this.#meant.add(kind, meant.id);
        }
      }
    }
  }

  /** Whether the id itself is written anywhere. */
  isExactly(kind: Kind, id: string): boolean {
    return this.#exactly.has(kind, id);
  }

  is(kind: Kind, id: string): boolean {
    return this.isExactly(kind, id) || this.#meant.has(kind, id);
  }
}

export interface Unused {
  kind: "partner" | "credential" | "labor market evidence";
  thing: WithId;
}

/** What nothing names. Programs that nothing leads to are told by integrity/graph, occupations that no exit point leads to by G.0. */
export function unused({ partners, credentials, laborMarketEvidence }: Pathway, named: Named): Unused[] {
  const uncited = laborMarketEvidence.filter(({ informs }) => (informs?.length ?? 0) === 0);
  const declaredThings: [Unused["kind"], readonly WithId[]][] = [
    ["labor market evidence", uncited],
    ["partner", partners],
    ["credential", credentials],
  ];
  return declaredThings.flatMap(([kind, things]) =>
    things.flatMap((thing) => (named.is(kind, thing.id) ? [] : [{ kind, thing }])),
  );
}
