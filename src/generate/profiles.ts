import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readProfile } from "../config/read-profile.js";
import { readStaticFile } from "../config/static-file.js";
import type { Profile } from "../pathway/profile.js";
import type { GeneratedFile } from "./generated-file.js";

const folder = fileURLToPath(new URL("../config/profiles/", import.meta.url));

/** Nothing is below the federal profile. */
const nothing: Profile = {
  id: "",
  title: "",
  source: "",
  populationsExpected: "any",
  populations: [],
  partnerPrograms: { core: [], named: [], required: [] },
  careerClusters: [],
  retiredClusters: [],
  options: {},
};

/** The profiles that come with the tool, read from the same form that a state writes. */
export async function generateProfiles(): Promise<GeneratedFile[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replace(".yaml", ""))
    .sort();
  const read = (name: string): { profile: Profile; state: unknown } => {
    const file = readStaticFile(`${folder}${name}.yaml`, `src/config/profiles/${name}.yaml`);
    if (!file) throw new Error(`${name}.yaml is empty`);
    const profile = readProfile(file, (base) => (name === "federal" ? nothing : read(base).profile));
    return { profile, state: (file.plain as { state?: unknown }).state };
  };
  const profiles = names.map(read);
  const byState = Object.fromEntries(
    profiles.flatMap(({ profile, state }) => (typeof state === "string" ? [[state, profile.id]] : [])),
  );
  const text = [
    "/** The profiles that come with the tool. Generated from src/config/profiles by `npm run generate`. */",
    "",
    'import type { Profile } from "../../pathway/profile.js";',
    "",
    `export const profiles: readonly Profile[] = ${JSON.stringify(
      profiles.map(({ profile }) => profile),
      null,
      2,
    )};`,
    "",
    "/** Which of them is for a state, by its USPS code. */",
    `export const profileByState: Readonly<Record<string, string>> = ${JSON.stringify(byState)};`,
    "",
  ].join("\n");
  return [{ path: "src/config/generated/profiles.ts", text }];
}
