import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isPlaceholder } from "../../src/pathway/texts.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("what is remembered of short texts does not hold the files that they were cut from", () => {
  const megabytes = () => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = megabytes();
  for (let i = 0; i < 100; i++) {
    const file = `${String(i).padStart(20, "a")}${"\n".repeat(2 ** 20)}`;
    expect(isPlaceholder(file.slice(0, 20))).toBe(false);
  }
  expect(megabytes() - before).toBeLessThan(10);
});
