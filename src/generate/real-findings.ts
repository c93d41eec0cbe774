import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Finding } from "../findings/finding.js";
import { Linter } from "../index.js";
import type { GeneratedFile } from "./generated-file.js";

const folder = fileURLToPath(new URL("../../examples/real/", import.meta.url));

/** The day for which a reviewer wrote down what is to be found. */
export const reviewDate = "2026-11-23";

/** What a reviewer found for a requirement, or of a rule about the definition, with the fact behind it. */
export interface Reviewed {
  status?: string;
  because: string;
}

export interface RealPathway {
  name: string;
  text: string;
  /** By requirement, or by rule for integrity. */
  reviewed: Readonly<Record<string, Reviewed>>;
}

/** The real pathways with what their reviewer wrote down, by name. */
export async function realPathways(): Promise<RealPathway[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".pathway.yaml")).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(".pathway.yaml", "");
      const text = await readFile(`${folder}${file}`, "utf8");
      const reviewed = parse(await readFile(`${folder}expected/${name}.yaml`, "utf8")) as RealPathway["reviewed"];
      return { name, text, reviewed };
    }),
  );
}

/** `examples/real/findings.md`: every finding on the real pathways beside the reviewer's fact. */
export async function generateRealFindings(): Promise<GeneratedFile[]> {
  const linter = new Linter({ date: reviewDate });
  const parts = (await realPathways()).map(({ name, text, reviewed }) => {
    const [document] = linter.lint(text, { path: `${name}.pathway.yaml` }).documents;
    const rows = (document?.findings ?? []).map((finding) => row(finding, reviewed));
    return `## ${document?.title ?? name}\n\n\`${name}.pathway.yaml\`: ${rows.length} findings.\n\n| Line | | Requirement | What the linter says | Judged | The fact behind it |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
  });
  const head = [
    "<!-- Generated from the definitions and from expected/ by `npm run generate`. -->",
    "# Every finding on the real pathways, judged",
    `On ${reviewDate}. A finding is judged right when the reviewer, who knew the sources and not the rules, found the same requirement unmet or not to be verified (\`expected/\`); the last column is the reviewer's fact. \`test/examples\` fails when a finding and the review disagree.`,
  ];
  return [{ path: "examples/real/findings.md", text: `${[...head, ...parts].join("\n\n")}\n` }];
}

function row(
  { range, severity, requirement, rule, message, alsoUnmet }: Finding,
  reviewed: RealPathway["reviewed"],
): string {
  const names = [requirement ?? rule, ...alsoUnmet];
  const facts = names.flatMap((name) => reviewed[name]?.because ?? []);
  const isRight = isConfirmed(requirement ?? rule, reviewed);
  return `| ${range.start.line} | ${severity} | ${names.join(", ")} | ${cell(message)} | ${isRight ? "right" : "wrong"} | ${cell([...new Set(facts)].join(" "))} |`;
}

/** Whether the reviewer found so too: the requirement unmet or unverifiable, or the same about the definition itself. */
export function isConfirmed(name: string, reviewed: RealPathway["reviewed"]): boolean {
  const found = reviewed[name];
  return (
    found !== undefined && (found.status === undefined || found.status === "unmet" || found.status === "unverifiable")
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
