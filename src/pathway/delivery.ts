/** When and in what form a program is offered. */

import { mentions } from "./texts.js";

const outside = [
  ...["evening", "night", "weekend", "saturday", "sunday", "shift"],
  ...["asynchronous", "self-paced", "anytime", "any-time", "any time", "on-demand", "on demand"],
];

/** Whether a word for a schedule names a time outside weekday daytime, at which people who work can come. */
export function isOutsideDaytime(schedule: string): boolean {
  return mentions(schedule, outside);
}

const virtual = ["online", "hybrid", "hyflex", "blended", "virtual", "remote", "distance", "e-learning"];

/** Whether a word for a format says that people learn, wholly or in part, without coming to a place. */
export function isVirtual(format: string): boolean {
  return mentions(format, virtual);
}
