import {
  append,
  type Credential,
  defineRule,
  field,
  isLink,
  omissionOf,
  omissionOfLost,
  type Program,
  quotedIds,
  recognition,
  type System,
  systemOf,
  together,
} from "../../../src/rules-api/index.js";
import { coEnrollment } from "./co-enrollment.js";
import {
  adviceFor,
  causesOf,
  isDiplomaNowhere,
  type Lack,
  namesOf,
  type Reach,
  reachFromEach,
  silentSchools,
  whatIsLacking,
} from "./reach.js";
import { refusedFrom } from "./refused.js";

/** Systems in which people without a diploma learn, and those that they are to come to. */
const below: readonly System[] = ["secondary", "adult-education"];
const above: readonly System[] = ["postsecondary", "career-and-technical-education", "workforce-training"];

export default defineRule({
  title: "A diploma, and a recognized postsecondary credential",
  requirements: {
    "F.0": {
      authority: "statute",
      source: { part: "element", section: "F", item: 0 },
      asks: "A person can attain a secondary school diploma or its recognized equivalent, and at least one recognized postsecondary credential.",
      why: "A pathway that asks for a diploma and helps nobody to one is closed to those who need it most. And training that ends in no credential that employers and colleges know leaves people where they were.",
      fix: "Give every entry point that does not require a diploma a program within reach that awards one (`awards` a credential of kind `secondary-diploma` or `secondary-equivalency`), before the first step that requires it or taken beside it (`instruction.concurrentWith`). Let every entry point lead to a license, a degree, an apprenticeship, or a certificate or certification that industry recognizes (`recognizedBy`).",
      evidence:
        "The program within reach of each entry point that awards the diploma, and the one that awards the credential.",
      messages: {
        "no-diploma":
          "From entry point {entries} {what} can be reached: no program on the way awards a diploma or equivalency{step}. {advice} add one that does, such as high school equivalency classes taken beside {beside}.",
        "no-credential":
          "From entry point {entries} no recognized postsecondary credential can be reached (WIOA sec. 3(52)): a certificate or certification that industry recognizes, a license, a completed apprenticeship, or a degree. Let a program that it leads to award one.{besides}",
        blocked:
          'From entry point {entries} {what} can be reached: the way breaks at "{step}", which requires {missing}, and no program before it awards that. Award it before that step, or let people start there without it.',
        "for-youth":
          "From entry point {entries}, which is for adults, {what} can be reached without {programs}, for youth only. Lead adults to a program of their own, or correct the `audience` of the program or of the entry point.",
        "all-require-diploma":
          "Every entry point requires a secondary diploma or equivalency, so nobody without one can enter. Add an entry point for people without a diploma, into a program that awards one.",
        "no-entry-points":
          "There are no entry points, so nobody can be shown to attain a diploma or a credential. Add `entryPoints`.",
        "no-programs": "There are no programs, so nobody can attain a diploma or a credential. Add `programs`.",
        "recognition-not-stated":
          "From entry point {entries} only {credentials} can be reached, and nothing says which employers or associations recognize it. Name them in `recognizedBy`.",
      },
      check({ pathway }, verdict) {
        const entries = pathway.entryPoints;
        if (entries.length === 0) {
          return verdict.short("no-entry-points", {
            at: field(pathway.definition, "entryPoints"),
            omission: omissionOf("entry-points", "second"),
          });
        }

        if (pathway.programs.length === 0) {
          return verdict.short("no-programs", {
            at: field(pathway.definition, "programs"),
            omission: omissionOf("programs"),
          });
        }

        const reaches = reachFromEach(pathway);
        if (!reaches.some(({ needsDiploma }) => needsDiploma)) {
          verdict.short("all-require-diploma", { at: field(pathway.definition, "entryPoints") });
        }
        for (const reach of reaches) {
          if (reach.needsDiploma && reach.diploma) verdict.met(reach.diploma);
          if (reach.credential) verdict.met(reach.credential);
        }

        // Entry points whose ways break at the same step, or that lack the same thing, have one cause: it is told once.
        const { open, forYouth } = causesOf(reaches);
        for (const affected of forYouth) {
          const [{ lacks, forYounger }] = affected as [Reach];
          const place = together(
            affected,
            ({ entry }) => field(entry, "audience"),
            () => "From this entry point neither.",
          );
          const [diploma, credential] = [lacks.some((lack) => lack.diploma), lacks.some((lack) => lack.credential)];
          const what = whatIsLacking(diploma, credential);
          const entries = quotedIds(affected.map(({ entry }) => entry));
          verdict.short("for-youth", { ...place, entries, what, programs: quotedIds(forYounger) });
        }
        const diplomaIsNowhere = isDiplomaNowhere(pathway);
        for (const affected of open) {
          const [[first, { diploma, credential, step, isBehind }]] = affected as [[Reach, Lack]];
          const place = together(
            affected,
            ([{ entry }]) => entry,
            () => "From this entry point neither.",
          );
          const entries = quotedIds(affected.map(([{ entry }]) => entry));
          const cause = omissionOfLost(first.lost);
          if (!diploma && !isBehind) {
            const besides = cause ? "" : refusedFrom(affected, pathway);
            verdict.short("no-credential", { ...place, entries, besides, omission: cause });
            continue;
          }
          const what = whatIsLacking(diploma, credential);
          const omission = cause ?? (diploma && diplomaIsNowhere ? omissionOf("diploma") : undefined);
          const missing = step ? namesOf(step.missing, pathway) : "";
          const asked = step ? [{ at: field(step.door, "requires"), message: `${missing} is required here.` }] : [];
          const related = [...asked, ...(place.related ?? [])];
          if (step && isBehind) {
            verdict.short("blocked", { ...place, entries, what, step: step.door.id, missing, related, omission });
            continue;
          }
          const theirs = affected.map(([reach]) => reach);
          const silent = silentSchools(theirs, pathway);
          const unsaid = silent.map((school) => ({ at: field(school, "awards"), message: "Nothing is awarded here." }));
          verdict.short("no-diploma", {
            ...place,
            entries,
            what,
            step: step ? `, and "${step.door.id}" requires ${missing}` : "",
            advice: adviceFor(theirs, silent),
            beside: [...new Set(theirs.flatMap(({ entry }) => entry.into))].map((id) => `"${id}"`),
            related: [...unsaid, ...related],
            omission,
          });
        }

        const unstated = new Map<Credential, Reach[]>();
        for (const reach of reaches) if (reach.unstated[0]) append(unstated, reach.unstated[0], reach);
        for (const [credential, affected] of unstated) {
          const credentials = quotedIds(new Set(affected.flatMap((each) => each.unstated)));
          verdict.unverifiable("recognition-not-stated", {
            at: field(credential, "recognizedBy"),
            entries: quotedIds(affected.map((each) => each.entry)),
            credentials,
          });
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
          "No program of college, career and technical education or training comes after {programs} of the {system} system. Name in `next` the one that people go on to.",
        agreement:
          'The way from {steps} rests on no agreement in force between "{partner}" and the pathway\'s steward: {problem}. Sign or renew it and state it under `agreement`.',
        "no-steward":
          "Nobody is named who keeps the pathway, so it cannot be told with whom the partners have agreements. Name a partner in `steward`.",
        "system-not-stated":
          'Program "{program}" does not say to which system it belongs, so it cannot be told whether secondary or adult education leads upwards. State its `system`.',
      },
      check({ pathway, today }, verdict) {
        const system = (program: Program) => systemOf(program, pathway.ids);
        const lower = pathway.programs.filter((program) => below.includes(system(program) as System));
        if (lower.length === 0) {
          const unknown = pathway.programs.find((program) => system(program) === undefined);
          if (unknown)
            verdict.unverifiable("system-not-stated", {
              at: field(unknown, "system"),
              program: unknown.id,
              omission: omissionOf("program-system", unknown.id),
            });
          else
            verdict.short("no-lower-program", {
              at: field(pathway.definition, "programs"),
              omission: omissionOf(pathway.programs.length === 0 ? "programs" : "vertical-link"),
            });
          return;
        }
        const isAbove = (program: Program) => above.includes(system(program) as System);
        const isUnknown = (program: Program) => system(program) === undefined;
        const unstated = pathway.programs.filter(isUnknown);
        const leadsUp = pathway.graph.leadingToAny(pathway.programs.filter(isAbove));
        const leadsOn = pathway.graph.leadingToAny(unstated);
        for (const program of lower) {
          const elsewhere = program.next?.find((step) => isLink(step.program));
          if (elsewhere) {
            verdict.met(elsewhere);
            continue;
          }
          if (leadsUp.has(program)) continue;
          const unknown = leadsOn.has(program) ? unstated[0] : undefined;
          if (unknown)
            verdict.unverifiable("system-not-stated", {
              at: field(unknown, "system"),
              program: unknown.id,
              omission: omissionOf("program-system", unknown.id),
            });
          else
            verdict.short("leads-nowhere", {
              at: field(program, "next"),
              programs: `"${program.id}"`,
              lists: "programs",
              system: system(program) ?? "",
              omission: omissionOf("vertical-link", program.id),
            });
        }
        if (!pathway.steward) {
          const omission = omissionOfLost(pathway.definition.steward);
          verdict.short("no-steward", { at: field(pathway.definition, "steward"), omission });
        }
        const agreements = pathway.agreements(today);
        for (const { from, to, step } of pathway.graph.edges) {
          if (!below.includes(system(from) as System) || !(isAbove(to) || isUnknown(to))) continue;
          const without = [from, to].flatMap((program) => {
            const partner = pathway.ids.partner(program.provider);
            return partner && partner !== pathway.steward && !agreements.inForce(partner) ? [partner] : [];
          });
          for (const partner of without) {
            verdict.short("agreement", {
              at: field(partner, "agreement"),
              partner: partner.id,
              steps: `"${from.id}" to "${to.id}"`,
              lists: "steps",
              problem: agreements.problem(partner) ?? "none is stated",
              omission: omissionOf("agreement", partner.id),
            });
          }
          if (without.length === 0 && isAbove(to)) verdict.met(step);
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
        "no-stack":
          "No credential stacks into another, so what people earn does not add up. State in `stacksInto` which credential counts toward which.",
        "not-portable":
          "No credential in a stack is both recognized by industry and honored in the whole state or nation: {credentials}. Use one that is, or state its `scope` and `recognizedBy`.",
        "employer-scope":
          "One employer alone honors {credentials}, so people cannot take it elsewhere. Add or replace it by one of state or national scope.",
        "dead-end":
          "Nothing comes after {programs}: no `next`, no `onward` option, and no exit point. Add one of them.",
        "scope-not-stated":
          'It cannot be told whether a stacked credential is portable: "{credential}" does not say how far it is honored. State its `scope` (national, state, local or employer).',
      },
      check({ pathway }, verdict) {
        const stacked = [...pathway.stacks.members];
        const recognized = stacked.filter((credential) => recognition(credential, pathway.ids) === "recognized");
        const portable = recognized.filter(({ scope }) => scope === "national" || scope === "state");
        const unscoped = recognized.find(({ scope }) => scope === undefined);
        const stackPlace = field(pathway.definition, "credentials");
        if (stacked.length === 0) verdict.short("no-stack", { at: stackPlace, omission: omissionOf("stack") });
        else if (portable.length > 0) verdict.metByAll(portable);
        else if (unscoped)
          verdict.unverifiable("scope-not-stated", { at: field(unscoped, "scope"), credential: unscoped.id });
        else {
          const omission = recognized.length === 0 ? { omission: omissionOf("recognized-credential") } : {};
          verdict.short("not-portable", {
            at: stacked[0] ?? stackPlace,
            credentials: stacked.map(({ id }) => `"${id}"`),
            ...omission,
          });
        }

        for (const credential of pathway.credentials) {
          if (credential.scope === "employer")
            verdict.short("employer-scope", {
              at: field(credential, "scope"),
              credentials: `"${credential.id}"`,
              lists: "credentials",
            });
        }
        for (const program of pathway.programs) {
          const leads =
            (program.next?.length ?? 0) + (program.onward?.length ?? 0) + pathway.graph.exitsAfter(program).length;
          if (leads === 0) verdict.short("dead-end", { at: program, programs: `"${program.id}"`, lists: "programs" });
        }
      },
    },

    "F.3": coEnrollment,
  },
});
