/** What a run will compile, as far as its command line tells: so that it begins with a cache of a run like it. */

import { statSync } from "node:fs";

/** The commands beside `lint`. */
export const otherCommands: readonly string[] = ["audit", "config", "explain", "merge", "rules"];

/** No more arguments are looked up on the disk. */
const mostLookedUp = 12;

/** Bytes of the only file that a command line names; 0 where it names none, a folder, or more than that. */
export function sizeOfOnlyFile(args: readonly string[]): number {
  if (args.length > mostLookedUp) return 0;
  let size = 0;
  for (const path of args) {
    const found = path.startsWith("-") ? undefined : statOf(path);
    if (!found) continue;
    if (size > 0 || !found.isFile()) return 0;
    size = found.size;
  }
  return size;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A name for what such runs compile: it depends on the options, on how much there is to read, and on how the run ended. */
export function kindOfRun(args: readonly string[], size: number, ending: string): string {
  const options = args.filter((argument) => argument.startsWith("-")).map((option) => option.replace(/=.*/s, ""));
  const format = /(?:^|\0)(?:-f|--format[=\0])\0?(\w+)/.exec(args.join("\0"))?.slice(1) ?? [];
  const magnitude = size > 0 ? Math.floor(Math.log2(size) / 2) : "";
  return [...new Set([...options, ...format])]
    .sort()
    .concat(`${magnitude}`, ending)
    .join(".")
    .replace(/[^\w.-]/g, "");
}
