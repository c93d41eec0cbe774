import { expect, test } from "vitest";
import type { Output } from "../../src/commands/io.js";
import { Progress } from "../../src/commands/progress.js";

/** What is written while files are done, each of which takes so many milliseconds. */
async function written(files: number, milliseconds: number, isTTY: boolean): Promise<string[]> {
  const lines: string[] = [];
  const output: Output = { isTTY, write: async (text) => void lines.push(String(text)) };
  let time = Date.UTC(2026, 7, 1);
  const progress = new Progress(output, files, () => new Date(time));
  for (let i = 0; i < files; i++) {
    time += milliseconds;
    await progress.step();
  }
  await progress.clear();
  return lines;
}

const line = (done: number, of: number) => `\r\u001b[KChecking ${done} of ${of} files`;

test("a terminal is told how far a run is, after a second and then ten times a second, until it ends", async () => {
  const lines = await written(1500, 2, true);
  expect(lines.slice(0, 3)).toEqual([line(500, 1500), line(550, 1500), line(600, 1500)]);
  expect(lines.slice(-2)).toEqual([line(1500, 1500), "\r\u001b[K"]);
  expect(lines).toHaveLength(22);
});

test("a short run, or one that no terminal shows, tells nothing", async () => {
  expect(await written(400, 2, true)).toEqual([]);
  expect(await written(1500, 2, false)).toEqual([]);
});

test("the line is taken away before a report goes on, where both stand on a terminal", async () => {
  const lines: string[] = [];
  const outputOf = (isTTY: boolean): Output => ({ isTTY, write: async (text) => void lines.push(String(text)) });
  let time = Date.UTC(2026, 7, 1);
  const progress = new Progress(outputOf(true), 9, () => new Date(time));
  const [terminal, file] = [progress.before(outputOf(true)), progress.before(outputOf(false))];
  time += 2000;
  await progress.step();
  await file.write("to a file");
  await terminal.write("to the terminal");
  await terminal.write("more");
  expect(lines).toEqual([line(1, 9), "to a file", "\r\u001b[K", "to the terminal", "more"]);
});
