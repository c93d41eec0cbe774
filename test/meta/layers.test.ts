import { describe, expect, test } from "vitest";
import { type Import, importsOf, sourceFiles } from "./imports.js";
import { layerOf, layers } from "./layers.js";

const files = sourceFiles("src", "rules", "bin");
const imports = files.flatMap(importsOf);

describe("layers", () => {
  test("every file belongs to one", () => {
    const homeless = files.filter((file) => !layerOf(file));
    expect(
      homeless,
      "Move these files into a folder of the table in test/meta/layers.ts, or describe their new layer there",
    ).toEqual([]);
  });

  test.each(layers)("$name ($holds) imports only what it may", ({ name, imports: allowed, packages }) => {
    const own = imports.filter(({ from }) => layerOf(from)?.name === name);
    const refused = own.filter(({ to, isPackage }) => {
      if (isPackage)
        return !Object.hasOwn(packages, to) && !(to.startsWith("node:") && Object.hasOwn(packages, "node:*"));
      const layer = layerOf(to)?.name;
      return layer !== name && !Object.hasOwn(allowed, layer ?? "");
    });
    expect(refused.map(described), mending(name)).toEqual([]);
  });

  test("the table has no edge to a layer that does not exist", () => {
    const names = new Set(layers.map(({ name }) => name));
    const unknown = layers.flatMap(({ name, imports: allowed }) =>
      Object.keys(allowed)
        .filter((to) => !names.has(to))
        .map((to) => `${name} -> ${to}`),
    );
    expect(unknown, "Correct or remove these edges in test/meta/layers.ts").toEqual([]);
  });
});

test("no file imports itself through others", () => {
  expect(
    cycles(imports.filter(({ isPackage }) => !isPackage)),
    "Break these cycles: move what both files need into a third, lower one",
  ).toEqual([]);
});

describe("the import reader", () => {
  test("sees value, type, re-exported and lazy imports", () => {
    expect(imports).toContainEqual({ from: "bin/pathway-lint.ts", to: "src/cli.ts", isPackage: false, isLazy: false });
    expect(imports).toContainEqual({ from: "src/cli.ts", to: "src/commands/io.ts", isPackage: false, isLazy: false });
    expect(imports).toContainEqual({ from: "src/cli.ts", to: "src/program.ts", isPackage: false, isLazy: true });
    expect(imports).toContainEqual({
      from: "src/index.ts",
      to: "src/rules-api/index.ts",
      isPackage: false,
      isLazy: false,
    });
    expect(imports).toContainEqual({ from: "src/program.ts", to: "commander", isPackage: true, isLazy: false });
  });

  test("finds a cycle", () => {
    const edge = (from: string, to: string): Import => ({ from, to, isPackage: false, isLazy: false });
    expect(cycles([edge("a", "b"), edge("b", "c"), edge("c", "b"), edge("c", "d")])).toEqual(["b -> c -> b"]);
  });
});

function described({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function mending(layer: string): string {
  return [
    `A file of the layer "${layer}" imports what lies above it or belongs to others.`,
    "Move what it needs into a layer that it may import, or hand it in as an argument.",
    "If the import is right, add the edge with its reason to test/meta/layers.ts",
  ].join(" ");
}

/** Each way that leads back to where it began, once, as text. */
function cycles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at !== -1) found.push([...way.slice(at), file].join(" -> "));
    if (at !== -1 || done.has(file)) return;
    way.push(file);
    for (const target of next.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  };
  for (const file of next.keys()) visit(file);
  return found;
}
