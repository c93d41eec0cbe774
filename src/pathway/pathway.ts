import { Agreements } from "./agreements.js";
import type {
  Assessment,
  Barrier,
  CoEnrollment,
  Credential,
  Definition,
  EmployerEngagement,
  EmploymentService,
  EntryPoint,
  Exception,
  ExitPoint,
  FinancialSupport,
  LaborMarketEvidence,
  Occupation,
  Paper,
  Partner,
  Program,
  SupportService,
  WorkBasedLearning,
} from "./definition.js";
import { PathwayGraph } from "./graph.js";
import { Ids } from "./ids.js";
import { Journey } from "./journey.js";
import type { NearMiss } from "./near-misses.js";
import { type Reference, referencesOf } from "./references.js";
import { Services } from "./services.js";
import { Stacks } from "./stacks.js";
import type { Twin } from "./twin.js";

/** A section of a definition: a key at its top. */
export type Section = keyof Definition & string;

/**
 * One pathway: its definition, and what is derived from it once, when first asked for. It notes which sections were read,
 * so that no verdict is given on a section that did not fit the schema; of a definition that fits, none is noted.
 */
export class Pathway {
  readonly #definition: Definition;
  /** Undefined when nobody will ask. */
  readonly #sectionsRead: Set<Section> | undefined;
  #ids: Ids | undefined;
  #graph: PathwayGraph | undefined;
  #stacks: Stacks | undefined;
  #services: Services | undefined;
  #reachable: ReadonlySet<Program> | undefined;
  #agreements: Agreements | undefined;
  #references: readonly Reference[] | undefined;
  readonly #journeys = new Map<EntryPoint, Journey>();

  /** Words of open lists that were read as a known one that is close to them. */
  readonly nearMisses: readonly NearMiss[];
  /** Things that share an id, of which the definition may hold one alone. */
  readonly twins: readonly Twin[];

  constructor(
    definition: Definition,
    nearMisses: readonly NearMiss[] = [],
    notesSections = true,
    twins: readonly Twin[] = [],
  ) {
    this.#definition = definition;
    this.nearMisses = nearMisses;
    this.twins = twins;
    if (notesSections) this.#sectionsRead = new Set();
  }

  /** The sections that were read since this was last called. */
  takeSectionsRead(): Section[] {
    const read = [...(this.#sectionsRead ?? [])];
    this.#sectionsRead?.clear();
    return read;
  }

  #section<K extends Section>(name: K): Definition[K] {
    this.#sectionsRead?.add(name);
    return this.#definition[name];
  }

  #list<K extends Section>(name: K): NonNullable<Definition[K]> extends readonly (infer T)[] ? readonly T[] : never {
    return (this.#section(name) ?? []) as never;
  }

  /** The whole definition, as the place of sections that are missing. To read a section, use its property here. */
  get definition(): Definition {
    return this.#definition;
  }

  get id(): string {
    return this.#definition.id;
  }
  get jurisdiction() {
    return this.#section("jurisdiction");
  }
  get period() {
    return this.#section("period");
  }
  get reviewed() {
    return this.#section("reviewed");
  }
  /** The partner that keeps the pathway. */
  get steward(): Partner | undefined {
    const id = this.#section("steward");
    return id === undefined ? undefined : this.ids.partner(id);
  }
  get sector() {
    return this.#section("sector");
  }
  get livingWage() {
    return this.#section("livingWage");
  }
  get governance() {
    return this.#section("governance");
  }
  get improvement() {
    return this.#section("improvement");
  }
  get laborMarketEvidence(): readonly LaborMarketEvidence[] {
    return this.#list("laborMarketEvidence");
  }
  get occupations(): readonly Occupation[] {
    return this.#list("occupations");
  }
  get partners(): readonly Partner[] {
    return this.#list("partners");
  }
  get employerEngagement(): readonly EmployerEngagement[] {
    return this.#list("employerEngagement");
  }
  get credentials(): readonly Credential[] {
    return this.#list("credentials");
  }
  get programs(): readonly Program[] {
    return this.#list("programs");
  }
  get entryPoints(): readonly EntryPoint[] {
    return this.#list("entryPoints");
  }
  get exitPoints(): readonly ExitPoint[] {
    return this.#list("exitPoints");
  }
  get supportServices(): readonly SupportService[] {
    return this.#list("supportServices");
  }
  get financialSupports(): readonly FinancialSupport[] {
    return this.#list("financialSupports");
  }
  get assessments(): readonly Assessment[] {
    return this.#list("assessments");
  }
  get employmentServices(): readonly EmploymentService[] {
    return this.#list("employmentServices");
  }
  get workBasedLearning(): readonly WorkBasedLearning[] {
    return this.#list("workBasedLearning");
  }
  get coEnrollment(): readonly CoEnrollment[] {
    return this.#list("coEnrollment");
  }
  get barriers(): readonly Barrier[] {
    return this.#list("barriers");
  }
  get exceptions(): readonly Exception[] {
    return this.#list("exceptions");
  }
  get documents(): readonly Paper[] {
    return this.#list("documents");
  }

  /** Who is meant by an id. */
  get ids(): Ids {
    this.#ids ??= new Ids(this.#definition, this.#sectionsRead, () => this.references);
    return this.#ids;
  }

  /** Every place where an id is named. */
  get references(): readonly Reference[] {
    if (this.#sectionsRead) return referencesOf(this);
    this.#references ??= referencesOf(this);
    return this.#references;
  }

  /** Programs, entry points and exit points, and what leads where. */
  get graph(): PathwayGraph {
    // Asked for hundreds of times a file.
    if (this.#graph && !this.#sectionsRead) return this.#graph;
    const { programs, entryPoints, exitPoints, ids } = this;
    this.#graph ??= new PathwayGraph(programs, entryPoints, exitPoints, ids);
    return this.#graph;
  }

  /** How far a person gets from an entry point, by what the person holds. */
  journey(entry: EntryPoint): Journey {
    const { graph } = this;
    // Which credential is meant is looked up once; whoever asks later depends on them too.
    this.#sectionsRead?.add("credentials");
    let journey = this.#journeys.get(entry);
    if (!journey) {
      journey = new Journey(entry, graph);
      this.#journeys.set(entry, journey);
    }
    return journey;
  }

  /** How far a person gets from an entry point without these programs. */
  journeyWithout(entry: EntryPoint, programs: readonly Program[]): Journey {
    const without = new Set(programs);
    return new Journey(entry, this.graph, (program) => !without.has(program));
  }

  /** Programs that can be taken from at least one entry point. */
  get reachable(): ReadonlySet<Program> {
    const { entryPoints } = this;
    // Read anew each time it is asked for, so that whoever asks is known to depend on it.
    void this.graph;
    if (!this.#reachable) {
      const reachable = new Set<Program>();
      for (const entry of entryPoints) for (const program of this.journey(entry).programs) reachable.add(program);
      this.#reachable = reachable;
    }
    return this.#reachable;
  }

  /** Which credentials stack into which. */
  get stacks(): Stacks {
    const { credentials, ids } = this;
    this.#stacks ??= new Stacks(credentials, ids);
    return this.#stacks;
  }

  /** Who is served where: support, employment services, assessments, work-based learning. */
  get services(): Services {
    const { supportServices, employmentServices, assessments, workBasedLearning, ids } = this;
    this.#services ??= new Services(supportServices, employmentServices, assessments, workBasedLearning, ids);
    return this.#services;
  }

  /** Which partners' agreements are in force on a day. */
  agreements(today: string): Agreements {
    if (this.#agreements?.today !== today) this.#agreements = new Agreements(this.partners, today);
    else this.#sectionsRead?.add("partners");
    return this.#agreements;
  }
}
