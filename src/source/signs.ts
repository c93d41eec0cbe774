/** Characters with a meaning in YAML, as UTF-16 units. */

export const ampersand = 0x26;
export const asterisk = 0x2a;
export const comma = 0x2c;
export const bracket = 0x5b;
export const closingBracket = 0x5d;
export const brace = 0x7b;
export const closingBrace = 0x7d;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const newline = 0x0a;
export const carriageReturn = 0x0d;
export const tab = 0x09;
export const space = 0x20;
export const hash = 0x23;
export const hyphen = 0x2d;
export const colon = 0x3a;
export const question = 0x3f;
export const percent = 0x25;
export const greater = 0x3e;
export const bar = 0x7c;

/** What looks like a space or a colon and is none, so that it must not be in a key: it was meant to end or to indent it. */
export const oddInKey = /[\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\uff1a]/;
