/** The text in lines of at most `width` columns, broken at spaces; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let start = 0; ; ) {
    while (text.startsWith(" ", start)) start++;
    if (text.length - start <= width) return [...lines, text.slice(start)];
    let end = text.lastIndexOf(" ", start + width);
    if (end <= start) end = text.indexOf(" ", start);
    if (end === -1) return [...lines, text.slice(start)];
    lines.push(text.slice(start, end));
    start = end + 1;
  }
}
