/** The user's own folder for what is kept between runs. */

import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/**
 * Where this user keeps what is run again and believed: the code cache, and the secret of result caches. Undefined where
 * there is none, or it lies in the working directory or in any checkout, as where a job keeps its caches with the project:
 * whoever wrote the project could have put there what they wanted to be run.
 */
export function userFolder(
  { XDG_CACHE_HOME, HOME }: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string | undefined {
  const folder = XDG_CACHE_HOME || (HOME && join(HOME, ".cache"));
  return folder && isAbsolute(folder) && !isOfProject(folder, cwd) ? join(folder, "pathway-lint") : undefined;
}

function isOfProject(folder: string, cwd: string): boolean {
  const here = identityOf(cwd);
  for (let at = realPath(folder); ; at = dirname(at)) {
    if (identityOf(at) === here || identityOf(join(at, ".git")) !== undefined) return true;
    if (at === dirname(at)) return false;
  }
}

/** Which file that is, by whatever path. Undefined for none. */
function identityOf(path: string): string | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat && `${stat.dev} ${stat.ino}`;
  } catch {
    return undefined;
  }
}

/** Of what is not there yet, that of the folder that it would lie in. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : realPath(dirname(path));
  }
}
