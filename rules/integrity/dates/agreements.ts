/** Agreements that end too soon. */

import { type Agreement, isRealDay, type Partner, type Pathway } from "../../../src/rules-api/index.js";

export interface EndingAgreement {
  partner: Partner;
  agreement: Agreement;
  expires: string;
}

/** Agreements with an end that comes after they were signed. */
function endingAgreements({ partners }: Pathway): EndingAgreement[] {
  return partners.flatMap((partner) => {
    const { agreement } = partner;
    const { signed, expires } = agreement ?? {};
    const isSpan = expires !== undefined && isRealDay(expires) && (signed === undefined || signed <= expires);
    return agreement && isSpan ? [{ partner, agreement, expires }] : [];
  });
}

/** Those that have ended, and those that hold now and end before the pathway's period does. */
export function endingTooSoon(
  pathway: Pathway,
  today: string,
): { ended: EndingAgreement[]; short: EndingAgreement[]; areAllShort: boolean } {
  const all = endingAgreements(pathway);
  const end = pathway.period?.end;
  const ended = all.filter(({ expires }) => expires < today);
  const current = all.filter(({ expires }) => expires >= today);
  const short = end !== undefined && isRealDay(end) ? current.filter(({ expires }) => expires < end) : [];
  return { ended, short, areAllShort: short.length > 1 && short.length === current.length };
}
