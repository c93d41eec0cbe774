import { listed } from "../findings/listed.js";
import { type Refusal, refusalOf } from "../pathway/credentials.js";
import type { Credential } from "../pathway/definition.js";
import type { Pathway } from "../pathway/pathway.js";
import { quotedIds } from "./together.js";

const reasons: readonly [refusal: Refusal, why: string][] = [
  ["general skills", "by title, this attests safety, hygiene or work readiness"],
  ["workforce board", "a workforce board issues this"],
];

/** Nobody needs to be told of more. */
const mostNamed = 5;

/** Which of the credentials do not count as recognized ones, whoever recognizes them, and why: to be added to a message. */
export function refusals(credentials: Iterable<Credential>, { ids }: Pathway): string {
  const all = [...new Set(credentials)];
  const sentences = reasons.map(([refusal, why]) => {
    const refused = all.filter((credential) => refusalOf(credential, ids) === refusal);
    return refused.length === 0 ? "" : ` (Not counted: ${listed(quotedIds(refused), "and", mostNamed)}; ${why}.)`;
  });
  return sentences.join("");
}
