/** Which education options people have (B.0). */

import {
  awardedBy,
  defineRequirement,
  field,
  isWrittenIn,
  keysToUnreached,
  omissionOf,
  omissionOfWayTo,
  type Program,
  type RegisteredApprenticeship,
  type Where,
} from "../../../src/rules-api/index.js";
import {
  type Apprenticeship,
  apprenticeshipsOf,
  hasNoNumber,
  preApprenticeshipOf,
  tooFew,
  unsaidOf,
} from "./apprenticeship.js";
import { takeable } from "./jobs.js";

export const apprenticeshipOptions = {
  onTheJobHours: {
    type: "integer",
    default: 2000,
    minimum: 0,
    description: "Hours on the job that a registered apprenticeship has at least (B.0).",
  },
  relatedInstructionHours: {
    type: "integer",
    default: 144,
    minimum: 0,
    description: "Hours of related instruction a year that a registered apprenticeship has at least (B.0).",
  },
} as const;

export const fullRange = defineRequirement(
  {
    authority: "statute",
    source: { part: "element", section: "B", item: 0 },
    asks: "It prepares people for a full range of secondary and postsecondary options, apprenticeships registered under the National Apprenticeship Act among them.",
    why: "People differ in what they bring, what they can pay, and how they learn best. A pathway that knows one way only sends the others home.",
    fix: "Let programs within reach award a secondary diploma or equivalency, a certificate, certification or license, and an associate or baccalaureate degree (or name the degree in `onward`, with its `articulation`). Make a registered apprenticeship one of the programs or `onward` options, and state its sponsor, registration number and hours in `registeredApprenticeship`.",
    evidence: "A program for each option, and the registered apprenticeship with its registration number.",
    messages: {
      "no-programs": "The definition has no program. Add `programs`.",
      "not-awarded":
        "Missing among what programs within reach award: {options}. Add a program that awards it; a degree may also be an `onward` option with its `articulation`.",
      "degree-without-articulation":
        'The degree after "{program}" counts as an option only when it is agreed how people get there. State it in the `articulation` of that `onward` option.',
      "no-apprenticeship":
        "No program or `onward` option is a registered apprenticeship. Add one, with its sponsor and registration number.",
      "pre-apprenticeship":
        'Program "{program}" awards "{credential}", a pre-apprenticeship, which is no registered apprenticeship. Add a program or an `onward` option that is one; or, if this one is registered, let it award its certificate of completion.',
      "out-of-reach": 'The registered apprenticeship "{program}" is reached from no entry point. Lead people to it.',
      incomplete:
        'The registered apprenticeship "{name}" does not state {unsaid}. Add it to `registeredApprenticeship`{why}.',
      "no-number":
        'The registered apprenticeship "{name}" has "{number}" for its registration number, which is none. State the number under which it is registered, or leave the line out until it is.',
      "few-hours":
        'The registered apprenticeship "{name}" has {hours} of `{key}`; by this check it takes at least {least} (29 CFR 29: 2,000 hours on the job, 144 of related instruction a year). Correct the figure, or name an apprenticeship that has them.',
    },
    check({ pathway, options }, verdict) {
      const { programs, definition } = pathway;
      const section = field(definition, "programs");
      if (programs.length === 0) return verdict.short("no-programs", { at: section, omission: omissionOf("programs") });
      const within = takeable(pathway);
      // That nothing can be entered at all is told where the way is blocked.
      if (within.length === 0) return;

      const awards = (program: Program, kinds: readonly string[]) =>
        awardedBy(program, pathway).some(({ kind }) => kinds.includes(kind));
      const awarding = (...kinds: string[]) => within.find((program) => awards(program, kinds));
      /** Where a program awards it that nobody comes to, that is what is wrong. */
      const wayTo = (...kinds: string[]) => {
        const away = programs.find((program) => awards(program, kinds));
        return away ? { omission: omissionOfWayTo(keysToUnreached(pathway).get(away) ?? away, pathway) } : {};
      };
      const diploma = awarding("secondary-diploma", "secondary-equivalency");
      if (diploma) verdict.met(field(diploma, "awards"));
      else
        verdict.short("not-awarded", {
          at: section,
          options: "secondary diploma or equivalency",
          lists: "options",
          omission: omissionOf("diploma"),
        });
      const certificate = awarding("certificate", "certification", "license");
      if (certificate) verdict.met(field(certificate, "awards"));
      else
        verdict.short("not-awarded", {
          at: section,
          options: "certificate, certification or license",
          lists: "options",
          ...wayTo("certificate", "certification", "license"),
        });

      const degree = awarding("associate-degree", "baccalaureate-degree");
      const onward = within.flatMap((program) => (program.onward ?? []).map((option) => ({ program, option })));
      const degrees = onward.filter(
        ({ option: { kind } }) => kind === "associate-degree" || kind === "baccalaureate-degree",
      );
      const [notAgreed] = degrees;
      const agreed = degrees.find(({ option }) => option.articulation !== undefined);
      if (degree) verdict.met(field(degree, "awards"));
      else if (agreed) verdict.met(agreed.option);
      else if (notAgreed) {
        verdict.short("degree-without-articulation", {
          at: field(notAgreed.option, "articulation"),
          program: notAgreed.program.id,
        });
      } else
        verdict.short("not-awarded", {
          at: section,
          options: "associate or baccalaureate degree",
          lists: "options",
          ...wayTo("associate-degree", "baccalaureate-degree"),
        });

      const lacks = (found: Apprenticeship) =>
        unsaidOf(found).length + tooFew(found, options).length + Number(hasNoNumber(found));
      const [best] = within
        .flatMap((program) => apprenticeshipsOf(program, pathway))
        .sort((a, b) => lacks(a) - lacks(b));
      if (best) {
        const { name, holder, details } = best;
        if (lacks(best) === 0) verdict.met(field(holder, "registeredApprenticeship"));
        const incomplete = (at: Where, keys: readonly (keyof RegisteredApprenticeship)[]) => {
          const why = keys.every((key) => key.endsWith("Hours")) ? "" : ", so that the registration can be looked up";
          verdict.short("incomplete", { at, name, unsaid: keys.map((key) => `\`${key}\``), lists: "unsaid", why });
        };
        const unsaid = unsaidOf(best);
        // What stands there in place of a claim is told where it stands.
        const written = details ? unsaid.filter((key) => isWrittenIn(details, key)) : [];
        const absent = unsaid.filter((key) => !written.includes(key));
        if (details) for (const key of written) incomplete(field(details, key), [key]);
        if (absent.length > 0) incomplete(field(holder, "registeredApprenticeship"), absent);
        if (!details) return;
        if (hasNoNumber(best)) {
          const number = details.registrationNumber ?? "";
          verdict.short("no-number", { at: field(details, "registrationNumber"), name, number });
        }
        for (const key of tooFew(best, options)) {
          verdict.short("few-hours", {
            at: field(details, key),
            name,
            hours: details[key] ?? 0,
            key,
            least: options[key],
          });
        }
        return;
      }
      const away = programs.find((program) => apprenticeshipsOf(program, pathway).length > 0);
      const pre = within.find((program) => preApprenticeshipOf(program, pathway) !== undefined);
      const credential = pre && preApprenticeshipOf(pre, pathway);
      if (away) {
        verdict.short("out-of-reach", {
          at: away,
          program: away.id,
          omission: omissionOfWayTo(keysToUnreached(pathway).get(away) ?? away, pathway),
        });
      } else if (pre && credential) {
        // A program with a registration number is what it says; then it is the credential's kind that contradicts.
        const at = pre.registeredApprenticeship ? field(credential, "kind") : field(pre, "awards");
        verdict.short("pre-apprenticeship", { at, program: pre.id, credential: credential.id });
      } else verdict.short("no-apprenticeship", { at: section });
    },
  },
  apprenticeshipOptions,
);
