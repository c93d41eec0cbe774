import { createHash } from "node:crypto";
import type { Finding } from "./finding.js";

/** What changes from day to day or with a count, and makes no other finding: days and numbers that are no part of an id. */
const numbers = /(?<![\w"'./#-])(?:\d{4}-\d\d-\d\d|\d+(?:[.,]\d+)*)(?![\w"'/-])/g;

/**
 * A finding's identity: rule, requirement, place in terms of ids, and what it says. It survives reordering, other lines
 * above and the passing of time, and differs for every other violation.
 */
export function fingerprint({ rule, requirement, messageId, anchor, file, message }: Finding, path: string): string {
  const parts = [rule, requirement ?? "", messageId, file ?? path, anchor, message.replace(numbers, "#")];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
