import {
  defineRule, field, medianHourly, type Occupation, omissionOf, outOfReachBecauseOf, quotedIds, together, whyNotComparable,
} from "../../../src/rules-api/index.js";
import { advances, audiences, likelyEntry } from "./advance.js";
import { type Apprenticeship, apprenticeshipsOf, credentialsOf, preApprenticeshipOf, tooFew, unsaidOf } from "./apprenticeship.js";
import { highest, reachedOccupations, rises, takeable } from "./jobs.js";
import { exceptedPopulations, populationReader, unserved } from "./populations.js";
import { againstThePrograms, clustersOf, hasStack } from "./stacking.js";

/** US dollars an hour, as messages show them. */
function dollars(hourly: number | undefined): string {
  return (hourly ?? 0).toFixed(2);
}

export default defineRule({
  title: "A full range of education options, registered apprenticeship among them",
  options: {
    onTheJobHours: { type: "integer", default: 2000, minimum: 0, description: "Hours on the job that a registered apprenticeship has at least (B.0)." },
    relatedInstructionHours: { type: "integer", default: 144, minimum: 0, description: "Hours of related instruction a year that a registered apprenticeship has at least (B.0)." },
  },
  requirements: {
    "B.0": {
      authority: "statute",
      source: { part: "element", section: "B", item: 0 },
      asks: "It prepares people for a full range of secondary and postsecondary options, apprenticeships registered under the National Apprenticeship Act among them.",
      why: "People differ in what they bring, what they can pay, and how they learn best. A pathway that knows one way only sends the others home.",
      fix: "Let programs within reach award a secondary diploma or equivalency, a certificate, certification or license, and an associate or baccalaureate degree (or name the degree in `onward`, with its `articulation`). Make a registered apprenticeship one of the programs or `onward` options, and state its sponsor, registration number and hours in `registeredApprenticeship`.",
      evidence: "A program for each option, and the registered apprenticeship with its registration number.",
      messages: {
        "no-programs": "The definition has no program. Add `programs`.",
        "no-diploma": "No program that people can reach awards a secondary diploma or equivalency. Add one that does.",
        "no-certificate": "No program that people can reach awards a certificate, certification or license. Add one that does.",
        "no-degree": "No program that people can reach awards an associate or baccalaureate degree, and none leads on to one. Add a degree program, or a degree in `onward` with its `articulation`.",
        "degree-without-articulation": 'The degree after "{program}" counts as an option only when it is agreed how people get there. State it in the `articulation` of that `onward` option.',
        "no-apprenticeship": "No program or `onward` option is a registered apprenticeship. Add one, with its sponsor and registration number.",
        "pre-apprenticeship":
          'Program "{program}" awards "{credential}", a pre-apprenticeship, which is no registered apprenticeship. Add a program or an `onward` option that is one; or, if this one is registered, let it award its certificate of completion.',
        "out-of-reach": 'The registered apprenticeship "{program}" is reached from no entry point. Lead people to it.',
        incomplete: 'The registered apprenticeship "{name}" does not state {unsaid}. Add it to `registeredApprenticeship`, so that the registration can be looked up.',
        "few-hours": 'The registered apprenticeship "{name}" has {hours} of `{key}`; by this check it takes at least {least} (29 CFR 29: 2,000 hours on the job, 144 of related instruction a year). Correct the figure, or name an apprenticeship that has them.',
      },
      check({ pathway, options }, verdict) {
        const { programs, definition } = pathway;
        const section = field(definition, "programs");
        if (programs.length === 0) return verdict.short("no-programs", { at: section });
        const within = takeable(pathway);
        // That nothing can be entered at all is told where the way is blocked.
        if (within.length === 0) return;

        const awarding = (...kinds: string[]) => within.find((program) => credentialsOf(program, pathway).some(({ kind }) => kinds.includes(kind)));
        const diploma = awarding("secondary-diploma", "secondary-equivalency");
        if (diploma) verdict.met(field(diploma, "awards"));
        else verdict.short("no-diploma", { at: section, omission: omissionOf("diploma") });
        const certificate = awarding("certificate", "certification", "license");
        if (certificate) verdict.met(field(certificate, "awards"));
        else verdict.short("no-certificate", { at: section });

        const degree = awarding("associate-degree", "baccalaureate-degree");
        const onward = within.flatMap((program) => (program.onward ?? []).map((option) => ({ program, option })));
        const degrees = onward.filter(({ option: { kind } }) => kind === "associate-degree" || kind === "baccalaureate-degree");
        const [notAgreed] = degrees;
        const agreed = degrees.find(({ option }) => option.articulation !== undefined);
        if (degree) verdict.met(field(degree, "awards"));
        else if (agreed) verdict.met(agreed.option);
        else if (notAgreed) verdict.short("degree-without-articulation", { at: field(notAgreed.option, "articulation"), program: notAgreed.program.id });
        else verdict.short("no-degree", { at: section });

        const lacks = (found: Apprenticeship) => unsaidOf(found).length + tooFew(found, options).length;
        const [best] = within.flatMap((program) => apprenticeshipsOf(program, pathway)).sort((a, b) => lacks(a) - lacks(b));
        if (best) {
          const { name, holder, details } = best;
          const unsaid = unsaidOf(best).map((key) => `\`${key}\``);
          if (lacks(best) === 0) verdict.met(field(holder, "registeredApprenticeship"));
          if (unsaid.length > 0) verdict.short("incomplete", { at: field(holder, "registeredApprenticeship"), name, unsaid });
          if (!details) return;
          for (const key of tooFew(best, options)) verdict.short("few-hours", { at: field(details, key), name, hours: details[key] ?? 0, key, least: options[key] });
          return;
        }
        const away = programs.find((program) => apprenticeshipsOf(program, pathway).length > 0);
        const pre = within.find((program) => preApprenticeshipOf(program, pathway) !== undefined);
        const credential = pre && preApprenticeshipOf(pre, pathway);
        if (away) verdict.short("out-of-reach", { at: away, program: away.id, omission: omissionOf("unreachable-program", outOfReachBecauseOf(away, pathway).id) });
        else if (pre && credential) {
          // A program with a registration number is what it says; then it is the credential's kind that contradicts.
          const at = pre.registeredApprenticeship ? field(credential, "kind") : field(pre, "awards");
          verdict.short("pre-apprenticeship", { at, program: pre.id, credential: credential.id });
        } else verdict.short("no-apprenticeship", { at: section });
      },
    },

    "B.1": {
      authority: "guidance",
      source: { part: "element", section: "B", item: 1 },
      asks: "Youth and adults gain entry and advance through successive programs to stackable credentials in each occupational cluster.",
      why: "Few people can study for years at a stretch. Credentials that count toward the next one let them work, come back and go on from where they stopped.",
      fix: "Give the pathway an entry point for youth and one for adults (`audience`), each into a program that leads by `next` to one of a higher level. In each cluster of occupations let one credential count toward another (`stacksInto`), with the credit hours that it carries.",
      evidence: "The entry points for youth and for adults, and the steps by which credentials stack.",
      messages: {
        "no-entry-points": "There are no entry points, so neither youth nor adults can enter. Add `entryPoints` for both.",
        "no-entry-for": "No entry point is for {audience}. Add one, or state in `audience` which one is.",
        "no-advance": 'From entry point "{entry}", which is for {audience}, nobody comes to a further program of a higher level after "{program}". Name in `next` the program that people go on to, and let them hold what it requires.',
        "no-stack": "No credential stacks into another, so what people earn does not add up. State in `stacksInto` which credential counts toward which, with its credit hours.",
        "cluster-without-stack": 'In the cluster "{cluster}" no credential stacks into another. State in `stacksInto` which one counts toward which.',
        "no-credit": "It is not said what credit is carried from {steps}. State it in the `creditHours` of that step of the stack.",
        "against-the-programs": 'Credential "{from}" is said to count toward "{to}", and the programs lead the other way: "{to}" is earned first. Turn the step round, or correct `next` and `level` of the programs.',
      },
      check({ pathway }, verdict) {
        const { entryPoints, definition, graph, stacks } = pathway;
        const section = field(definition, "entryPoints");
        if (entryPoints.length === 0) verdict.short("no-entry-points", { at: section, omission: omissionOf("entry-points", "second") });
        for (const audience of entryPoints.length === 0 ? [] : audiences) {
          const theirs = entryPoints.filter((entry) => entry.audience?.includes(audience));
          const [first] = theirs;
          if (!first) {
            const likely = likelyEntry(audience, pathway);
            verdict.short("no-entry-for", { at: likely ? field(likely, "audience") : section, audience });
            continue;
          }
          const entry = theirs.find((each) => advances(each, pathway));
          if (entry) {
            verdict.met(entry);
            continue;
          }
          const [program] = graph.into(first);
          const [blocked] = pathway.journey(first).blocked;
          // An entry point that leads into no program is the business of integrity/references.
          if (!program) continue;
          const isEnd = graph.next(program).length === 0;
          const at = isEnd || !blocked ? field(program, "next") : field(blocked.door, "requires");
          verdict.short("no-advance", { at, entry: first.id, audience, program: program.id, ...(isEnd ? { omission: omissionOf("vertical-link", program.id) } : {}) });
        }

        const { steps } = stacks;
        if (steps.length === 0) return verdict.short("no-stack", { at: field(definition, "credentials"), omission: omissionOf("stack") });
        for (const cluster of clustersOf(pathway)) {
          if (hasStack(cluster, steps)) continue;
          const [credential] = cluster.credentials;
          verdict.short("cluster-without-stack", { at: credential ? field(credential, "stacksInto") : field(cluster.occupations[0] as Occupation, "cluster"), cluster: cluster.name });
        }
        const name = ({ from, to }: (typeof steps)[number]) => `"${from.id}" to "${to.id}"`;
        const open = steps.filter(({ step }) => step.creditHours === undefined);
        if (open.length > 0) {
          const place = together(open, ({ step }) => step, (step) => `Nor from ${name(step)}.`);
          verdict.short("no-credit", { ...place, steps: open.map(name) });
        }
        const wrong = againstThePrograms(pathway);
        for (const { from, to, step } of wrong) verdict.short("against-the-programs", { at: field(step, "credential"), from: from.id, to: to.id });
        verdict.met(...steps.map(({ step }) => step));
      },
    },

    "B.2": {
      authority: "guidance",
      source: { part: "element", section: "B", item: 2 },
      asks: "It leads to jobs of increasingly high skill, wage or demand.",
      why: "Every further step costs a person time and pay. It has to lead to a better job than the one before.",
      fix: "State the `level`, the median `wage` and the `demand` of each occupation, with evidence of the same region and of years close together. Let wages rise from level to level, and let the last one be `highSkill` or `highWage`.",
      evidence: "Wages that rise from level to level, and demand that is shown by evidence.",
      messages: {
        "no-occupations": "The definition names no occupation, so it leads to no job. Add `occupations`, each with its `level`, `wage` and `demand`.",
        "no-level": "It cannot be told on which level {occupations} stands. State its `level`, 1 for the first job.",
        "no-wage": "It cannot be told whether wages rise: no wage is stated for {occupations}. Add `wage` with its evidence.",
        "not-comparable": 'It cannot be told whether wages rise from "{lower}" to "{higher}": {reason}. Take both figures from evidence of the same region and of years at most two apart.',
        falls: 'The wage falls from "{lower}" (${lowerWage} an hour) to "{higher}" (${higherWage}), which is the next level. Correct the figures, or let the pathway go on to jobs that pay more.',
        "no-good-job": "No occupation that people can reach is shown to be of high skill, high wage or in demand. State `highSkill`, `highWage` or `inDemand` in its `demand`, with the `evidence`.",
        "last-level": "The last level ({occupations}) is said to be neither of high skill nor of high wage. State `highSkill` or `highWage` in `demand` where that is so, or lead on to a job that is.",
      },
      check({ pathway }, verdict) {
        const section = field(pathway.definition, "occupations");
        if (pathway.occupations.length === 0) return verdict.short("no-occupations", { at: section, omission: omissionOf("occupations") });
        const reached = reachedOccupations(pathway);
        if (reached.length === 0) return;
        if (reached.length > 1) {
          const unranked = reached.filter(({ level }) => level === undefined);
          if (unranked.length > 0) {
            const place = together(unranked, (occupation) => field(occupation, "level"), ({ id }) => `Nor "${id}".`);
            verdict.unverifiable("no-level", { ...place, occupations: quotedIds(unranked) });
          }
          const unpaid = reached.filter((occupation) => medianHourly(occupation) === undefined);
          if (unpaid.length > 0) {
            const place = together(unpaid, (occupation) => field(occupation, "wage"), ({ id }) => `Nor for "${id}".`);
            verdict.unverifiable("no-wage", { ...place, occupations: quotedIds(unpaid), omission: omissionOf("wages") });
          }
        }
        for (const { lower, higher } of rises(pathway)) {
          const ids = { lower: lower.id, higher: higher.id };
          const reason = whyNotComparable(lower.wage ?? {}, higher.wage ?? {}, pathway);
          const [before, after] = [dollars(medianHourly(lower)), dollars(medianHourly(higher))];
          const related = [{ at: field(lower, "wage"), message: `The wage of "${lower.id}".` }];
          if (reason !== undefined) {
            verdict.unverifiable("not-comparable", { at: field(higher, "wage"), ...ids, reason, related, omission: omissionOf("incomparable-wages", lower.id, higher.id) });
          } else if (Number(after) < Number(before)) {
            verdict.short("falls", { at: field(higher, "wage"), ...ids, lowerWage: before, higherWage: after, related, omission: omissionOf("falling-wage", lower.id, higher.id) });
          } else verdict.met(field(higher, "wage"));
        }

        const good = reached.filter(({ demand }) => (demand?.highSkill || demand?.highWage || demand?.inDemand) && demand.evidence !== undefined);
        if (good.length === 0) return verdict.short("no-good-job", { at: section });
        verdict.met(...good.map((occupation) => field(occupation, "demand")));
        if (reached.length > 1 && reached.some(({ level }) => level === undefined)) return;
        const last = highest(reached);
        if (!last.some(({ demand }) => demand?.highSkill || demand?.highWage)) {
          const place = together(last, (occupation) => field(occupation, "demand"), ({ id }) => `Nor "${id}".`);
          verdict.short("last-level", { ...place, occupations: quotedIds(last) });
        }
      },
    },

    "B.3": {
      authority: "guidance",
      source: { part: "element", section: "B", item: 3 },
      qualified: "appropriate services for the targeted populations",
      qualifiedPopulations: true,
      asks: "The populations that the state's plan targets have access to the pathway, and services that fit them.",
      why: "People whom nobody had in mind do not find the door, or find it shut: no child care, no interpreter, no ramp.",
      fix: "Name every population of the state's profile in the `populations` of the entry point where they enter, and give each a service there or at a program that it leads to (`supportServices`; a service without `populations` serves all). Where one cannot be served, say so in an exception with a reason.",
      evidence: "The entry points that name the populations, and the services for them.",
      messages: {
        "not-named": "No entry point names {populations}, whom the plan of {state} targets. Add them to the `populations` of the entry point where they enter, or except them with a reason.",
        "none-named": "No entry point names a population that career pathways are to serve, such as {populations}. Add them to the `populations` of the entry point where they enter.",
        "no-services": "Entry points name populations, and there is no support service for anybody. Add `supportServices`.",
        unserved: 'Entry point "{entry}" names {populations}, and no service for them is given there or at a program that it leads to. Add one to `supportServices`, or extend the `populations` of one that is given there.',
      },
      check({ pathway, profile, today }, verdict) {
        const { entryPoints, supportServices, definition } = pathway;
        // F.0 and B.1 tell that there are none.
        if (entryPoints.length === 0) return;
        const read = populationReader(profile);
        const named = new Set(entryPoints.flatMap(({ populations }) => (populations ?? []).map(read)));
        const missing = profile.populations.filter(({ id }) => !named.has(id));
        const section = field(definition, "entryPoints");
        const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`);
        if (profile.populationsExpected === "any") {
          if (missing.length === profile.populations.length) verdict.short("none-named", { at: section, populations: quoted(missing.map(({ id }) => id)) });
        } else {
          // Each excepted one by itself, since an exception names it; the others together, since they are one omission.
          const excepted = exceptedPopulations(pathway, today, read);
          for (const { id } of missing) {
            const word = excepted.get(id);
            if (word !== undefined) verdict.short("not-named", { at: section, populations: quoted([id]), state: profile.title, part: word });
          }
          const others = missing.filter(({ id }) => !excepted.has(id)).map(({ id }) => id);
          if (others.length > 0) verdict.short("not-named", { at: section, populations: quoted(others), state: profile.title });
        }

        const naming = entryPoints.filter(({ populations }) => (populations?.length ?? 0) > 0);
        if (naming.length > 0 && supportServices.length === 0) {
          return verdict.short("no-services", { at: field(definition, "supportServices"), omission: omissionOf("support-service") });
        }
        for (const entry of naming) {
          const without = unserved(entry, pathway, read);
          if (without.length > 0) verdict.short("unserved", { at: field(entry, "populations"), entry: entry.id, populations: quoted(without) });
          else verdict.met(field(entry, "populations"));
        }
      },
    },
  },
});
