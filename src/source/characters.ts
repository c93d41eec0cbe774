/** Characters that are no text, or that nobody sees. */

/** What a character is, when it must not stand where it stands. */
export type CharacterKind = "control" | "surrogate" | "bidi" | "invisible";

/**
 * One look at a whole text: C0 and C1 controls, halves of a surrogate pair, noncharacters, and what is invisible.
 * Whole surrogate pairs are found as well; {@link kindAt} tells them from halves.
 */
const suspect =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]/g;

/** Zero-width and directional marks. Legitimate within words of some scripts, but not in an id or a key. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff]|\udb40[\udc00-\udc7f]/;
const everyUnseen = new RegExp(unseen, "g");

/** A word as ids, codes and keys are: ASCII, without white space. */
const idLike = /^[\w.:/@#+~-]+$/;

/** The suspect characters of a text, in order. */
export function* suspects(text: string): Generator<{ at: number; kind: CharacterKind }, void> {
  for (const { index } of text.matchAll(suspect)) {
    const kind = kindAt(text, index);
    if (kind) yield { at: index, kind };
  }
}

/** The kind of the suspect character at an offset; null for a whole surrogate pair that can be seen, and for the second half of any. */
function kindAt(text: string, at: number): CharacterKind | null {
  const code = text.charCodeAt(at);
  if (isHighSurrogate(code)) {
    if (!isLowSurrogate(text.charCodeAt(at + 1))) return "surrogate";
    return isTag(text.codePointAt(at) ?? 0) ? "invisible" : null;
  }
  if (isLowSurrogate(code)) return isHighSurrogate(text.charCodeAt(at - 1)) ? null : "surrogate";
  if (code < 0xa0 || code >= 0xfffe) return "control";
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "bidi";
  return "invisible";
}

/** Tags, which flags of regions have behind them, and which nobody sees elsewhere. */
function isTag(code: number): boolean {
  return code >= 0xe0000 && code <= 0xe007f;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Where the first invisible character of a text is; -1 when there is none. */
export function firstInvisible(text: string): number {
  return text.search(unseen);
}

/** Whether a text has invisible characters, and would be an id or a code without them. */
export function hidesInId(text: string): boolean {
  return unseen.test(text) && idLike.test(text.replace(everyUnseen, ""));
}
