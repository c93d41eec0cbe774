import {
  defineRule,
  field,
  omissionOf,
  type Partner,
  type Pathway,
  type Program,
  provisions,
  quotedIds,
  type System,
  systemOf,
  systems,
  together,
} from "../../../src/rules-api/index.js";

const spoken: Readonly<Record<System, string>> = {
  secondary: "secondary education",
  "adult-education": "adult education",
  "workforce-training": "workforce training and development",
  "career-and-technical-education": "career and technical education",
  postsecondary: "postsecondary education",
};

/** The kinds of partners of C.2 that belong to a system by their nature: without any, both requirements lack the same. */
const kindOf: Partial<Readonly<Record<System, string>>> = {
  secondary: "school",
  postsecondary: "college",
  "workforce-training": "workforce-agency",
};

/** Systems whose people are to be led upwards, and those that they are led to. */
const lower: readonly System[] = ["secondary", "adult-education"];
const upper: readonly System[] = ["postsecondary", "career-and-technical-education", "workforce-training"];

/** What shows that two systems meet on one level of the pathway: programs of both on it. */
function onOneLevel({ programs, ids }: Pathway): Program[] | undefined {
  const byLevel = new Map<number, Program>();
  for (const program of programs) {
    const system = systemOf(program, ids);
    if (system === undefined) continue;
    const other = byLevel.get(program.level);
    if (!other) byLevel.set(program.level, program);
    else if (systemOf(other, ids) !== system) return [other, program];
  }
  return undefined;
}

/** Data on participants, or results of assessments, that partners of two systems share. */
function sharedData({ improvement, assessments, partners: all, ids }: Pathway): object | undefined {
  const systemsOf = new Map(all.map((partner) => [partner, new Set(partner.systems)]));
  const isShared = (by: string | undefined, others: readonly string[] | undefined) => {
    const partners = ids.partners([...(by === undefined ? [] : [by]), ...(others ?? [])]);
    const [first, ...rest] = partners.filter((partner) => (partner.systems?.length ?? 0) > 0);
    return (
      first !== undefined &&
      rest.some(
        (partner) =>
          partner !== first && [...(systemsOf.get(partner) ?? [])].some((system) => !systemsOf.get(first)?.has(system)),
      )
    );
  };
  return (
    improvement?.data?.find(({ collectedBy, sharedWith }) => isShared(collectedBy, sharedWith)) ??
    assessments.find(({ givenBy, sharedWith }) => isShared(givenBy, sharedWith))
  );
}

export default defineRule({
  title: "Aligned",
  requirements: {
    SY1: {
      authority: "framework",
      source: { part: "system", name: "aligned" },
      asks: "The secondary, postsecondary and workforce systems, adult education and career and technical education included, are aligned, both vertically and horizontally.",
      why: "A person does not live in one system. Where school, adult education, training and college do not know of each other, everyone has to find the way between them alone.",
      fix: "Name in `systems` to which systems each partner belongs, so that all five have a partner. Let each run a program, give a service or co-enroll, under an `agreement` in force. Lead from secondary or adult education upwards by `next`, and let two systems serve the same level or share data (`improvement.data`, `sharedWith` of assessments).",
      evidence:
        "The partners of each system, the `next` entry that leads upwards, and what two systems do side by side.",
      messages: {
        "no-partners":
          "No partners are named, so no system is aligned with another. Add `partners`, each with the `systems` that it belongs to.",
        "no-partner":
          "Systems without a partner: {systems}. Add one, or write it into the `systems` of the partner that belongs to it.",
        "systems-not-stated":
          'No partner is said to belong to the system of {system}, though "{partner}" runs "{program}" of it. Write `{key}` into the `systems` of "{partner}".',
        "takes-no-part":
          "Systems without a part in the pathway: {systems}. No program, service or co-enrollment names these partners; state what they do, or add others that take part.",
        agreement:
          "No agreement is in force with {partners}: {problem}. Sign or renew it and state it under `agreement`.",
        "no-lower-program":
          "No program belongs to secondary or adult education, so no way leads from there upwards. Add such a program, or state the `system` of the one that does this.",
        "not-vertical":
          "No program of postsecondary education, career and technical education or training comes after {programs}. Name in `next` the program that people go on to.",
        "system-not-stated":
          'It cannot be told whether secondary or adult education leads upwards: program "{program}" does not say to which system it belongs. State its `system`.',
        "not-horizontal":
          "No two systems serve the same level of the pathway, and none share data on participants. Add a program of another system at the level of one that is there, or share data (`improvement.data`) or results of assessments with partners of other systems.",
      },
      check({ pathway, today }, verdict) {
        const { partners, programs, ids, graph } = pathway;
        const section = field(pathway.definition, "partners");
        if (partners.length === 0)
          return verdict.short("no-partners", { at: section, omission: omissionOf("partner-kind") });

        const provided = provisions(pathway);
        const agreements = pathway.agreements(today);
        const told = new Set<Partner>();
        for (const key of systems) {
          const system = spoken[key];
          const members = partners.filter((partner) => partner.systems?.includes(key));
          const active = members.filter((partner) => provided.has(partner));
          if (members.length === 0) {
            const program = programs.find((each) => each.system === key && ids.partner(each.provider));
            const runner = program && ids.partner(program.provider);
            if (runner)
              verdict.short("systems-not-stated", {
                at: field(runner, "systems"),
                system,
                key,
                partner: runner.id,
                program: program.id,
              });
            else {
              const kind = kindOf[key];
              verdict.short("no-partner", {
                at: section,
                systems: `${system} (\`${key}\`)`,
                lists: "systems",
                ...(kind === undefined ? {} : { omission: omissionOf("partner-kind", kind) }),
              });
            }
          } else if (active.length === 0) {
            verdict.short("takes-no-part", {
              ...together(
                members,
                (partner) => partner,
                () => "Nor does this one.",
              ),
              systems: `${system} (${quotedIds(members).join(", ")})`,
              lists: "systems",
              ...(members.length === 1 ? { omission: omissionOf("idle-partner", members[0]?.id ?? "") } : {}),
            });
          }
          for (const partner of active) {
            if (told.has(partner)) continue;
            told.add(partner);
            const problem = agreements.problem(partner);
            // The steward, with whom the others have theirs, needs none with itself.
            if (problem === undefined || (!partner.agreement && partner === pathway.steward)) verdict.met(partner);
            else
              verdict.short("agreement", {
                at: field(partner, "agreement"),
                partners: `"${partner.id}" (for ${system})`,
                problem,
                lists: "partners",
                omission: omissionOf("agreement", partner.id),
              });
          }
        }

        const isLower = (program: Program) => lower.includes(systemOf(program, ids) as System);
        const isUpper = (program: Program) => upper.includes(systemOf(program, ids) as System);
        const below = programs.filter(isLower);
        const up = graph.edges.find(({ from, to }) => isLower(from) && isUpper(to));
        const unknown = programs.find((program) => systemOf(program, ids) === undefined);
        if (up) verdict.met(up.step);
        else if (unknown)
          verdict.unverifiable("system-not-stated", {
            at: field(unknown, "system"),
            program: unknown.id,
            omission: omissionOf("program-system", unknown.id),
          });
        else if (below.length === 0)
          verdict.short("no-lower-program", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf(programs.length === 0 ? "programs" : "vertical-link"),
          });
        else {
          for (const program of below) {
            verdict.short("not-vertical", {
              at: field(program, "next"),
              programs: `"${program.id}"`,
              lists: "programs",
              omission: omissionOf("vertical-link", program.id),
            });
          }
        }

        const beside = onOneLevel(pathway);
        const shared = sharedData(pathway);
        if (beside || shared) verdict.metByAll([...(beside ?? []), ...(shared ? [shared] : [])]);
        else if (programs.length > 0) verdict.short("not-horizontal", { at: field(pathway.definition, "programs") });
      },
    },
  },
});
