// @ts-check
import { writeFileSync } from "node:fs";
import { pluginReadme } from "pathway-lint/testing";
import plugin from "./index.js";

const folder = new URL("rules/", import.meta.url);
for (const name of Object.keys(plugin.rules)) {
  writeFileSync(new URL(`${name}/README.md`, folder), pluginReadme(plugin, name, folder));
}
