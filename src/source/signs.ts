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
export const bar = 0x7c;
export const greater = 0x3e;
