import {
  contentWords,
  defineRule,
  field,
  type Instruction,
  isWrittenIn,
  omissionOf,
  type Program,
  pasted,
  quotedIds,
  restates,
  together,
} from "../../../src/rules-api/index.js";

/** What the source and this rule say of context; a text that only says it again says nothing of the program. */
const asked = [
  "Curriculum and instructional strategies that make work a central context for learning and developing work readiness skills (i.e., contextualized learning)",
  "Curriculum and instruction make work the central context of learning and of work readiness.",
  "Education is offered concurrently with and in the same context as workforce preparation activities and training for a specific occupation or occupational cluster.",
  "Contextualized curriculum and instruction: systematically connecting basic skills and academic instruction to industry or occupational content",
];

interface Taught {
  program: Program;
  instruction: Instruction;
}

/** The words of a program's context without its own name, which is all that differs in a text made from a pattern. */
function ownWords({ program, instruction }: Taught): string[] {
  const words = contentWords(instruction.context ?? "");
  const name = new Set(contentWords(`${program.id} ${program.title}`));
  const rest = words.filter((word) => !name.has(word));
  return rest.length > 0 ? rest : words;
}

/** The context where the program itself has it, else the instruction that took it over from another program. */
function contextOf({ instruction }: Taught) {
  return isWrittenIn(instruction, "context") ? field(instruction, "context") : instruction;
}

export default defineRule({
  title: "Contextualized",
  requirements: {
    SY6: {
      authority: "framework",
      source: { part: "system", name: "contextualized" },
      asks: "Curriculum and instruction make work the central context of learning and of work readiness.",
      why: "People learn what they can use. Fractions from a dosage chart stay; fractions for their own sake are what many of them failed at before.",
      fix: "Say of each program, in words of its own, how work is the setting in which people learn (`instruction.context`), and list what prepares them for work (`instruction.workforcePreparation`).",
      evidence: "The context and the workforce preparation of each program.",
      messages: {
        "no-programs": "The definition has no programs, so nothing is taught in the context of work. Add `programs`.",
        "no-instruction":
          "Nothing is said of how people are taught in {programs}. Add `instruction` with its `context` and `workforcePreparation`.",
        "no-context":
          "Nothing says how work is the context of learning in {programs}. Describe it in `instruction.context`, in words of each program's own.",
        "same-context":
          "The programs {programs} give the same text for their context. Say of each how work is the setting in which people learn there.",
        "requirement-repeated":
          'The context of program "{program}" only repeats what is asked for. Say which work people learn at, and what they do there.',
        "no-preparation":
          "No workforce preparation is named for {programs}. List in `instruction.workforcePreparation` what prepares people for work, such as digital literacy or self-management.",
      },
      check({ pathway: { programs, definition } }, verdict) {
        if (programs.length === 0)
          return verdict.short("no-programs", { at: field(definition, "programs"), omission: omissionOf("programs") });
        const taught: Taught[] = [];
        for (const program of programs) {
          const { instruction } = program;
          if (instruction) taught.push({ program, instruction });
          else
            verdict.short("no-instruction", {
              at: program,
              programs: `"${program.id}"`,
              lists: "programs",
              omission: omissionOf("instruction", program.id),
            });
        }

        const isSilent = ({ instruction: { context } }: Taught) => context === undefined;
        const silent = taught.filter(isSilent);
        for (const { program, instruction } of silent) {
          verdict.short("no-context", {
            at: field(instruction, "context"),
            programs: `"${program.id}"`,
            lists: "programs",
            omission: omissionOf("instruction-context", program.id),
          });
        }
        const repeating = new Set(
          taught.filter((each) => !isSilent(each) && restates(each.instruction.context ?? "", asked)),
        );
        for (const each of repeating)
          verdict.short("requirement-repeated", { at: contextOf(each), program: each.program.id });
        const said = taught.filter((each) => !isSilent(each) && !repeating.has(each));
        const copies = new Set<Taught>();
        for (const group of pasted(said, ownWords)) {
          for (const each of group) copies.add(each);
          // The first may be the one that it was written for.
          const [first, ...others] = group.toSorted(
            (a, b) => Number(isWrittenIn(b.instruction, "context")) - Number(isWrittenIn(a.instruction, "context")),
          );
          const place = together(
            [...others, ...(first ? [first] : [])],
            contextOf,
            ({ program }) => `"${program.id}" has it too.`,
          );
          verdict.short("same-context", { ...place, programs: quotedIds(group.map(({ program }) => program)) });
        }

        const unprepared = new Set(
          taught.filter(({ instruction }) => (instruction.workforcePreparation?.length ?? 0) === 0),
        );
        for (const { program, instruction } of unprepared) {
          verdict.short("no-preparation", {
            at: field(instruction, "workforcePreparation"),
            programs: `"${program.id}"`,
            lists: "programs",
            omission: omissionOf("workforce-preparation", program.id),
          });
        }
        for (const each of said) if (!copies.has(each) && !unprepared.has(each)) verdict.met(each.instruction);
      },
    },
  },
});
