import { chmodSync, lstatSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";
import { unprivileged } from "../support/unprivileged.js";

/** What --fix makes of the draft, line by line. */
const changes: [before: string, after: string][] = [
  ["careerCluster: health-science", "careerCluster: healthcare-and-human-services"],
  ["cip: 51.0805", 'cip: "51.0805"'],
  ["acceleratoin:", "acceleration:"],
  ["two-rivers-colege", "two-rivers-college"],
];
const mended = changes.reduce((text, [before, after]) => text.replace(before, after), flawed);

async function fixed(
  text: string | Uint8Array,
  args: string[] = ["--fix"],
): Promise<{ bytes: string; stderr: string; code: number | null; stdout: string }> {
  const folder = new Folder({ "a.pathway.yaml": text });
  const ran = await folder.run([...args, "-f", "compact"]);
  return { ...ran, bytes: folder.read("a.pathway.yaml") };
}

describe("--fix", () => {
  test("mends these places and no other byte", async () => {
    for (const [before] of changes) expect(flawed).toContain(before);
    const { bytes, stderr, stdout } = await fixed(flawed);
    expect(bytes).toBe(mended);
    expect(stderr).toMatch(/^pathway-lint: mended \d places in a\.pathway\.yaml\n$/);
    expect(stdout).not.toContain("acceleratoin");
  });

  const head = "formatVersion: 1\nid: a\ntitle: T\n";
  test.each([
    ["a key", "programs: [{ id: g, title: G, provider: p, creditHours: &n 3, levle: *n }]\n"],
    ["a word of a list", "partners:\n  - { id: p, name: &n Employers, kind: *n }\n"],
    [
      "an id",
      "partners:\n  - { id: oakview, name: &o oakveiw, kind: employer }\nprograms: [{ id: g, title: G, provider: *o, level: 1 }]\n",
    ],
    [
      "a list",
      "programs: [{ id: g, title: G, provider: p, level: 1, instruction: { standards: &s [adult-education] }, system: *s }]\n",
    ],
    [
      "a mapping",
      "partners:\n  - { id: p, name: P, kind: employer, agreement: &a { kind: mou } }\n  - { id: q, name: Q, kind: employer, agrement: *a }\n",
    ],
  ])("changes nothing where %s stands by an alias, since it is right where it is written", async (_, rest) => {
    const { bytes, stdout, stderr } = await fixed(head + rest);
    expect(bytes).toBe(head + rest);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/integrity\/|agrement|levle/);
  });

  test("takes away a tag with what it belongs to", async () => {
    const rest = [
      "partners: [{ id: p, name: P, kind: !!str employr, systems: !!str adult-education }]",
      'programs: [{ id: g, title: G, provider: p, level: !!str "1", next: [!!str x], audience: !!str  adults }]',
    ];
    const { bytes } = await fixed(`${head}${rest.join("\n")}\n`);
    expect(bytes).toContain("kind: employer, systems: [adult-education] }");
    expect(bytes).toContain("level: 1, next: [{ program: x }], audience: [adults] }");
  });

  test("mends the value that sticks to its key, and the key", async () => {
    const text = flawed.replace(
      /^programs:\n/m,
      "programs:\n  - { id: x, title: X, provider:two-rivers-colege, level:1, audience: [adults] }\n",
    );
    expect(text).not.toBe(flawed);
    const { bytes } = await fixed(text);
    expect(bytes).toContain("{ id: x, title: X, provider: two-rivers-college, level: 1, audience: [adults] }");
  });

  test("makes no key of two that may have been meant", async () => {
    const text = flawed.replace(
      /^programs:\n/m,
      "programs:\n  - { id: x, title: X, provder: two-rivers-college, provider:two-rivers-college, level: 1 }\n",
    );
    const { bytes } = await fixed(text);
    expect(bytes).toContain("title: X, provder: two-rivers-college, provider: two-rivers-college,");
  });

  test("keeps line ends and a byte order mark", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    expect((await fixed(windows(flawed))).bytes).toBe(windows(mended));
  });

  test("has nothing to do a second time", async () => {
    const { bytes, stderr } = await fixed(mended);
    expect({ bytes, stderr }).toEqual({ bytes: mended, stderr: "" });
  });

  test("keeps links, permissions and the folder as it was", async () => {
    const folder = new Folder({ "real/a.pathway.yaml": flawed });
    chmodSync(folder.at("real/a.pathway.yaml"), 0o640);
    symlinkSync("real/a.pathway.yaml", folder.at("link.pathway.yaml"));
    await folder.run(["--fix", "link.pathway.yaml"]);
    expect(lstatSync(folder.at("link.pathway.yaml")).isSymbolicLink()).toBe(true);
    expect(statSync(folder.at("real/a.pathway.yaml")).mode & 0o777).toBe(0o640);
    expect(folder.read("real/a.pathway.yaml")).toBe(mended);
    expect(folder.list()).toEqual(["link.pathway.yaml", "real/a.pathway.yaml"]);
  });

  test("of a file that cannot be written reports what is found in it", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const found = await folder.run(["-f", "compact"]);
    await folder.run(["--fix-dry-run"]);
    chmodSync(folder.path, 0o555);
    chmodSync(folder.at("a.pathway.yaml"), 0o444);
    const ran = await unprivileged(() => folder.run(["--fix", "-f", "compact"]));
    chmodSync(folder.path, 0o755);
    expect(ran).toEqual({
      code: 2,
      stdout: found.stdout,
      stderr: "pathway-lint: cannot write a.pathway.yaml: permission denied\n",
    });
    expect(found.stdout).toContain("acceleratoin");
    expect(folder.list()).toEqual(["a.pathway.yaml"]);
  });

  test("lets alone what a comment suppresses, what is no text, and what cannot be read", async () => {
    const suppressed = flawed.replace(
      "  careerCluster: health",
      "  # pathway-lint-disable-next-line integrity/codes -- the plan still says so\n  careerCluster: health",
    );
    expect((await fixed(suppressed)).bytes).toContain("careerCluster: health-science");
    const latin = Buffer.concat([Buffer.from(flawed), Buffer.from([0x23, 0xe9, 0x0a])]);
    const folder = new Folder({ "a.pathway.yaml": latin });
    expect(await folder.run(["--fix"])).toMatchObject({ code: 1, stderr: "" });
    expect((await fixed("id: [\n")).bytes).toBe("id: [\n");
  });

  test("of an included file is left to that file", async () => {
    const folder = new Folder({
      "a.pathway.yaml": `${flawed}\nincludes: [part.yaml]\n`,
      "part.yaml": "documents:\n  - { id: d, titel: D, path: d.pdf, supports: [A.2] }\n",
    });
    await folder.run(["--fix"]);
    expect(folder.read("part.yaml")).toContain("titel");
  });

  test("mends what a file includes before that file is told", async () => {
    const including = (name: string) => `formatVersion: 1\nid: i\ntitle: I\nincludes: [${name}]\n`;
    const part = "programs:\n  - { id: g, titel: G, provider: p, level: 1 }\n";
    const folder = new Folder({
      "a.pathway.yaml": including("m.pathway.yaml"),
      "m.pathway.yaml": part,
      "z.pathway.yaml": including("m.pathway.yaml"),
    });
    const { stdout, stderr } = await folder.run(["--fix", "-f", "json"]);
    expect(stderr).toBe("pathway-lint: mended 1 place in m.pathway.yaml\n");
    expect(folder.read("m.pathway.yaml")).toContain("title: G");
    expect(stdout).not.toContain("titel");
    expect(stdout).toBe((await folder.run(["-f", "json"])).stdout);
  });

  test("of files that include one another comes to an end", async () => {
    const part = "programs:\n  - { id: g, titel: G, provider: p, level: 1 }\n";
    const folder = new Folder({
      "a.pathway.yaml": `includes: [b.pathway.yaml]\n${part}`,
      "b.pathway.yaml": `includes: [a.pathway.yaml]\n${part}`,
    });
    const { stdout, stderr } = await folder.run(["--fix", "-f", "json"]);
    expect(stderr.match(/mended 1 place in [ab]\.pathway\.yaml/g)).toHaveLength(2);
    expect(stdout).toBe((await folder.run(["-f", "json"])).stdout);
  });

  test("is refused for standard input and under --safe", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    expect(await folder.run(["--fix", "-"], { stdin: flawed })).toEqual({
      code: 2,
      stdout: "",
      stderr: "pathway-lint: standard input cannot be mended; name the file, or use --fix-dry-run\n",
    });
    expect(await folder.run(["--fix", "--safe"])).toMatchObject({ code: 2, stdout: "" });
    expect(folder.read("a.pathway.yaml")).toBe(flawed);
  });

  test("mends very many places soon", async () => {
    const many = Array.from({ length: 8000 }, (_, i) => `  - { id: o${i}, titel: T, level: 1 }\n`).join("");
    const started = process.cpuUsage();
    const { bytes } = await fixed(`formatVersion: 1\nid: many\ntitle: Many\noccupations:\n${many}`);
    expect(bytes).toContain("title: T");
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });
});

describe("--fix-dry-run", () => {
  test("reports what would be left, and changes nothing", async () => {
    const dry = await fixed(flawed, ["--fix-dry-run"]);
    const wet = await fixed(flawed);
    expect(dry.bytes).toBe(flawed);
    expect(dry.stdout).toBe(wet.stdout);
    expect(dry.stderr).toBe(wet.stderr.replace("mended", "would mend"));
  });

  test("serves standard input", async () => {
    const { code, stdout, stderr } = await new Folder().run(["--fix-dry-run", "-", "-f", "compact"], { stdin: flawed });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^pathway-lint: would mend \d places in <stdin>\n$/),
    });
    expect(stdout).not.toContain("acceleratoin");
  });
});
