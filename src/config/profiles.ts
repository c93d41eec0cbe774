import type { Profile } from "../pathway/profile.js";
import { federal } from "./profiles/federal.js";
import { illinois } from "./profiles/illinois.js";

/** The profiles that come with the tool, by id. */
export const builtInProfiles: ReadonlyMap<string, Profile> = new Map([federal, illinois].map((profile) => [profile.id, profile]));

/** The profile for a state by its USPS code; `federal` where the state has none of its own. */
export function profileFor(state: string | undefined): Profile {
  return state === "IL" ? illinois : federal;
}
