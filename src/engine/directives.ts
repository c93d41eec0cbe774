/** Comments that switch rules off: `# pathway-lint-disable-next-line F.3 -- reason`, and `disable` … `enable`. */

import { closest } from "../findings/did-you-mean.js";
import type { Finding } from "../findings/finding.js";
import { isRequirementRule } from "../rules-api/define-rule.js";
import type { Comment } from "../source/document.js";
import type { SourceText } from "../source/text.js";
import type { Registry } from "./settings.js";

/** One comment, read. */
interface Directive {
  comment: Comment;
  /** Lines that it is about, both included. */
  from: number;
  to: number;
  /** Ids of rules or requirements, in the registry's spelling. */
  names: { name: string; used: boolean; allowed: boolean }[];
  reason: string;
}

/** What is wrong with a directive, by the messages of integrity/suppressions. */
export interface DirectiveProblem {
  message: "no-reason" | "no-name" | "unknown-name" | "unknown-directive" | "statute" | "unused" | "nothing-to-enable";
  comment: Comment;
  name: string;
  hint: string;
}

const form = /^pathway-lint-([a-z-]+)(?:\s+([\s\S]*))?$/;

export class Directives {
  readonly problems: DirectiveProblem[] = [];
  readonly #directives: Directive[] = [];

  constructor(comments: readonly Comment[], text: SourceText, registry: Registry) {
    const names = new Names(registry);
    const open: Directive[] = [];
    for (const comment of comments) {
      const parts = form.exec(comment.text);
      if (!parts) continue;
      const [, kind = "", rest = ""] = parts;
      const line = text.position(comment.start).line;
      if (kind === "enable") {
        this.#close(open, rest, line, comment, names);
        continue;
      }
      if (kind !== "disable" && kind !== "disable-next-line" && kind !== "disable-line") {
        this.#problem("unknown-directive", comment, `pathway-lint-${kind}`);
        continue;
      }
      const directive = this.#read(comment, rest, names);
      if (!directive) continue;
      directive.from = kind === "disable-next-line" ? line + 1 : line;
      directive.to = kind === "disable" ? Number.POSITIVE_INFINITY : directive.from;
      if (kind === "disable") open.push(directive);
      this.#directives.push(directive);
    }
  }

  #problem(message: DirectiveProblem["message"], comment: Comment, name = "", hint = ""): void {
    this.problems.push({ message, comment, name, hint });
  }

  #read(comment: Comment, rest: string, names: Names): Directive | undefined {
    const [named = "", ...reasons] = rest.split(/(?:^|\s)--(?:\s|$)/);
    const reason = reasons.join(" -- ").trim();
    const wanted = named.split(/[\s,]+/).filter((name) => name !== "" && name !== "--");
    if (wanted.length === 0) {
      this.#problem("no-name", comment);
      return undefined;
    }
    if (reason === "") {
      this.#problem("no-reason", comment, wanted.join(", "));
      return undefined;
    }
    const directive: Directive = { comment, from: 0, to: 0, names: [], reason };
    for (const written of wanted) {
      const name = names.find(written);
      if (name === undefined) this.#problem("unknown-name", comment, written, names.hint(written));
      else {
        const allowed = !names.isStatute(name);
        if (!allowed) this.#problem("statute", comment, name);
        directive.names.push({ name, used: false, allowed });
      }
    }
    return directive.names.length > 0 ? directive : undefined;
  }

  #close(open: Directive[], rest: string, line: number, comment: Comment, names: Names): void {
    const wanted = (rest.split(/(?:^|\s)--(?:\s|$)/)[0] ?? "").split(/[\s,]+/).filter((name) => name !== "");
    const found = wanted.map((name) => names.find(name) ?? name);
    const closing = open.filter(({ names: its }) => found.length === 0 || its.some(({ name }) => found.includes(name)));
    if (closing.length === 0) this.#problem("nothing-to-enable", comment, wanted.join(", "));
    for (const directive of closing) {
      directive.to = line;
      open.splice(open.indexOf(directive), 1);
    }
  }

  /** Marks the findings that a comment of their file suppresses. Errors of reading are never suppressed. */
  apply(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.suppressed || finding.rule === "integrity/syntax") continue;
      const line = finding.range.start.line;
      for (const { from, to, names, reason } of this.#directives) {
        if (line < from || line > to) continue;
        for (const name of names) {
          // A requirement that the finding names beside its own is answered for alone; the others stay.
          if (!name.allowed || !finding.alsoUnmet.includes(name.name)) continue;
          name.used = true;
          finding.alsoUnmet = finding.alsoUnmet.filter((id) => id !== name.name);
        }
        const name = names.find(
          (candidate) => candidate.name === finding.requirement || candidate.name === finding.rule,
        );
        if (!name?.allowed) continue;
        name.used = true;
        finding.suppressed = { by: "comment", reason };
        break;
      }
    }
  }

  /** To be asked when every finding of the file was shown to {@link apply}. */
  get unused(): DirectiveProblem[] {
    return this.#directives.flatMap(({ comment, names }) =>
      names
        .filter(({ used, allowed }) => !used && allowed)
        .map(({ name }) => ({ message: "unused", comment, name, hint: "" }) as const),
    );
  }
}

/** Ids of rules and requirements, in any case; the source's own slip ACCOMODATING is taken for accommodating. */
class Names {
  readonly #known = new Map<string, string>();
  readonly #statute = new Set<string>();

  constructor(registry: Registry) {
    for (const [id, rule] of registry) {
      this.#known.set(id, id);
      if (!isRequirementRule(rule)) continue;
      for (const [name, { authority }] of Object.entries(rule.requirements)) {
        this.#known.set(name.toLowerCase(), name);
        // A rule with a requirement of the law in it can be switched off only requirement by requirement.
        if (authority === "statute") this.#statute.add(name).add(id);
      }
    }
  }

  find(written: string): string | undefined {
    return this.#known.get(written.toLowerCase().replace("accomodating", "accommodating"));
  }

  hint(written: string): string {
    const [meant] = closest(written, this.#known.values());
    return meant === undefined ? "." : `. Did you mean ${meant}?`;
  }

  isStatute(name: string): boolean {
    return this.#statute.has(name);
  }
}
