import { defineIntegrityRule, didYouMean, field, textsOf, worthGuessing } from "../../../src/rules-api/index.js";

export default defineIntegrityRule({
  title: "Papers that a reviewer can open",
  severity: "warning",
  options: {
    mostRequirements: {
      type: "integer",
      default: 6,
      minimum: 1,
      description: "The most requirements that one paper is taken to prove without a remark.",
    },
    papersFor: {
      type: "list",
      default: [],
      description:
        'Requirements that are not taken as met without a paper that supports them; "*" for all. The preset strict asks for all.',
    },
  },
  asks: "Files named under `documents` exist beside the definition, links are well formed, papers are not dated in the future, and what they support are requirements that exist.",
  why: "A reviewer follows the paper to believe the claim. A link that leads nowhere proves nothing, and one paper that is said to prove everything mostly proves little.",
  fix: "Put the file below the definition's folder and name it relative to it, or give the full address of a page. List for each paper the few requirements that it really proves.",
  messages: {
    "no-file": 'Document "{id}" names the file {file}, which does not exist below the definition\'s folder.',
    outside:
      'Document "{id}" names the file {file}, which does not lie below the definition\'s folder. Put it there, and name it relative to the definition.',
    "bad-link": "{link} is no well-formed link. Write the full address, such as https://example.org/agreement.pdf.",
    future: 'Document "{id}" is dated {dated}, which is still to come.',
    nothing: 'Document "{id}" names neither a file nor a link, so nobody can open it. Add `file` or `url`.',
    "unknown-requirement": 'Document "{id}" supports {requirement}, which is no requirement{hint}',
    "no-paper":
      "No paper supports {requirements}, which are met by what the definition says. Add to `documents` what proves them, and name them in its `supports`.",
    "proves-much":
      'Document "{id}" is said to prove {count} requirements, more than {most} by default. Name those that a reader will find in it.',
  },
  check({ pathway, today, options, requirements, statusOf, fileExists }, report) {
    const { papersFor } = options;
    if (papersFor.length > 0) {
      const supported = new Set(pathway.documents.flatMap(({ supports }) => supports ?? []));
      const wanted = (id: string) => papersFor.includes("*") || papersFor.includes(id);
      const isClaim = (id: string) => wanted(id) && statusOf(id) === "met" && !supported.has(id);
      const claims = [...requirements.keys()].filter(isClaim);
      if (claims.length > 0)
        report.problem("no-paper", { at: field(pathway.definition, "documents"), requirements: claims });
    }
    let guesses = 0;
    const guess = (requirement: string) =>
      guesses++ < worthGuessing(requirements.size) ? didYouMean(requirement, requirements.keys()) : undefined;
    for (const document of pathway.documents) {
      const { id, file, url, dated, supports = [] } = document;
      if (file !== undefined) {
        const at = field(document, "file");
        if (/^(?:[/\\~]|[a-z]:|[a-z]+:)/i.test(file) || file.split(/[/\\]/).includes(".."))
          report.problem("outside", { at, id, file });
        else if (fileExists(file) === false) report.problem("no-file", { at, id, file });
      } else if (url === undefined) report.problem("nothing", { at: document, id });
      if (dated !== undefined && dated > today) report.problem("future", { at: field(document, "dated"), id, dated });
      supports.forEach((requirement, i) => {
        if (requirements.has(requirement)) return;
        const meant = guess(requirement);
        report.problem("unknown-requirement", {
          at: field(supports, i),
          id,
          requirement,
          hint: meant === undefined ? "." : `. Did you mean ${meant}?`,
        });
      });
      const most = options.mostRequirements;
      if (supports.length > most) {
        report.problem("proves-much", {
          at: field(document, "supports"),
          id,
          count: supports.length,
          most,
          severity: "info",
        });
      }
    }
    for (const { holder, key, text } of textsOf(pathway.definition)) {
      if (key === "url" && !isLink(text))
        report.problem("bad-link", { at: field(holder, key), link: text.slice(0, 100) });
    }
  },
});

/** A name of a host has at most 253 characters; one of 2,000 that are not ASCII takes 4 ms to parse. */
const longestHost = 253;

const address = /^https?:\/\/([^\s/?#\\]+)\S*$/i;

/** Whether a text is a full address on the web. */
function isLink(text: string): boolean {
  const [, authority] = address.exec(text) ?? [];
  if (authority === undefined || hostOf(authority).length > longestHost) return false;
  try {
    const { hostname } = new URL(text);
    return hostname.includes(".") && !hostname.endsWith(".");
  } catch {
    return false;
  }
}

/** What stands between a name of a user and a port. */
function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
}
