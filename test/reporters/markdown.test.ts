import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { Folder, flawed } from "../support/run.js";
import { everyStrangeResult, reported, resultWith, strangeTexts } from "./strange.js";

/** As generous as a renderer can be: HTML, and links wherever something looks like one. */
const renderer = new MarkdownIt({ html: true, linkify: true });

/** Every token of a text, those within lines too. */
function tokensOf(markdown: string): { type: string; content: string; markup: string }[] {
  return renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** What our reports are made of. */
const own = [
  ...[
    "heading_open",
    "heading_close",
    "paragraph_open",
    "paragraph_close",
    "inline",
    "text",
    "code_inline",
    "softbreak",
  ],
  ...["table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close"],
  ...["th_open", "th_close", "td_open", "td_close", "strong_open", "strong_close", "text_special"],
];

/** What GitHub and GitLab make a mention or a reference of, in text that is no code. */
const mention = /(?:^|[^\w`])@[\w-]/;
const reference = /(?:^|[^\w&])(?:#|!|%|~|&|GH-)\d/i;
const address = /\b(?:https?|ftp|xmpp|mailto):|\bwww\.|[\w.+-]@[\w-]+\.\w/i;

describe.each(["lint", "audit"] as const)("markdown of %s", (purpose) => {
  test.each(strangeTexts)("makes nothing of %j", async (text) => {
    const tokens = tokensOf(await reported("markdown", [resultWith(text)], { purpose }));
    expect(tokens.map(({ type }) => type).filter((type) => !own.includes(type))).toEqual([]);
    // Only our own word for an error is bold, and only what we say are headings.
    expect(tokens.filter(({ type }) => type === "strong_open").length).toBeLessThanOrEqual(1);
    for (const { type, content } of tokens) {
      if (type !== "text" && type !== "text_special") continue;
      expect(content).not.toMatch(mention);
      expect(content).not.toMatch(reference);
      expect(content).not.toMatch(address);
    }
  });

  test("is a table with a row for each line, whatever texts hold", async () => {
    const report = await reported("markdown", everyStrangeResult.slice(0, 10), { purpose });
    const columns = purpose === "lint" ? 4 : 5;
    const tokens = tokensOf(report);
    const rows = tokens.filter(({ type }) => type === "tr_open").length;
    const cells = tokens.filter(({ type }) => type === "td_open" || type === "th_open").length;
    expect(cells).toBe(rows * columns);
    expect(rows).toBe(10 * (1 + 3));
  });
});

describe("markdown", () => {
  test("of a real definition lists every finding", async () => {
    const folder = new Folder({ "a.pathway.yaml": flawed });
    const tokens = tokensOf((await folder.run(["-f", "markdown"])).stdout);
    const { files } = JSON.parse((await folder.run(["-f", "json"])).stdout);
    expect(tokens.filter(({ type }) => type === "tr_open")).toHaveLength(files[0].findings.length + 1);
  });

  test("reads as the message does", async () => {
    const message = "Partner Smith & Sons (*sic*) <a@b.example>: 5_000 | 6";
    const html = renderer.render(await reported("markdown", [resultWith(message)]));
    expect(html.replaceAll("\u200b", "")).toContain("Smith &amp; Sons (*sic*) &lt;a@b.example&gt;: 5_000 | 6");
  });

  test("stays below what GitHub takes for a comment, and counts the rest", async () => {
    const many = Array.from({ length: 300 }, (_, i) => resultWith(`${i} ${"long ".repeat(40)}`));
    const report = await reported("markdown", many);
    expect(report.length).toBeLessThan(65_536);
    const rows = tokensOf(report).filter(({ type }) => type === "tr_open").length - report.split("### ").length + 1;
    expect(report).toContain(`${900 - rows} more findings are not listed here`);
  });
});
