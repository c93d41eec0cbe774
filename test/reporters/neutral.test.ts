import { describe, expect, test } from "vitest";
import { formats } from "../../src/reporters/formats.js";
import { everyStrangeResult, reported, resultWith, strangeTexts, unsafe } from "./strange.js";
import { commandsIn } from "./workflow-commands.js";

const all = [
  ...formats.map((format) => [format, "lint"] as const),
  ["audit", "audit"] as const,
  ["markdown", "audit"] as const,
];

describe.each(all)("%s (%s)", (format, purpose) => {
  test("shows no character that steers, reorders or hides", async () => {
    for (const text of strangeTexts) {
      const report = await reported(format, [resultWith(text)], { purpose });
      // Markdown parts mentions and links with a character that is not seen; what is a stranger's of those is shown.
      const shown = format === "markdown" ? report.replaceAll("\u200b", "") : report;
      expect(unsafe.exec(shown), JSON.stringify(text)).toBeNull();
    }
  });

  test("holds nothing that a CI system takes for a command of a stranger's", async () => {
    const report = await reported(format, everyStrangeResult, { purpose });
    const foreign = commandsIn(report).filter(
      ({ form, name }) => format !== "github" || form !== "::" || !["error", "warning", "notice"].includes(name),
    );
    expect(foreign).toEqual([]);
  });

  test("is the same to the byte when it is made again", async () => {
    const [first, second] = [
      await reported(format, everyStrangeResult, { purpose }),
      await reported(format, everyStrangeResult, { purpose }),
    ];
    expect(first).toBe(second);
  });
});
