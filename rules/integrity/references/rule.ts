import {
  causeOf,
  choiceIn,
  correction,
  defineIntegrityRule,
  field,
  hidesInId,
  type Ids,
  type Kind,
  lookAlike,
  mostPlaces,
  omissionOf,
  omissionOfAward,
  type Pathway,
  quotedIds,
  type Reference,
  type Report,
  type ShortfallDetails,
  severalIn,
  together,
  type Where,
} from "../../../src/rules-api/index.js";
import { Named, type Unused, unused } from "./declared.js";
import { oneOf, sectionKey, sectionsOf } from "./kinds.js";
import { isOfNothing, type MissingId, missingIds, type NearPartner, nearPartners, ofNothing } from "./missing.js";

const messages = {
  "unknown-id": 'There is no {kind} with the id "{id}", which `{field}` names{elsewhere}{hint}',
  "several-ids": '"{written}" is one entry of the list, and was read as {meant}. Write the ids with commas between.',
  "nothing-declared":
    "In {section} nothing is declared, but something there is named: {ids}. Declare there what is meant, or take the names away.",
  misspelled:
    'The id "{id}" is named {count} times and declared nowhere, and "{declared}", which is close to it, is declared here and named nowhere. Write both the same.',
  "wrong-kind": '`{field}` names "{id}", which is {actual}. Name {expected} there.',
  "nearly-a-partner":
    '`{field}` names "{id}", which is nearly the partner "{partner}". Write the id of the partner, if that is who is meant.',
  "same-id":
    'The id "{id}" ({kind}) stands twice, so nobody can tell which of the two is meant. Give each an id of its own, or delete one.',
  copy: 'The {kind} "{id}" stands twice, word for word. Delete one of the two.',
  "unused-partners":
    "Nothing names partner {ids}, so it is open what part they take. Name them where they do something, or take them away.",
  "unused-credential":
    'Credential "{id}" is named nowhere: no program awards or requires it, no entry point asks for it. Name it in the `awards` of a program, or take it away.',
  "unused-evidence":
    "Labor market evidence {ids} is cited nowhere and informs no program. Cite it (`evidence`), name in `informs` what was designed from it, or take it away.",
} as const;

export default defineIntegrityRule({
  title: "Ids that are named exist",
  severity: "error",
  asks: "Every id that is named is declared, as a thing of the right kind; no two things of a kind have the same id; and what is declared is named somewhere.",
  why: "An id that names nothing is a link that leads nowhere: the program, the partner or the credential that somebody meant is missing from the pathway, and nobody notices.",
  fix: "Write the id as it is declared, or declare what is missing. Give each thing an id of its own. Take away what nothing names, or say what it is for.",
  messages,
  check({ pathway }, report) {
    const { references } = pathway;
    const named = new Named(references, pathway);
    const idle = unused(pathway, named);
    const missing = missingIds(references, pathway.ids);
    for (const [kind, those] of ofNothing(missing, pathway.ids)) tellNothing(kind, those, pathway, report);
    for (const each of missing) {
      if (isOfNothing(each, pathway.ids)) continue;
      // integrity/syntax tells of the characters that nobody sees.
      if (hidesInId(each.id)) continue;
      const declaration = misspelledDeclaration(each, named, pathway);
      if (each.other !== undefined) tellWrongKind(each, each.other, report);
      else if (declaration) tellMisspelled(each, declaration, report);
      else report.problem("unknown-id", () => unknown(each, pathway.ids));
    }
    for (const { holder, key, written, meant, several } of pathway.nearMisses) {
      const at = field(holder as Record<string | number, unknown>, key);
      if (several === "ids") report.problem("several-ids", { at, written, meant });
    }
    for (const near of nearPartners(references, missing, pathway.ids)) tellNearPartner(near, report);
    for (const { kind, first, again, isCopy } of pathway.twins) {
      const related = [{ at: field(first, "id"), message: "This is the first." }];
      report.problem(isCopy ? "copy" : "same-id", { at: field(again, "id"), kind, id: again.id, related });
    }
    // What is sought and not found may be what nothing names: then it has been told.
    const sought = new Set<Kind>(missing.flatMap(({ kinds }) => kinds));
    // Programs name credentials; that there are none is told elsewhere.
    if (pathway.programs.length === 0) sought.add("credential");
    tellUnused(
      idle.filter(({ kind }) => !sought.has(kind)),
      pathway,
      report,
    );
  },
});

/** Where nothing of a kind is declared at all, that is what is missing, and not each of the ids. */
function tellNothing(
  kind: Kind,
  missing: readonly MissingId[],
  { definition }: Pathway,
  report: Report<typeof messages>,
) {
  const steward = missing.find(isSteward);
  const related = missing
    .slice(0, mostPlaces)
    .map(({ id, named }) => ({ at: placeOf(named[0]), message: `"${id}" is named here.` }));
  const key = sectionKey(kind);
  const [first] = missing;
  report.problem("nothing-declared", {
    // Where there is no such section, there is no better place than where something of it is named.
    at: definition[key] === undefined && first ? placeOf(first.named[0]) : field(definition, key),
    section: sectionsOf([kind]),
    ids: quotedIds(missing),
    related,
    ...(steward ? { omission: omissionOf("lost-id", steward.id) } : {}),
  });
}

/** Whether nobody is named who keeps the pathway, because of it. */
const isSteward = ({ named }: Pick<MissingId, "named">) => named.some(({ field: key }) => key === "steward");

/** Where an id is named. */
const placeOf = ({ holder, key }: Reference): Where => field(holder as Record<string | number, unknown>, key);

/** Every place where an id is named. */
const placesOf = (named: readonly Reference[]) => together(named, placeOf, () => "It is named here too.");

/** What is declared by an id that is written nowhere else, when several places name one that is close to it. */
function misspelledDeclaration(
  { kinds, candidates, isTitle, named: places }: MissingId,
  named: Named,
  { ids }: Pathway,
) {
  const [meant, second] = candidates;
  if (meant === undefined || second !== undefined || isTitle || places.length < 2) return undefined;
  const kind = kinds.find((each) => ids.has(each, meant));
  return kind === undefined || named.isExactly(kind, meant) ? undefined : ids.find(kind, meant);
}

function tellMisspelled(
  { id, named }: MissingId,
  declaration: { readonly id: string },
  report: Report<typeof messages>,
) {
  const at = field(declaration, "id");
  const related = named
    .slice(0, mostPlaces)
    .map((reference) => ({ at: placeOf(reference), message: `Here it is "${id}".` }));
  const choice = correction(declaration.id, id, [{ at, text: id }]);
  const omission = causeOf("lost-id", id);
  report.problem("misspelled", { at, id, declared: declaration.id, count: named.length, related, omission, ...choice });
}

function tellWrongKind(
  { id, kinds, named }: MissingId,
  other: Parameters<typeof oneOf>[0][number],
  report: Report<typeof messages>,
) {
  const words = { actual: oneOf([other]), expected: oneOf(kinds) };
  const omission = causeOf("lost-id", id);
  report.problem("wrong-kind", { ...placesOf(named), field: named[0].field, id, omission, ...words });
}

/** Of ids that are equally close: nobody chooses among ten. */
const mostShown = 3;

function unknown({ id, kinds, named, candidates, isTitle }: MissingId, ids: Ids) {
  const replace = (text: string) => named.map((reference) => ({ at: placeOf(reference), text }));
  const suggest = (text: string) => ({ message: `Write "${text}".`, replace: replace(text) });
  const [meant, second] = candidates;
  const lone = kinds.map((kind) => ids.leftOver(kind, id)).find((each) => each !== undefined);
  const isKnown = (name: string) => kinds.some((kind) => ids.has(kind, name));
  const several = severalIn(id, isKnown);
  const choice = named[0].field === "requires" ? choiceIn(id, isKnown) : undefined;
  const others = named.length - 1;
  const elsewhere = others === 0 ? "" : ` here, and ${others === 1 ? "another place" : `${others} other places`} too`;
  const beforeComment = id.includes("#") ? id.slice(0, id.indexOf("#")).trim() : "";
  let hint = `. Declare it in ${sectionsOf(kinds)}, or correct the id.`;
  let change: Pick<ShortfallDetails, "fix" | "suggestions"> = {};
  const isAlone = typeof named[0].key === "string";
  if (isKnown(beforeComment)) hint = `. If a comment begins behind "${beforeComment}", put a space before its #.`;
  else if (choice) hint = `. These are several ids, of which one will do: write { anyOf: [${choice.join(", ")}] }.`;
  else if (several && isAlone)
    hint = `. These are several ids, and one can stand here: write one of ${several.join(", ")}.`;
  else if (several) hint = `. These are several ids: write ${several.join(", ")}, with commas between.`;
  else if (meant !== undefined) {
    const odd = lookAlike(id, meant);
    const cause = odd === undefined ? "" : ` Here it is written with ${odd}.`;
    const shown = candidates.slice(0, mostShown);
    hint = isTitle
      ? `. That is what "${meant}" is called; write its id.`
      : `. Did you mean ${shown.map((each) => `"${each}"`).join(" or ")}?${cause}`;
    if (second !== undefined) change = { suggestions: shown.map(suggest) };
    else change = isTitle ? { fix: replace(meant) } : correction(id, meant, replace(meant));
  } else if (lone !== undefined) {
    hint = `. Did you mean "${lone}", which is named nowhere?`;
    change = { suggestions: [suggest(lone)] };
  }
  const omission = causeOf("lost-id", id);
  return {
    ...placesOf(named),
    kind: kinds.join(" or "),
    field: named[0].field,
    id,
    elsewhere,
    hint,
    omission,
    ...change,
  };
}

function tellNearPartner({ id, partner, named }: NearPartner, report: Report<typeof messages>) {
  const replace = named.map((reference) => ({ at: placeOf(reference), text: partner }));
  const suggestions = [{ message: `Write "${partner}".`, replace }];
  const words = { field: named[0].field, id, partner };
  report.problem("nearly-a-partner", { ...placesOf(named), ...words, severity: "warning", suggestions });
}

function tellUnused(idle: readonly Unused[], pathway: Pathway, report: Report<typeof messages>) {
  const of = (kind: Unused["kind"]) => idle.filter((each) => each.kind === kind).map(({ thing }) => thing);
  const all = (things: ReturnType<typeof of>) => ({
    ...together(
      things,
      (thing) => thing,
      ({ id }) => `Nor "${id}".`,
    ),
    ids: quotedIds(things),
    severity: "info" as const,
  });
  const [partners, evidence] = [of("partner"), of("labor market evidence")];
  for (const partner of partners) {
    const omission = omissionOf("idle-partner", partner.id);
    const ids = [`"${partner.id}"`];
    report.problem("unused-partners", { at: partner, ids, lists: "ids", severity: "info", omission });
  }
  if (evidence.length > 0) report.problem("unused-evidence", all(evidence));
  for (const thing of of("credential")) {
    const omission = omissionOfAward(thing, pathway);
    report.problem("unused-credential", { at: thing, id: thing.id, severity: "warning", omission });
  }
}
