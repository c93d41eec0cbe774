import { visible } from "./safe-text.js";

/** Put beside a character that would make a mention, a reference or a link: it parts them and is not seen. */
const joint = "\u200b";

/** A stranger's text in Markdown: no markup, no HTML, no mention, no image, no link. */
export function markdownText(text: string): string {
  return (
    visible(text)
      .trim()
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~^$%]/g, "\\$&")
      // A list, or a line below a heading.
      .replace(/^(\d*)([-=.])/, "$1\\$2")
      .replaceAll("@", `${joint}@${joint}`)
      // GitLab refers to issues, requests, epics, milestones and labels by #1, !1, &1, %1 and ~1.
      .replace(/(?:\\[#!%~]|&amp;)(?=[\w"])/g, `$&${joint}`)
      .replace(/\b(https?|ftp|mailto|xmpp|www|gh)([:.-])/gi, `$1${joint}$2`)
      .replaceAll("://", `:${joint}//`)
  );
}

/** A text as code, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const safe = visible(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
  return `${fence}${space}${safe}${space}${fence}`;
}
