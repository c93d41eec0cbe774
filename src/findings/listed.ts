/** `a`, `a or b`, `a, b or c`; cut after `most` with the rest counted. */
export function listed(words: readonly string[], conjunction: "and" | "or", most = 16): string {
  const shown = words.slice(0, most);
  if (words.length > most) return `${shown.join(", ")} ${conjunction} ${words.length - most} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}
