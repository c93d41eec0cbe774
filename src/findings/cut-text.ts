/**
 * A text to its first `longest` UTF-16 code units, with `…` behind it where it is longer. Half a character is left out at
 * either end, also where a rule has cut the text before.
 */
export function cutText(text: string, longest: number): string {
  const isLonger = text.length > longest;
  const end = isLonger ? longest : text.length;
  const cut = text.slice(
    isSecondHalf(text.charCodeAt(0)) ? 1 : 0,
    isFirstHalf(text.charCodeAt(end - 1)) ? end - 1 : end,
  );
  return isLonger ? `${cut}…` : cut;
}

/** Of a surrogate pair. */
function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
