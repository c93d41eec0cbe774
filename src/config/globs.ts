/** Globs of overrides and ignores. In a file of its own, since few configurations have any and the package is loaded with it. */

import picomatch from "picomatch";

/** Whether a path matches a glob. */
export type Matches = (glob: string, path: string) => boolean;

/** Compiles each glob once. */
export function globs(): Matches {
  const compiled = new Map<string, (path: string) => boolean>();
  return (glob, path) => {
    const match = compiled.get(glob) ?? picomatch(glob, { dot: true });
    compiled.set(glob, match);
    return match(path);
  };
}
