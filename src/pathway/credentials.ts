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
  return requiresOnly(isDiploma, requires, ids);
}

/** Whether nobody without a diploma meets a list of what must be held: it asks for one, or for a degree, which builds on one. */
export function presumesDiploma(requires: readonly RequiredItem[] | undefined, ids: Ids): boolean {
  const buildsOnOne = ({ kind }: Credential) => kind === "associate-degree" || kind === "baccalaureate-degree";
  return requiresOnly((credential) => isDiploma(credential) || buildsOnOne(credential), requires, ids);
}

function requiresOnly(
  counts: (credential: Credential) => boolean,
  requires: readonly RequiredItem[] | undefined,
  ids: Ids,
): boolean {
  return (requires ?? []).some((item) => {
    const alternatives = alternativesOf(item);
    return (
      alternatives.length > 0 &&
      alternatives.every((id) => {
        const credential = ids.credential(id);
        return credential !== undefined && counts(credential);
      })
    );
  });
}

/**
 * Certificates on general skills, on safety and on hygiene: no recognized postsecondary credential even where a job asks
 * for them (TEN 25-19, attachment I). Named by their titles, for definitions that call them certifications.
 */
const generalSkills =
  /\bcpr\b|\bfirst[- ]aid\b|\bbasic life support\b|\bfood[- ]handler|\bfood (?:hygiene|safety (?:certificate|card))\b|\bcareer readiness certificate\b|\bncrc\b|\bwork[- ]readiness\b/i;

/** Of a title that names OSHA. */
const cardOfOsha = /(?:\b|osha)(?:10|30)\b|\boutreach\b|\bcard\b/i;

/** Without one of these, no title is held against the pattern, which takes V8 0.2 ms to compile. */
const generalWords = ["osha", "cpr", "first", "life", "food", "readiness", "ncrc"];

/** A part of a title that does not say what is certified: "Safety certificate: OSHA 10", "American Red Cross - CPR". */
const saysNothing =
  /^(?:\s|\b(?:american|red cross|heart association|basic|general|adult|workplace|safety|health|certificat(?:e|ion)|certified|card|course|training|in|of)\b)*$/i;

/** Whether a title names such a certificate, and not another one that comes with it: "NCCER Core, with OSHA 10". */
function isOfGeneralSkills(title: string): boolean {
  if (!mentions(title, generalWords)) return false;
  const parts = title.split(/[(&+,;:/]| [-–—] | (?:with|w\/|and|plus|includ(?:ing|es|ed)) /i);
  const named = parts.find((part) => !saysNothing.test(part)) ?? title;
  return generalSkills.test(named) || (/\bosha/i.test(named) && cardOfOsha.test(named));
}

/** Why a certificate or certification is no recognized credential, whoever recognizes it. */
export type Refusal = "general skills" | "workforce board";

export function refusalOf({ kind, title, issuer }: Credential, ids: Ids): Refusal | undefined {
  if (kind !== "certificate" && kind !== "certification") return undefined;
  if (isOfGeneralSkills(title)) return "general skills";
  const isOfBoard =
    issuer !== undefined && ids.has("partner", issuer) && ids.partner(issuer)?.kind === "workforce-board";
  return isOfBoard ? "workforce board" : undefined;
}

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
      if (refusalOf(credential, ids)) return "not recognized";
      return (credential.recognizedBy?.length ?? 0) > 0 ? "recognized" : "unstated";
    default:
      return "not recognized";
  }
}
