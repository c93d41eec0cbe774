// Reads and hashes all definitions below the working directory, and nothing else.
"use strict";

const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");

const hashes = new Set();
for (const path of readdirSync(".", { recursive: true }))
  if (/\.pathway\.(?:yaml|json)$/.test(path)) hashes.add(createHash("sha256").update(readFileSync(path)).digest("hex"));
process.stdout.write(`${hashes.size} hashes\n`);
