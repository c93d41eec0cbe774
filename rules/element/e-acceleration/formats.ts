/** Ways in which programs are offered, and partners that bring high school students (E.2, E.3). */

import { type Delivery, type Partner, wordsOf } from "../../../src/rules-api/index.js";

/** What is not said of how a program is offered. */
export function unsaidOf({ formats = [], locations = [], schedules = [] }: Delivery = {}): string[] {
  return [
    ...(schedules.length === 0 ? ["when it is offered (`schedules`)"] : []),
    ...(formats.length + locations.length === 0 ? ["where and in what form (`formats`, `locations`)"] : []),
  ];
}

/** The texts without those that are another one over again, whatever letters and signs they are written with. */
export function differing(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    const words = wordsOf(text).join(" ");
    if (!known.has(words)) known.set(words, text);
  }
  return [...known.values()];
}

/** One format or place, and no other, once or again and again. What can be taken online at any time needs no second place. */
export function isOneWayOnly({ formats = [], locations = [], schedules = [] }: Delivery): boolean {
  if (differing(formats).length > 1 || differing(locations).length > 1 || formats.length + locations.length === 0)
    return false;
  return !(formats.includes("online") && schedules.includes("asynchronous"));
}

export function isSecondaryPartner({ kind, systems }: Partner): boolean {
  return kind === "school-district" || (systems?.includes("secondary") ?? false);
}
