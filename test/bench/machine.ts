/** On what the figures were measured. */

import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, release, totalmem, type, version } from "node:os";
import { root } from "../support/root.js";
import { pinned } from "./installed.js";
import { measures } from "./measure.js";

/** The machine and the versions, as a list in Markdown. */
export function description(yamllint: string | undefined): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const peers = Object.entries({ ...pinned, yamllint: yamllint ?? "not installed" });
  const variables = Object.keys(process.env).filter((name) => name.startsWith("NODE_"));
  return [
    `- ${new Date().toISOString().slice(0, 10)}, commit ${commit}`,
    `- ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `- ${type()} ${release()}, ${version()}; Node.js ${process.version}`,
    `- variables of Node's: ${variables.length > 0 ? variables.join(", ") : "none"}`,
    `- ${peers.map(([name, each]) => `${name} ${each}`).join(", ")}`,
    ...(measures.memory ? [] : ["- without Python, which measures CPU time and memory"]),
  ].join("\n");
}
