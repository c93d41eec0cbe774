/** A sound definition, damaged at random. The same seed gives the same damage. */

/** A small generator of random numbers (mulberry32), so that a seed is all that is needed to have a file again. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)) >>> 0;
  };
}

const strange = [
  ...[
    "",
    "~",
    "null",
    "true",
    "-1",
    "1e999",
    "[]",
    "{}",
    "[[[]]]",
    "{ a: { b: { c: [] } } }",
    "&a [*a]",
    "*a",
    "!!binary x",
    "!x y",
    "<<: *a",
  ],
  ...[
    "__proto__",
    "constructor",
    '"\\u0000"',
    '"\\ud800"',
    "\u202e",
    "\u2028",
    "\u0085",
    "\ufeff",
    "- - -",
    "? ",
    ": ",
    "|\n",
    ">+9\n",
    "'",
    '"',
    "{",
    "[",
    "}",
    "]",
    ",",
    "#",
    "%YAML 1.1\n",
    "---\n",
    "...\n",
    "\t",
    "\r",
    "\r\n",
    "\u0007",
  ],
  ...["::error::x", "x".repeat(5000), "[".repeat(70), "a: ".repeat(70), "2026-02-30", "NO", "0o7", "9".repeat(400)],
];

type Damage = (text: string, pick: (below: number) => number) => string;

const damages: readonly Damage[] = [
  // A value of another kind.
  (text, pick) => {
    const lines = text.split("\n");
    const at = pick(lines.length);
    lines[at] = (lines[at] ?? "").replace(/: .*/, `: ${strange[pick(strange.length)]}`);
    return lines.join("\n");
  },
  // Something in the midst.
  (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + strange[pick(strange.length)] + text.slice(at + pick(4));
  },
  // A line deeper or less deep.
  (text, pick) => {
    const lines = text.split("\n");
    const at = pick(lines.length);
    lines[at] = pick(2) === 0 ? `  ${lines[at]}` : (lines[at] ?? "").replace(/^ +/, "");
    return lines.join("\n");
  },
  // A part that is there many times.
  (text, pick) => {
    const lines = text.split("\n");
    const from = pick(lines.length);
    const part = `${lines.slice(from, from + 1 + pick(20)).join("\n")}\n`;
    return (
      lines.slice(0, from).join("\n") +
      part.repeat(1 + pick(Math.max(1, Math.floor(400_000 / part.length)))) +
      lines.slice(from).join("\n")
    );
  },
  // An end too early.
  (text, pick) => text.slice(0, pick(text.length)),
  // Ids that are someone else's.
  (text, pick) => {
    const words = text.match(/\b[a-z]+-[a-z-]+\b/g) ?? ["a"];
    const [one = "", other = ""] = [words[pick(words.length)], words[pick(words.length)]];
    return text.replaceAll(one, other);
  },
  // Characters swapped with their neighbours.
  (text, pick) => {
    const chars = Array.from(text);
    for (let i = 0; i < 40; i++) {
      const at = pick(chars.length - 1);
      [chars[at], chars[at + 1]] = [chars[at + 1] ?? "", chars[at] ?? ""];
    }
    return chars.join("");
  },
];

/** A text, damaged one to four times. */
export function damaged(text: string, seed: number): string {
  const pick = random(seed);
  let result = text;
  for (let times = 1 + pick(4); times > 0; times--) result = damages[pick(damages.length)]?.(result, pick) ?? result;
  return result.slice(0, 1_048_576);
}
