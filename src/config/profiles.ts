import { resolve } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { Profile } from "../pathway/profile.js";
import { profileByState, profiles } from "./generated/profiles.js";
import { readProfile } from "./read-profile.js";
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

/** A profile by its id, or from a file relative to a folder. Throws {@link ToolFailure} with one line. */
export function findProfile(name: string, folder: string, origin?: string, above: readonly string[] = []): Profile {
  const builtIn = builtInProfiles.get(name);
  if (builtIn) return builtIn;
  const before = origin === undefined ? "" : `${origin}: `;
  if (!/[./\\]/.test(name))
    throw new ToolFailure(
      `${before}there is no profile "${name}"; there are ${[...builtInProfiles.keys()].join(", ")}, or name a file`,
    );
  const path = resolve(folder, name);
  if (above.includes(path)) throw new ToolFailure(`${before}profile ${name} extends itself`);
  const file = readStaticFile(path, name);
  if (!file) throw new ToolFailure(`${before}profile ${name} is empty`);
  return readProfile(file, (base, at) => findProfile(base, resolve(path, ".."), at.origin, [...above, path]));
}
