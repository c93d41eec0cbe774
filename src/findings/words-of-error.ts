/** What was thrown, in words. A plugin may throw anything, even what cannot be made a text of. */
export function wordsOfError(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.message}` : String(thrown);
  } catch {
    return "it does not say why";
  }
}
