/** When and in what form a program is offered. */

const outside = /evening|night|weekend|saturday|sunday|asynchronous|self-paced|shift|any[- ]?time|on[- ]demand/i;

/** Whether a word for a schedule names a time outside weekday daytime, at which people who work can come. */
export function isOutsideDaytime(schedule: string): boolean {
  return outside.test(schedule);
}

const virtual = /online|hybrid|hyflex|blended|virtual|remote|distance|e-learning/i;

/** Whether a word for a format says that people learn, wholly or in part, without coming to a place. */
export function isVirtual(format: string): boolean {
  return virtual.test(format);
}
