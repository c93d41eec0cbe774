/** What a credential counts as. */

import type { RequiredItem } from "./asked.js";
import { alternativesOf } from "./asked.js";
import type { Credential } from "./definition.js";
import type { Ids } from "./ids.js";
import { mentions } from "./texts.js";

/** A secondary school diploma or its recognized equivalent, WIOA sec. 3(7)(F). */
export function isDiploma(credential: Credential): boolean {
  return credential.kind === "secondary-diploma" || credential.kind === "secondary-equivalency";
}

/** Whether a list of what must be held asks for a diploma: one of its items is satisfied by nothing else. */
export function requiresDiploma(requires: readonly RequiredItem[] | undefined, ids: Ids): boolean {
  return (requires ?? []).some((item) => {
    const alternatives = alternativesOf(item);
    return (
      alternatives.length > 0 &&
      alternatives.every((id) => {
        const credential = ids.credential(id);
        return credential !== undefined && isDiploma(credential);
      })
    );
  });
}

/**
 * Certificates on general skills, on safety and on hygiene: no recognized postsecondary credential even where a job asks
 * for them (TEN 25-19, attachment I). Named by their titles, for definitions that call them certifications.
 */
const generalSkills =
  /\bosha[- ]?(?:10|30)\b|\bcpr\b|\bfirst[- ]aid\b|\bfood[- ]handler|\bcareer readiness certificate\b|\bncrc\b|\bwork[- ]readiness\b/i;

/** Without one of these, no title is held against the pattern, which takes V8 0.2 ms to compile. */
const generalWords = ["osha", "cpr", "first", "food", "readiness", "ncrc"];

/**
 * Whether a credential is a recognized postsecondary credential, WIOA sec. 3(52): an industry-recognized certificate or
 * certification, a certificate of completion of an apprenticeship, a license, an associate or baccalaureate degree.
 * A certificate or certification of which nobody is said to recognize it is `unstated`; one that a local workforce board
 * issues, or that attests general skills, is none.
 */
export function recognition(credential: Credential, ids: Ids): "recognized" | "unstated" | "not recognized" {
  switch (credential.kind) {
    case "license":
    case "apprenticeship-completion":
    case "associate-degree":
    case "baccalaureate-degree":
      return "recognized";
    case "certificate":
    case "certification":
      if (mentions(credential.title, generalWords) && generalSkills.test(credential.title)) return "not recognized";
      if (
        credential.issuer !== undefined &&
        ids.has("partner", credential.issuer) &&
        ids.partner(credential.issuer)?.kind === "workforce-board"
      ) {
        return "not recognized";
      }
      return (credential.recognizedBy?.length ?? 0) > 0 ? "recognized" : "unstated";
    default:
      return "not recognized";
  }
}
