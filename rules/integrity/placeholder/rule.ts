import {
  contentWords,
  defineIntegrityRule,
  field,
  type IntegrityContext,
  isAsWritten,
  noStatementsIn,
  type Pathway,
  type PlacedText,
  pasted,
  restated,
  templateMark,
  textsOf,
} from "../../../src/rules-api/index.js";

/** Fields in which people say what they do: claims that a reviewer reads. */
const claims: ReadonlySet<string | number> = new Set([
  "activity",
  "articulation",
  "tailoring",
  "strategy",
  "mitigation",
  "how",
  "equityFocus",
]);

/** Remarks are nobody's claim. */
const notClaims: ReadonlySet<string | number> = new Set(["notes", "$schema"]);

/** One agreement may stand behind several of these, so the same words in a few of them are no sign of pasting. */
const sharedByNature: ReadonlySet<string | number> = new Set(["articulation", "how", "mitigation"]);

/** Shorter texts are the same by chance. */
const fewestWords = 4;

/** What a hurried hand left out. */
const andSoOn = /^(?:\.{3}|…|etc\.?)$/i;

/** `(and 14 more)`, `(143 URIs)`: what a machine left out. */
const countOfRest =
  /^\(?(?:and )?\d{1,6} (?:more|others?|items?|uris?|entries)\)?$|\((?:and|plus) \d{1,6} (?:more|others?)\)$/i;

/** Without this no text is held against that, which takes V8 0.2 ms to compile. */
const countAndWord = /\d [EIMOUeimou]/;

/** What stands for a sign in the source of a web page, and is copied with it. */
const escapeOfHtml = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,5});/i;

function isLeftOut(text: string): boolean {
  return text.length < 5 ? andSoOn.test(text) : countAndWord.test(text) && countOfRest.test(text);
}

/** Ids that are short for something, and look like what stands for nothing: nursing assistant, a test. */
const shortIds: ReadonlySet<string> = new Set(["na", "test", "text", "bar", "pending", "nil"]);

/** Tells whether a text is such an id, where it is declared or named. */
function idsOf({ ids }: Pathway): (placed: PlacedText) => boolean {
  let declared: ReadonlySet<string> | undefined;
  return ({ key, text }) => {
    if (!shortIds.has(text)) return false;
    declared ??= ids.declared();
    return key === "id" || declared.has(text);
  };
}

interface Asked {
  ids: readonly string[];
  sentences: readonly string[];
}

/** What requirements ask, which is the same for file after file. */
const everAsked = new WeakMap<IntegrityContext["requirements"], Asked>();

function askedBy(requirements: IntegrityContext["requirements"]): Asked {
  let asked = everAsked.get(requirements);
  if (!asked) {
    asked = { ids: [...requirements.keys()], sentences: Array.from(requirements.values(), ({ asks }) => asks) };
    everAsked.set(requirements, asked);
  }
  return asked;
}

export default defineIntegrityRule({
  title: "Claims, and not what stands for them",
  severity: "warning",
  options: {
    oftenShared: {
      type: "integer",
      default: 4,
      minimum: 2,
      description:
        "In how many places the same text on articulation, on co-enrollment or against a hurdle may not stand without a remark.",
    },
  },
  asks: "Where a claim should stand, there is one: no TBD, N/A, lorem ipsum, mark of a template, escape of HTML or empty text, nothing left out, no text pasted into several claims, none that only repeats the requirement.",
  why: "A form is soon filled with words that say nothing. A reviewer who reads the same sentence five times has been told once, at most.",
  fix: "Write what is done, by whom and how. Leave a line out as long as nothing can be said: a missing line is an honest gap.",
  messages: {
    placeholder:
      'Here stands "{text}" where a claim should. Say what is done, or leave the line out until it can be said.',
    empty:
      "Here is an empty text where a claim should stand. Say what is done, or leave the line out until it can be said.",
    template: 'Here stands "{text}", the mark of a template that was not filled in. Write what belongs there.',
    html: 'Here stands "{text}", which is what the source of a web page has in place of a sign. Write the sign itself.',
    "left-out": 'Here stands "{text}" in place of what was left out. Write the entries out.',
    pasted: 'The same text stands in {count} claims: "{text}". Say of each what is done there.',
    restates: 'This only repeats what requirement {requirement} asks for: "{text}". Say how it is done here.',
  },
  check({ pathway, requirements, options }, report) {
    const { ids, sentences } = askedBy(requirements);
    const exceptions = new Set<object>(pathway.exceptions);
    const claimed: PlacedText[] = [];
    const isShortId = idsOf(pathway);
    const noStatements = noStatementsIn(pathway.definition);
    for (const placed of textsOf(pathway.definition)) {
      const { holder, key, text } = placed;
      // An exception's reason is judged by integrity/exceptions.
      if (notClaims.has(key) || exceptions.has(holder)) continue;
      // A kind is a word of a list, such as `test` of a hurdle, unless it says that there is none.
      if (key === "kind" && !noStatements.has(placed)) continue;
      const trimmed = text.trim();
      const mark = templateMark(text);
      const escaped = text.includes("&") ? escapeOfHtml.exec(text)?.[0] : undefined;
      if (trimmed === "") {
        // What every definition needs, and this one lacks or has in a form that cannot be read, is told by integrity/schema.
        if ((holder as object) !== pathway.definition || isAsWritten(holder, key))
          report.problem("empty", { at: field(holder, key) });
      } else if (mark !== undefined) {
        // What has to be an id is told as it is read.
        if (key !== "id") report.problem("template", { at: field(holder, key), text: mark });
      } else if (escaped !== undefined) report.problem("html", { at: field(holder, key), text: escaped });
      else if (isLeftOut(trimmed)) report.problem("left-out", { at: field(holder, key), text: trimmed.slice(-60) });
      else if (noStatements.has(placed) && !isShortId(placed))
        report.problem("placeholder", { at: field(holder, key), text: trimmed.slice(0, 60) });
      else if (claims.has(key) && contentWords(text).length >= fewestWords) {
        const requirement = ids[restated(text, sentences)];
        if (requirement !== undefined)
          report.problem("restates", { at: field(holder, key), requirement, text: text.slice(0, 100) });
        else claimed.push(placed);
      }
    }
    for (const group of pasted(claimed, ({ text }) => contentWords(text))) {
      const shared =
        group.every(({ key }) => sharedByNature.has(key)) && new Set(group.map(({ key }) => key)).size === 1;
      const [first, ...others] = group;
      if (!first || (shared && group.length < options.oftenShared)) continue;
      const related = others.map(({ holder, key }) => ({ at: field(holder, key), message: "It stands here too." }));
      report.problem("pasted", {
        at: field(first.holder, first.key),
        count: group.length,
        text: first.text.slice(0, 100),
        related,
      });
    }
  },
});
