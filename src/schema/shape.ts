/** What the format asks for at each place, as the reading of a definition needs it: the schema without its prose. */

export interface TextShape {
  kind: "text";
  /** A day as `YYYY-MM-DD`, or a name of small letters, digits and hyphens. */
  form?: "date" | "id";
  /** The only words that may stand here. */
  words?: readonly string[];
  /** UTF-16 code units. */
  longest: number;
  /** In one line of YAML. */
  example: string;
}

export interface NumberShape {
  kind: "number";
  whole: boolean;
  least?: number;
  most?: number;
  /** The only number that may stand here. */
  only?: number;
  example: string;
}

export interface TruthShape {
  kind: "truth";
  example: string;
}

export interface ListShape {
  kind: "list";
  /** The shape of its entries, or the name of a thing of the format. */
  of: Shape | string;
  most: number;
  /** Set where it must have exactly that many entries. */
  exactly?: number;
  /** Set where a list without entries means nothing. */
  isNeverEmpty?: true;
  example: string;
}

export interface MapShape {
  kind: "map";
  /** What one is called: `program`, `entry point`. */
  noun: string;
  fields: Readonly<Record<string, Shape | string>>;
  /** The keys without which it is nothing. */
  needs: readonly string[];
  /** Set where a text can stand for it, with the length that the text may have. */
  orText?: number;
  example: string;
}

export type Shape = TextShape | NumberShape | TruthShape | ListShape | MapShape;

/** Every thing of the format by name; `definition` is the whole. */
export type Shapes = Readonly<Record<string, Shape>>;
