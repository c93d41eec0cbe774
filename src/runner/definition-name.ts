import { lstatSync } from "node:fs";
import { resolve } from "node:path";

const definition = /\.pathway\.(?:ya?ml|json)$/;

/** Whether a file's name says that it is a pathway definition. */
export function isDefinitionName(name: string): boolean {
  return definition.test(name);
}

/** Whether something of that path lies there; not where that cannot be asked, as of a name that is too long. */
export function isThere(path: string, cwd: string): boolean {
  try {
    return lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
