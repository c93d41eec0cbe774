/** Bytes → text. A definition is UTF-8, or it is refused and named for what it is. */

import type { Limits } from "./limits.js";
import { problem } from "./problems.js";
import type { SourceProblem } from "./problem.js";

/** The text of a file, or why there is none. The text beside a problem serves to show the place of it. */
export interface Decoded {
  text: string;
  problem: SourceProblem | null;
}

/** First bytes of files that people save or send in place of a definition. */
const signatures: { bytes: number[]; code: "utf-16" | "binary"; what: string }[] = [
  { bytes: [0xff, 0xfe], code: "utf-16", what: "UTF-16" },
  { bytes: [0xfe, 0xff], code: "utf-16", what: "UTF-16" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: "binary", what: "a ZIP archive or an Office document (.docx, .xlsx)" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], code: "binary", what: "a PDF document" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: "binary", what: "an old Office document (.doc, .xls)" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: "binary", what: "a rich text document (.rtf)" },
  { bytes: [0x1f, 0x8b], code: "binary", what: "a compressed file (gzip)" },
];

/** Decodes a file. Text that comes as a string (from an editor) is only measured. */
export function decode(input: string | Uint8Array, limits: Limits): Decoded {
  if (input.length > limits.bytes) {
    return refused(problem("too-large", 0, 0, { size: input.length, limit: limits.bytes }));
  }
  if (typeof input === "string") return { text: input, problem: null };
  for (const { bytes, code, what } of signatures) {
    if (bytes.every((byte, i) => input[i] === byte)) return refused(problem(code, 0, 0, { what }));
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input), problem: null };
  } catch {
    return notUtf8(input);
  }
}

function refused(reason: SourceProblem): Decoded {
  return { text: "", problem: reason };
}

function notUtf8(bytes: Uint8Array): Decoded {
  // NUL does not occur in any text in a single-byte encoding.
  if (bytes.includes(0)) return refused(problem("binary", 0, 0, { what: "no text" }));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const start = firstInvalid(bytes, text);
  return { text, problem: problem("not-utf8", start, start + 1, {}) };
}

/** Where the decoder put the first U+FFFD that is not one in the bytes as well. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return 0;
}
