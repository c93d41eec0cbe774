/** Who is meant by an id. */

import { didYouMean, worthGuessing } from "../findings/did-you-mean.js";
import type {
  Credential,
  Definition,
  EntryPoint,
  ExitPoint,
  ImprovementData,
  LaborMarketEvidence,
  Occupation,
  Partner,
  Program,
} from "./definition.js";
import type { Kind } from "./kind.js";
import { leftOver, type Naming } from "./left-over.js";

export type { Kind } from "./kind.js";

interface WithId {
  id: string;
  title?: string;
  name?: string;
}

/** Titles are the same in any case and with blanks around them. */
const foldedTitle = (title: string) => title.trim().toLowerCase();

/** The things of one kind, by id. Of two with the same id the first is meant; integrity/references reports the second. */
class Register<T extends WithId> {
  readonly byId = new Map<string, T>();
  readonly #intended = new Map<string, T | undefined>();
  /** Things whose id another has before them, and that nothing was taken for yet. */
  readonly #again: T[] = [];
  /** By title; undefined where several have it. Made when an id is not found. */
  #titled: Map<string, T | undefined> | undefined;

  constructor(things: readonly T[] | undefined) {
    for (const thing of things ?? []) {
      if (this.byId.has(thing.id)) this.#again.push(thing);
      else this.byId.set(thing.id, thing);
    }
  }

  /**
   * The thing with that id; else the one with that title; else, where exactly one id is close to it, the one that was meant;
   * else the only one that has the id of another, as after copying. All these are reported once, by integrity/references,
   * and do not tear the graph apart for every other rule.
   */
  find(id: string): T | undefined {
    const exact = this.byId.get(id);
    if (exact || this.#intended.has(id)) return exact ?? this.#intended.get(id);
    const found = this.titled(id) ?? this.#near(id);
    this.#intended.set(id, found);
    return found;
  }

  #near(id: string): T | undefined {
    const isWorthGuessing = this.#intended.size < worthGuessing(this.byId.size);
    const meant = isWorthGuessing ? didYouMean(id, this.byId.keys()) : undefined;
    return meant === undefined ? this.#copied() : this.byId.get(meant);
  }

  /** The only thing with that title or name. */
  titled(title: string): T | undefined {
    if (!this.#titled) {
      this.#titled = new Map();
      for (const thing of this.byId.values()) {
        const own = foldedTitle(thing.title ?? thing.name ?? "");
        if (own !== "") this.#titled.set(own, this.#titled.has(own) ? undefined : thing);
      }
    }
    return this.#titled.get(foldedTitle(title));
  }

  #copied(): T | undefined {
    return this.#again.length === 1 ? this.#again.pop() : undefined;
  }
}

/** Where the things of a kind are declared. */
const sections = {
  program: "programs",
  "entry point": "entryPoints",
  "exit point": "exitPoints",
  credential: "credentials",
  occupation: "occupations",
  partner: "partners",
  "labor market evidence": "laborMarketEvidence",
} as const;

export class Ids {
  readonly #definition: Definition;
  readonly #sectionsRead: Set<keyof Definition> | undefined;
  readonly #registers = new Map<Kind, Register<WithId>>();
  readonly #references: () => readonly Naming[];
  #leftOver: ReturnType<typeof leftOver> | undefined;

  /** Every section in which an id is looked up is noted in `sectionsRead`. `references` are all places that name an id. */
  constructor(
    definition: Definition,
    sectionsRead: Set<keyof Definition> | undefined,
    references: () => readonly Naming[],
  ) {
    this.#definition = definition;
    this.#sectionsRead = sectionsRead;
    this.#references = references;
  }

  #things(kind: Kind): readonly WithId[] | undefined {
    return kind === "improvement data" ? this.#definition.improvement?.data : this.#definition[sections[kind]];
  }

  #register(kind: Kind): Register<WithId> {
    this.#sectionsRead?.add(kind === "improvement data" ? "improvement" : sections[kind]);
    let register = this.#registers.get(kind);
    if (!register) {
      register = new Register(this.#things(kind));
      this.#registers.set(kind, register);
    }
    return register;
  }

  /** Every id of a kind, in the order of the definition. */
  known(kind: Kind): Iterable<string> {
    return this.#register(kind).byId.keys();
  }

  /** The ids of all that is declared, of whatever kind. */
  declared(): ReadonlySet<string> {
    const kinds: readonly Kind[] = ["improvement data", ...(Object.keys(sections) as (keyof typeof sections)[])];
    return new Set(kinds.flatMap((kind) => this.#things(kind)?.map(({ id }) => id) ?? []));
  }

  /** Whether exactly this id is declared. */
  has(kind: Kind, id: string): boolean {
    return this.#register(kind).byId.has(id);
  }

  /** The thing of a kind with that id, or the one that was meant by it. */
  find(kind: Kind, id: string): { readonly id: string } | undefined {
    return this.#find(kind, id);
  }

  #find(kind: Kind, id: string): WithId | undefined {
    const register = this.#register(kind);
    const found = register.find(id);
    if (found) return found;
    const declared = this.leftOver(kind, id);
    return declared === undefined ? undefined : register.byId.get(declared);
  }

  /**
   * The id of the one thing of a kind that nothing names, where this is the only id of the kind that nothing has. In what
   * could not be read, something may name it: then nobody knows.
   */
  leftOver(kind: Kind, id: string): string | undefined {
    if (this.#sectionsRead) return undefined;
    this.#leftOver ??= leftOver(this.#references(), {
      has: (of, each) => this.has(of, each),
      idle: (of) => this.#thatShouldBeNamed(of),
      standsFor: (of, each) => this.#register(of).find(each)?.id,
    });
    const pair = this.#leftOver.get(kind);
    return pair?.sought === id ? pair.declared : undefined;
  }

  /** The things of a kind that are nothing unless something names them. Evidence from which programs were designed has its use. */
  #thatShouldBeNamed(kind: Kind): readonly WithId[] {
    const things = this.#things(kind) ?? [];
    return kind === "labor market evidence"
      ? things.filter((each) => !(each as LaborMarketEvidence).informs?.length)
      : things;
  }

  /** The only thing of a kind with that title or name. */
  titled(kind: Kind, title: string): { readonly id: string } | undefined {
    return this.#register(kind).titled(title);
  }

  /** The things that ids name, in that order, without those that nothing has. */
  #named<T extends WithId>(kind: Kind, ids: readonly string[] = []): T[] {
    const things: T[] = [];
    for (const id of ids) {
      const thing = this.#find(kind, id);
      if (thing) things.push(thing as T);
    }
    return things;
  }

  programs(ids: readonly string[] | undefined): Program[] {
    return this.#named("program", ids);
  }

  entryPoints(ids: readonly string[] | undefined): EntryPoint[] {
    return this.#named("entry point", ids);
  }

  exitPoints(ids: readonly string[] | undefined): ExitPoint[] {
    return this.#named("exit point", ids);
  }

  credentials(ids: readonly string[] | undefined): Credential[] {
    return this.#named("credential", ids);
  }

  occupations(ids: readonly string[] | undefined): Occupation[] {
    return this.#named("occupation", ids);
  }

  partners(ids: readonly string[] | undefined): Partner[] {
    return this.#named("partner", ids);
  }

  program(id: string): Program | undefined {
    return this.#find("program", id) as Program | undefined;
  }

  entryPoint(id: string): EntryPoint | undefined {
    return this.#find("entry point", id) as EntryPoint | undefined;
  }

  exitPoint(id: string): ExitPoint | undefined {
    return this.#find("exit point", id) as ExitPoint | undefined;
  }

  credential(id: string): Credential | undefined {
    return this.#find("credential", id) as Credential | undefined;
  }

  /** The credential's id as it was meant; the very text where nothing has such an id. */
  credentialId(id: string): string {
    return this.credential(id)?.id ?? id;
  }

  occupation(id: string): Occupation | undefined {
    return this.#find("occupation", id) as Occupation | undefined;
  }

  partner(id: string): Partner | undefined {
    return this.#find("partner", id) as Partner | undefined;
  }

  evidence(id: string): LaborMarketEvidence | undefined {
    return this.#find("labor market evidence", id) as LaborMarketEvidence | undefined;
  }

  improvementData(id: string): ImprovementData | undefined {
    return this.#find("improvement data", id) as ImprovementData | undefined;
  }
}
