/** How a text is written between brackets. */

/** Words that YAML reads as they stand, also between braces. */
const plain = /^[A-Za-z][A-Za-z0-9 _/.-]*$/;
const otherwiseRead = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A text as it can be written in a list or mapping with brackets: in quotes when it would be read as something else. */
export function flowText(text: string): string {
  if (day.test(text)) return text;
  return plain.test(text) && !text.endsWith(" ") && !otherwiseRead.test(text) ? text : JSON.stringify(text);
}
