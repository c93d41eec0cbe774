/** What a run writes besides definitions: each goes to a file of its own, and none takes the place of what is read. */

import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { CheckOptions } from "./options.js";

/** What goes to a file, and the option that names another one. */
interface Target {
  what: "a report" | "the baseline" | "the cache";
  option: "-o" | "--baseline" | "--cache-location";
  path: string;
}

/** Where the cache goes when nothing else is said, below the working directory. */
export const cacheFile = ".pathway-lint-cache";

/** Throws {@link ToolFailure} when something would be written over what is read, or over something else that is written. */
export function checkTargets(options: CheckOptions, read: readonly string[], cwd: string): void {
  const placeOf = places(cwd);
  const taken = new Map<string, Target>();
  for (const target of targetsOf(options)) {
    const place = placeOf(target.path, true);
    const other = taken.get(place);
    if (other?.what === "a report" && target.what === "a report")
      throw new ToolFailure(`two reports would go to ${target.path}; give each but one a file of its own with -o`);
    if (other)
      throw new ToolFailure(
        `${other.what} and ${target.what} would go to ${target.path}; give one of them another file with ${other.option} or ${target.option}`,
      );
    taken.set(place, target);
  }
  const { baseline, baselineUse } = options;
  const baselines = baseline !== undefined && baselineUse === "use" ? [baseline] : [];
  for (const path of [...read, ...baselines]) {
    const target = path === "-" ? undefined : taken.get(placeOf(path, false));
    if (target)
      throw new ToolFailure(
        `${target.what} would take the place of ${path}, which is read; give it another file with ${target.option}`,
      );
  }
}

function targetsOf({ reports, baseline, baselineUse, cache, cacheLocation }: CheckOptions): Target[] {
  const targets: Target[] = [];
  for (const { outputFile } of reports)
    if (outputFile !== undefined) targets.push({ what: "a report", option: "-o", path: outputFile });
  if (baseline !== undefined && baselineUse !== "use")
    targets.push({ what: "the baseline", option: "--baseline", path: baseline });
  if (cache) targets.push({ what: "the cache", option: "--cache-location", path: cacheLocation ?? cacheFile });
  return targets;
}

/**
 * Where a path leads, whatever links its folder lies behind, and whatever it is itself a link to when that is asked for. Of
 * what is read, only folders are asked of the disk, each once.
 */
function places(cwd: string): (path: string, follows: boolean) => string {
  const folders = new Map<string, string>();
  const real = (path: string) => {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  };
  return (path, follows) => {
    const whole = resolve(cwd, path);
    const target = follows ? real(whole) : undefined;
    if (target !== undefined) return target;
    const folder = dirname(whole);
    let found = folders.get(folder);
    if (found === undefined) {
      found = real(folder) ?? folder;
      folders.set(folder, found);
    }
    return join(found, basename(whole));
  };
}
