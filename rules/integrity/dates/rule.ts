import {
  defineIntegrityRule,
  field,
  isRealDay,
  omissionOf,
  quotedIds,
  type Where,
} from "../../../src/rules-api/index.js";
import { endingTooSoon } from "./agreements.js";
import { daysOf } from "./days.js";

/** No paper about a pathway is older, or good for longer. */
const earliest = "1900-01-01";
const latest = "2100-12-31";

export default defineIntegrityRule({
  title: "Dates that can be",
  severity: "error",
  asks: "Dates are days of the calendar; periods do not end before they start; agreements cover the pathway's period; nothing was signed, published or held on a day that is still to come.",
  why: "Whether evidence is fresh and an agreement holds is read off its dates. A date that cannot be says that nobody has looked.",
  fix: "Write the day as year-month-day, as the paper has it. Renew agreements that end before the pathway's period does.",
  messages: {
    "no-such-day": "`{field}` is {day}, which is no day of the calendar. Correct the date.",
    "unlikely-year": "`{field}` is {day}, a year that is surely not meant. Correct the date.",
    "ends-before-start": "The period ends on {end}, before it starts on {start}. Correct one of the two.",
    "expires-before-signed":
      'The agreement of partner "{partner}" expires on {expires}, before it was signed on {signed}. Correct one of the two.',
    future:
      "{what} is dated {day}, which is still to come on the day of this check ({today}). Correct the date, or leave it out until it has happened.",
    expired: 'The agreement of partner "{partner}" expired on {expires}. Renew it, or take it away.',
    "ends-too-soon":
      "The agreements of {partners} end before the pathway's period does, on {end}. Renew them in time, or correct the period.",
  },
  check({ pathway, today }, report) {
    // A day that does not exist hides nothing else of the same place.
    const told = new Set<string>();
    const unlessTold = (omission: ReturnType<typeof omissionOf>) => (told.has(omission.id) ? undefined : omission);
    for (const { holder, key, day, done, place } of daysOf(pathway)) {
      const at = field(holder as Record<string, unknown>, key);
      // A day to come on which an agreement is signed leaves the partner without one until then.
      const shared =
        place[0] === "partners" ? omissionOf("agreement", place[1] ?? "") : omissionOf("future-date", ...place);
      const omission = unlessTold(shared);
      const isReal = isRealDay(day);
      if (!isReal || day < earliest || day > latest) {
        report.problem(isReal ? "unlikely-year" : "no-such-day", { at, field: key, day, omission });
        told.add(shared.id);
      } else if (done !== undefined && day > today) report.problem("future", { at, what: done, day, today, omission });
    }

    for (const period of [pathway.period, ...pathway.laborMarketEvidence.map((evidence) => evidence.period)]) {
      const { start, end } = period ?? {};
      if (period && start !== undefined && end !== undefined && end < start)
        report.problem("ends-before-start", { at: field(period, "end"), start, end });
    }
    for (const { agreement, id } of pathway.partners) {
      const { signed, expires } = agreement ?? {};
      if (agreement && signed !== undefined && expires !== undefined && expires < signed) {
        report.problem("expires-before-signed", {
          at: field(agreement, "expires"),
          partner: id,
          signed,
          expires,
          omission: unlessTold(omissionOf("agreement", id)),
        });
      }
    }

    const { ended, short, areAllShort } = endingTooSoon(pathway, today);
    for (const { partner, agreement, expires } of ended) {
      report.problem("expired", {
        at: field(agreement, "expires"),
        partner: partner.id,
        expires,
        severity: "warning",
        omission: unlessTold(omissionOf("agreement", partner.id)),
      });
    }
    const { period } = pathway;
    if (short.length === 0 || !period) return;
    const places: { at: Where; message: string }[] = short.map(({ partner, agreement, expires }) => ({
      at: field(agreement, "expires"),
      message: `That of "${partner.id}" ends on ${expires}.`,
    }));
    const end = { at: field(period, "end"), message: `The period ends on ${period.end}.` };
    // When none of them lasts as long, the period may well be the one that is wrong.
    const [first, ...related] = areAllShort ? [end, ...places] : [...places, end];
    const partners = quotedIds(short.map(({ partner }) => partner));
    report.problem("ends-too-soon", {
      at: first?.at ?? period,
      partners,
      end: period.end ?? "",
      severity: "warning",
      related,
    });
  },
});
