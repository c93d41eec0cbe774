/** Collects what one check says, and turns it into an outcome. */

import {
  type Evidence,
  type Finding,
  type RequirementResult,
  type Severity,
  type Suppression,
  severities,
} from "../findings/finding.js";
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
    related: (details.related ?? []).map(({ at, message }) => ({ message, ...places.of(at) })),
    alsoUnmet: [],
    fix: fix ? { edits: fix } : null,
    suggestions: (details.suggestions ?? []).flatMap(({ message, replace }) => {
      const changes = edits(replace);
      return changes ? [{ message, edits: changes }] : [];
    }),
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

/** What excuses a shortfall, if anything does. */
export type Excuse = (shortfall: Draft) => Suppression | undefined;

/** The verdict of one requirement while its check runs. */
export class Outcome implements Verdict<Messages> {
  readonly #voice: Voice;
  readonly #severity: Severity;
  readonly #unproven: Severity;
  readonly #shortfalls: Draft[] = [];
  readonly #unverifiable: Draft[] = [];
  readonly #evidence: Where[] = [];
  readonly #notes: string[] = [];
  #notApplicable: string | undefined;

  /** `unproven` is how loudly it is told that something cannot be verified. */
  constructor(voice: Voice, severity: Severity, unproven: Severity) {
    this.#voice = voice;
    this.#severity = severity;
    this.#unproven = unproven;
  }

  short(messageId: string, details: ShortfallDetails): void {
    this.#shortfalls.push(draft(this.#voice, messageId, details, this.#severity));
  }

  unverifiable(messageId: string, details: ShortfallDetails): void {
    this.#unverifiable.push(draft(this.#voice, messageId, details, this.#unproven));
  }

  met(...evidence: Where[]): void {
    this.#evidence.push(...evidence);
  }

  notApplicable(reason: string): void {
    this.#notApplicable ??= reason;
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** The drafts of its findings, excused ones marked, and the requirement's result, with what proves it if that is wanted. */
  close(id: string, excuse: Excuse, withEvidence: boolean): { drafts: Draft[]; result: RequirementResult } {
    for (const shortfall of this.#shortfalls) shortfall.finding.suppressed = excuse(shortfall) ?? null;
    const drafts = [...this.#shortfalls, ...this.#unverifiable];
    const evidence = withEvidence ? this.#proof() : [];
    return { drafts, result: { id, status: this.#status(), evidence, reason: this.#reason() } };
  }

  #status(): RequirementResult["status"] {
    if (this.#shortfalls.some((shortfall) => !shortfall.finding.suppressed)) return "unmet";
    if (this.#shortfalls.length > 0) return "excepted";
    if (this.#unverifiable.length > 0) return "unverifiable";
    if (this.#notApplicable !== undefined) return "not-applicable";
    return this.#evidence.length > 0 ? "met" : "unverifiable";
  }

  #reason(): string | null {
    const notes = this.#notes.join(" ") || null;
    switch (this.#status()) {
      case "excepted":
        return this.#shortfalls.find((shortfall) => shortfall.finding.suppressed)?.finding.suppressed?.reason ?? notes;
      case "unverifiable":
        return this.#unverifiable[0]?.finding.message ?? "The definition says nothing that proves it.";
      case "not-applicable":
        return this.#notApplicable ?? notes;
      default:
        return notes;
    }
  }

  #proof(): Evidence[] {
    const seen = new Set<Where>();
    const proof: Evidence[] = [];
    const places = new Set<string>();
    for (const where of this.#evidence) {
      if (seen.has(where)) continue;
      seen.add(where);
      const place = this.#voice.places.whole(where);
      const key = `${place.file ?? ""} ${place.path}`;
      if (places.has(key)) continue;
      places.add(key);
      proof.push(place);
    }
    return proof;
  }
}
