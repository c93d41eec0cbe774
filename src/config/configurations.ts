/** The configuration of each file of a run: found, loaded and put together once for every set of files it applies to. */

import { dirname, relative, resolve, sep } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import type { Profile } from "../pathway/profile.js";
import type { Rule } from "../rules-api/define-rule.js";
import { checkNames, checkOption, type KnownRules } from "./check-names.js";
import { EffectiveConfig, isIgnored } from "./effective.js";
import { ConfigSearch, type FoundConfig, isBelow, kindOf } from "./find-config.js";
import type { Matches } from "./globs.js";
import { emptyLayer, type Layer, type NamedProfile, type RuleSetting } from "./layer.js";
import { builtInProfiles, findProfile } from "./profiles.js";

/** What the command line says about configuration. */
export interface ConfigRequest {
  cwd: string;
  /** `--config`. */
  file?: string;
  /** `--no-config`, or `--safe`: nothing is searched for. */
  search: boolean;
  trust: boolean;
  /** `--rule`. */
  rules: ReadonlyMap<string, RuleSetting["severity"]>;
  /** `--profile`. */
  profile?: string;
  /** `--plugin`. */
  plugins: readonly string[];
  builtIn: ReadonlyMap<string, Rule>;
}

/** What is in force for a file. */
export interface FileConfig {
  effective: EffectiveConfig;
  /** Rules beside the built-in ones. */
  plugins: ReadonlyMap<string, Rule>;
  profile: Profile | undefined;
  /** The file that the configuration was found in, as shown; undefined when there is none. */
  source: string | undefined;
  ignored: boolean;
}

/** A configuration that applies to files of a run, as far as it can be read. */
export interface UsedConfig {
  /** Absolute paths of what it was read from. */
  files: readonly string[];
  /** Profiles that are files, by their absolute paths; that of the command line by `--profile`. */
  profiles: ReadonlyMap<string, Profile>;
  plugins: ReadonlyMap<string, Rule>;
}

interface Loaded {
  /** What is in force for all its files, when no glob tells them apart. */
  forAll?: FileConfig;
  layers: readonly Layer[];
  plugins: ReadonlyMap<string, Rule>;
  /** Built-in rules and those of plugins. */
  known: KnownRules;
  shown: string | undefined;
}

export class Configurations {
  readonly #request: ConfigRequest;
  readonly #search: ConfigSearch;
  readonly #loaded = new Map<string, Promise<Loaded>>();
  readonly #profiles = new Map<string, Profile>();
  /** What is in force for all files of a folder, by the folder as it was given: paths take longer to resolve. */
  readonly #forFolders = new Map<string, FileConfig>();
  #matches: Promise<Matches> | undefined;
  /** Configuration that was found and not read, since nothing is to be searched for. */
  readonly notHeeded = new Set<string>();

  constructor(request: ConfigRequest) {
    this.#request = request;
    this.#search = new ConfigSearch(request.cwd);
  }

  /** The configuration of a file, given relative to the working directory. Throws {@link ToolFailure} when it is wrong. */
  async for(path: string): Promise<FileConfig> {
    const folder = dirname(path);
    const same = this.#forFolders.get(folder);
    if (same) return same;
    const absolute = resolve(this.#request.cwd, path);
    const loaded = await this.#loadedFor(dirname(absolute));
    if (loaded.forAll) {
      this.#forFolders.set(folder, loaded.forAll);
      return loaded.forAll;
    }
    const { layers, plugins, known, shown } = loaded;
    const needsGlobs = layers.some(({ ignores, overrides }) => ignores.length > 0 || overrides.length > 0);
    const matches = needsGlobs ? await this.#globs() : () => false;
    const effective = new EffectiveConfig(layers, absolute, matches);
    const config: FileConfig = {
      effective,
      plugins,
      profile: this.#profile(effective.profile, known),
      source: shown,
      ignored: isIgnored(layers, absolute, matches),
    };
    if (!needsGlobs) loaded.forAll = config;
    return config;
  }

  /** Every configuration that applies to some of these files, in their order. */
  async usedBy(paths: readonly string[]): Promise<UsedConfig[]> {
    const used = new Map<string, UsedConfig>();
    for (const folder of new Set(paths.map((path) => dirname(resolve(this.#request.cwd, path))))) {
      const found = this.#foundFor(folder);
      const key = found?.path ?? "";
      if (!used.has(key)) used.set(key, await this.#used(found));
    }
    return [...used.values()];
  }

  async #used(found: FoundConfig | undefined): Promise<UsedConfig> {
    const files = new Set(found && [found.path]);
    const profiles = new Map<string, Profile>();
    try {
      const { layers, plugins, known } = await this.#load(found);
      for (const { file } of layers) if (file !== undefined) files.add(file);
      const named = layers.flatMap(({ profile, overrides }) => [profile, ...overrides.map((each) => each.profile)]);
      for (const wanted of this.#request.profile === undefined ? named : [undefined]) {
        // One that comes with the program is the same everywhere.
        if (wanted && builtInProfiles.has(wanted.value)) continue;
        const profile = this.#profile(wanted, known);
        if (profile) profiles.set(wanted ? resolve(wanted.folder, wanted.value) : "--profile", profile);
      }
      return { files: [...files], profiles, plugins };
    } catch (error) {
      // It is told with the files that it applies to.
      if (error instanceof ToolFailure) return { files: [...files], profiles, plugins: new Map() };
      throw error;
    }
  }

  #shown(path: string): string {
    return relative(this.#request.cwd, path).split(sep).join("/");
  }

  #globs(): Promise<Matches> {
    this.#matches ??= import("./globs.js").then(({ globs }) => globs());
    return this.#matches;
  }

  #profile(profile: NamedProfile | undefined, known: KnownRules): Profile | undefined {
    const { profile: named, cwd } = this.#request;
    const wanted = named === undefined ? profile : { value: named, folder: cwd, origin: undefined };
    if (!wanted) return undefined;
    const { value, folder, origin } = wanted;
    const key = `${folder}\0${value}`;
    const found =
      this.#profiles.get(key) ??
      findProfile(value, {
        folder,
        cwd,
        ...(origin === undefined ? {} : { origin }),
        checkOption: (rule, option, given, at) => checkOption(rule, option, given, known, at),
      });
    this.#profiles.set(key, found);
    return found;
  }

  #loadedFor(folder: string): Promise<Loaded> {
    if (!this.#request.search) {
      const passedOver = this.#search.for(folder)?.path;
      if (passedOver !== undefined) this.notHeeded.add(this.#shown(passedOver));
    }
    return this.#load(this.#foundFor(folder));
  }

  #foundFor(folder: string): FoundConfig | undefined {
    const { file, cwd, search } = this.#request;
    if (file !== undefined) return { path: resolve(cwd, file), kind: kindOf(file) };
    return search ? this.#search.for(folder) : undefined;
  }

  #load(found: FoundConfig | undefined): Promise<Loaded> {
    const key = found?.path ?? "";
    const loaded = this.#loaded.get(key) ?? this.#loadAnew(found);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  async #loadAnew(found: FoundConfig | undefined): Promise<Loaded> {
    const { cwd, trust, builtIn } = this.#request;
    const shown = found && this.#shown(found.path);
    const loaded = found ? await (await import("./load-config.js")).loadConfig(found.path, { cwd, trust }) : [];
    const layers = loaded.map((layer) => ({ ...layer, globFolder: this.#globFolder(layer.folder, found) }));
    const plugins = await this.#plugins(layers);
    const known = plugins.size === 0 ? builtIn : new Map([...builtIn, ...plugins]);
    const all = [...layers, this.#commandLine()];
    for (const layer of all) checkNames(layer, known);
    return { layers: all, plugins, known, shown };
  }

  /** Where the globs of a configuration start: one that lies elsewhere, as a reviewer's does, is read as if it lay here. */
  #globFolder(folder: string, found: FoundConfig | undefined): string {
    const { cwd, file } = this.#request;
    if (!found || file === undefined || isBelow(cwd, found.path) || isBelow(dirname(found.path), cwd)) return folder;
    return resolve(cwd, relative(dirname(found.path), folder));
  }

  #commandLine(): Layer {
    const rules = [...this.#request.rules].map(
      ([name, severity]) => [name, { severity, options: {}, origin: "--rule" }] as const,
    );
    return { ...emptyLayer(this.#request.cwd), rules: new Map(rules) };
  }

  async #plugins(layers: readonly Layer[]): Promise<ReadonlyMap<string, Rule>> {
    const { cwd, trust, plugins } = this.#request;
    const wanted = plugins.map((name) => ({ name, folder: cwd }));
    for (const layer of layers) {
      for (const { value, origin } of layer.plugins) {
        if (!trust)
          throw new ToolFailure(
            `${origin}: plugin ${value} is code, and is not loaded. If you trust it, add --trust-config, or name it on the command line with --plugin`,
          );
        wanted.push({ name: value, folder: layer.folder });
      }
    }
    return wanted.length === 0 ? new Map() : (await import("./plugins.js")).loadPlugins(wanted);
  }
}
