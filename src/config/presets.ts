import { emptyLayer, type Layer, type RuleSetting } from "./layer.js";

/** Settings that come with the tool, to be named under `extends` as `pathway-lint:strict`. */
export const presetNames = ["wioa", "recommended", "strict"] as const;

export type PresetName = (typeof presetNames)[number];

const groupsBesidesTheLaw = ["function/*", "system/*", "feature/*", "improvement/*"];

/** A preset as a layer: `wioa` is A to G only, `recommended` is all, `strict` makes all errors and asks for papers. */
export function presetLayer(name: PresetName, folder: string): Layer {
  const origin = `preset ${name}`;
  const set = (severity: RuleSetting["severity"], options: RuleSetting["options"] = {}): RuleSetting => ({
    severity,
    options,
    origin,
  });
  switch (name) {
    case "recommended":
      return emptyLayer(folder);
    case "wioa":
      return { ...emptyLayer(folder), rules: new Map(groupsBesidesTheLaw.map((group) => [group, set("off")])) };
    case "strict":
      return {
        ...emptyLayer(folder),
        strict: true,
        rules: new Map([
          ["*", set("error")],
          ["integrity/documents", set("error", { papersFor: { value: ["*"], origin } })],
        ]),
      };
  }
}
