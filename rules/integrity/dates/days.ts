/** Every day that a definition names. */

import type { Pathway, Period } from "../../../src/rules-api/index.js";

export interface NamedDay {
  holder: object;
  key: string;
  day: string;
  /** Set where something was done on that day, which then cannot be still to come: what it was. */
  done: string | undefined;
  /** The section, and within a list the entry's id or position. */
  place: readonly string[];
}

/** All days, in the order of the format. Whether papers are dated in the future is told by integrity/documents. */
export function daysOf(pathway: Pathway): NamedDay[] {
  const found: NamedDay[] = [];
  const add = <T extends object>(
    holder: T | undefined,
    key: keyof T & string,
    place: readonly string[],
    done?: string,
  ) => {
    const day = holder?.[key];
    if (holder && typeof day === "string") found.push({ holder, key, day, place, done });
  };
  const span = (period: Period | undefined, place: readonly string[]) => {
    add(period, "start", place);
    add(period, "end", place);
  };

  const { period, reviewed, governance, improvement } = pathway;
  span(period, ["period"]);
  if (reviewed !== undefined) add(pathway.definition, "reviewed", ["reviewed"], "The last review of this definition");
  for (const evidence of pathway.laborMarketEvidence) {
    add(evidence, "asOf", ["laborMarketEvidence", evidence.id], `Evidence "${evidence.id}"`);
    span(evidence.period, ["laborMarketEvidence", evidence.id]);
  }
  for (const { agreement, id } of pathway.partners) {
    add(agreement, "signed", ["partners", id], `The agreement of partner "${id}"`);
    add(agreement, "expires", ["partners", id]);
  }
  add(governance, "lastMet", ["governance"], "The last meeting of the governance");
  pathway.employerEngagement.forEach((engagement, i) => {
    add(
      engagement,
      "last",
      ["employerEngagement", String(i)],
      `The last engagement of "${engagement.employer}" in ${engagement.stage}`,
    );
  });
  for (const data of improvement?.data ?? []) add(data, "asOf", ["improvement", data.id], `Data "${data.id}"`);
  add(
    improvement?.participantEvaluation,
    "last",
    ["improvement", "participantEvaluation"],
    "The last evaluation of participants' outcomes",
  );
  add(
    improvement?.employerEvaluation,
    "last",
    ["improvement", "employerEvaluation"],
    "The last evaluation of how employers are served",
  );
  for (const exception of pathway.exceptions) add(exception, "until", ["exceptions"]);
  for (const paper of pathway.documents) add(paper, "dated", ["documents", paper.id]);
  return found;
}
