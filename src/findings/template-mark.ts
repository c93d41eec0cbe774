/** A mark of a template within a text, or an angle bracket around all of it. */
const mark = /\$\{[^{}]{1,80}\}|\{\{[^{}]{1,80}\}\}|<%[^%]{1,80}%>|^<[A-Za-z][^<>]{0,80}>$/;

/** Without one of these signs no text is held against the pattern. */
function mayHold(text: string): boolean {
  return text.includes("{") || text.charCodeAt(0) === 0x3c || text.includes("<%");
}

/** What a template was to be filled in for, such as `${TITLE}` or `<program name>`; undefined where there is none. */
export function templateMark(text: string): string | undefined {
  return mayHold(text) ? mark.exec(text.trim())?.[0] : undefined;
}
