import {
  defineRule,
  type EntryPoint,
  field,
  levelOfExit,
  omissionOf,
  quotedIds,
} from "../../../src/rules-api/index.js";

/** With one way in, the second that is missing is the one of the other readiness (FT2). */
function missingBeside(entry: EntryPoint | undefined): string {
  if (entry?.readiness === undefined) return "second";
  return entry.readiness === "ready" ? "limited" : "ready";
}

export default defineRule({
  title: "Flexible",
  requirements: {
    SY3: {
      authority: "framework",
      source: { part: "system", name: "flexible" },
      asks: "There are multiple entry and exit points.",
      why: "People come with different skills and leave when life asks for it. With one door in and one out, the pathway serves only those who can go all the way from its start.",
      fix: "Give the pathway at least two `entryPoints` that lead into different programs (`into`), and at least two `exitPoints` at different levels (`level`).",
      evidence: "The entry points and the exit points.",
      messages: {
        "no-entry-points":
          "There are no entry points. Add at least two `entryPoints` that lead into different programs.",
        "one-entry-point":
          'Entry point "{entry}" is the only way in. Add a second one that leads into another program, for people who bring more or less.',
        "same-program":
          'The entry points {entries} all lead into program "{program}". Let one of them lead into another program.',
        "no-exit-points": "There are no exit points. Add at least two `exitPoints` at different levels.",
        "one-exit-point":
          'Exit point "{exit}" is the only way out. Add a second one at another level, with the credential and the occupation that it leads to.',
        "same-level":
          "The exit points {exits} all stand at level {level}. Add one at another level, or correct their `level`.",
        "level-not-stated":
          "It cannot be told whether the exit points {exits} stand at different levels. State their `level`.",
      },
      check({ pathway }, verdict) {
        const { definition, entryPoints, exitPoints, graph, ids } = pathway;
        const [entry] = entryPoints;
        const entered = new Set(entryPoints.flatMap(({ into }) => into.map((id) => ids.program(id)?.id ?? id)));
        const [program] = entered;
        const entriesAt = field(definition, "entryPoints");
        if (!entry)
          verdict.short("no-entry-points", {
            at: entriesAt,
            omission: omissionOf("entry-points", missingBeside(entry)),
          });
        else if (entryPoints.length === 1) {
          verdict.short("one-entry-point", {
            at: entriesAt,
            entry: entry.id,
            omission: omissionOf("entry-points", missingBeside(entry)),
          });
        } else if (entered.size < 2)
          verdict.short("same-program", { at: entriesAt, entries: quotedIds(entryPoints), program: program ?? "" });
        else verdict.metByAll(entryPoints);

        const [exit] = exitPoints;
        const levels = exitPoints.flatMap((each) => levelOfExit(each, graph) ?? []);
        const [level] = levels;
        const details = { at: field(definition, "exitPoints"), omission: omissionOf("exit-points") };
        if (!exit) verdict.short("no-exit-points", details);
        else if (exitPoints.length === 1) verdict.short("one-exit-point", { ...details, exit: exit.id });
        else if (new Set(levels).size > 1) verdict.metByAll(exitPoints);
        else if (levels.length < exitPoints.length)
          verdict.unverifiable("level-not-stated", { ...details, exits: quotedIds(exitPoints) });
        else verdict.short("same-level", { ...details, exits: quotedIds(exitPoints), level: level ?? "" });
      },
    },
  },
});
