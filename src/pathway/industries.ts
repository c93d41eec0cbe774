/** Industries by their NAICS codes: longer codes lie within shorter ones, and some sectors are written as ranges. */

/** `31-33` stands for everything that begins with 31, 32 or 33. */
function beginnings(written: string): string[] {
  // Curly quotes stand for straight ones; integrity/codes tells.
  const code = /^[“”„‟].*[“”]$/.test(written) ? written.slice(1, -1) : written;
  const range = /^(\d\d)-(\d\d)$/.exec(code);
  if (!range) return [code];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

/** How the industries of an employer lie to those of a sector; `wider` when one of them holds the sector and more. */
export type IndustryPlace = "within" | "wider" | "outside";

interface Sector {
  industries: ReadonlySet<string>;
  /** How long their codes are. */
  lengths: ReadonlySet<number>;
  /** The codes that hold one of them: their beginnings. */
  wider: ReadonlySet<string>;
}

/** A definition has one sector, which is asked for again and again, and then nobody asks any more. */
let last: { codes: readonly string[]; sector: Sector } | undefined;

function sectorOf(codes: readonly string[]): Sector {
  if (last?.codes === codes) return last.sector;
  const industries = new Set([...new Set(codes)].flatMap(beginnings));
  const wider = new Set<string>();
  for (const code of industries) for (let end = 0; end <= code.length; end++) wider.add(code.slice(0, end));
  const sector = { industries, lengths: new Set([...industries].map(({ length }) => length)), wider };
  last = { codes, sector };
  return sector;
}

/** The best place that any of the codes has. */
export function industryPlace(codes: readonly string[], sector: readonly string[]): IndustryPlace {
  const { industries, lengths, wider } = sectorOf(sector);
  const isWithin = (part: string) =>
    [...lengths].some((end) => end <= part.length && industries.has(part.slice(0, end)));
  let isWider = false;
  for (const code of new Set(codes)) {
    const parts = beginnings(code);
    if (parts.length > 0 && parts.every(isWithin)) return "within";
    isWider ||= parts.some((part) => wider.has(part));
  }
  return isWider ? "wider" : "outside";
}
