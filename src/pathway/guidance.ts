/** Counseling and navigation, and the plan of their own that people get there. */

import type { EntryPoint, SupportService } from "./definition.js";
import { append } from "./lists.js";
import type { Pathway } from "./pathway.js";
import { type PopulationReader, serveEverybody } from "./populations.js";

/** Whether the service is counseling or navigation: somebody who helps people to their own goals. */
export function isGuidance(service: SupportService): boolean {
  return service.kind === "career-counseling" || service.kind === "career-navigation";
}

/** Whether each person gets a written plan of their own there. */
export function keepsPlan(service: SupportService): boolean {
  return service.individualPlan === true;
}

/**
 * Entry points that lack a plan for the same reason. `no plan`: the service guides people there and keeps none. `other kind`:
 * the service keeps one there, and is neither counseling nor navigation. `some`: it is there, for some only of those who enter.
 * `nobody`: neither of the two is there.
 */
export type WithoutPlan =
  | { lacks: "no plan" | "other kind" | "some"; service: SupportService; entries: EntryPoint[] }
  | { lacks: "nobody"; entries: EntryPoint[] };

/** The entry points where no counseling or navigation keeps an individual plan, grouped by what they lack. */
export function withoutPlan(pathway: Pathway, read: PopulationReader): WithoutPlan[] {
  const forSome = new Map<SupportService, EntryPoint[]>();
  const noPlan = new Map<SupportService, EntryPoint[]>();
  const otherKind = new Map<SupportService, EntryPoint[]>();
  const nobody: EntryPoint[] = [];
  for (const entry of pathway.entryPoints) {
    const services = pathway.services.supportAt(entry);
    const planning = services.filter((service) => isGuidance(service) && keepsPlan(service));
    const [first] = planning;
    if (first) {
      if (!serveEverybody(planning, [entry], read)) append(forSome, first, entry);
      continue;
    }
    const guide = services.find(isGuidance);
    const planned = services.find(keepsPlan);
    if (guide) append(noPlan, guide, entry);
    else if (planned) append(otherKind, planned, entry);
    else nobody.push(entry);
  }
  const grouped = (lacks: "no plan" | "other kind" | "some", groups: ReadonlyMap<SupportService, EntryPoint[]>) =>
    [...groups].map(([service, entries]) => ({ lacks, service, entries }));
  const gaps: WithoutPlan[] = [
    ...grouped("no plan", noPlan),
    ...grouped("other kind", otherKind),
    ...grouped("some", forSome),
  ];
  if (nobody.length > 0) gaps.push({ lacks: "nobody", entries: nobody });
  return gaps;
}
