/** Support services that do not say where they are given: one finding for all requirements that look for them somewhere. */

import { unplacedSupport } from "../pathway/coverage.js";
import type { SupportService } from "../pathway/definition.js";
import { omissionOf } from "../pathway/omission.js";
import type { Pathway } from "../pathway/pathway.js";
import { quotedIds, together } from "./together.js";
import type { ShortfallDetails } from "./verdict.js";
import { field } from "./where.js";

export const unplacedMessage =
  "It is not said where people find {services}, and so not whom that reaches. Name the entry points and programs in `at`.";

/**
 * The details of {@link unplacedMessage}; undefined when none of the services that do not say where they are given would help
 * at the places in question.
 */
export function unplaced(
  pathway: Pathway,
  wouldHelp: (service: SupportService) => boolean,
): (ShortfallDetails & { services: readonly string[] }) | undefined {
  const services = unplacedSupport(pathway);
  if (!services.some(wouldHelp)) return undefined;
  const place = together(
    services,
    (service) => field(service, "at"),
    ({ id }) => `Nor is it said of "${id}".`,
  );
  return { ...place, services: quotedIds(services), omission: omissionOf("service-place") };
}
