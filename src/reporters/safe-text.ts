/** Text of a file is a stranger's: shown, never obeyed. */

/**
 * C0 and C1 controls, soft hyphens, line and paragraph separators, bidi controls, characters that nobody sees (tags
 * among them, which spell out hidden ASCII), lone surrogates.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * What CI systems take for a command in a log: GitHub's runner `::name` at the start of a line, white space before it or
 * not, and `##[name]` anywhere; Azure Pipelines and TeamCity the like. A line may be wrapped at any space.
 */
const lineCommand = /(?<!\S)::/g;
const commandAnywhere = /##(?=\[|vso\[|teamcity\[)/g;

const beyondPrintable = /[^ -~]/;

/** Whether nothing of that can be in a text, as in most: to search it for all of that took three times as long. */
function isPlain(text: string): boolean {
  return !beyondPrintable.test(text) && !text.includes("::") && !text.includes("##");
}

/**
 * The text with every character that could steer a terminal or reorder a line shown as `\u{…}`, and without anything that
 * a CI system would take for a command. Tabs become a space.
 */
export function visible(text: string): string {
  if (isPlain(text)) return text;
  return withoutCommands(
    text.replace(unsafe, (char) => (char === "\t" ? " " : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)),
  );
}

/** The words of a rule, which its author may have written over several lines, as {@link visible} text on one. */
export function inOneLine(text: string): string {
  return visible(text.includes("\n") ? text.trim().replace(/\s*\n\s*/g, " ") : text);
}

/** For what is put together of several {@link visible} texts: nothing that a CI system would take for a command. */
export function withoutCommands(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(lineCommand, ":\\u{3a}").replace(commandAnywhere, "#\\u{23}");
}

/** A value as JSON that says the same and is as harmless in a terminal or a log as {@link visible} text. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(unsafe, (chars) =>
      chars === "\n" ? chars : Array.from({ length: chars.length }, (_, i) => escaped(chars.charCodeAt(i))).join(""),
    )
    .replace(commandAnywhere, "#\\u0023");
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
