/** How a word that is nearly another one is put right. */

import { isSlip } from "../findings/did-you-mean.js";
import type { Replacement, ShortfallDetails } from "./verdict.js";

/** Puts `meant` in place of `written`: without asking where that can be nothing but a slip, else for a person to confirm. */
export function correction(
  written: string,
  meant: string,
  replace: Replacement[],
): Pick<ShortfallDetails, "fix" | "suggestions"> {
  return isSlip(written, meant) ? { fix: replace } : { suggestions: [{ message: `Write "${meant}".`, replace }] };
}
