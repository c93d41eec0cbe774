import { pathToFileURL } from "node:url";

/** What `import.meta` is in the binary, which is CommonJS. Left out of it where nothing asks for it. */
export const importMeta = {
  get url(): string {
    return pathToFileURL(__filename).href;
  },
};
