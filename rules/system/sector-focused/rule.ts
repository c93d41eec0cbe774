import {
  awardedBy,
  defineRule,
  field,
  levelOfExit,
  omissionOf,
  quotedIds,
  refusals,
  together,
} from "../../../src/rules-api/index.js";
import { groupOf, occupationsLeftFor, outsideOf } from "./occupations.js";
import { countedIn, stagesOf } from "./recognized.js";

export default defineRule({
  title: "Sector-focused",
  requirements: {
    SY9: {
      authority: "framework",
      source: { part: "system", name: "sector-focused" },
      asks: "The focus is on secondary and postsecondary credentials that industry recognizes, on employment in the sector, and on advancement in it over time.",
      why: "A credential of the sector at each step, and jobs in it that lead to better ones, are what make a row of courses a career.",
      fix: "Let a secondary or first-level program and a postsecondary program each award a credential that industry recognizes (`recognizedBy`). State which SOC major groups belong to the sector (`sector.occupationGroups`), let every exit point lead to occupations of them, and later exit points stand at a higher `level`.",
      evidence: "The recognized credentials of early and of postsecondary programs, and the exit points in the sector.",
      messages: {
        "none-recognized":
          "No program awards a credential that industry recognizes. Let programs award some, and name in their `recognizedBy` which employers or associations recognize them.{besides}",
        "none-early":
          "No secondary or first-level program awards a credential that industry recognizes. Let {programs} award one, and name in its `recognizedBy` who recognizes it.{besides}",
        "none-postsecondary":
          "No postsecondary program awards a credential that industry recognizes. Let {programs} award one, and name in its `recognizedBy` who recognizes it.{besides}",
        "no-postsecondary-program":
          "No program is postsecondary, so there is no postsecondary credential that industry recognizes. Add such a program, or state the `system` of the one that is.",
        "recognition-not-stated":
          "It cannot be told whether industry recognizes what {awards}. Name in `recognizedBy` which employers or associations do.",
        "no-sector":
          "The definition does not say to which sector it belongs, so employment in it cannot be shown. Add `sector` with its `occupationGroups`.",
        "no-groups":
          "Which occupations belong to the sector is not stated. Name their SOC major groups in `sector.occupationGroups`, two digits each.",
        "outside-sector":
          "At {exits} people leave for {occupations}, of SOC major group {group}, which is none of the sector's `occupationGroups` ({groups}). Lead to occupations of the sector, correct the code, or add the group if it belongs to the sector.",
        "no-code": "It cannot be told whether {occupations} belongs to the sector without a SOC code. Add `soc`.",
        "no-exit-points":
          "There are no exit points, so no employment in the sector is shown. Add `exitPoints` with the occupations that they lead to.",
        "no-advancement":
          "No exit point stands at a higher level than another ({exits}), so nobody is shown to advance in the sector. Add one at a higher level, or correct their `level`.",
      },
      check({ pathway }, verdict) {
        const { sector, exitPoints, definition, graph } = pathway;
        const { early, postsecondary } = stagesOf(pathway);
        const stages = [
          { stage: "secondary and first-level", programs: early, message: "none-early" as const },
          { stage: "postsecondary", programs: postsecondary, message: "none-postsecondary" as const },
        ].map((each) => ({ ...each, ...countedIn(each.programs, pathway) }));
        if (stages.every(({ recognized, unstated }) => recognized.length + unstated.length === 0)) {
          verdict.short("none-recognized", {
            besides: refusals(pathway.credentials, pathway),
            at: field(definition, "credentials"),
            omission: omissionOf(pathway.programs.length === 0 ? "programs" : "recognized-credential"),
          });
        } else {
          for (const { stage, programs, message, recognized, unstated } of stages) {
            if (recognized.length > 0) verdict.metByAll(recognized);
            else if (unstated.length > 0) {
              const place = together(
                unstated,
                (credential) => field(credential, "recognizedBy"),
                ({ id }) => `Nor of "${id}".`,
              );
              const awards = `${stage} programs award (${quotedIds(unstated).join(", ")})`;
              verdict.unverifiable("recognition-not-stated", { ...place, awards, lists: "awards" });
            } else if (programs.length === 0)
              verdict.short("no-postsecondary-program", { at: field(definition, "programs") });
            else
              verdict.short(message, {
                ...together(
                  programs,
                  (program) => field(program, "awards"),
                  () => "Nor here.",
                ),
                programs: quotedIds(programs),
                besides: refusals(
                  programs.flatMap((program) => awardedBy(program, pathway)),
                  pathway,
                ),
              });
          }
        }

        const leftFor = occupationsLeftFor(pathway);
        const groups = sector?.occupationGroups ?? [];
        if (!sector) verdict.short("no-sector", { at: field(definition, "sector"), omission: omissionOf("sector") });
        else if (groups.length === 0) verdict.short("no-groups", { at: field(sector, "occupationGroups") });
        else {
          const used = new Set([...leftFor.keys()].map(groupOf));
          // Where each of the sector's groups is used, the list may lack one; where one is not, a code is likely to be wrong.
          const isCodeSuspect = groups.some((group) => !used.has(group));
          for (const [group, occupations] of outsideOf(groups, leftFor.keys())) {
            const exits = new Set(occupations.flatMap((occupation) => leftFor.get(occupation) ?? []));
            const codes = occupations.map((occupation) => ({
              at: field(occupation, "soc"),
              message: `"${occupation.id}" is of group ${group}.`,
            }));
            const list = { at: field(sector, "occupationGroups"), message: "The sector has these groups." };
            const [first, ...related] = isCodeSuspect ? [...codes, list] : [list, ...codes];
            verdict.short("outside-sector", {
              at: first?.at ?? sector,
              related,
              exits: quotedIds(exits),
              occupations: quotedIds(occupations),
              group,
              groups,
            });
          }
          const uncoded = [...leftFor.keys()].filter((occupation) => occupation.soc === undefined);
          if (uncoded.length > 0) {
            const place = together(
              uncoded,
              (occupation) => field(occupation, "soc"),
              ({ id }) => `"${id}" has none either.`,
            );
            verdict.unverifiable("no-code", {
              ...place,
              occupations: quotedIds(uncoded),
              omission: omissionOf("occupation-code", ...uncoded.map(({ id }) => id)),
            });
          }
        }

        const section = { at: field(definition, "exitPoints"), omission: omissionOf("exit-points") };
        const levels = new Set(exitPoints.map((exit) => levelOfExit(exit, graph)));
        if (exitPoints.length === 0) verdict.short("no-exit-points", section);
        else if (levels.size < 2) verdict.short("no-advancement", { ...section, exits: quotedIds(exitPoints) });
        else verdict.metByAll(exitPoints);
      },
    },
  },
});
