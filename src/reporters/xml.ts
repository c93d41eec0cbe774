import { visible } from "./safe-text.js";

/** Text for XML 1.0: neutral as everywhere, markup escaped, the few characters left out that no XML may hold. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
