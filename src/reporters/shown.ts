import type { Finding } from "../findings/finding.js";
import type { FileResult, Summary } from "../findings/result.js";

/** A finding with the pathway that it is about. */
export interface ShownFinding {
  finding: Finding;
  pathway: string | null;
  /** The file in which it is written: an included one, or the linted one. */
  path: string;
  /** The linted one, which a related place without a file lies in. */
  linted: string;
}

/** The findings of a file that count: not suppressed, and with `quiet` errors only. */
export function shownFindings(result: FileResult, quiet: boolean): ShownFinding[] {
  return allFindings(result, quiet).filter(({ finding }) => !finding.suppressed);
}

/** The same with what is suppressed, for formats that can say so. */
export function allFindings({ path, documents }: FileResult, quiet: boolean): ShownFinding[] {
  return documents.flatMap(({ findings, pathway }) =>
    findings
      .filter(({ severity }) => !quiet || severity === "error")
      .map((finding) => ({ finding, pathway, path: finding.file ?? path, linted: path })),
  );
}

/** What people call a finding's source: its requirement, else its rule. */
export function nameOf({ requirement, rule }: Finding): string {
  return requirement ?? rule;
}

/** `3 errors, 1 warning, 0 info in 2 files`. */
export function countsInWords({ files, errors, warnings, info, suppressed }: Summary): string {
  const aside = suppressed > 0 ? ` (${suppressed} suppressed or excepted)` : "";
  return `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${info} info in ${counted(files, "file")}${aside}`;
}

export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** A relative path as a URI reference: every part percent-encoded, halves of a surrogate pair replaced. */
export function uriOf(path: string): string {
  return Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
}
