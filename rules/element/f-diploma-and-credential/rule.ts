import {
  alternativesOf,
  append,
  type Credential,
  defineRule,
  type EntryPoint,
  field,
  isDiploma,
  isLink,
  type Journey,
  omissionOf,
  type Partner,
  type Pathway,
  type Program,
  quotedIds,
  recognition,
  type RequiredItem,
  requiresDiploma,
  type System,
  systemOf,
  together,
} from "../../../src/rules-api/index.js";

/** Systems in which people without a diploma learn, and those that they are to come to. */
const below: readonly System[] = ["secondary", "adult-education"];
const above: readonly System[] = ["postsecondary", "career-and-technical-education", "workforce-training"];

/** The certificates and certifications within reach of which nobody is said to recognize them. */
function unstatedFrom(journey: Journey, pathway: Pathway): Credential[] {
  const credentials = [...journey.programs].flatMap((program) => (program.awards ?? []).flatMap((id) => pathway.ids.credential(id) ?? []));
  return [...new Set(credentials)].filter((credential) => recognition(credential, pathway.ids) === "unstated");
}

function awards(program: Program, pathway: Pathway, counts: (credential: Credential) => boolean): boolean {
  return (program.awards ?? []).some((id) => {
    const credential = pathway.ids.credential(id);
    return credential !== undefined && counts(credential);
  });
}

/** The program within reach that awards such a credential: the line that proves it. */
function awarding(journey: Journey, pathway: Pathway, counts: (credential: Credential) => boolean): Program | undefined {
  return [...journey.programs].find((program) => awards(program, pathway, counts));
}

function titled(item: RequiredItem, pathway: Pathway): string {
  return alternativesOf(item)
    .map((id) => `"${pathway.ids.credential(id)?.id ?? id}"`)
    .join(" or ");
}

/** The first step that asks for what nobody on this way holds; a diploma first, since it is what is looked for. */
function breaksAt(journey: Journey, pathway: Pathway) {
  const blocked = journey.blocked;
  return blocked.find(({ missing }) => requiresDiploma([missing], pathway.ids)) ?? blocked[0];
}

export default defineRule({
  title: "A diploma, and a recognized postsecondary credential",
  requirements: {
    "F.0": {
      authority: "statute",
      source: { part: "element", section: "F", item: 0 },
      asks: "A person can attain a secondary school diploma or its recognized equivalent, and at least one recognized postsecondary credential.",
      why: "A pathway that asks for a diploma and helps nobody to one is closed to those who need it most. And training that ends in no credential that employers and colleges know leaves people where they were.",
      fix: "Give every entry point that does not require a diploma a program within reach that awards one (`awards` a credential of kind `secondary-diploma` or `secondary-equivalency`), before the first step that requires it or taken beside it (`instruction.concurrentWith`). Let every entry point lead to a license, a degree, an apprenticeship, or a certificate or certification that industry recognizes (`recognizedBy`).",
      evidence: "The program within reach of each entry point that awards the diploma, and the one that awards the credential.",
      messages: {
        "no-diploma":
          'From entry point "{entry}" no secondary diploma or equivalency can be reached: no program awards one. Add a program that does, such as high school equivalency classes taken beside "{program}", or say in `awards` which program does.',
        "diploma-blocked":
          'From entry point "{entry}" no secondary diploma or equivalency can be reached: the way breaks at "{step}", which requires {missing}, and no program before it awards that. Award it before that step, or let people start there without it.',
        "all-require-diploma":
          "Every entry point requires a secondary diploma or equivalency, so nobody without one can enter. Add an entry point for people without a diploma, into a program that awards one.",
        "no-credential":
          'From entry point {entries} no recognized postsecondary credential can be reached (WIOA sec. 3(52)): a certificate or certification that industry recognizes, a license, a completed apprenticeship, or a degree. Let a program that it leads to award one.',
        "credential-blocked":
          'From entry point {entries} no recognized postsecondary credential can be reached: the way breaks at "{step}", which requires {missing}, and no program before it awards that. Award it before that step, or let people start there without it.',
        "no-entry-points": "There are no entry points, so nobody can be shown to attain a diploma or a credential. Add `entryPoints`.",
        "recognition-not-stated":
          'From entry point {entries} only {credentials} can be reached, and nothing says which employers or associations recognize it. Name them in `recognizedBy`.',
      },
      check({ pathway }, verdict) {
        const entries = pathway.entryPoints;
        if (entries.length === 0) {
          return verdict.short("no-entry-points", { at: field(pathway.definition, "entryPoints"), omission: omissionOf("entry-points", "second") });
        }

        const withoutDiploma = entries.filter((entry) => !requiresDiploma(entry.requires, pathway.ids));
        if (withoutDiploma.length === 0) verdict.short("all-require-diploma", { at: field(pathway.definition, "entryPoints") });

        // Entry points that break at the same step, or that lack the same thing, are one cause and are told once.
        const noDiploma = new Map<object | null, EntryPoint[]>();
        for (const entry of withoutDiploma) {
          const journey = pathway.journey(entry);
          const program = awarding(journey, pathway, isDiploma);
          if (program) verdict.met(program);
          else {
            const cause = pathway.programs.some((other) => awards(other, pathway, isDiploma)) ? (breaksAt(journey, pathway)?.door ?? entry) : null;
            append(noDiploma, cause, entry);
          }
        }
        const isNowhere = noDiploma.size === 1 && ![...pathway.reachable].some((program) => awards(program, pathway, isDiploma));
        for (const affected of noDiploma.values()) {
          const [entry] = affected as [EntryPoint];
          const { related = [] } = together(affected, (each) => each, () => "From this entry point neither.");
          const shared = isNowhere ? { omission: omissionOf("diploma") } : {};
          const journey = pathway.journey(entry);
          const step = breaksAt(journey, pathway);
          if (step) {
            const missing = titled(step.missing, pathway);
            verdict.short("diploma-blocked", { at: entry, entry: entry.id, step: step.door.id, missing, related: [{ at: field(step.door, "requires"), message: `${missing} is required here.` }, ...related], ...shared });
          } else verdict.short("no-diploma", { at: entry, entry: entry.id, program: entry.into[0] ?? "", related, ...shared });
        }

        // As above: one cause, told once, with every entry point that it shuts out.
        const noCredential = new Map<object | null, EntryPoint[]>();
        for (const entry of entries) {
          const journey = pathway.journey(entry);
          const program = awarding(journey, pathway, (credential) => recognition(credential, pathway.ids) === "recognized");
          if (program) verdict.met(program);
          else append(noCredential, unstatedFrom(journey, pathway)[0] ?? breaksAt(journey, pathway)?.door ?? null, entry);
        }
        for (const affected of noCredential.values()) {
          const [entry] = affected as [EntryPoint];
          const journey = pathway.journey(entry);
          const place = together(affected, (each) => each, () => "From this entry point neither.");
          const unstated = unstatedFrom(journey, pathway);
          const step = breaksAt(journey, pathway);
          if (unstated[0]) {
            verdict.unverifiable("recognition-not-stated", { at: field(unstated[0], "recognizedBy"), entries: quotedIds(affected), credentials: quotedIds(unstated) });
          } else if (step) {
            verdict.short("credential-blocked", { ...place, entries: quotedIds(affected), step: step.door.id, missing: titled(step.missing, pathway) });
          } else verdict.short("no-credential", { ...place, entries: quotedIds(affected) });
        }
      },
    },

    "F.1": {
      authority: "guidance",
      source: { part: "element", section: "F", item: 1 },
      asks: "Programs for youth and for adults of all skill levels work together, so that participants can in time earn a recognized postsecondary credential.",
      why: "People who finish high school or adult education should find the next door open, by agreement, and not have to apply anew as strangers.",
      fix: "Link every program of the secondary and the adult-education system by `next` to a program of college, career and technical education or training, and give the partners that run both of them an `agreement` that is signed and in force.",
      evidence: "The `next` entries that lead from secondary or adult education upwards.",
      messages: {
        "no-lower-program":
          "No program belongs to the secondary or the adult-education system, so nobody is led from there to a postsecondary credential. Add such a program, or state the `system` of the one that does this.",
        "leads-nowhere":
          'Program "{program}" of the {system} system leads to no program of college, career and technical education or training. Name the one that people go on to in its `next`.',
        agreement:
          'Partner "{partner}", which runs "{program}", has no agreement in force with the pathway\'s steward ({state}), so the step from "{from}" to "{to}" rests on nothing. Sign or renew it and state it under `agreement`.',
        "no-steward": "Nobody is named who keeps the pathway, so it cannot be told with whom the partners have agreements. Name a partner in `steward`.",
        "system-not-stated": 'Program "{program}" does not say to which system it belongs, so it cannot be told whether secondary or adult education leads upwards. State its `system`.',
      },
      check({ pathway, today }, verdict) {
        const system = (program: Program) => systemOf(program, pathway.ids);
        const lower = pathway.programs.filter((program) => below.includes(system(program) as System));
        if (lower.length === 0) {
          const unknown = pathway.programs.find((program) => system(program) === undefined);
          if (unknown) verdict.unverifiable("system-not-stated", { at: field(unknown, "system"), program: unknown.id, omission: omissionOf("program-system", unknown.id) });
          else verdict.short("no-lower-program", { at: field(pathway.definition, "programs"), omission: omissionOf("vertical-link") });
          return;
        }
        const isAbove = (program: Program) => above.includes(system(program) as System);
        for (const program of lower) {
          const elsewhere = program.next?.find((step) => isLink(step.program));
          if (elsewhere) {
            verdict.met(elsewhere);
            continue;
          }
          const onward = [...pathway.graph.leadingFrom(program)];
          if (onward.some(isAbove)) continue;
          const unknown = onward.find((other) => system(other) === undefined);
          if (unknown) verdict.unverifiable("system-not-stated", { at: field(unknown, "system"), program: unknown.id, omission: omissionOf("program-system", unknown.id) });
          else verdict.short("leads-nowhere", { at: field(program, "next"), program: program.id, system: system(program) ?? "", omission: omissionOf("vertical-link", program.id) });
        }
        if (!pathway.steward) verdict.short("no-steward", { at: field(pathway.definition, "steward") });
        const agreements = pathway.agreements(today);
        for (const { from, to, step } of pathway.graph.edges) {
          if (!below.includes(system(from) as System) || !isAbove(to)) continue;
          const without = [from, to].flatMap((program) => {
            const partner = pathway.ids.partner(program.provider);
            return partner && partner !== pathway.steward && !agreements.inForce(partner) ? [{ program, partner }] : [];
          });
          for (const { program, partner } of without) {
            const state = agreements.state(partner);
            verdict.short("agreement", { at: field(partner, "agreement"), partner: partner.id, program: program.id, from: from.id, to: to.id, state, omission: omissionOf("agreement", partner.id) });
          }
          if (without.length === 0) verdict.met(step);
        }
      },
    },

    "F.2": {
      authority: "guidance",
      source: { part: "element", section: "F", item: 2 },
      asks: "People move on to further education efficiently, and credentials are stackable, portable and recognized by industry.",
      why: "A credential that counts only with one employer, or a program after which nothing comes, traps people at their first step.",
      fix: "Let credentials stack (`stacksInto`), with at least one in a stack that industry recognizes and that is honored in the whole state or nation (`scope`). Give every program a `next`, an `onward` option, or an exit point after it.",
      evidence: "Credentials in a stack that are recognized and of national or state scope.",
      messages: {
        "no-stack": "No credential stacks into another, so what people earn does not add up. State in `stacksInto` which credential counts toward which.",
        "not-portable":
          "No credential in a stack is both recognized by industry and honored in the whole state or nation: {credentials}. Use one that is, or state its `scope` and `recognizedBy`.",
        "employer-scope": 'Credential "{credential}" is honored by one employer alone, so people cannot take it elsewhere. Add or replace it by one of state or national scope.',
        "dead-end": 'Program "{program}" leads nowhere: it has no `next`, no `onward` option, and no exit point stands after it. Add one of them.',
        "scope-not-stated": 'It cannot be told whether a stacked credential is portable: "{credential}" does not say how far it is honored. State its `scope` (national, state, local or employer).',
      },
      check({ pathway }, verdict) {
        const stacked = [...pathway.stacks.members];
        const recognized = stacked.filter((credential) => recognition(credential, pathway.ids) === "recognized");
        const portable = recognized.filter(({ scope }) => scope === "national" || scope === "state");
        const unscoped = recognized.find(({ scope }) => scope === undefined);
        const stackPlace = field(pathway.definition, "credentials");
        if (stacked.length === 0) verdict.short("no-stack", { at: stackPlace, omission: omissionOf("stack") });
        else if (portable.length > 0) verdict.met(...portable);
        else if (unscoped) verdict.unverifiable("scope-not-stated", { at: field(unscoped, "scope"), credential: unscoped.id });
        else {
          const omission = recognized.length === 0 ? { omission: omissionOf("recognized-credential") } : {};
          verdict.short("not-portable", { at: stacked[0] ?? stackPlace, credentials: stacked.map(({ id }) => `"${id}"`), ...omission });
        }

        for (const credential of pathway.credentials) {
          if (credential.scope === "employer") verdict.short("employer-scope", { at: field(credential, "scope"), credential: credential.id });
        }
        for (const program of pathway.programs) {
          const leads = (program.next?.length ?? 0) + (program.onward?.length ?? 0) + pathway.graph.exitsAfter(program).length;
          if (leads === 0) verdict.short("dead-end", { at: program, program: program.id });
        }
      },
    },

    "F.3": {
      authority: "guidance",
      source: { part: "element", section: "F", item: 3 },
      asks: "People are co-enrolled in the programs of WIOA's core and required partners, and in SNAP Employment and Training.",
      why: "Co-enrollment lets one person draw on several programs at once: one pays tuition, another child care, a third finds the job.",
      fix: "Add to `coEnrollment` an entry for each core program (title I adult, dislocated worker and youth; titles II, III and IV) and for SNAP Employment and Training, each with the partner that administers it (`administers`).",
      evidence: "The entries of `coEnrollment`. Required partner programs without an entry are listed with the verdict.",
      messages: {
        missing: "Co-enrollment is not arranged with {programs}. Add an entry to `coEnrollment` for each, with the partner that administers it.",
        "not-administered":
          'Co-enrollment names "{partner}" for {program}, which that partner does not administer. Name the partner that does, or add it to the `administers` of "{partner}".',
        "no-partner": "Co-enrollment in {program} names no partner. Name the one that administers it.",
      },
      check({ pathway, profile }, verdict) {
        const { core, named, required } = profile.partnerPrograms;
        const entries = new Map(pathway.coEnrollment.map((entry) => [entry.partnerProgram, entry]));
        const absent = [...core, ...named].filter(({ id }) => !entries.has(id));
        if (absent.length > 0) {
          verdict.short("missing", { at: field(pathway.definition, "coEnrollment"), programs: absent.map(({ title }) => title) });
        }
        const titles = new Map([...core, ...named, ...required].map(({ id, title }) => [id, title]));
        for (const entry of pathway.coEnrollment) {
          const program = titles.get(entry.partnerProgram) ?? entry.partnerProgram;
          const partner: Partner | undefined = entry.partner === undefined ? undefined : pathway.ids.partner(entry.partner);
          if (entry.partner === undefined) verdict.short("no-partner", { at: entry, program });
          else if (partner && !partner.administers?.includes(entry.partnerProgram)) {
            verdict.short("not-administered", { at: field(entry, "partner"), partner: partner.id, program });
          } else verdict.met(entry);
        }
        const unlisted = required.filter(({ id }) => !entries.has(id));
        if (unlisted.length > 0) verdict.note(`Required partner programs without an entry: ${unlisted.map(({ title }) => title).join(", ")}.`);
      },
    },
  },
});
