/**
 * An array to be filled, for use within an object literal: where `[]` is written there, V8 copies the object and the array
 * from a pattern, in several times the time, which was half a percent of a run.
 */
export const emptyArray = <T>(): T[] => [];
