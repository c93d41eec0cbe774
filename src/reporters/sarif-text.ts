import { visible } from "./safe-text.js";

/**
 * A message's text for SARIF, where `[words](target)` is a link: a stranger's text makes none. Brackets that make no link
 * are left alone, since not every viewer takes the backslashes off again.
 */
export function sarifText(text: string): string {
  const safe = visible(text);
  return safe.includes("](") ? safe.replace(/[\\[\]]/g, "\\$&") : safe;
}
