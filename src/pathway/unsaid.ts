/** Texts that stand where a claim should, which count as not said. */

import { copyOf, type ListNode, nodeOf, tie } from "../source/node.js";
import { type PlacedText, textsOf } from "./all-texts.js";
import type { Definition } from "./definition.js";
import { isBareAnswer, isNoKind } from "./stand-ins.js";
import { isPlaceholder, wordsOf } from "./texts.js";

/** What is done, and how. */
const deeds: ReadonlySet<string> = new Set([
  "academic",
  "acceleration",
  "actions",
  "activity",
  "articulation",
  "context",
  "disaggregatedBy",
  "equityFocus",
  "foundationalSkills",
  "how",
  "mitigation",
  "registrationNumber",
  "responsibilities",
  "standards",
  "strategy",
  "tailoring",
  "technical",
  "workforcePreparation",
]);

/** Who, where and by what name. */
const names: ReadonlySet<string> = new Set([
  "careerCluster",
  "formats",
  "instrument",
  "issuer",
  "locations",
  "naics",
  "occupationGroups",
  "recognizedBy",
  "region",
  "requiredBy",
  "schedules",
  "soc",
  "sponsor",
  "url",
]);

/** Whom an entry point or a barrier is about. A service without its populations would be one for everybody, and so more than was said. */
function isAboutPeople(holder: object, key: string): boolean {
  return key === "populations" && ("into" in holder || "barrier" in holder);
}

/** Sections of what people are given. An entry whose kind is "none", or yet to be determined, gives nothing. */
const given = ["supportServices", "financialSupports", "employmentServices", "workBasedLearning"] as const;

/** Whether an entry of those sections gives nothing. */
function givesNothing({ kind }: { kind?: unknown }): boolean {
  return typeof kind === "string" && kind.length < 50 && isNoKind(wordsOf(kind).join(" "));
}

/**
 * Whether a text under a key, alone or in the list there, is no statement. A bare `yes` is none where it is asked what is
 * done; elsewhere somebody may be called so.
 */
function isNoStatement(key: string | number, text: string): boolean {
  return isPlaceholder(text) || (text.length < 8 && deeds.has(String(key)) && isBareAnswer(wordsOf(text).join(" ")));
}

/** Asked before the requirements are checked and by integrity/placeholder after them, and then by nobody any more. */
let last: { definition: object; texts: ReadonlySet<PlacedText> } | undefined;

/** The texts of a definition, as `textsOf` has them, that are no statement. */
export function noStatementsIn(definition: object): ReadonlySet<PlacedText> {
  if (last?.definition !== definition) {
    const nothings = new Set<object>();
    for (const section of given)
      for (const entry of (definition as Partial<Definition>)[section] ?? [])
        if (givesNothing(entry)) nothings.add(entry);
    const texts = textsOf(definition).filter(({ holder, key, under, text }) =>
      key === "kind" ? nothings.has(holder) : isNoStatement(under ?? key, text),
    );
    last = { definition, texts: new Set(texts) };
  }
  return last.texts;
}

/** A text that does not count, by where it is written. */
export interface Gap {
  holder: object;
  key: string | number;
  /** The list that holds nothing but such texts, by where it is written. */
  list?: { holder: object; key: string };
}

/**
 * The definition as requirements read it: without texts that stand for a claim, so that nothing is met by them. The very
 * same one when there are none. Ids, and what names them, stay: integrity/references tells of those that nothing has.
 */
export function withoutStandIns(definition: Definition): { definition: Definition; gaps: readonly Gap[] } {
  // Most definitions have none, and their texts are looked at anyway.
  if (noStatementsIn(definition).size === 0) return { definition, gaps: [] };
  const gaps: Gap[] = [];
  return { definition: read(withoutNothings(definition, gaps), gaps) as Definition, gaps };
}

/** The definition without entries that give nothing. */
function withoutNothings(definition: Definition, gaps: Gap[]): Definition {
  let copy: Definition | undefined;
  for (const section of given) {
    const entries: readonly { kind?: unknown }[] = definition[section] ?? [];
    const isKept = entries.map((entry) => !givesNothing(entry));
    if (!isKept.includes(false)) continue;
    const list = isKept.includes(true) ? {} : { list: { holder: definition, key: section } };
    entries.forEach((entry, i) => {
      if (!isKept[i]) gaps.push({ holder: entry, key: "kind", ...list });
    });
    copy ??= copyOf(definition);
    Object.assign(copy, { [section]: keptOf(entries, isKept) });
  }
  return copy ?? definition;
}

type Holder = Record<string | number, unknown>;

/** The value without such texts. What changes is copied and stays tied to its place. The depth is bounded by the front end. */
function read(value: object, gaps: Gap[]): object {
  let copy: Holder | undefined;
  const holder = value as Holder;
  for (const key of Object.keys(holder)) {
    const entry = holder[key];
    // An exception's reason is judged by integrity/exceptions.
    if (key === "exceptions") continue;
    const now = isClaim(holder, key) ? said(holder, key, gaps) : entry;
    const whole = typeof now === "object" && now !== null ? read(now, gaps) : now;
    if (whole === entry) continue;
    copy ??= copyOf(holder);
    if (whole === undefined) delete copy[key];
    else copy[key] = whole;
  }
  return copy ?? value;
}

function isClaim(holder: object, key: string): boolean {
  return deeds.has(key) || names.has(key) || isAboutPeople(holder, key);
}

/** What is said under a key: the text, undefined where it says nothing, or the list of those that do. */
function said(holder: Holder, key: string, gaps: Gap[]): unknown {
  const entry = holder[key];
  if (typeof entry === "string") {
    if (!isNoStatement(key, entry)) return entry;
    gaps.push({ holder, key });
    return undefined;
  }
  if (!Array.isArray(entry)) return entry;
  const isKept = entry.map((text) => typeof text !== "string" || !isNoStatement(key, text));
  if (!isKept.includes(false)) return entry;
  const list = isKept.includes(true) ? {} : { list: { holder, key } };
  isKept.forEach((kept, i) => {
    if (!kept) gaps.push({ holder: entry, key: i, ...list });
  });
  return keptOf(entry, isKept);
}

function keptOf(entries: readonly unknown[], isKept: readonly boolean[]): unknown[] {
  const kept = entries.filter((_, i) => isKept[i]);
  const node = nodeOf(entries);
  // Places are asked for by number, and the numbers of what follows have changed.
  if (node?.kind === "list") tie(kept, { ...node, items: node.items.filter((_, i) => isKept[i]) } satisfies ListNode);
  return kept;
}
