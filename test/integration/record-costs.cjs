/** Required by a process of Node before all else: at its end it adds what it cost to the file that COSTS names, a line of JSON. */
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

// Threads are of the same process, which counts them.
if (isMainThread) {
  process.on("exit", (code) => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const costs = { code, seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
    appendFileSync(process.env.COSTS ?? "", `${JSON.stringify(costs)}\n`);
  });
}
