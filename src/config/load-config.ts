/** A configuration file with everything that it extends, as layers: later ones go before earlier ones. */

import { dirname, relative, resolve, sep } from "node:path";
import { ToolFailure } from "../findings/finding.js";
import { kindOf } from "./find-config.js";
import { emptyLayer, type Layer } from "./layer.js";
import { type Located, locatedValue } from "./located.js";
import { type PresetName, presetLayer, presetNames } from "./presets.js";
import { type ReadLayer, readLayer } from "./read-layer.js";
import { whyNoCode } from "./regular-file.js";
import { readStaticFile } from "./static-file.js";

export interface LoadRules {
  cwd: string;
  /** Whether configuration that is code may run. */
  trust: boolean;
}

/** Loads a configuration. Throws {@link ToolFailure} with file and line of the first mistake. */
export async function loadConfig(path: string, rules: LoadRules): Promise<Layer[]> {
  return new Loading(rules).load(path, []);
}

/** A file may be extended from several others; but nobody writes more, and each could double what those below it cost. */
const mostFiles = 100;

class Loading {
  readonly #rules: LoadRules;
  #files = 0;

  constructor(rules: LoadRules) {
    this.#rules = rules;
  }

  #shown(path: string): string {
    return relative(this.#rules.cwd, path).split(sep).join("/") || ".";
  }

  async load(path: string, above: readonly string[], namedAt?: string): Promise<Layer[]> {
    const shown = this.#shown(path);
    if (above.includes(path))
      throw new ToolFailure(
        `${shown}: it extends itself (${[...above, path].map((each) => this.#shown(each)).join(" → ")})`,
      );
    if (++this.#files > mostFiles)
      throw new ToolFailure(`${shown}: more than ${mostFiles} configurations extend one another`);
    const { layer, extends: bases } = await this.#read(path, shown, namedAt);
    const layers: Layer[] = [];
    for (const { value, origin } of bases) {
      if (value.startsWith("pathway-lint:"))
        layers.push(this.#preset(value.slice("pathway-lint:".length), origin, dirname(path)));
      else if (/^\.{0,2}[/\\]|\.(?:ya?ml|json)$/.test(value))
        layers.push(...(await this.load(resolve(dirname(path), value), [...above, path], origin)));
      else
        throw new ToolFailure(
          `${origin}: "${value}" is neither a preset (${presetNames.map((name) => `pathway-lint:${name}`).join(", ")}) nor a file`,
        );
    }
    return [...layers, { ...layer, file: path }];
  }

  #preset(name: string, origin: string, folder: string): Layer {
    if (!(presetNames as readonly string[]).includes(name)) {
      throw new ToolFailure(
        `${origin}: there is no preset "${name}"; there are ${presetNames.map((each) => `pathway-lint:${each}`).join(", ")}`,
      );
    }
    return presetLayer(name as PresetName, folder);
  }

  async #read(path: string, shown: string, namedAt: string | undefined): Promise<ReadLayer> {
    const folder = dirname(path);
    const kind = kindOf(path);
    if (kind === "code") {
      if (!this.#rules.trust) {
        throw new ToolFailure(
          `${shown} is configuration that runs code, and is not loaded. If you trust it, add --trust-config; if not, add --no-config`,
        );
      }
      const problem = whyNoCode(path);
      if (problem !== undefined)
        throw new ToolFailure(`${namedAt === undefined ? "" : `${namedAt}: `}cannot read ${shown}: ${problem}`);
      const { loadTrusted } = await import("./trusted.js");
      return readLayer(locatedValue(await loadTrusted(path, shown), shown), folder);
    }
    const root = readStaticFile(path, shown, namedAt);
    if (root === null) return { layer: emptyLayer(folder), extends: [] };
    const config: Located | undefined =
      kind === "package.json" ? root.entries("package.json is a mapping").get("pathway-lint")?.value : root;
    return config ? readLayer(config, folder) : { layer: emptyLayer(folder), extends: [] };
  }
}
