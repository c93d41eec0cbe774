import { dirname, join } from "node:path";
import { main } from "../src/cli.js";
import { endsWhenDone, processIo } from "../src/commands/process-io.js";
import { threadMark } from "../src/commands/thread-mark.js";

/** Set in what is built, where a launcher stands beside this file. */
declare const __BUILD__: string | undefined;

const script = typeof __BUILD__ === "string" ? join(dirname(import.meta.filename), "launch.cjs") : import.meta.filename;

if (process.argv[2] === threadMark) import("../src/commands/thread.js").then(({ answer }) => answer());
else {
  const end = endsWhenDone(process);
  // All is written by then. Node would take 5 ms of 115 to take itself down, and first collect garbage.
  main(process.argv.slice(2), processIo(process, script)).then(end);
}
