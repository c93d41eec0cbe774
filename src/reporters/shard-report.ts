import { createHash } from "node:crypto";
import type { Summary } from "../findings/result.js";
import type { ShardExtras } from "../findings/shard.js";
import { counts, entry } from "./json.js";
import type { ReporterModule } from "./reporter.js";

/**
 * The JSON report of one part: the published shape, an entry a line, and beside it what `pathway-lint merge` needs. The
 * last line seals what stands before it, so that a report that was cut or changed is known for it.
 */
export const shardReport: ReporterModule = {
  needsLines: true,
  needsRequirements: true,
  create({ tool, date, shard }) {
    let written = 0;
    const hash = createHash("sha256");
    const sealed = (text: string): string => {
      hash.update(text);
      return text;
    };
    return {
      begin: () =>
        sealed(
          `{\n"version": 1,\n"tool": ${JSON.stringify(tool)},\n"date": ${JSON.stringify(date)},\n"shard": ${JSON.stringify(shard)},\n"files": [`,
        ),
      file(result) {
        const { lines, ignoredComments, order, baseline } = result;
        const extras: ShardExtras = {
          documents: result.documents.map(({ title, findings, portfolio }) => ({
            title,
            anchors: findings.map(({ anchor }) => anchor),
            ...(portfolio ? { portfolio } : {}),
          })),
          ...(lines ? { lines } : {}),
          ...(ignoredComments === undefined ? {} : { ignoredComments }),
          ...(order === undefined ? {} : { order }),
          ...(baseline ? { baseline } : {}),
        };
        return result.documents
          .map((document, i) =>
            sealed(
              `${written++ === 0 ? "" : ","}\n${JSON.stringify({ ...entry(result.path, document, false), ...(i === 0 ? { merge: extras } : {}) })}`,
            ),
          )
          .join("");
      },
      end(summary: Summary, failures: readonly string[]) {
        const body = sealed(
          `\n],\n"summary": ${JSON.stringify(counts(summary))},\n"failures": ${JSON.stringify(failures)},\n`,
        );
        return `${body}"seal": ${JSON.stringify(hash.digest("hex"))}\n}\n`;
      },
    };
  },
};
