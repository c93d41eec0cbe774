/** What a check says of a definition: shortfalls, lines that prove, reasons. The engine turns it into findings. */

import type { Severity } from "../findings/finding.js";
import type { Omission } from "../pathway/omission.js";
import type { Where } from "./where.js";

/** Names of the slots `{…}` in a message. */
export type Slots<T extends string> = T extends `${string}{${infer S}}${infer Rest}` ? S | Slots<Rest> : never;

/** A rule's messages by their names. A slot is written `{name}`. */
export type Messages = Record<string, string>;

/** What fills a slot: a list is joined as `a, b and c`, and of more than sixteen items fifteen are named and the rest counted. */
export type SlotValue = string | number | readonly string[];

/** A text to be the value in a place. It is written there in quotes where it needs them. */
export interface Replacement {
  at: Where;
  text: string;
}

export interface ShortfallDetails {
  /** What should change. A missing key is asked for with `field(holder, "key")`, and shown where it would belong. */
  at: Where;
  /** Set when the thing that is missing may be seen by other requirements too: then people see one finding. */
  omission?: Omission;
  related?: { at: Where; message: string }[];
  /** A change that cannot be wrong. */
  fix?: Replacement[];
  /** Changes that may be right, for a person to choose. */
  suggestions?: { message: string; replace: Replacement[] }[];
  /** Where one shortfall weighs more or less than the requirement's authority says. */
  severity?: Severity;
  /** The part of a requirement that an exception may name (C.1), or the population that it may name (B.3). */
  part?: string;
}

/** Place and slots of one message; one slot too many or too few does not compile. */
export type MessageArguments<M extends Messages, K extends keyof M> = ShortfallDetails & {
  [S in Slots<M[K] & string>]: SlotValue;
} & {
  /** The slot that names whom it is about. Shortfalls that differ in nothing else are one finding, which lists them all. */
  lists?: Slots<M[K] & string>;
};

/**
 * The outcome of a requirement. `short` makes it unmet, whatever else was said; then `unverifiable`; then `notApplicable`;
 * else `met` needs at least one line that proves it. A check that says nothing comes out as unverifiable.
 */
export interface Verdict<M extends Messages> {
  /** Something is missing or wrong. */
  short<K extends keyof M & string>(message: K, details: MessageArguments<M, K>): void;
  /** The definition does not say, or what it says cannot be compared: neither met nor unmet. Shown as a finding that never fails a run by itself. */
  unverifiable<K extends keyof M & string>(message: K, details: MessageArguments<M, K>): void;
  /** These lines prove it. */
  met(...evidence: Where[]): void;
  /** All of these lines prove it; there may be very many. */
  metByAll(evidence: Iterable<Where>): void;
  /** The requirement does not apply to this definition. */
  notApplicable(reason: string): void;
  /** A remark that belongs to the verdict in `audit`, and is no finding. */
  note(text: string): void;
}

/** Reports of an integrity rule: what is wrong with the definition itself. */
export interface Report<M extends Messages> {
  /** Where there may be very many, `details` is a function: it is called for those that are told, and not for those that are counted. */
  problem<K extends keyof M & string>(
    message: K,
    details: MessageArguments<M, K> | (() => MessageArguments<M, K>),
  ): void;
}
