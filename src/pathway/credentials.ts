/** What a credential counts as. */

import type { Credential } from "./definition.js";

/** A secondary school diploma or its recognized equivalent, WIOA sec. 3(7)(F). */
export function isDiploma(credential: Credential): boolean {
  return credential.kind === "secondary-diploma" || credential.kind === "secondary-equivalency";
}

/**
 * Whether a credential is a recognized postsecondary credential, WIOA sec. 3(52): an industry-recognized certificate or
 * certification, a certificate of completion of an apprenticeship, a license, an associate or baccalaureate degree.
 * A certificate or certification of which nobody is said to recognize it is `unstated`.
 */
export function recognition(credential: Credential): "recognized" | "unstated" | "not recognized" {
  switch (credential.kind) {
    case "license":
    case "apprenticeship-completion":
    case "associate-degree":
    case "baccalaureate-degree":
      return "recognized";
    case "certificate":
    case "certification":
      return (credential.recognizedBy?.length ?? 0) > 0 ? "recognized" : "unstated";
    default:
      return "not recognized";
  }
}
