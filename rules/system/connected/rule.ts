import {
  cyclesOfNext,
  defineRule,
  field,
  type Instruction,
  isBasicEducation,
  namesOfRequired,
  omissionOf,
  omissionOfWayTo,
  type Pathway,
  type Program,
  quotedIds,
  systemOf,
  together,
  unreachedPrograms,
  type WrongLevel,
  wrongLevels,
} from "../../../src/rules-api/index.js";

/** Training for skills that jobs ask for: neither basic education nor high school. */
function isSkillsTraining(program: Program, pathway: Pathway): boolean {
  return !isBasicEducation(program) && systemOf(program, pathway.ids) !== "secondary";
}

const isIntegrated = ({ instruction }: Program) => instruction?.integrated === true;

/** How the ladder reads where a level falls. */
function fallsOf({ falls }: WrongLevel): string[] {
  return falls.map(({ from, to }) => `from "${from.id}" (${from.level}) to "${to.id}" (${to.level})`);
}

export default defineRule({
  title: "Connected",
  requirements: {
    SY2: {
      authority: "framework",
      source: { part: "system", name: "connected" },
      asks: "Coursework is rigorous, sequential, connected and efficient; it links basic education and skills training, and integrates education and training.",
      why: "Courses that do not build on one another make people start again at each door, and those who need basic skills first are the ones who are lost there.",
      fix: "Name in `instruction.standards` the standards, test plan or competency framework that each program is taught to. Lead to every program from an entry point, by `next`, upwards in `level` and never in a circle. Let a program of basic education lead to training, and teach one of the two as integrated education and training (`instruction.integrated`).",
      evidence: "The standards of each program, and the step from basic education to training.",
      messages: {
        "no-programs": "The definition has no programs, so there is no coursework to connect. Add `programs`.",
        "no-instruction":
          "Nothing is said of how people are taught in {programs}, and so not to which standards. Add `instruction` with `standards`.",
        "no-standards":
          "No standards are named for {programs}. Name in `instruction.standards` the standards, test plan or competency framework.",
        unreachable:
          'No entry point leads to program "{program}"{behind}. Name it in the `next` of a program or in the `into` of an entry point.',
        blocked:
          'Nobody gets to program "{program}"{behind}: it requires {missing}, and nobody who is led there holds {held}. Award it before, or let people enter without it.',
        "level-falls":
          'Along `next` the level falls {falls}. Correct the `level` of "{program}" ({level}), or what leads to it.',
        cycle:
          "The way along `next` goes in a circle, from {circle}, so there is no sequence. Take out the step that leads back.",
        "no-basic-education":
          "No program gives basic education (of the adult-education system, or at level 0), so none is linked to skills training. Add one, such as a bridge or high school equivalency classes.",
        "leads-to-no-training":
          "Basic education leads to no skills training: {programs}. Name in `next` the training that people go on to.",
        "not-integrated":
          'Basic education and training are not integrated: neither "{program}" nor {training}, which it leads to, is. Teach one of them as integrated education and training, and state `instruction.integrated: true`.',
      },
      check({ pathway }, verdict) {
        const { programs, graph } = pathway;
        if (programs.length === 0)
          return verdict.short("no-programs", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf("programs"),
          });

        const slack: { program: Program; instruction: Instruction }[] = [];
        for (const program of programs) {
          const { instruction } = program;
          if (!instruction)
            verdict.short("no-instruction", {
              at: program,
              programs: `"${program.id}"`,
              lists: "programs",
              omission: omissionOf("instruction", program.id),
            });
          else if ((instruction.standards?.length ?? 0) === 0) slack.push({ program, instruction });
          else verdict.met(field(instruction, "standards"));
        }
        if (slack.length > 0) {
          const place = together(
            slack,
            ({ instruction }) => field(instruction, "standards"),
            ({ program }) => `Nor "${program.id}".`,
          );
          verdict.short("no-standards", { ...place, programs: quotedIds(slack.map(({ program }) => program)) });
        }

        for (const { program, blocked, behind } of unreachedPrograms(pathway)) {
          const rest = behind.length > 0 ? `, and so to ${behind.length} more behind it` : "";
          const details = {
            at: program,
            program: program.id,
            behind: rest,
            omission: omissionOfWayTo(program, pathway),
          };
          if (!blocked) verdict.short("unreachable", details);
          else
            verdict.short("blocked", {
              ...details,
              missing: namesOfRequired(blocked.missing),
              held: blocked.isHeldInPart ? "all of that" : "that",
            });
        }

        const cycles = cyclesOfNext(pathway);
        for (const { programs: circle, back } of cycles) {
          verdict.short("cycle", {
            at: field(back.step, "program"),
            circle: [...quotedIds(circle), `"${circle[0]?.id}" again`].join(" to "),
            omission: omissionOf("cycle", circle[0]?.id ?? ""),
          });
        }
        const inCircle = new Map(cycles.flatMap((cycle) => cycle.programs.map((program) => [program, cycle] as const)));
        const straight = graph.edges.filter(
          ({ from, to }) => !inCircle.has(from) || inCircle.get(from) !== inCircle.get(to),
        );
        for (const wrong of wrongLevels(straight, graph)) {
          const { program } = wrong;
          verdict.short("level-falls", {
            at: field(program, "level"),
            program: program.id,
            level: program.level,
            falls: fallsOf(wrong),
          });
        }

        const basic = programs.filter(isBasicEducation);
        if (basic.length === 0)
          return verdict.short("no-basic-education", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf("integrated-education"),
          });
        const training = programs.filter((program) => isSkillsTraining(program, pathway));
        const leadsToTraining = graph.leadingToAny(training);
        const linked = basic.filter((program) => leadsToTraining.has(program));
        if (linked.length === 0) {
          for (const program of basic)
            verdict.short("leads-to-no-training", {
              at: field(program, "next"),
              programs: `"${program.id}"`,
              lists: "programs",
              omission: omissionOf("vertical-link", program.id),
            });
          return;
        }
        const leadsToIntegrated = graph.leadingToAny(training.filter(isIntegrated));
        const proof = linked.find((program) => isIntegrated(program) || leadsToIntegrated.has(program));
        if (proof) return verdict.met(field(proof, "next"));
        const [first] = linked as [Program];
        const onward = [...graph.leadingFrom(first)].filter((program) => isSkillsTraining(program, pathway));
        const at = first.instruction ? field(first.instruction, "integrated") : first;
        verdict.short("not-integrated", {
          at,
          program: first.id,
          training: quotedIds(onward),
          omission: omissionOf("integrated-education"),
        });
      },
    },
  },
});
