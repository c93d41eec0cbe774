import {
  defineIntegrityRule,
  field,
  type Reference,
  referencesOf,
  together,
  type Where,
} from "../../../src/rules-api/index.js";
import { declaredTwice, Named } from "./declared.js";
import { oneOf, sectionsOf } from "./kinds.js";
import { type MissingId, missingIds, nearPartners } from "./missing.js";

/** Where an id is named. */
const placeOf = ({ holder, key }: Reference): Where => field(holder as Record<string | number, unknown>, key);

export default defineIntegrityRule({
  title: "Ids that are named exist",
  severity: "error",
  asks: "Every id that is named is declared, as a thing of the right kind; no two things of a kind have the same id; and what is declared is named somewhere.",
  why: "An id that names nothing is a link that leads nowhere: the program, the partner or the credential that somebody meant is missing from the pathway, and nobody notices.",
  fix: "Write the id as it is declared, or declare what is missing. Give each thing an id of its own. Take away what nothing names, or say what it is for.",
  messages: {
    "unknown-id": 'There is no {kind} with the id "{id}", which `{field}` names{hint}',
    misspelled:
      'The id "{id}" is named {count} times and declared nowhere, and "{declared}", which is close to it, is declared here and named nowhere. Write both the same.',
    "wrong-kind": '`{field}` names "{id}", which is {actual}. Name {expected} there.',
    "nearly-a-partner":
      '`{field}` names "{id}", which is nearly the partner "{partner}". Write the id of the partner, if that is who is meant.',
    "same-id":
      'The id "{id}" ({kind}) stands twice, so nobody can tell which of the two is meant. Give each an id of its own.',
    "unused-partner":
      'Partner "{id}" is named nowhere, so it takes no part. Name it where it does something, or take it away.',
    "unused-credential":
      'Credential "{id}" is named nowhere: no program awards or requires it, no entry point asks for it. Name it in the `awards` of a program, or take it away.',
    "unused-evidence":
      'Labor market evidence "{id}" is cited nowhere and informs no program. Cite it (`evidence`), name in `informs` what was designed from it, or take it away.',
  },
  check({ pathway }, report) {
    const { ids, partners, credentials, laborMarketEvidence } = pathway;
    const references = referencesOf(pathway);
    const named = new Named(references, pathway);

    const allMissing = missingIds(references, ids);
    for (const missing of allMissing) {
      const { id, kinds, other, candidates } = missing;
      const [first, ...more] = missing.named;
      const place = together(missing.named, placeOf, () => "It is named here too.");
      const [meant, second] = candidates;
      const declaration =
        second === undefined && meant !== undefined && more.length > 0 ? neverNamed(missing, meant) : undefined;
      if (other !== undefined) {
        report.problem("wrong-kind", {
          ...place,
          field: first.field,
          id,
          actual: oneOf([other]),
          expected: oneOf(kinds),
        });
      } else if (declaration) {
        const at = field(declaration, "id");
        const places = missing.named.map((reference) => ({ at: placeOf(reference), message: `Here it is "${id}".` }));
        report.problem("misspelled", {
          at,
          id,
          declared: declaration.id,
          count: missing.named.length,
          related: places,
          fix: [{ at, text: id }],
        });
      } else {
        const change = (text: string) => missing.named.map((reference) => ({ at: placeOf(reference), text }));
        const choice =
          meant === undefined
            ? {}
            : second === undefined
              ? { fix: change(meant) }
              : { suggestions: candidates.map((each) => ({ message: `Write "${each}".`, replace: change(each) })) };
        const hint =
          meant === undefined
            ? `. Declare it in ${sectionsOf(kinds)}, or correct the id.`
            : `. Did you mean ${candidates.map((each) => `"${each}"`).join(" or ")}?`;
        report.problem("unknown-id", {
          ...place,
          kind: kinds.join(" or "),
          field: first.field,
          id,
          hint,
          ...choice,
        });
      }
    }

    for (const { id, partner, named: near } of nearPartners(references, allMissing, ids)) {
      const place = together(near, placeOf, () => "It is named here too.");
      const replace = near.map((reference) => ({ at: placeOf(reference), text: partner }));
      const suggestions = [{ message: `Write "${partner}".`, replace }];
      report.problem("nearly-a-partner", {
        ...place,
        field: near[0].field,
        id,
        partner,
        severity: "warning",
        suggestions,
      });
    }

    for (const { kind, first, again } of declaredTwice(pathway)) {
      report.problem("same-id", {
        at: field(again, "id"),
        kind,
        id: again.id,
        related: [{ at: field(first, "id"), message: "This is the first." }],
      });
    }

    for (const partner of partners)
      if (!named.is("partner", partner.id))
        report.problem("unused-partner", { at: partner, id: partner.id, severity: "info" });
    for (const credential of credentials) {
      if (!named.is("credential", credential.id))
        report.problem("unused-credential", { at: credential, id: credential.id, severity: "warning" });
    }
    for (const evidence of laborMarketEvidence) {
      const isUsed = (evidence.informs?.length ?? 0) > 0 || named.is("labor market evidence", evidence.id);
      if (!isUsed) report.problem("unused-evidence", { at: evidence, id: evidence.id, severity: "info" });
    }

    /** The thing with the id that may be meant, when its own id is written nowhere: then it is likely to be the one with the typo. */
    function neverNamed({ kinds }: MissingId, meant: string) {
      const kind = kinds.find((each) => ids.has(each, meant));
      return kind === undefined || named.isExactly(kind, meant) ? undefined : ids.find(kind, meant);
    }
  },
});
