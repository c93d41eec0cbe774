/** How open a glob may be. */

/** In a name between slashes. Matching takes as many nested loops: a name of 255 letters takes 45 ms with three, 3 s with four. */
const mostInName = 3;
/** `**` in a glob. A path of a thousand folders takes 8 ms with two, a second with three. */
const mostBetween = 2;

/** What of a glob is left too open, in words; undefined when it can be matched in a moment. */
export function tooWild(glob: string): string | undefined {
  // With a star in it, it takes twice as long for each letter more.
  if (/[*+]\(/.test(glob)) return "a repeated group, `*(…)` or `+(…)`";
  const names = glob.split("/");
  if (names.filter((name) => name === "**").length > mostBetween) return `more than ${mostBetween} \`**\``;
  const stars = (name: string) => name.match(/\*+/g)?.length ?? 0;
  return names.some((name) => stars(name) > mostInName) ? `more than ${mostInName} \`*\` in a name` : undefined;
}
