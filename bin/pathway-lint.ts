import { main } from "../src/cli.js";
import { exitCodes } from "../src/commands/exit-codes.js";
import { processIo } from "../src/commands/process-io.js";

// Stands until main answers: a run that ends before that did not do what it was asked for.
process.exitCode = exitCodes.notDone;
main(process.argv.slice(2), processIo(process)).then((code) => {
  process.exitCode = code;
});
