// Reads all definitions below the working directory and parses them with `yaml`, and nothing else.
"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const [library, ...paths] = process.argv.slice(2);
const { parseDocument } = require(library);

const files = paths.length > 0 ? paths : readdirSync(".", { recursive: true }).filter((path) => /\.pathway\.(?:yaml|json)$/.test(path));
let broken = 0;
for (const path of files) if (parseDocument(readFileSync(path, "utf8")).errors.length > 0) broken++;
process.stdout.write(`${broken} broken of ${files.length}\n`);
