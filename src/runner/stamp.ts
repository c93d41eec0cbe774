import type { Stats } from "node:fs";

/**
 * Milliseconds. What changed so shortly before it was read may change once more and show the same time: the clocks of file
 * systems tick in up to 2 s.
 */
const settledAfter = 2500;

/**
 * By what a file is known again without reading it: where it is stored, its size, and when its content and its state changed
 * last. The last of these is set by the system alone. Undefined for a file of which that cannot be said yet.
 */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats, now: number): string | undefined {
  return Math.max(mtimeMs, ctimeMs) + settledAfter < now ? `${ino} ${size} ${mtimeMs} ${ctimeMs}` : undefined;
}
