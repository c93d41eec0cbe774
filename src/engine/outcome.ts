/** Collects what one check says, and turns it into an outcome. */

import { emptyArray } from "../findings/empty-array.js";
import {
  type Evidence,
  type Finding,
  type RequirementResult,
  type Severity,
  type Suppression,
  severities,
} from "../findings/finding.js";
import { withoutPersonalData } from "../findings/personal-data.js";
import type { Omission } from "../pathway/omission.js";
import type { Messages, Replacement, ShortfallDetails, SlotValue, Verdict } from "../rules-api/verdict.js";
import type { Where } from "../rules-api/where.js";
import type { Listing } from "./alike.js";
import { fillMessage } from "./message.js";
import type { Places } from "./place.js";

/** A finding before it is known whether other requirements see the same omission. */
export interface Draft {
  finding: Finding;
  omission: Omission | undefined;
  /** The part that an exception would have to name. */
  part: string | undefined;
  /** Set when it is told together with others that differ in nothing but what one slot lists. */
  listing: Listing | undefined;
}

/** Whose finding it is, and how it is told. */
export interface Voice {
  rule: string;
  requirement: string | null;
  messages: Messages;
  places: Places;
  /** Whether a configuration says how loud it is; then nothing is told louder than that. */
  isSet: boolean;
  /** How many findings of one message are told. */
  told: number;
}

/** One finding out of a message and the details of a shortfall. */
export function draft(
  voice: Voice,
  messageId: string,
  details: ShortfallDetails & { lists?: string },
  severity: Severity,
): Draft {
  const { places } = voice;
  const { path, range, file } = places.of(details.at);
  /** A change that reaches into another file than the finding's is none that could be made with it. */
  const edits = (replacements: readonly Replacement[]) => {
    if (!replacements.every(({ at }) => places.isOwn(at))) return undefined;
    const made = replacements.map(({ at, text }) => places.edit(at, text));
    return made.every((edit) => edit.file === file) ? made.map(({ range, text }) => ({ range, text })) : undefined;
  };
  const fix = details.fix && edits(details.fix);
  const template = voice.messages[messageId];
  if (template === undefined) throw new TypeError(`there is no message "${messageId}"`);
  const finding: Finding = {
    rule: voice.rule,
    requirement: voice.requirement,
    severity: voice.isSet ? quieter(details.severity ?? severity, severity) : (details.severity ?? severity),
    messageId,
    message: fillMessage(template, details),
    path,
    range,
    anchor: places.anchor(details.at),
    related:
      details.related?.map(({ at, message }) => ({ message: withoutPersonalData(message), ...places.of(at) })) ?? [],
    alsoUnmet: emptyArray(),
    fix: fix ? { edits: fix } : null,
    suggestions:
      details.suggestions?.flatMap(({ message, replace }) => {
        const changes = edits(replace);
        return changes ? [{ message, edits: changes }] : [];
      }) ?? [],
    suppressed: null,
  };
  if (file !== undefined) finding.file = file;
  return { finding, omission: details.omission, part: details.part, listing: listingOf(template, details) };
}

function quieter(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}

function listingOf(template: string, details: ShortfallDetails & { lists?: string }): Listing | undefined {
  const { lists } = details;
  if (lists === undefined) return undefined;
  const slots: Readonly<Record<string, unknown>> = { ...details };
  return {
    items: [slots[lists] as SlotValue].flat().map(String),
    tell: (items) => fillMessage(template, { ...slots, [lists]: items }),
  };
}

/**
 * Of one message, so many times the findings that are told are made, and the rest is counted: nobody reads them one by one,
 * and 9,000 programs with some ten shortfalls each took 2.7 s and 200 MB. Of those that are made some are told together.
 */
const madeForEach = 5;

/** Of what there was too much. */
interface LeftOut {
  /** How many drafts of each message were asked for. */
  counts: Map<string, number>;
  /** How many of them were left out. */
  left: Map<string, number>;
  /** What an exception would have to name for those that were left out. */
  parts: Set<string | undefined>;
}

/** What one check says, and how much of each message was left out because there was too much of it. */
export class Drafts {
  readonly kept: Draft[] = [];
  readonly #most: number;
  /** Not counted before it may be too much: three maps for each check were a twentieth of all that a run allocates. */
  #leftOut: LeftOut | undefined;

  constructor({ told }: Pick<Voice, "told">) {
    this.#most = madeForEach * told;
  }

  /** How much of each message was left out. */
  get left(): Iterable<[messageId: string, count: number]> {
    return this.#leftOut?.left ?? [];
  }

  get partsLeft(): Iterable<string | undefined> {
    return this.#leftOut?.parts ?? [];
  }

  add(messageId: string, part: string | undefined, make: () => Draft): void {
    if (this.kept.length < this.#most) {
      this.kept.push(make());
      return;
    }
    this.#leftOut ??= { counts: countByMessage(this.kept), left: new Map(), parts: new Set() };
    const { counts, left, parts } = this.#leftOut;
    const count = (counts.get(messageId) ?? 0) + 1;
    counts.set(messageId, count);
    if (count <= this.#most) this.kept.push(make());
    else {
      left.set(messageId, count - this.#most);
      parts.add(part);
    }
  }
}

function countByMessage(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of drafts) counts.set(finding.messageId, (counts.get(finding.messageId) ?? 0) + 1);
  return counts;
}

/** Places that prove a requirement, of which the report lists so many: of 15,000 programs it had 11 MB. */
const mostProof = 500;

/** What excuses a shortfall, if anything does. */
export type Excuse = (shortfall: Pick<Draft, "part">) => Suppression | undefined;

/** The verdict of one requirement while its check runs. */
export class Outcome implements Verdict<Messages> {
  readonly #voice: Voice;
  readonly #severity: Severity;
  readonly #unproven: Severity;
  readonly #shortfalls: Drafts;
  readonly #unverifiable: Drafts;
  /** Kept only when somebody wants to see it. */
  readonly #evidence: Where[] | undefined;
  #isProven = false;
  readonly #notes: string[] = [];
  #notApplicable: string | undefined;
  #isUnmet = false;

  /** `unproven` is how loudly it is told that something cannot be verified. */
  constructor(voice: Voice, severity: Severity, unproven: Severity, withEvidence: boolean) {
    this.#voice = voice;
    this.#severity = severity;
    this.#unproven = unproven;
    this.#shortfalls = new Drafts(voice);
    this.#unverifiable = new Drafts(voice);
    if (withEvidence) this.#evidence = [];
  }

  short(messageId: string, details: ShortfallDetails): void {
    this.#shortfalls.add(messageId, details.part, () => draft(this.#voice, messageId, details, this.#severity));
  }

  unverifiable(messageId: string, details: ShortfallDetails): void {
    this.#unverifiable.add(messageId, details.part, () => draft(this.#voice, messageId, details, this.#unproven));
  }

  met(...evidence: Where[]): void {
    this.metByAll(evidence);
  }

  metByAll(evidence: Iterable<Where>): void {
    for (const where of evidence) {
      this.#isProven = true;
      if (!this.#evidence) return;
      this.#evidence.push(where);
    }
  }

  notApplicable(reason: string): void {
    this.#notApplicable ??= reason;
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** The drafts of its findings; after {@link close}, excused ones are marked. */
  get drafts(): readonly Drafts[] {
    return [this.#shortfalls, this.#unverifiable];
  }

  /** The requirement's result, with what proves it if that is wanted. */
  close(id: string, excuse: Excuse): RequirementResult {
    const { kept, partsLeft } = this.#shortfalls;
    for (const shortfall of kept) shortfall.finding.suppressed = excuse(shortfall) ?? null;
    this.#isUnmet =
      kept.some(({ finding }) => !finding.suppressed) || [...partsLeft].some((part) => excuse({ part }) === undefined);
    const evidence = this.#proof();
    return { id, status: this.#status(), evidence, reason: this.#reason() };
  }

  #status(): RequirementResult["status"] {
    if (this.#isUnmet) return "unmet";
    if (this.#shortfalls.kept.length > 0) return "excepted";
    if (this.#unverifiable.kept.length > 0) return "unverifiable";
    if (this.#notApplicable !== undefined) return "not-applicable";
    return this.#isProven ? "met" : "unverifiable";
  }

  #reason(): string | null {
    const notes = this.#notes.join(" ") || null;
    switch (this.#status()) {
      case "excepted":
        return (
          this.#shortfalls.kept.find((shortfall) => shortfall.finding.suppressed)?.finding.suppressed?.reason ?? notes
        );
      case "unverifiable":
        return this.#unverifiable.kept[0]?.finding.message ?? "The definition says nothing that proves it.";
      case "not-applicable":
        return this.#notApplicable ?? notes;
      default:
        return notes;
    }
  }

  #proof(): Evidence[] {
    if (!this.#evidence) return [];
    const seen = new Set<Where>();
    const proof: Evidence[] = [];
    const places = new Set<string>();
    for (const where of this.#evidence) {
      if (seen.has(where)) continue;
      seen.add(where);
      const place = this.#voice.places.whole(where);
      const key = `${place.file ?? ""} ${place.path}`;
      if (places.has(key)) continue;
      if (proof.length === mostProof) {
        this.note(`More than ${mostProof} places prove it; the first ${mostProof} are listed.`);
        break;
      }
      places.add(key);
      proof.push(place);
    }
    return proof;
  }
}
