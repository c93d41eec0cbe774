// @ts-check
import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { pluginChecks } from "pathway-lint/testing";
import plugin from "./index.js";

for (const { name, run } of pluginChecks(plugin, new URL("rules", import.meta.url))) {
  test(name, () => deepEqual(run(), []));
}
