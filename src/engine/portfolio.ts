/** What a pathway says of others: `next` and `returnsAt` may name a program of another definition of the same run. */

import type { PortfolioEntry, PortfolioLink } from "../findings/portfolio.js";
import type { Definition } from "../pathway/definition.js";
import { splitLink } from "../pathway/links.js";
import { field, type Where } from "../rules-api/where.js";
import type { Places } from "./place.js";

/** The entry of a definition that says its id. */
export function portfolioEntry(
  definition: Definition,
  places: Places,
  severity: PortfolioEntry["severity"],
): PortfolioEntry | undefined {
  if (definition.id === "") return undefined;
  const links: PortfolioLink[] = [];
  const look = (written: string, by: PortfolioLink["by"], where: Where) => {
    const link = splitLink(written);
    if (link) links.push({ ...link, by, ...places.of(where) });
  };
  for (const program of definition.programs ?? []) {
    for (const next of program.next ?? []) look(next.program, "next", field(next, "program"));
  }
  for (const exit of definition.exitPoints ?? []) {
    const { returnsAt } = exit;
    returnsAt?.forEach((id, i) => look(id, "returnsAt", field(returnsAt, i)));
  }
  return {
    id: definition.id,
    range: places.of(field(definition, "id")).range,
    programs: (definition.programs ?? []).map(({ id }) => id),
    entryPoints: (definition.entryPoints ?? []).map(({ id }) => id),
    entered: [...new Set((definition.entryPoints ?? []).flatMap(({ into }) => into))],
    severity,
    links,
  };
}
