import { describe, expect, test } from "vitest";
import { Folder, flawed, sound } from "../support/run.js";

/** What is said of a command line that is wrong: one line, exit code 2. */
describe("bad usage is one clear line", () => {
  test.each<[string[], string | RegExp]>([
    [["--no-such-option"], "unknown option '--no-such-option'"],
    [["--formt", "json"], "unknown option '--formt' (Did you mean --format?)"],
    [["-f", "jsno"], /^there is no format "jsno"; there are stylish, .*markdown$/],
    [["-f"], "option '-f, --format <format>' argument missing"],
    [["-o"], "option '-o, --output-file <file>' argument missing"],
    [["--date", "tomorrow"], '--date wants a day such as 2026-08-01, not "tomorrow"'],
    [["--date", "2026-02-30"], '--date wants a day such as 2026-08-01, not "2026-02-30"'],
    [["--max-warnings", "many"], '--max-warnings wants a whole number from 0, not "many"'],
    [["--max-warnings=-1"], '--max-warnings wants a whole number from 0, not "-1"'],
    [["--max-bytes", "0"], '--max-bytes wants a whole number from 1, not "0"'],
    [["--rule", "F.3=off"], /^--rule wants an id and a severity/],
    [["--rule", "F.3:loud"], /^--rule wants an id and a severity/],
    [["explan", "F.0"], 'there is no file and no command "explan"; did you mean pathway-lint explain?'],
    [["audti", "a.pathway.yaml"], 'there is no file and no command "audti"; did you mean pathway-lint audit?'],
    [["explain"], "missing required argument 'rule|requirement'"],
    [["explain", "F.9"], /^there is no rule or requirement "F\.9"/],
    [["explain", "element/c-counselling"], /did you mean element\/c-counseling\?/],
    [["rules", "-f", "xml"], /^option '-f, --format <format>' argument 'xml' is invalid\./],
    [["rules", "more"], /^too many arguments for 'rules'/],
    [["audit"], "missing required argument 'paths'"],
    [["--\u001b[31mred"], "unknown option '--\\u{1b}[31mred'"],
    [["--baseline", "gone.json"], "cannot read gone.json: there is no such file"],
    [["--plugin", "./gone.js"], /^plugin \.\/gone\.js cannot be loaded: /],
  ])("%j", async (args, expected) => {
    const { code, stdout, stderr } = await new Folder({ "a.pathway.yaml": sound }).run(args);
    expect({ code, stdout, lines: stderr.split("\n").length }, stderr).toEqual({ code: 2, stdout: "", lines: 2 });
    const line = stderr.trimEnd().replace(/^pathway-lint: /, "");
    if (typeof expected === "string") expect(line).toBe(expected);
    else expect(line).toMatch(expected);
  });

  test("and the binary says the same, without a stack", () => {
    const { code, stdout, stderr } = new Folder().spawn(["--no-such-option"]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: unknown option '--no-such-option'\n",
    });
  });

  test("with the stack only under --debug", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound, ".pathway-lintrc": "rule: {}\n" });
    expect((await folder.run([])).stderr).not.toContain("    at ");
    expect((await folder.run(["--debug"])).stderr).toContain("    at ");
  });
});

describe("a file that is no definition is a finding, not a failure", () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["empty", "", /empty/],
    ["blank", " \n\n", /empty/],
    ["comments", "# nothing\n", /empty/],
    ["binary", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256), /./],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /./],
    ["UTF-16", Buffer.from("\ufefftitle: x\n", "utf16le"), /UTF-16|UTF-8/],
    ["Latin-1", Buffer.from("title: caf\u00e9\n", "latin1"), /UTF-8/],
    ["a list at the top", "- a\n- b\n", /./],
    ["a word", "hello\n", /./],
    ["a number", "42\n", /./],
    ["HTML", "<!doctype html><html></html>", /web page/],
    ["an LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", /Git LFS/],
    ["a conflict", `${sound}<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n`, /merge|conflict/],
    ["10,000 brackets", "[".repeat(10_000), /deep|nest/],
    ["20 MB", "x".repeat(20 * 2 ** 20), /bytes|large|MiB/],
  ];
  test.each(cases)("%s", async (_, text, words) => {
    const folder = new Folder({ "a.pathway.yaml": text, "b.pathway.yaml": sound });
    const { code, stdout, stderr } = await folder.run(["-f", "compact"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const [first = "", ...rest] = stdout.split("\n");
    expect(first).toMatch(/^a\.pathway\.yaml:\d+:\d+: error: .+ \[integrity\/(?:syntax|schema)\]$/);
    expect(first).toMatch(words);
    expect(rest.length).toBeLessThan(25);
    expect(stdout).toMatch(/ in 2 files\n$/);
  });

  test("and --max-bytes lets a larger one be read", async () => {
    const folder = new Folder({ "a.pathway.yaml": `${sound}# ${"x".repeat(2 ** 20)}\n` });
    expect((await folder.run([])).code).toBe(1);
    expect(await folder.run(["--max-bytes", "2000000"])).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("exit codes", () => {
  test.each<[string[], number]>([
    [[], 1],
    [["--rule", "*:warning", "--rule", "integrity/*:off"], 1],
    [["good.pathway.yaml"], 0],
    [["good.pathway.yaml", "gone.yaml"], 2],
    [["--version"], 0],
    [["--help"], 0],
    [["audit", "--help"], 0],
    [["rules"], 0],
    [["explain", "F.0"], 0],
    [["audit", "good.pathway.yaml"], 0],
  ])("%j", async (args, code) => {
    expect((await new Folder({ "a.pathway.yaml": flawed, "good.pathway.yaml": sound }).run(args)).code).toBe(code);
  });

  test("warnings count only against --max-warnings", async () => {
    const folder = new Folder({ "a.pathway.yaml": sound.replace(/\ncoEnrollment:\n(?: .*\n)+/, "\n") });
    expect((await folder.run([])).code).toBe(0);
    const { stdout } = await folder.run(["-f", "json"]);
    const { warnings } = JSON.parse(stdout).summary;
    expect(warnings).toBeGreaterThan(0);
    expect(await folder.run(["--max-warnings", String(warnings)])).toMatchObject({ code: 0, stderr: "" });
    expect(await folder.run(["--max-warnings", String(warnings - 1)])).toMatchObject({
      code: 1,
      stderr: `pathway-lint: ${warnings} warnings, and --max-warnings allows ${warnings - 1}\n`,
    });
    expect((await folder.run(["--quiet", "--max-warnings", "0"])).code).toBe(1);
  });
});
