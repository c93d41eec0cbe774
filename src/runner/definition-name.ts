const definition = /\.pathway\.(?:ya?ml|json)$/;

/** Whether a file's name says that it is a pathway definition. */
export function isDefinitionName(name: string): boolean {
  return definition.test(name);
}
