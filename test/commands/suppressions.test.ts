import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";

interface Finding {
  rule: string;
  requirement: string | null;
  messageId: string;
  message: string;
  range: { start: { line: number } };
  suppressed: { by: string; reason: string } | null;
}

async function findings(text: string, args: string[] = []): Promise<Finding[]> {
  const { stdout } = await new Folder({ "a.pathway.yaml": text }).run(["-f", "json", ...args]);
  return JSON.parse(stdout).files[0].findings;
}

/** The draft with a comment above the line that holds the retired cluster, or behind it. */
const above = (comment: string): string => flawed.replace("  careerCluster", `  ${comment}\n  careerCluster`);
const behind = (comment: string): string =>
  flawed.replace("careerCluster: health-science", `careerCluster: health-science ${comment}`);

const cluster = async (text: string): Promise<Finding["suppressed"] | undefined> =>
  (await findings(text)).find(({ messageId }) => messageId === "retired-cluster")?.suppressed;
const told = async (text: string): Promise<string[]> =>
  (await findings(text))
    .filter(({ rule }) => rule === "integrity/suppressions")
    .map(({ messageId, range }) => `${messageId}@${range.start.line}`);

const because = { by: "comment", reason: "the plan says so" };

describe("a comment suppresses", () => {
  test.each([
    ["the next line", above("# pathway-lint-disable-next-line integrity/codes -- the plan says so")],
    ["its own line", behind("# pathway-lint-disable-line integrity/codes -- the plan says so")],
    ["from here on", above("# pathway-lint-disable integrity/codes -- the plan says so")],
    [
      "up to an end",
      `${above("# pathway-lint-disable integrity/codes -- the plan says so")}\n# pathway-lint-enable integrity/codes\n`,
    ],
    ["in any case", above("# pathway-lint-disable-next-line INTEGRITY/Codes -- the plan says so")],
    [
      "with Windows' line ends",
      above("# pathway-lint-disable-next-line integrity/codes -- the plan says so").replaceAll("\n", "\r\n"),
    ],
  ])("%s", async (_, text) => {
    expect(await cluster(text)).toEqual(because);
    expect(await told(text)).toEqual([]);
  });

  test("a requirement, and is listed in every report that can say so", async () => {
    const text = `# pathway-lint-disable F.3 -- the county's lawyers have it\n${flawed}`;
    const f3 = (await findings(text)).filter(({ requirement }) => requirement === "F.3");
    expect(f3.map(({ suppressed }) => suppressed)).toEqual([{ by: "comment", reason: "the county's lawyers have it" }]);
    const { stdout } = await new Folder({ "a.pathway.yaml": text }).run(["-f", "compact"]);
    expect(stdout).not.toContain("[F.3]");
    expect(stdout).toMatch(/\(1 suppressed or excepted\)\n$/);
  });
});

test("a line of hyphens before a reason is as good as two, and is not quoted", async () => {
  const line = "-".repeat(5000);
  const f3 = (await findings(`# pathway-lint-disable F.3 ${line} the lawyers have it\n${flawed}`)).filter(
    ({ requirement }) => requirement === "F.3",
  );
  expect(f3.map(({ suppressed }) => suppressed?.reason)).toEqual(["the lawyers have it"]);
  const told = (await findings(`# pathway-lint-disable F.3 ${line}\n# pathway-lint-disable ${line}x\n${flawed}`)).map(
    ({ message }) => message,
  );
  expect(Math.max(...told.map((message) => message.length))).toBeLessThan(600);
  expect(told).toContain("This comment suppresses F.3 without a reason. Add it after two hyphens: -- reason.");
});

test("no comment hides that nothing could be read, so that the law was not checked", async () => {
  const folder = new Folder({
    "a.pathway.yaml":
      "# pathway-lint-disable integrity/schema integrity/syntax -- the board has agreed\nformatVersion: 1\nid: a\ntitle: A\nprograms: [5]\n",
    "b.pathway.yaml": "hello: world # pathway-lint-disable-line integrity/schema -- it will do\n",
  });
  const { code, stdout } = await folder.run(["-f", "compact"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/a\.pathway\.yaml:5:12: error: .*the number 5/);
  expect(stdout).toMatch(/b\.pathway\.yaml:1:1: error: /);
  for (const name of ["syntax", "schema"])
    expect(stdout).toContain(`integrity/${name} cannot be suppressed by a comment`);
});

describe("a comment does not suppress", () => {
  test.each([
    ["without a reason", above("# pathway-lint-disable-next-line integrity/codes"), ["no-reason@13"]],
    ["with an empty reason", above("# pathway-lint-disable-next-line integrity/codes -- "), ["no-reason@13"]],
    ["without a name", above("# pathway-lint-disable-next-line -- because"), ["no-name@13"]],
    [
      "by a name that is none",
      above("# pathway-lint-disable-next-line integrity/code -- because"),
      ["unknown-name@13"],
    ],
    [
      "by a word that is none",
      above("# pathway-lint-disable-nextline integrity/codes -- because"),
      ["unknown-directive@13"],
    ],
    ["another line", above("# pathway-lint-disable-next-line integrity/codes -- because\n"), ["unused@13"]],
    ["what another rule finds", above("# pathway-lint-disable-next-line integrity/dates -- because"), ["unused@13"]],
    [
      "what it ends before",
      `# pathway-lint-disable integrity/codes -- because\n# pathway-lint-enable integrity/codes\n${flawed}`,
      ["unused@1"],
    ],
    ["by ending nothing", above("# pathway-lint-enable integrity/codes"), ["nothing-to-enable@13"]],
  ])("%s", async (_, text, problems) => {
    expect(await cluster(text)).toBeNull();
    expect(await told(text)).toEqual(problems);
  });

  test.each(["B.0", "element/b-education-options"])("what the law itself asks: %s", async (name) => {
    const text = `# pathway-lint-disable ${name} -- we disagree\n${flawed}`;
    const b0 = (await findings(text)).filter(({ requirement }) => requirement === "B.0");
    expect(b0.length).toBeGreaterThan(0);
    expect(b0.every(({ suppressed }) => suppressed === null)).toBe(true);
    expect(await told(text)).toEqual(["statute@1"]);
  });

  test("what keeps a file from being read", async () => {
    const found = await findings("# pathway-lint-disable integrity/syntax -- it works\nid: [\n");
    expect(found.some(({ rule, suppressed }) => rule === "integrity/syntax" && suppressed === null)).toBe(true);
  });

  test("from within a text", async () => {
    const text = flawed.replace(
      "title: Pharmacy Technician\n",
      'title: "# pathway-lint-disable integrity/codes -- no comment"\n',
    );
    expect(await cluster(text)).toBeNull();
  });
});

test("of very many that suppress nothing a hundred are told, and the rest is counted", async () => {
  const comments = "# pathway-lint-disable F.3 -- no\n".repeat(150);
  const unused = (await findings(`${flawed}\n${comments}`)).filter(({ rule }) => rule === "integrity/suppressions");
  expect(unused).toHaveLength(100);
  expect(unused.filter(({ message }) => message.endsWith("(And 50 more like this.)"))).toHaveLength(1);
});
