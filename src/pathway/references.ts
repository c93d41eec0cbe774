/** Every place of a definition where an id names something. */

import type { Definition, RegisteredApprenticeship, RequiredCredential } from "./definition.js";
import type { Kind } from "./kind.js";

type Lists =
  | "laborMarketEvidence"
  | "occupations"
  | "employerEngagement"
  | "credentials"
  | "programs"
  | "entryPoints"
  | "exitPoints"
  | "supportServices"
  | "financialSupports"
  | "assessments"
  | "employmentServices"
  | "workBasedLearning"
  | "coEnrollment"
  | "barriers";

/** The sections of a pathway in which ids are named; lists that are absent are empty. */
export type Sections = { definition: Pick<Definition, "steward"> } & Pick<
  Definition,
  "livingWage" | "governance" | "improvement"
> & { readonly [K in Lists]: Readonly<NonNullable<Definition[K]>> };

export interface Reference {
  /** The mapping or list that holds the id, and its key or position there. */
  holder: object;
  key: string | number;
  /** The key of the format under which it stands, such as `awards`. */
  field: string;
  id: string;
  /** What is meant: one of these. */
  kinds: readonly Kind[];
  /** Whether a name may stand there as well, of somebody who is no partner. */
  mayBeName: boolean;
}

/** Where people may come to or go on in another pathway, whose ids are written `pathway#id`. */
const mayLink: readonly string[] = ["program", "returnsAt"];
const isElsewhere = (id: string, field: string) => mayLink.includes(field) && /^[^#\s]+#[^#\s]+$/.test(id);

class Collector {
  readonly found: Reference[] = [];
  readonly #lists = new Set<object>();

  /** The id under a key. */
  one<T extends object>(holder: T | undefined, key: keyof T & string, kinds: readonly Kind[], mayBeName = false): void {
    const id = holder?.[key];
    if (holder && typeof id === "string" && !isElsewhere(id, key))
      this.found.push({ holder, key, field: key, id, kinds, mayBeName });
  }

  /** The ids of the list under a key. A list that several things share through an anchor is told of once. */
  all<T extends object>(holder: T | undefined, key: keyof T & string, kinds: readonly Kind[], mayBeName = false): void {
    this.#list(holder?.[key], key, kinds, mayBeName);
  }

  /** Credentials of a list that may hold alternatives. */
  required<T extends object>(holder: T, key: keyof T & string): void {
    const items = holder[key] as readonly RequiredCredential[] | undefined;
    for (const item of items ?? []) if (typeof item === "object") this.#list(item.anyOf, key, ["credential"], false);
    this.#list(items, key, ["credential"], false);
  }

  /** Lists of ids within the list under a key. */
  nested<T extends object>(holder: T, key: keyof T & string, kinds: readonly Kind[]): void {
    for (const list of (holder[key] as readonly unknown[] | undefined) ?? []) this.#list(list, key, kinds, false);
  }

  #list(list: unknown, field: string, kinds: readonly Kind[], mayBeName: boolean): void {
    if (!Array.isArray(list) || this.#lists.has(list)) return;
    this.#lists.add(list);
    list.forEach((id: unknown, key) => {
      if (typeof id === "string" && !isElsewhere(id, field))
        this.found.push({ holder: list, key, field, id, kinds, mayBeName });
    });
  }
}

const programs: readonly Kind[] = ["program"];
const credentials: readonly Kind[] = ["credential"];
const partners: readonly Kind[] = ["partner"];
const occupations: readonly Kind[] = ["occupation"];
const evidence: readonly Kind[] = ["labor market evidence"];
const entryPoints: readonly Kind[] = ["entry point"];
const exitPoints: readonly Kind[] = ["exit point"];

/** All ids that are named, section by section. Ids of other pathways and of requirements are left out. */
export function referencesOf(pathway: Sections): Reference[] {
  const ids = new Collector();
  ids.one(pathway.definition, "steward", partners);
  needs(pathway, ids);
  whoTakesPart(pathway, ids);
  whatIsEarned(pathway, ids);
  waysThrough(pathway, ids);
  services(pathway, ids);
  improvement(pathway, ids);
  return ids.found;
}

function needs({ livingWage, laborMarketEvidence, occupations: all }: Sections, ids: Collector): void {
  ids.one(livingWage, "evidence", evidence);
  for (const each of laborMarketEvidence) {
    ids.all(each, "employers", partners);
    ids.all(each, "informs", programs);
  }
  for (const { wage, demand } of all) {
    ids.one(wage, "evidence", evidence);
    ids.one(demand, "evidence", evidence);
  }
}

function whoTakesPart({ governance, employerEngagement, coEnrollment }: Sections, ids: Collector): void {
  ids.all(governance, "members", partners);
  ids.one(governance, "chair", partners);
  for (const engagement of employerEngagement) ids.one(engagement, "employer", partners);
  for (const entry of coEnrollment) {
    ids.one(entry, "partner", partners);
    ids.all(entry, "with", programs);
  }
}

function whatIsEarned(pathway: Sections, ids: Collector): void {
  for (const credential of pathway.credentials) {
    ids.one(credential, "issuer", partners, true);
    ids.all(credential, "recognizedBy", partners, true);
    ids.all(credential, "requiredBy", partners, true);
    for (const step of credential.stacksInto ?? []) ids.one(step, "credential", credentials);
  }
  const sponsor = (apprenticeship: RegisteredApprenticeship | undefined) =>
    ids.one(apprenticeship, "sponsor", partners, true);
  for (const program of pathway.programs) {
    ids.one(program, "provider", partners);
    ids.required(program, "requires");
    ids.all(program, "awards", credentials);
    ids.all(program, "preparesFor", occupations);
    for (const next of program.next ?? []) ids.one(next, "program", programs);
    for (const option of program.onward ?? []) {
      ids.one(option, "provider", partners, true);
      sponsor(option.registeredApprenticeship);
    }
    sponsor(program.registeredApprenticeship);
    ids.all(program.instruction, "concurrentWith", programs);
  }
}

function waysThrough(pathway: Sections, ids: Collector): void {
  for (const entry of pathway.entryPoints) {
    ids.all(entry, "into", programs);
    ids.required(entry, "requires");
  }
  for (const exit of pathway.exitPoints) {
    ids.all(exit, "after", programs);
    ids.all(exit, "with", credentials);
    ids.all(exit, "occupations", occupations);
    ids.all(exit, "returnsAt", entryPoints);
  }
}

function services(pathway: Sections, ids: Collector): void {
  for (const service of pathway.supportServices) {
    ids.one(service, "provider", partners);
    ids.all(service, "at", ["entry point", "program"]);
    ids.nested(service, "between", programs);
  }
  for (const support of pathway.financialSupports) ids.one(support, "provider", partners);
  for (const assessment of pathway.assessments) {
    ids.one(assessment, "givenBy", partners);
    ids.all(assessment, "at", entryPoints);
    ids.all(assessment, "sharedWith", partners);
    ids.all(assessment, "acceptedBy", partners);
  }
  for (const service of pathway.employmentServices) {
    ids.one(service, "provider", partners);
    ids.all(service, "at", exitPoints);
  }
  for (const learning of pathway.workBasedLearning) {
    ids.all(learning, "employers", partners);
    ids.all(learning, "programs", programs);
  }
}

function improvement({ barriers, improvement: commitment }: Sections, ids: Collector): void {
  for (const barrier of barriers) ids.one(barrier, "evidence", ["improvement data", "labor market evidence"]);
  for (const data of commitment?.data ?? []) {
    ids.one(data, "collectedBy", partners);
    ids.all(data, "sharedWith", partners);
  }
  ids.all(commitment?.participantEvaluation, "sharedWith", partners);
  ids.all(commitment?.participantEvaluation, "informs", programs);
  ids.all(commitment?.employerEvaluation, "sharedWith", partners);
}
