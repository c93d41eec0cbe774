import {
  defineRule,
  field,
  isForAdults,
  isOutsideDaytime,
  isVirtual,
  omissionOf,
  quotedIds,
  repeatedAssessments,
  systemOf,
  together,
} from "../../../src/rules-api/index.js";
import { isAccepted } from "./assessments.js";
import { repeatedCourses } from "./courses.js";
import { bearCredit, notAgreed, stepsAtStake } from "./credit.js";
import { differing, isOneWayOnly, isSecondaryPartner, unsaidOf } from "./formats.js";
import { accelerates, offersEarlyCredit, strategiesOf, unaccelerated } from "./strategies.js";

export default defineRule({
  title: "Advancement is accelerated",
  requirements: {
    "E.0": {
      authority: "statute",
      source: { part: "element", section: "E", item: 0 },
      qualified: "to the extent practicable",
      asks: "Education, training and services are organized so that people advance faster.",
      why: "Adults with families and bills leave when the way is long. Credit for what they know, and learning two things at once, bring the wage nearer.",
      fix: "Name in `acceleration` of your programs how people advance faster: `credit-for-prior-learning`, `competency-based`, `concurrent-enrollment`, `dual-credit` or others. Every way from an entry point to an exit point should pass such a program. Where that is not practicable, say why under `exceptions`.",
      evidence: "The `acceleration` of the programs that people pass.",
      messages: {
        none: "No program says how it lets people advance faster. Name it in `acceleration`, such as `credit-for-prior-learning` or `concurrent-enrollment`.",
        "slow-way":
          "From entry point {entries} people come to an exit point without any acceleration by way of {programs}: nothing there or later on that way offers any. Name it in the `acceleration` of a program on the way, such as `credit-for-prior-learning`.",
      },
      check({ pathway }, verdict) {
        const { programs } = pathway;
        if (programs.length === 0) return;
        const accelerated = programs.filter(accelerates);
        if (accelerated.length === 0)
          return verdict.short("none", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf("acceleration"),
          });

        const slow = unaccelerated(pathway);
        for (const [program, entries] of slow) {
          verdict.short("slow-way", {
            at: field(program, "acceleration"),
            entries: quotedIds(entries),
            programs: quotedIds([program]),
            lists: "programs",
          });
        }
        const { reachable } = pathway;
        if (pathway.entryPoints.some((entry) => pathway.journey(entry).exits.size > 0)) {
          verdict.met(
            ...accelerated.filter((program) => reachable.has(program)).map((program) => field(program, "acceleration")),
          );
        }
      },
    },

    "E.1": {
      authority: "guidance",
      source: { part: "element", section: "E", item: 1 },
      asks: "Training, coursework and assessments do not repeat, and credit that was earned is kept.",
      why: "Sitting through the same course again, or taking the same test at each office, costs people time and money and tells them that what they did does not count.",
      fix: "State on each step of `next` between two providers, or between programs with credit hours, what is agreed (`articulation`) and the `creditHours` that carry over. List a course in one program of a way only. Let partners accept one another's assessments (`acceptedBy`).",
      evidence: "The steps of `next` with their articulation, and the courses and assessments that do not repeat.",
      messages: {
        "not-agreed":
          "It is open what people need not repeat who go on from {steps}: not stated is {missing}. State in `next` what is agreed (`articulation`) and, where both programs bear credit, the `creditHours` that carry over.",
        "credit-lost":
          'None of the {hours} credit hours of "{from}" carry over to "{to}". Agree on credit that is kept, and state it in `creditHours` of the step.',
        "too-much-credit":
          'The step from "{from}" to "{to}" carries {carried} credit hours, and "{from}" bears {hours}. Correct one of the two.',
        "credit-unsaid":
          'The step from "{from}" to "{to}" carries {carried} credit hours, and "{from}" does not say how many it bears. State its `creditHours`.',
        "course-repeated":
          'People who come from "{first}" are taught the same again in "{again}": {courses}. Teach it once: let the first count, and take it out of the other\'s `courses`.',
        "assessment-repeated":
          'At entry point {entries} both "{first}" and "{second}" find out people\'s {measures}, each by another partner. Drop one of them, or let the partner that gives it accept the other\'s result (`acceptedBy`).',
        "giver-unsaid":
          'Both "{first}" and "{second}" find out people\'s {measures}, and "{unsaid}" does not say who gives it, so it cannot be told whether partners repeat one another. State `givenBy`.',
      },
      check({ pathway }, verdict) {
        const steps = stepsAtStake(pathway);
        for (const edge of steps) {
          const { step } = edge;
          const [from, to, hours, carried] = [edge.from.id, edge.to.id, edge.from.creditHours, step.creditHours];
          const missing = notAgreed(edge, pathway);
          const [only] = missing;
          if (only) {
            verdict.short("not-agreed", {
              at: missing.length === 1 ? field(step, only) : step,
              steps: [`"${from}" to "${to}"`],
              missing: missing.map((key) => `\`${key}\``),
              lists: "steps",
            });
          }
          const at = field(step, "creditHours");
          if (carried !== undefined && carried > 0 && hours === undefined) {
            verdict.unverifiable("credit-unsaid", {
              at: field(edge.from, "creditHours"),
              from,
              to,
              carried,
              related: [{ at, message: "These hours are said to carry over." }],
            });
          } else if (carried !== undefined && hours !== undefined && carried > hours)
            verdict.short("too-much-credit", { at, from, to, carried, hours });
          else if (carried === 0 && bearCredit(edge)) verdict.short("credit-lost", { at, from, to, hours: hours ?? 0 });
          verdict.met(step);
        }

        for (const { first, again, courses } of repeatedCourses(pathway)) {
          const named = courses.map(({ code, title }) => (code === undefined ? `"${title}"` : `"${code}"`));
          verdict.short("course-repeated", {
            ...together(
              courses,
              (course) => course,
              () => "This course too.",
            ),
            first: first.id,
            again: again.id,
            courses: named,
          });
        }
        const taught = pathway.programs.filter(({ courses }) => courses !== undefined && courses.length > 0);
        const comparable = taught.length > 1 ? taught : [];
        verdict.metByAll(comparable.map((program) => field(program, "courses")));

        for (const repeated of repeatedAssessments(pathway).filter((each) => !isAccepted(each))) {
          const { first, second, entries, measures, bySeveralPartners } = repeated;
          const omission = omissionOf("repeated-assessment", first.id, second.id);
          const about = { first: first.id, second: second.id, measures, omission };
          if (bySeveralPartners) {
            const related = [{ at: first, message: "The same is found out here." }];
            verdict.short("assessment-repeated", { at: second, entries: quotedIds(entries), ...about, related });
          } else {
            const unsaid = second.givenBy === undefined ? second : first;
            verdict.unverifiable("giver-unsaid", { at: field(unsaid, "givenBy"), unsaid: unsaid.id, ...about });
          }
        }
        const assessed = pathway.assessments.filter(({ at }) => at !== undefined && at.length > 0);
        verdict.metByAll(assessed);
        if (steps.length + comparable.length + assessed.length === 0) {
          verdict.notApplicable(
            "Nothing is stated that could be repeated or lost: no step between two providers or with credit hours, no assessment, and no two programs that list courses.",
          );
        }
      },
    },

    "E.2": {
      authority: "guidance",
      source: { part: "element", section: "E", item: 2 },
      asks: "Concurrent enrollment and early college credit are encouraged.",
      why: "High school students who leave with college credit, and adults who start training while they finish basic education, are months ahead and more likely to go on.",
      fix: "Where a high school takes part, let its program offer `dual-credit`, `early-college` or `concurrent-enrollment` in `acceleration`. Where adult education takes part, let its program offer `concurrent-enrollment`, or name in `instruction.concurrentWith` the training that people take beside it.",
      evidence: "The `acceleration` of secondary programs and of adult education, and `concurrentWith`.",
      messages: {
        "no-secondary-program":
          'Partner "{partner}" is of the secondary system, and no secondary program takes part in which students could earn college credit early. Add one, with `dual-credit` or `early-college` in its `acceleration`.',
        "no-early-credit":
          "No secondary program offers early college credit or concurrent enrollment: {programs}. Name `dual-credit`, `early-college` or `concurrent-enrollment` in `acceleration`; one such program is enough.",
        "no-concurrent-enrollment":
          "No adult education program lets people enroll in training meanwhile: {programs}. Name `concurrent-enrollment` in `acceleration`, or in `instruction.concurrentWith` the training that is taken beside it.",
      },
      check({ pathway }, verdict) {
        const { ids, graph, programs } = pathway;
        const secondaryPartner = pathway.partners.find(isSecondaryPartner);
        const secondary = programs.filter((program) => systemOf(program, ids) === "secondary");
        const early = programs.filter(
          (program) =>
            offersEarlyCredit(program) ||
            (systemOf(program, ids) === "secondary" && strategiesOf(program).includes("concurrent-enrollment")),
        );
        const adult = programs.filter((program) => systemOf(program, ids) === "adult-education");
        const concurrent = adult.filter(
          (program) => strategiesOf(program).includes("concurrent-enrollment") || graph.concurrent(program).length > 0,
        );

        if (early.length > 0) verdict.metByAll(early.map((program) => field(program, "acceleration")));
        else if (secondary.length > 0) {
          verdict.short("no-early-credit", {
            ...together(
              secondary,
              (program) => field(program, "acceleration"),
              () => "Nor does this one.",
            ),
            programs: quotedIds(secondary),
          });
        } else if (secondaryPartner && programs.length > 0)
          verdict.short("no-secondary-program", { at: secondaryPartner, partner: secondaryPartner.id });

        if (concurrent.length > 0) verdict.metByAll(concurrent);
        else if (adult.length > 0) {
          verdict.short("no-concurrent-enrollment", {
            ...together(
              adult,
              (program) => field(program, "acceleration"),
              () => "Nor does this one.",
            ),
            programs: quotedIds(adult),
          });
        }
        if (early.length + secondary.length + adult.length === 0 && !secondaryPartner) {
          verdict.notApplicable("Neither a secondary partner nor an adult education program takes part.");
        }
      },
    },

    "E.3": {
      authority: "guidance",
      source: { part: "element", section: "E", item: 3 },
      asks: "Formats, places and times are flexible; curriculum is modular and contextualized; learning is also virtual.",
      why: "People who work, or care for children, can come only when and where their day leaves room, and can go on only from where they stopped.",
      fix: "Give every program for adults a schedule outside weekday daytime (`evening`, `weekend`, `asynchronous`, `shift`), and more than one format or location. Let at least one program be `modular`, one tie instruction to work (`instruction.context`), and one be online or hybrid.",
      evidence:
        "The `delivery` of each program for adults, and the programs that are modular, contextualized and virtual.",
      messages: {
        "delivery-unsaid":
          "Of {programs}, which adults take, it is not said {unsaid}. Add it to `delivery`, with a time outside weekday daytime and more than one format or location.",
        "daytime-only":
          "At no time outside weekday daytime adults can take {programs} (`delivery.schedules`: {schedules}). Offer it in the evening, on weekends, in shifts or asynchronously, and state that there.",
        "one-way-only":
          "Adults can take {programs} in one form and place only ({ways}). Add another to `delivery.formats` or `delivery.locations`.",
        "not-modular":
          "No program has a modular curriculum, divided into short, self-contained parts. Divide one, and set `delivery.modular` to true.",
        "not-contextualized":
          "No program teaches in the context of an occupation. Say in `instruction.context` of at least one how academics are taught through the work.",
        "not-virtual":
          "No program can be taken online or in a hybrid form. Offer one so, and state it in `delivery.formats`.",
      },
      check({ pathway }, verdict) {
        const { programs } = pathway;
        for (const program of programs.filter((each) => isForAdults(each, pathway.graph))) {
          const { delivery } = program;
          const [schedules, formats, locations] = [
            delivery?.schedules ?? [],
            delivery?.formats ?? [],
            delivery?.locations ?? [],
          ];
          const about = { programs: quotedIds([program]), lists: "programs" } as const;
          const unsaid = unsaidOf(delivery);
          if (unsaid.length > 0) {
            const at = delivery
              ? field(delivery, schedules.length === 0 ? "schedules" : "formats")
              : field(program, "delivery");
            verdict.short("delivery-unsaid", { at, ...about, unsaid, omission: omissionOf("delivery", program.id) });
          }
          if (!delivery) continue;
          if (schedules.length > 0 && !schedules.some(isOutsideDaytime)) {
            verdict.short("daytime-only", {
              at: field(delivery, "schedules"),
              ...about,
              schedules,
              omission: omissionOf("schedule-for-adults", program.id),
            });
          }
          if (isOneWayOnly(delivery)) {
            const omission =
              formats.length === 0 || locations.length === 0 ? { omission: omissionOf("delivery", program.id) } : {};
            verdict.short("one-way-only", {
              at: field(delivery, formats.length === 0 ? "locations" : "formats"),
              ...about,
              ways: [...differing(formats), ...differing(locations)],
              ...omission,
            });
          }
          verdict.met(delivery);
        }

        const delivered = programs.filter(({ delivery }) => delivery !== undefined);
        const modular = delivered.filter(({ delivery }) => delivery?.modular === true);
        const contextualized = programs.filter(({ instruction }) => instruction?.context !== undefined);
        const virtual = delivered.filter(({ delivery }) => delivery?.formats?.some(isVirtual));
        const at = field(pathway.definition, "programs");
        // Where no program says how it is delivered or taught, that is told above, and by those who ask for instruction.
        if (delivered.length > 0 && modular.length === 0) verdict.short("not-modular", { at });
        if (programs.some(({ instruction }) => instruction !== undefined) && contextualized.length === 0)
          verdict.short("not-contextualized", { at });
        if (delivered.some(({ delivery }) => delivery?.formats !== undefined) && virtual.length === 0)
          verdict.short("not-virtual", { at });
        verdict.metByAll([modular, contextualized, virtual].flatMap(([first]) => (first ? [first] : [])));
      },
    },
  },
});
