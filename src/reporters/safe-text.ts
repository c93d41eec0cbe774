/** Text of a file is a stranger's: shown, never obeyed. */

/** C0 and C1 controls, line and paragraph separators, bidi controls, zero-width characters, lone surrogates. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every character that could steer a terminal or reorder a line shown as `\u{…}`. Tabs become a space. */
export function visible(text: string): string {
  return text.replace(unsafe, (char) => (char === "\t" ? " " : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`));
}
