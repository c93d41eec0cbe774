import {
  alternativesOf,
  cyclesOf,
  cyclesOfNext,
  defineIntegrityRule,
  expectedAwarders,
  field,
  namesOfRequired,
  omissionOf,
  omissionOfAward,
  omissionOfWayTo,
  type Pathway,
  type Program,
  quotedIds,
  unreachedPrograms,
  type Where,
} from "../../../src/rules-api/index.js";
import { credentialsOutOfReach } from "./credentials.js";

/** `"a" to "b" to "a" again`. */
function around(things: readonly { id: string }[]): string {
  const ids = quotedIds(things);
  // Of a long way the ends tell enough.
  const shown = ids.length > 8 ? [...ids.slice(0, 6), `${ids.length - 7} more`, ...ids.slice(-1)] : ids;
  return [...shown, `${ids[0] ?? ""} again`].join(" to ");
}

/** The credentials that one program alone awards, each with it. */
function soleAwarders({ programs, graph }: Pathway): ReadonlyMap<string, Program> {
  const awarders = new Map<string, Program>();
  const several = new Set<string>();
  for (const program of programs)
    for (const id of graph.awardsOf(program)) {
      if ((awarders.get(id) ?? program) !== program) several.add(id);
      awarders.set(id, program);
    }
  for (const id of several) awarders.delete(id);
  return awarders;
}

export default defineIntegrityRule({
  title: "A graph that can be walked",
  severity: "error",
  asks: "Neither `next` nor `stacksInto` goes in a circle, and no program, credential or exit point is out of reach from every entry point.",
  why: "A pathway is a way from here to there. What goes in a circle has no end, and what nobody can come to is not part of it, whatever is claimed for it.",
  fix: "Take out the step that leads back. Lead to each program by `next` or `into`, award each credential in a program within reach (`awards`), and let each exit point stand after a program (`after`).",
  messages: {
    "next-circle": "The way along `next` goes in a circle, from {circle}. Take out the step that leads back.",
    "stack-circle":
      "The stack of credentials goes in a circle, from {circle}: each would count toward the one before it. Take out the step that leads back.",
    "unreachable-program":
      'No entry point leads to program "{program}"{behind}. Name it in the `next` of a program or in the `into` of an entry point.',
    "blocked-program":
      'Nobody gets to program "{program}"{behind}: it requires {missing}, and nobody who is led there holds {held}. Award it before, or let people enter without it.',
    "blocked-by-itself":
      'Nobody gets to program "{program}"{behind}: it requires {missing}, which it alone awards. Take that out of its `requires`, or out of its `awards`.',
    "unreachable-credential":
      'Nobody comes to hold credential "{credential}": no program awards it, and no entry point asks people to bring it. Name it in the `awards` of a program.',
    "unreachable-exit":
      'Exit point "{exit}" stands after no program, so nobody can leave by it. Name in `after` the programs that it follows.',
  },
  check({ pathway }, report) {
    for (const { programs, back } of cyclesOfNext(pathway)) {
      const omission = omissionOf("cycle", programs[0]?.id ?? "");
      report.problem("next-circle", { at: field(back.step, "program"), circle: around(programs), omission });
    }
    const { stacks, credentials } = pathway;
    for (const circle of cyclesOf(credentials, (credential) => stacks.onto(credential))) {
      const back = stacks.stepsFrom(circle.at(-1)).find(({ to }) => to === circle[0]);
      const at: Where = back ? field(back.step, "credential") : field(pathway.definition, "credentials");
      report.problem("stack-circle", { at, circle: around(circle) });
    }

    if (pathway.entryPoints.length === 0) return;
    const sole = soleAwarders(pathway);
    for (const { program, blocked, behind } of unreachedPrograms(pathway)) {
      const details = {
        at: program,
        program: program.id,
        behind: behind.length > 0 ? `, and so to ${behind.length} more behind it` : "",
        omission: omissionOfWayTo(program, pathway),
      };
      if (!blocked) report.problem("unreachable-program", details);
      else {
        const about = { ...details, missing: namesOfRequired(blocked.missing) };
        const isOwnAward = blocked.missing
          .flatMap(alternativesOf)
          .every((id) => sole.get(pathway.ids.credentialId(id)) === program);
        if (isOwnAward) report.problem("blocked-by-itself", about);
        else report.problem("blocked-program", { ...about, held: blocked.isHeldInPart ? "all of that" : "that" });
      }
    }
    const awarders = expectedAwarders(pathway);
    for (const credential of credentialsOutOfReach(pathway)) {
      const program = awarders.get(credential);
      report.problem("unreachable-credential", {
        at: program ? field(program, "awards") : credential,
        credential: credential.id,
        omission: omissionOfAward(credential, pathway),
      });
    }
    for (const exit of pathway.exitPoints) {
      if (exit.after.length === 0) report.problem("unreachable-exit", { at: field(exit, "after"), exit: exit.id });
    }
  },
});
