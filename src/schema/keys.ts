/** Keys that a mapping of the format does not have, and what they were meant to be. */

import { closest, isSlip } from "../findings/did-you-mean.js";
import { listed } from "../findings/listed.js";
import type { MapNode, SourceNode } from "../source/node.js";
import { indentedSections, lostHeaders, sectionsWithOutdented } from "./astray.js";
import { keysOfLike } from "./by-shape.js";
import { joinCutValues, stuckValues } from "./flow-keys.js";
import { definitionShape, fieldOf, resolve } from "./format.js";
import { choiceOf, type Guess } from "./misfit.js";
import { headingOf, nameOf, type Step } from "./path.js";
import type { Report, Telling, TextEdit } from "./problem.js";
import type { MapShape } from "./shape.js";
import { aboutLookAlike, quoted } from "./words.js";

/** How the keys of a mapping are to be read. Unknown keys that are in none of these cannot be. */
export interface KeyReading {
  /** Unknown keys, and the known ones that were meant. */
  meant: ReadonlyMap<string, string>;
  /** Values that a comma has cut, put together again, and such as stick to their keys, by their keys. */
  mended: ReadonlyMap<string, SourceNode>;
  /** Keys that are the rest of such a value. */
  rests: ReadonlySet<string>;
  /** By unknown keys, the known ones as which what stands under them is written. */
  alike: ReadonlyMap<string, readonly string[]>;
}

const nothingToSay: KeyReading = { meant: new Map(), mended: new Map(), rests: new Set(), alike: new Map() };

/** Reads the keys of a mapping, and reports those that it does not have. */
export function readKeys(step: Step & { node: MapNode; shape: MapShape }, guess: Guess, report: Report): KeyReading {
  const { node, shape } = step;
  let unknown: [string, SourceNode][] | undefined;
  // Pairs out of a map, by themselves, were a tenth of all the objects that a short run makes.
  node.entries.forEach((child, key) => {
    if (Object.hasOwn(shape.fields, key)) return;
    unknown ??= [];
    unknown.push([key, child]);
  });
  const astray = step.within === null ? sectionsAstray(step, report) : undefined;
  if (!unknown) return astray ? { ...nothingToSay, mended: astray } : nothingToSay;
  const stuck = stuckValues(unknown, step, report);
  const { joined, rests } = joinCutValues(step, stuck, report);
  const others = unknown.filter(([key]) => !rests.has(key) && !stuck.has(key));
  const taken = new Set([...stuck.values()].map((value) => value.key.text));
  for (const section of astray?.keys() ?? []) taken.add(section);
  const meant = meantKeys(others, taken, step, guess);
  const alike = step.within === null ? keysOfLike(others, taken, meant, step) : nothingToSay.alike;
  for (const [key, child] of others) {
    const isHere = child.parent === node && child.key?.text === key;
    const place = (isHere ? child.key : node.aliased?.get(key)) ?? headingOf(node);
    report("unknown-key", isHere ? child : node, place, () =>
      aboutUnknown(key, child, step, meant.get(key), alike.get(key)),
    );
  }
  const mended = new Map<string, SourceNode>([...joined, ...(astray ?? [])]);
  for (const [key, value] of stuck) {
    meant.set(key, value.key.text);
    mended.set(value.key.text, value);
  }
  for (const [key, [section, another]] of alike) if (section !== undefined && !another) meant.set(key, section);
  return { meant, mended, rests, alike };
}

/** Sections that are written elsewhere than where they are read, and what is left of those in which they stand. */
function sectionsAstray(
  step: Step & { node: MapNode; shape: MapShape },
  report: Report,
): Map<string, SourceNode> | undefined {
  const found = indentedSections(step);
  for (const { home, section, part, rest } of lostHeaders(step)) {
    found.set(home, rest).set(section, part);
    const isList = part.kind === "list";
    const first = (isList ? part.items[0] : part.entries.values().next().value) ?? part;
    const extent = isList ? { start: part.start, end: part.start + 1 } : (first.key ?? part);
    report("lost-header", first, extent, () => ({
      message: `From here on, ${isList ? "entries are written like" : "the keys are those of"} \`${section}\`, and stand under \`${home}\`: the line \`${section}:\` before them is missing. Add it at the left margin.`,
    }));
  }
  for (const [section, whole] of sectionsWithOutdented(step)) if (!found.has(section)) found.set(section, whole);
  return found.size > 0 ? found : undefined;
}

/** Words that people write for a key that is called otherwise here. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  name: ["title"],
  label: ["title", "name"],
  title: ["name"],
  type: ["kind"],
  category: ["kind"],
  link: ["url"],
  website: ["url"],
  note: ["notes"],
  comment: ["notes"],
  comments: ["notes"],
};

function isOtherWord(key: string, meant: string): boolean {
  return Object.hasOwn(otherWords, key) && otherWords[key]?.includes(meant) === true;
}

/** `taken` are known keys of which it is certain who means them. */
function meantKeys(
  unknown: readonly [string, SourceNode][],
  taken: ReadonlySet<string>,
  { node, shape }: { node: MapNode; shape: MapShape },
  guess: Guess,
): Map<string, string> {
  const known = Object.keys(shape.fields);
  const meant = new Map<string, string>();
  const claimed = new Map<string, string | undefined>();
  for (const [key] of unknown) {
    const others = Object.hasOwn(otherWords, key) ? (otherWords[key] ?? []) : [];
    const guessed = others.find((other) => known.includes(other)) ?? guess(key, known);
    if (guessed === undefined || node.entries.has(guessed) || taken.has(guessed)) continue;
    // Of two keys that may mean the same, neither is certain.
    const rival = claimed.get(guessed);
    if (claimed.has(guessed)) {
      if (rival !== undefined) meant.delete(rival);
      claimed.set(guessed, undefined);
    } else {
      claimed.set(guessed, key);
      meant.set(key, guessed);
    }
  }
  return meant;
}

function aboutUnknown(
  key: string,
  child: SourceNode,
  step: Step & { node: MapNode; shape: MapShape },
  meant: string | undefined,
  alike: readonly string[] | undefined,
): Telling {
  const { node, shape } = step;
  const place = `Unknown key ${quoted(key)} in ${nameOf(step)}`;
  if (meant !== undefined) {
    const message = `${place}; did you mean "${meant}"?${aboutLookAlike(key, meant)}`;
    return { message, ...choiceOf(renamed(key, child, meant), meant, isOtherWord(key, meant) || isSlip(key, meant)) };
  }
  const known = Object.keys(shape.fields);
  const near = closest(key, known);
  if (near.length === 1 && near[0] !== undefined && node.entries.has(near[0])) {
    return { message: `${place}; "${near[0]}" stands there already. Put the two together, or remove one.` };
  }
  if (alike) return aboutAlike(key, child, place, alike);
  if (near.length > 1)
    return {
      message: `${place}; did you mean ${listed(
        near.map((word) => `"${word}"`),
        "or",
      )}?`,
    };
  const home = homeOf(key, shape);
  if (home !== undefined) return { message: `${place}; it belongs ${home}.` };
  const free = known.filter((each) => each !== "$schema" && !node.entries.has(each));
  const choice = free.length > 0 ? ` It can also have ${listed(free, "and", 12)}.` : "";
  return { message: `${place}.${choice}` };
}

function aboutAlike(key: string, child: SourceNode, place: string, sections: readonly string[]): Telling {
  const words = listed(
    sections.map((word) => `"${word}"`),
    "or",
  );
  return {
    message: `${place}; did you mean ${words}? What stands under it is written like that.`,
    suggestions: sections.flatMap((text) => choiceOf(renamed(key, child, text), text, false).suggestions ?? []),
  };
}

/** Another key in place of one, in quotes where that is. Of a value that stands here by an alias, the key is elsewhere. */
function renamed(key: string, { key: at }: SourceNode, text: string): TextEdit[] | undefined {
  if (at?.text !== key) return undefined;
  const isQuoted = at.end - at.start === key.length + 2;
  return [{ start: at.start, end: at.end, text: isQuoted ? JSON.stringify(text) : text }];
}

/** Where a key is known, when it is not known where it stands: one level further down, or at the top of a definition. */
function homeOf(key: string, shape: MapShape): string | undefined {
  const top = definitionShape();
  if (shape !== top && Object.hasOwn(top.fields, key)) return "at the top of the definition; look at the indentation";
  const homes = Object.entries(shape.fields).flatMap(([name, field]) => {
    const inner = resolve(field);
    if (inner.kind === "map") return fieldOf(inner, key) ? [`under \`${name}\``] : [];
    const entry = inner.kind === "list" ? resolve(inner.of) : undefined;
    return entry?.kind === "map" && fieldOf(entry, key) ? [`in the entries of \`${name}\``] : [];
  });
  return homes.length === 1 ? homes[0] : undefined;
}
