/** Arithmetic of measurements. */

/** A size of the work, and the milliseconds that it took. */
export interface Point {
  size: number;
  ms: number;
}

export interface Growth {
  /** By which power of the size the time grows: 1 when it is linear. The slope of the best line through the logarithms. */
  exponent: number;
  /** The greatest slope between two neighbours. */
  steepest: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error("there is no median of nothing");
  return (low + high) / 2;
}

/** How time grows; undefined when fewer than two points tell. Sizes ascend, and all numbers are above 0. */
export function growth(points: readonly Point[]): Growth | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const exponent = mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
  const slopes = logs.slice(1).map((log, i) => {
    const before = logs[i] as { x: number; y: number };
    return (log.y - before.y) / (log.x - before.x);
  });
  return { exponent, steepest: Math.max(...slopes) };
}

/** What the work took beyond a start without work; without the points at which that is too little to tell. */
export function beyondStart(points: readonly Point[], start: number): Point[] {
  return points.map(({ size, ms }) => ({ size, ms: ms - start })).filter(({ ms }) => ms > start * 0.1);
}
