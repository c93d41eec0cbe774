import { basename, join } from "node:path";
import type { Plugin } from "rolldown";

/**
 * Modules of Node that take 2 to 4 ms to load, and that a plain lint does not need: for fingerprints and caches, for
 * writing files, and what commander loads for commands that are programs of their own.
 */
const slowModules = /^node:(?:child_process|crypto|fs\/promises)$/;

/** Of these, the one that commander requires. */
const forCommands = "node:child_process";

/** Modules of ours that a plain lint does not need, and that are called where nothing can be awaited: the reading of odd YAML. */
const slowParts = ["src/source/composed.ts"];

const mark = "\0late:";
const markOfRequired = `${mark}required:`;

/** Makes such modules load when a function of theirs is called for the first time. Only functions can be imported from them. */
export function lateModules(root: string): Plugin {
  const parts = new Map(slowParts.map((path) => [join(root, path), `./parts/${basename(path, ".ts")}.cjs`]));
  return {
    name: "late-modules",
    async resolveId(source, importer, { kind }) {
      // What stands for a module asks for it where it runs, which the launcher answers.
      if (importer?.startsWith(mark)) return { id: source, external: true };
      if (kind === "require-call" && source === forCommands) return markOfRequired + source;
      if (kind !== "import-statement") return undefined;
      if (slowModules.test(source)) return mark + source;
      const resolved = source.startsWith(".") ? await this.resolve(source, importer, { skipSelf: true }) : undefined;
      return resolved && parts.has(resolved.id) ? mark + resolved.id : undefined;
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined;
      if (id.startsWith(markOfRequired)) return proxy(id.slice(markOfRequired.length));
      const late = id.slice(mark.length);
      const part = parts.get(late);
      if (part !== undefined) {
        this.emitFile({ type: "chunk", id: late, fileName: part.slice("./".length) });
        return proxies(part, (await this.load({ id: late })).exports);
      }
      const functions = Object.entries((await import(late)) as object).filter(
        ([, value]) => typeof value === "function",
      );
      return proxies(
        late,
        functions.map(([name]) => name),
      );
    },
  };
}

/** For CommonJS, which may take whatever it likes of what it required. */
function proxy(specifier: string): string {
  return `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(specifier)})[name] });`;
}

function proxies(specifier: string, names: readonly string[]): string {
  return names
    .filter((name) => name !== "default")
    .map((name) => `export const ${name} = (...given) => require(${JSON.stringify(specifier)}).${name}(...given);`)
    .join("\n");
}
