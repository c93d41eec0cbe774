import {
  defineRule,
  field,
  omissionOf,
  omissionOfLost,
  type Program,
  quotedIds,
  together,
} from "../../../src/rules-api/index.js";
import { linkedGroups, lostLink, missingLinks } from "./links.js";

type Fact = "url" | "length" | "cost";

/** What a program does not publish about itself. A cost of 0 is one; a length of 0 is none. */
function unpublished({ url, length, cost }: Program): Fact[] {
  return [
    ...((url?.trim() ?? "") === "" ? ["url" as const] : []),
    ...(!length?.weeks && !length?.clockHours ? ["length" as const] : []),
    ...(cost === undefined ? ["cost" as const] : []),
  ];
}

export default defineRule({
  title: "Connected and transparent",
  requirements: {
    FT1: {
      authority: "framework",
      source: { part: "feature", item: 1 },
      asks: "Education, support and credentials within specific occupations are connected and transparent, often as several linked programs.",
      why: "People decide by what they can see: where a program leads, how long it takes, what it costs, and who stands behind the credential.",
      fix: "Link the programs by `next` (or `instruction.concurrentWith`), so that none stands apart. Name the `issuer` of every credential. Give every program a `url`, its `length` (weeks or clock hours) and its `cost`, 0 when it is free.",
      evidence: "The steps of `next`, the issuers of credentials, and the page, length and cost of each program.",
      messages: {
        "not-linked":
          "No two programs are linked: a pathway is often several programs that lead from one to the next. Name in `next` of each program the ones that people go on to.",
        "stands-apart":
          "No step of `next` links {programs} with the other programs. Name it in `next` of the program that people come from, or let it lead on to one of the others.",
        "no-issuer": "Nobody is named who issues {credentials}. Name the agency, association or partner in `issuer`.",
        "not-published":
          "People cannot see all that they choose by: {programs}. State it: the page in `url`, weeks or hours in `length`, dollars in `cost` (0 when it is free).",
      },
      check({ pathway }, verdict) {
        const { programs, credentials, graph } = pathway;
        const [main, ...apart] = linkedGroups(pathway);
        if (!main || main.length < 2) {
          const omission = programs.length === 0 ? { omission: omissionOf("programs") } : {};
          verdict.short("not-linked", { at: field(pathway.definition, "programs"), ...omission });
        } else {
          const placeOf = missingLinks(main, graph);
          for (const group of apart) {
            verdict.short("stands-apart", {
              at: placeOf(group),
              programs: quotedIds(group),
              lists: "programs",
              omission: omissionOfLost(lostLink(group, apart, pathway)),
            });
          }
          verdict.metByAll(graph.edges.map(({ step }) => step));
        }

        const unissued = credentials.filter(({ issuer }) => (issuer?.trim() ?? "") === "");
        if (unissued.length > 0) {
          const place = together(
            unissued,
            (credential) => field(credential, "issuer"),
            ({ id }) => `Nor is one named for "${id}".`,
          );
          verdict.short("no-issuer", { ...place, credentials: quotedIds(unissued) });
        }
        verdict.metByAll(credentials.map((credential) => field(credential, "issuer")));

        for (const program of programs) {
          const facts = unpublished(program);
          const [first] = facts;
          if (!first) continue;
          verdict.short("not-published", {
            at: facts.length === 1 ? field(program, first) : program,
            programs: `"${program.id}" (${facts.map((fact) => `\`${fact}\``).join(", ")})`,
            lists: "programs",
          });
        }
        for (const program of programs) verdict.met(field(program, "url"));
      },
    },
  },
});
