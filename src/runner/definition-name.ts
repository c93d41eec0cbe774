import { lstatSync } from "node:fs";
import { resolve } from "node:path";

const definition = /\.pathway\.(?:ya?ml|json)$/;

/** Whether a file's name says that it is a pathway definition. */
export function isDefinitionName(name: string): boolean {
  return definition.test(name);
}

/** Whether something of that path lies there, and its name says that it is a pathway definition. */
export function isDefinition(path: string, cwd: string): boolean {
  return isDefinitionName(path) && lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined;
}
