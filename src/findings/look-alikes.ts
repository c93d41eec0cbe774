/** Characters that look like those of ids and keys, or like nothing, and are others. */

const ascii = /^[\x00-\x7f]*$/;

/** Letters that look like Latin ones, each behind the one that it looks like. */
const cyrillic = "aаcсdԁeеhһiіjјlӏoоpрqԛsѕvѵwԝxхyуAАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУ";
const greek = "aαiιkκoοpρuυvνxχyγAΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖ";

function pairs(row: string): [string, string][] {
  return Array.from(row.matchAll(/(.)(.)/gu), ([, latin = "", other = ""]) => [other, latin]);
}

let alike: { cyrillic: ReadonlyMap<string, string>; greek: ReadonlyMap<string, string> } | undefined;

/** Made when a text is not ASCII, which few definitions need. */
function tables(): NonNullable<typeof alike> {
  alike ??= { cyrillic: new Map(pairs(cyrillic)), greek: new Map(pairs(greek)) };
  return alike;
}

/** Hyphens, dashes and the minus sign; those of other widths are normalized to these. */
function isDash(character: string): boolean {
  return (character >= "\u2010" && character <= "\u2015") || character === "\u2212";
}

/** A text in the characters that it looks like. */
export function inPlainLetters(text: string): string {
  if (ascii.test(text)) return text;
  const { cyrillic: ofCyrillic, greek: ofGreek } = tables();
  const composed = text.normalize("NFKC");
  let plain = "";
  for (let i = 0; i < composed.length; i++) {
    const each = composed.charAt(i);
    const isAscii = composed.charCodeAt(i) < 0x80;
    plain += isAscii ? each : (ofCyrillic.get(each) ?? ofGreek.get(each) ?? (isDash(each) ? "-" : each));
  }
  return plain;
}

/**
 * Names the first character of a text that looks like another one, or like nothing, and is not in what was meant: where two
 * texts look the same, nobody finds it. Undefined when there is none.
 */
export function lookAlike(written: string, meant: string): string | undefined {
  if (ascii.test(written)) return undefined;
  for (const each of written) {
    const name = meant.includes(each) ? undefined : nameOf(each);
    if (name !== undefined) return name.replace("{}", codePoint(each, 0));
  }
  return undefined;
}

function nameOf(character: string): string | undefined {
  if (ascii.test(character)) return undefined;
  const letters = tables();
  if (letters.cyrillic.has(character)) return "a Cyrillic letter ({}) in place of a Latin one";
  if (letters.greek.has(character)) return "a Greek letter ({}) in place of a Latin one";
  if (isDash(character)) return "a dash ({}) in place of a hyphen";
  if (/[\u00a0\u202f]/.test(character)) return "a no-break space ({})";
  if (/\s/.test(character)) return "a space of another kind ({})";
  if (/[\uff01-\uff5e]/.test(character)) return "a full-width character ({})";
  return /\p{Default_Ignorable_Code_Point}/u.test(character) ? "an invisible character ({})" : undefined;
}

/** How a character is called: `U+202E`. */
export function codePoint(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
