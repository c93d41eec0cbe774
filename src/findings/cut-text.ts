/**
 * A text to its first `longest` UTF-16 code units, with `…` behind it where it is longer. Half a character is left out at
 * either end, also where a rule has cut the text before.
 */
export function cutText(text: string, longest: number): string {
  const cut = text.slice(0, longest).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return text.length > longest ? `${cut}…` : cut;
}
