/** Where the source document says a thing, and how that is cited. */

/**
 * `element` A to G are the words of WIOA sec. 3(7), 29 U.S.C. 3102(7) (`item` 0), and the guidance below each of them
 * (`item` 1, 2, … in its order). `feature`, `function` and `improvement` are numbered; `system` goes by its name. `policy` is
 * a paper of a state or board, cited in full by `clause`: for rules of plugins.
 */
export type Citation =
  | { part: "element"; section: "A" | "B" | "C" | "D" | "E" | "F" | "G"; item: number }
  | { part: "feature"; item: 1 | 2 | 3 }
  | { part: "function"; item: 1 | 2 | 3 | 4 }
  | { part: "system"; name: string }
  | { part: "improvement"; item: 1 | 2 | 3 | 4 }
  | { part: "policy"; clause: string };

/** The clause in words, such as `WIOA sec. 3(7)(F), 29 U.S.C. 3102(7)(F)`. */
export function cite(source: Citation): string {
  switch (source.part) {
    case "element":
      return source.item === 0
        ? `WIOA sec. 3(7)(${source.section}), 29 U.S.C. 3102(7)(${source.section})`
        : `Career Pathways Definition, guidance to element (${source.section}), item ${source.item}`;
    case "feature":
      return `Three features of a quality career pathway, no. ${source.item}`;
    case "function":
      return `Four essential functions of a quality career pathway, no. ${source.item}`;
    case "system":
      return `Elements of career pathway systems (DOL, HHS, DOE), ${source.name.toUpperCase()}`;
    case "improvement":
      return `Commitment to equity and continuous improvement, item ${source.item}`;
    case "policy":
      return source.clause;
  }
}
