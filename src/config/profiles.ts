import { dirname, relative, resolve, sep } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { Profile } from "../pathway/profile.js";
import { profileByState, profiles } from "./generated/profiles.js";
import type { Located } from "./located.js";
import { type OptionCheck, readProfile } from "./read-profile.js";
import { readStaticFile } from "./static-file.js";

/** The profiles that come with the tool, by id. */
export const builtInProfiles: ReadonlyMap<string, Profile> = new Map(profiles.map((profile) => [profile.id, profile]));

/** The profile for a state by its USPS code; `federal` where the state has none of its own. */
export function profileFor(state: string | undefined): Profile {
  const id = state !== undefined && Object.hasOwn(profileByState, state) ? profileByState[state] : undefined;
  const profile = builtInProfiles.get(id ?? "federal");
  if (!profile) throw new ToolFailure("the federal profile is missing");
  return profile;
}

/** Where a profile is looked for, and how what is wrong with it is said. */
export interface ProfileSearch {
  /** Folder that a file's path starts from. */
  folder: string;
  /** Folder that paths are shown from. */
  cwd: string;
  checkOption: OptionCheck;
  /** Where the profile is named; undefined for the command line. */
  origin?: string;
}

/** No state needs more profiles on top of one another. */
const mostProfiles = 20;

/** A profile by its id, or from a file. Throws {@link ToolFailure} with one line. */
export function findProfile(name: string, search: ProfileSearch, above: readonly string[] = []): Profile {
  const builtIn = builtInProfiles.get(name);
  if (builtIn) return builtIn;
  const { folder, cwd, checkOption, origin } = search;
  const fail = (message: string): never => {
    throw new ToolFailure(`${origin === undefined ? "" : `${origin}: `}${message}`);
  };
  if (!/[./\\]/.test(name))
    fail(`there is no profile "${name}"; there are ${[...builtInProfiles.keys()].join(", ")}, or name a file`);
  const path = resolve(folder, name);
  if (above.includes(path)) fail(`profile ${name} extends itself`);
  if (above.length >= mostProfiles) fail(`more than ${mostProfiles} profiles extend one another`);
  const file = readStaticFile(path, relative(cwd, path).split(sep).join("/"), origin);
  if (!file) return fail(`profile ${name} is empty`);
  const base = (wanted: string, at: Located) =>
    findProfile(wanted, { ...search, folder: dirname(path), origin: at.origin }, [...above, path]);
  return readProfile(file, base, checkOption);
}
