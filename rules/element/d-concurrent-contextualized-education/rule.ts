import {
  append,
  defineRule,
  type ExitPoint,
  exitsWithoutEmploymentService,
  exitsWithoutWorkBasedLearning,
  field,
  hasHost,
  type Instruction,
  lostIn,
  nearestTo,
  omissionOf,
  omissionOfLost,
  type Program,
  quotedIds,
} from "../../../src/rules-api/index.js";
import { bestCandidate, named } from "./integrated.js";
import { bareWays, learningBeside } from "./work-based.js";

/** What instruction brings together. */
const contents = ["academic", "technical", "foundationalSkills"] as const;

type Content = (typeof contents)[number];

function missingContents(instruction: Instruction): Content[] {
  return contents.filter((key) => (instruction[key]?.length ?? 0) === 0);
}

export default defineRule({
  title: "Education in the context of work",
  requirements: {
    "D.0": {
      authority: "statute",
      source: { part: "element", section: "D", item: 0 },
      qualified: "as appropriate",
      asks: "As appropriate, education is offered at the same time and in the same context as workforce preparation and training for an occupation.",
      why: "People who have to finish basic education before they may start training often never start. Taught together, with the job as the example, both go faster.",
      fix: "Give a program of basic or adult education `instruction.integrated: true`, the training that runs beside it in `concurrentWith`, its `workforcePreparation` and its `context`. Let neither of the two require what the other awards. Where this is not appropriate, state an exception with the reason.",
      evidence: "The instruction of the integrated program, and the training beside it.",
      messages: {
        "no-basic-education":
          "No program offers basic or adult education, so none is taught together with training. Add such a program (`system: adult-education`, or level 0), or state in an exception why it is not appropriate here.",
        "no-integrated":
          'No program of basic or adult education is taught together with training. Of "{program}", set `integrated: true` and name in `concurrentWith` the training that people take at the same time; or state in an exception why this is not appropriate here.',
        "not-integrated":
          'Program "{program}" is not said to be integrated with the training beside it, and no other program of basic education is. Set `integrated: true` in its `instruction` if academics, workforce preparation and training are taught together.',
        "no-training":
          'Program "{program}" is integrated and does not name the training that is taken at the same time. Name it in `concurrentWith`; basic education beside it does not count.',
        "beside-basic-education":
          'Program "{program}" is integrated and names only "{basic}" in `concurrentWith`, which counts as basic education because its {why}. Correct that if it is training for an occupation, or name the training that is taken at the same time.',
        "no-workforce-preparation":
          'Program "{program}" lists no workforce preparation beside basic education and training. List in `workforcePreparation` what people practice: digital literacy, self-management, critical thinking.',
        "no-context":
          'Program "{program}" does not say in which context of work it teaches. Say it in `instruction.context`.',
        "requires-award":
          'Programs "{program}" and "{training}" cannot be taken at the same time: "{blocked}" requires {missing}, which the other one awards. Drop that from the `requires` of "{blocked}", or let people earn it before.',
        "not-yet":
          'Programs "{program}" and "{training}" cannot be taken at the same time: "{blocked}" requires {missing}, which people do not hold yet when they start. Name in `concurrentWith` a training that they can start.',
        "other-audience":
          'Programs "{program}" and "{training}" cannot be taken together: one is for adults and the other for youth. Name in `concurrentWith` a training for the same people.',
      },
      check({ pathway }, verdict) {
        if (pathway.programs.length === 0) return verdict.notApplicable("There are no programs.");
        const best = bestCandidate(pathway);
        if (!best) {
          return verdict.short("no-basic-education", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf("integrated-education"),
          });
        }
        const [program, described] = [best.program.id, best.described.id];
        const lacks = new Set(best.gaps.map((gap) => gap.lacks));
        if (lacks.has("integrated") && (lacks.has("training") || lacks.has("more-than-basic"))) {
          const at = field(best.program, "instruction");
          return verdict.short("no-integrated", { at, program, omission: omissionOf("integrated-education") });
        }
        for (const gap of best.gaps) {
          const { at } = gap;
          if (gap.lacks === "time") {
            const details = {
              at,
              program,
              training: gap.training.id,
              blocked: gap.blocked.id,
              missing: named(gap.missing),
            };
            verdict.short(gap.awardedByOther ? "requires-award" : "not-yet", details);
          } else if (gap.lacks === "audience")
            verdict.short("other-audience", { at, program, training: gap.training.id });
          else if (gap.lacks === "integrated")
            verdict.short("not-integrated", { at, program, omission: omissionOf("integrated-education") });
          else if (gap.lacks === "more-than-basic") {
            const { basic } = gap;
            const key = basic.system === "adult-education" ? "system" : "level";
            const because = { at: field(basic, key), message: "This makes it basic education." };
            const why = `\`${key}\` is ${basic[key]}`;
            verdict.short("beside-basic-education", { at, program, basic: basic.id, why, related: [because] });
          } else if (gap.lacks === "training") verdict.short("no-training", { at, program });
          else if (gap.lacks === "context")
            verdict.short("no-context", {
              at,
              program: described,
              omission: omissionOf("instruction-context", described),
            });
          else
            verdict.short("no-workforce-preparation", {
              at,
              program: described,
              omission: omissionOf("workforce-preparation", described),
            });
        }
        if (best.gaps.length === 0 && !best.isOpen) verdict.met(field(best.described, "instruction"));
      },
    },

    "D.1": {
      authority: "guidance",
      source: { part: "element", section: "D", item: 1 },
      asks: "Career-focused instruction integrates academic and technical content with foundational professional skills.",
      why: "Employers let people go less often for what they cannot do than for how they work with others. And mathematics is learned more easily when it is the dose on a chart.",
      fix: "List for every program in its `instruction` what is taught under `academic`, `technical` and `foundationalSkills`. Punctuality, communication, collaboration and problem-solving are examples; name those that your programs teach.",
      evidence: "The instruction of each program.",
      messages: {
        "no-instruction":
          "Nothing is said of how people are taught in {programs}. List under `instruction` the `academic` and `technical` content and the `foundationalSkills`.",
        "not-listed":
          "Not all of what is taught is listed: {programs}. List academic content, technical content and foundational professional skills.",
      },
      check({ pathway }, verdict) {
        if (pathway.programs.length === 0) return verdict.notApplicable("There are no programs.");
        for (const program of pathway.programs) {
          const { instruction } = program;
          if (!instruction) {
            verdict.short("no-instruction", {
              at: field(program, "instruction"),
              programs: `"${program.id}"`,
              lists: "programs",
              omission: omissionOf("instruction", program.id),
            });
            continue;
          }
          const missing = missingContents(instruction);
          const [first] = missing;
          if (first) {
            verdict.short("not-listed", {
              at: field(instruction, first),
              programs: `"${program.id}" (${missing.map((key) => `\`${key}\``).join(", ")})`,
              lists: "programs",
            });
          } else verdict.met(instruction);
        }
      },
    },

    "D.2": {
      authority: "guidance",
      source: { part: "element", section: "D", item: 2 },
      asks: "Opportunities for work-based learning are offered.",
      why: "Nothing shows a person so soon whether the work suits them, and an employer whether the person does, as doing it.",
      fix: "Add to `workBasedLearning` what is offered (internships, clinical experience, on-the-job training, apprenticeship, job shadowing), name the `programs` that it belongs to so that every way from an entry point to an exit point passes one, and the partners where it takes place in `employers`.",
      evidence: "The work-based learning, with its programs and employers.",
      messages: {
        none: "No work-based learning is offered anywhere on the pathway. Add what is offered to `workBasedLearning`, with its programs and employers.",
        "never-before-exit":
          "People come to {exits} without any work-based learning on the way. Add {before}, or programs before, to the `programs` of a work-based learning.",
        "way-without":
          "From {entries} people can come to {exits} without any work-based learning on the way. Add {programs}, or a program before, to the `programs` of a work-based learning.",
        "not-an-employer":
          "Those named as employers teach, and are no employers by their `kind`: {learning}. Name in `employers` the partners at whose workplaces it takes place.",
        "no-employer": "No employer is named for {learning}. Name in `employers` the partners where it takes place.",
      },
      check({ pathway }, verdict) {
        const { workBasedLearning, entryPoints, exitPoints, definition } = pathway;
        const section = field(definition, "workBasedLearning");
        if (workBasedLearning.length === 0)
          return verdict.short("none", { at: section, omission: omissionOf("work-based-learning") });

        const placeFor = (program: Program | undefined) => {
          const nearest = program && learningBeside(program, pathway);
          return nearest ? field(nearest, "programs") : section;
        };
        const [lost] = workBasedLearning.flatMap(
          ({ programs }) => lostIn(programs, (id) => pathway.ids.program(id)) ?? [],
        );
        const never = exitsWithoutWorkBasedLearning(pathway);
        const [exit] = never;
        if (exit) {
          const omission = omissionOf("work-based-learning-before-exit", ...never.map(({ id }) => id));
          verdict.short("never-before-exit", {
            at: placeFor(pathway.graph.after(exit)[0]),
            exits: quotedIds(never),
            before: quotedIds(new Set(never.flatMap((each) => pathway.graph.after(each)))),
            omission,
          });
        }
        const { programs, entries, exits } = bareWays(pathway, never);
        const [last] = programs;
        if (last) {
          verdict.short("way-without", {
            at: placeFor(last),
            programs: quotedIds(programs),
            entries: quotedIds(entries),
            exits: quotedIds(exits),
            omission: omissionOfLost(lost),
          });
        }
        for (const learning of workBasedLearning) {
          if ((learning.employers?.length ?? 0) === 0)
            verdict.short("no-employer", {
              at: field(learning, "employers"),
              learning: `"${learning.id}"`,
              lists: "learning",
              omission: omissionOf("learning-employer", learning.id),
            });
          else if (!hasHost(learning, pathway))
            verdict.short("not-an-employer", {
              at: field(learning, "employers"),
              learning: `"${learning.id}" (${(learning.employers ?? []).map((id) => `"${id}"`).join(", ")})`,
              lists: "learning",
              omission: omissionOf("learning-employer", learning.id),
            });
          else if (learning.employers?.some((id) => pathway.ids.partner(id))) verdict.met(learning);
        }
        if (entryPoints.length === 0 || exitPoints.length === 0) {
          verdict.notApplicable(
            "Without entry points and exit points there is no way that work-based learning could lie on.",
          );
        }
      },
    },

    "D.3": {
      authority: "guidance",
      source: { part: "element", section: "D", item: 3 },
      asks: "Help with job placement is offered, and tailored to what participants need at different points of the pathway.",
      why: "Somebody who leaves after eight weeks for a first job needs other help than somebody with a degree and a license.",
      fix: "Add to `employmentServices` help of kind `job-placement` at every exit point (`at`), and say in `tailoring` how it is fitted to the people who leave there.",
      evidence: "The job placement at each exit point, with its tailoring.",
      messages: {
        "no-placement":
          "No job placement is offered. Add a service of kind `job-placement` to `employmentServices`, at every exit point and with its `tailoring`.",
        "not-covered":
          'No help with finding a job is offered at {exits}. Add what is missing to the `at` of "{service}", or add job placement there.',
        "other-kind":
          'At {exits} help is offered by "{service}", which is no job placement (its `kind` is {kind}). Correct the `kind` if it places people in jobs, or add job placement there.',
        "not-tailored":
          "It is not said how job placement {services} is fitted to people at that point of the pathway. Say it in `tailoring`.",
      },
      check({ pathway }, verdict) {
        const { employmentServices, exitPoints, services, definition, ids } = pathway;
        const placement = employmentServices.filter(({ kind }) => kind === "job-placement");
        const section = field(definition, "employmentServices");
        const unserved = exitsWithoutEmploymentService(pathway);
        const omission = omissionOf("employment-service", ...unserved.map(({ id }) => id));
        if (exitPoints.length === 0) {
          if (placement.length === 0) return verdict.short("no-placement", { at: section, omission });
          return verdict.notApplicable("There are no exit points at which job placement could be offered.");
        }

        const [exit] = unserved;
        if (exit) {
          const places = ({ at }: (typeof placement)[number]) => ids.exitPoints(at);
          const nearest = nearestTo(exit, placement, places);
          if (nearest)
            verdict.short("not-covered", {
              at: field(nearest, "at"),
              service: nearest.id,
              exits: quotedIds(unserved),
              omission,
            });
          else verdict.short("no-placement", { at: section, omission });
        }
        const otherHelp = new Map<(typeof placement)[number], ExitPoint[]>();
        for (const each of exitPoints) {
          const offered = services.employmentAt(each);
          const [first] = offered;
          if (first && offered.every(({ kind }) => kind !== "job-placement")) append(otherHelp, first, each);
        }
        for (const [service, exits] of otherHelp) {
          verdict.short("other-kind", {
            at: field(service, "kind"),
            service: service.id,
            kind: service.kind,
            exits: quotedIds(exits),
          });
        }
        for (const service of placement) {
          if ((service.tailoring?.trim() ?? "") === "")
            verdict.short("not-tailored", {
              at: field(service, "tailoring"),
              services: `"${service.id}"`,
              lists: "services",
            });
          else verdict.met(service);
        }
      },
    },
  },
});
