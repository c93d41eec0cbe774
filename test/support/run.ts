/** The whole program in a folder of its own: through `main()` with injected streams, or as the built binary. */

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli.js";
import type { Io, Output } from "../../src/commands/io.js";
import { root } from "./root.js";

export { root };

/** What users run; built before the tests by `npm test`. */
export const binary = join(root, "dist/launch.cjs");

/** The day of every run that names no other. */
const today = "2026-08-01T12:00:00";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a run finds around it. */
export interface Surroundings {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
  now?: string;
  /** The working directory, below the folder. */
  cwd?: string;
}

/** A temporary folder, taken away when the test has finished. */
export class Folder {
  readonly #around = realpathSync(mkdtempSync(join(tmpdir(), "pathway-lint-test-")));
  readonly path = join(this.#around, "tree");
  /** The user's own folder, outside of the tree. */
  readonly home = join(this.#around, "home");

  /** Files by their paths; a name with `/` at its end is an empty folder. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => rmSync(this.#around, { recursive: true, force: true }));
    mkdirSync(this.path);
    // For tests that are another user for a while.
    chmodSync(this.#around, 0o755);
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(name.endsWith("/") ? this.at(name) : dirname(this.at(name)), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(this.at(name), content);
  }

  read(name: string): string {
    return readFileSync(this.at(name), "utf8");
  }

  has(name: string): boolean {
    return existsSync(this.at(name));
  }

  /** Every file below, sorted. */
  list(): string[] {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1))
      .sort();
  }

  /** Runs the program in this process. */
  async run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
    const [stdout, stderr] = [new Written(surroundings), new Written(surroundings)];
    const io: Io = {
      stdin: stdinOf(surroundings.stdin ?? ""),
      stdout,
      stderr,
      cwd: join(this.path, surroundings.cwd ?? ""),
      // No cache of ours, no configuration of the user's.
      env: { HOME: this.home, ...surroundings.env },
      now: () => new Date(surroundings.now ?? today),
    };
    const code = await main(args, io);
    return { code, stdout: stdout.text, stderr: stderr.text };
  }

  /** Runs the built binary in a process of its own. */
  spawn(args: readonly string[], { stdin = "", env = {}, cwd = "" }: Surroundings = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
      cwd: join(this.path, cwd),
      input: stdin,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: this.home, ...env },
      maxBuffer: 256 * 1024 * 1024,
    });
    return { code: status, stdout, stderr };
  }
}

class Written implements Output {
  readonly isTTY: boolean;
  readonly columns?: number;
  text = "";

  constructor({ isTTY = false, columns }: Surroundings) {
    this.isTTY = isTTY;
    if (columns !== undefined) this.columns = columns;
  }

  async write(text: string): Promise<void> {
    this.text += text;
  }
}

async function* stdinOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === "string" ? Buffer.from(content) : content;
}

/** A whole, realistic definition without a finding on the day of the runs. */
export const sound: string = readFileSync(join(root, "examples/nursing.pathway.yaml"), "utf8");

/** A draft with findings of every severity. */
export const flawed: string = readFileSync(join(root, "examples/first-draft.pathway.yaml"), "utf8");
