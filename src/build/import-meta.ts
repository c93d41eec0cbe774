import { pathToFileURL } from "node:url";

/** What `import.meta.url` is in the binary, which is CommonJS. Left out of it where nothing asks for it. */
export const importMetaUrl = pathToFileURL(__filename).href;
