/** Which populations the state's plan targets, who names them, and who is served (B.3). */

import {
  defineRequirement,
  type EntryPoint,
  field,
  omissionOf,
  type Pathway,
  populationReader,
  problemOfException,
  remembered,
  type SupportService,
  servesAll,
  unplaced,
  unplacedMessage,
} from "../../../src/rules-api/index.js";

/** Populations that an exception leaves out: the profile's id, with the word that the exception has for it. */
function exceptedPopulations(
  pathway: Pathway,
  today: string,
  read: (word: string) => string,
): ReadonlyMap<string, string> {
  const valid = pathway.exceptions.filter(
    (each) => each.requirement === "B.3" && problemOfException(each, today) === undefined,
  );
  return new Map(valid.flatMap(({ populations }) => (populations ?? []).map((word) => [read(word), word] as const)));
}

/** The services that are given at an entry point or at a program that it leads to. */
function servicesFrom(entry: EntryPoint, pathway: Pathway): ReadonlySet<SupportService> {
  const found = new Set(pathway.services.supportAt(entry));
  for (const program of pathway.journey(entry).programs) {
    for (const service of pathway.services.supportAt(program)) found.add(service);
  }
  return found;
}

/** The populations of an entry point for whom there is no service, there or at a program that it leads to. */
function unserved(
  entry: EntryPoint,
  pathway: Pathway,
  read: (word: string) => string,
  servedBy: (service: SupportService) => ReadonlySet<string>,
): string[] {
  const services = servicesFrom(entry, pathway);
  const lacking = new Set(entry.populations?.map(read));
  for (const service of services) {
    if (servesAll(service)) return [];
    const served = servedBy(service);
    // Either may be long, and the other short.
    for (const population of served.size < lacking.size ? served : lacking) {
      if (served.has(population)) lacking.delete(population);
    }
  }
  return (entry.populations ?? []).filter((population) => lacking.has(read(population)));
}

/** So many are named as examples. */
const mostExamples = 8;

export const targetedPopulations = defineRequirement({
  authority: "guidance",
  source: { part: "element", section: "B", item: 3 },
  qualified: "appropriate services for the targeted populations",
  qualifiedPopulations: true,
  asks: "The populations that the state's plan targets have access to the pathway, and services that fit them.",
  why: "People whom nobody had in mind do not find the door, or find it shut: no child care, no interpreter, no ramp.",
  fix: "Name every population of the state's profile in the `populations` of the entry point where they enter, and give each a service there or at a program that it leads to (`supportServices`; a service without `populations` serves all). Where one cannot be served, say so in an exception with a reason.",
  evidence: "The entry points that name the populations, and the services for them.",
  messages: {
    "not-named":
      "No entry point names {populations}, whom the plan of {state} targets. Add them to the `populations` of the entry point where they enter, or except them with a reason.",
    "none-named":
      "No entry point names a population that career pathways are to serve, such as {populations}. Add them to the `populations` of the entry point where they enter.",
    "no-services": "Entry points name populations, and there is no support service for anybody. Add `supportServices`.",
    unserved:
      'Entry point "{entry}" names {populations}, and no service for them is given there or at a program that it leads to. Add one to `supportServices`, or extend the `populations` of one that is given there.',
    "place-not-stated": unplacedMessage,
  },
  check({ pathway, profile, today }, verdict) {
    const { entryPoints, supportServices, definition } = pathway;
    // F.0 and B.1 tell that there are none.
    if (entryPoints.length === 0) return;
    const read = populationReader(profile);
    const named = new Set(entryPoints.flatMap(({ populations }) => (populations ?? []).map(read)));
    const missing = profile.populations.filter(({ id }) => !named.has(id));
    const section = field(definition, "entryPoints");
    const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`);
    if (profile.populationsExpected === "any") {
      if (missing.length === profile.populations.length) {
        verdict.short("none-named", {
          at: section,
          populations: quoted(missing.slice(0, mostExamples).map(({ id }) => id)),
        });
      }
    } else {
      // Each excepted one by itself, since an exception names it; the others together, since they are one omission.
      const excepted = exceptedPopulations(pathway, today, read);
      for (const { id } of missing) {
        const word = excepted.get(id);
        if (word !== undefined) {
          verdict.short("not-named", { at: section, populations: quoted([id]), state: profile.title, part: word });
        }
      }
      const others = missing.filter(({ id }) => !excepted.has(id)).map(({ id }) => id);
      if (others.length > 0) {
        verdict.short("not-named", { at: section, populations: quoted(others), state: profile.title });
      }
    }

    const naming = entryPoints.filter(({ populations }) => (populations?.length ?? 0) > 0);
    if (naming.length > 0 && supportServices.length === 0) {
      return verdict.short("no-services", {
        at: field(definition, "supportServices"),
        omission: omissionOf("support-service"),
      });
    }
    const servedBy = remembered(({ populations }: SupportService) => new Set(populations?.map(read)));
    for (const entry of naming) {
      const without = unserved(entry, pathway, read, servedBy);
      const lacking = new Set(without.map(read));
      const wouldServe = (service: SupportService) =>
        servesAll(service) || (service.populations?.some((each) => lacking.has(read(each))) ?? false);
      const somewhere = without.length > 0 ? unplaced(pathway, wouldServe) : undefined;
      if (somewhere) verdict.short("place-not-stated", somewhere);
      else if (without.length > 0) {
        verdict.short("unserved", {
          at: field(entry, "populations"),
          entry: entry.id,
          populations: quoted(without),
        });
      } else verdict.met(field(entry, "populations"));
    }
  },
});
