/** Industries by their NAICS codes: longer codes lie within shorter ones, and some sectors are written as ranges. */

/** `31-33` stands for everything that begins with 31, 32 or 33. */
function beginnings(code: string): string[] {
  const range = /^(\d\d)-(\d\d)$/.exec(code);
  if (!range) return [code];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

/** How the industries of an employer lie to those of a sector; `wider` when one of them holds the sector and more. */
export type IndustryPlace = "within" | "wider" | "outside";

/** The best place that any of the codes has. */
export function industryPlace(codes: readonly string[], sector: readonly string[]): IndustryPlace {
  const targets = sector.flatMap(beginnings);
  let wider = false;
  for (const code of codes) {
    const parts = beginnings(code);
    if (parts.length > 0 && parts.every((part) => targets.some((target) => part.startsWith(target)))) return "within";
    wider ||= parts.some((part) => targets.some((target) => target.startsWith(part)));
  }
  return wider ? "wider" : "outside";
}
