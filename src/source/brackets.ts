/** Where brackets close that YAML leaves before, since their lines are not indented. */

/** How far away a bracket may be closed. UTF-16 code units. */
const longest = 20_000;

/** What means something between brackets: texts in quotes, brackets, and lines. */
const signs = /(?<=[[{,:\s])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[[\]{}]|\n[ \t]*/gs;

/** A line that is a part of no brackets, unless what is before it goes on. */
const beginsLine = /(?:- |#|---|\.{3}|[^\s:{}[\]][^:\n]*:(?:\s|$))/y;

/** Where the bracket at an offset is closed; -1 where it is not, or where a line before that seems to be outside. */
export function closingBracket(text: string, offset: number): number {
  const part = text.slice(offset, offset + longest);
  const open: string[] = [];
  for (const { 0: sign, index } of part.matchAll(signs)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === "]" || sign === "}") {
      if (open.pop() !== sign) return -1;
      if (open.length === 0) return offset + index;
    } else if (sign.startsWith("\n") && open.length === 1) {
      beginsLine.lastIndex = index + sign.length;
      const goesOn = ",[{".includes(part.slice(0, index).trimEnd().slice(-1));
      if (!goesOn && beginsLine.test(part)) return -1;
    }
  }
  return -1;
}
