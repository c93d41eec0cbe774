/**
 * Run by node, with the built library: lints files one by one and prints, for each, a line of JSON with the processor's
 * time in seconds, the process's greatest memory so far in MiB, and what was found.
 */
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");

(async () => {
  const [library, ...files] = process.argv.slice(2);
  const { Linter } = await import(pathToFileURL(library).href);
  const linter = new Linter({ date: "2026-08-01" });
  for (const path of files) {
    const before = process.cpuUsage();
    const { documents } = linter.lint(readFileSync(path), { path });
    const { user, system } = process.cpuUsage(before);
    const findings = documents.flatMap((document) => document.findings);
    const longest = Math.max(0, ...findings.map(({ message }) => message.length));
    process.stdout.write(`${JSON.stringify({ path, seconds: (user + system) / 1e6, mebibytes: process.resourceUsage().maxRSS / 1024, findings: findings.length, longest, first: findings[0]?.message ?? null })}\n`);
  }
})();
