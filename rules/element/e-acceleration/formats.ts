/** Ways in which programs are offered, and partners that bring high school students (E.2, E.3). */

import type { Delivery, Partner } from "../../../src/rules-api/index.js";

/** What is not said of how a program is offered. */
export function unsaidOf({ formats = [], locations = [], schedules = [] }: Delivery = {}): string[] {
  return [
    ...(schedules.length === 0 ? ["when it is offered (`schedules`)"] : []),
    ...(formats.length + locations.length === 0 ? ["where and in what form (`formats`, `locations`)"] : []),
  ];
}

/** One format or place, and no other. What can be taken online at any time needs no second place. */
export function isOneWayOnly({ formats = [], locations = [], schedules = [] }: Delivery): boolean {
  if (formats.length > 1 || locations.length > 1 || formats.length + locations.length === 0) return false;
  return !(formats.includes("online") && schedules.includes("asynchronous"));
}

export function isSecondaryPartner({ kind, systems }: Partner): boolean {
  return kind === "school-district" || (systems?.includes("secondary") ?? false);
}
