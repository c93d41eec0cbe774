/** Bytes → text. A definition is UTF-8, or it is refused and named for what it is. */

import { type Limits, megabyte } from "./limits.js";
import type { SourceProblem } from "./problem.js";
import { problem } from "./problems.js";

/** The text of a file, or why there is none. The text beside a problem serves to show the place of it. */
export interface Decoded {
  text: string;
  problem: SourceProblem | null;
}

/** First bytes of files that people save or send in place of a definition. */
const signatures: { bytes: number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive or an Office document (.docx, .xlsx)" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: "a PDF document" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Office document (.doc, .xls)" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "a rich text document (.rtf)" },
  { bytes: [0x1f, 0x8b], what: "a compressed file (gzip)" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: "a compressed file (7z)" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "a compressed file (Zstandard)" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: "a compressed file (xz)" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "an image (PNG)" },
  { bytes: [0xff, 0xd8, 0xff], what: "an image (JPEG)" },
];

/** Decodes a file. Text that comes as a string (from an editor) is only measured. */
export function decode(input: string | Uint8Array, limits: Limits): Decoded {
  if (input.length > limits.bytes) {
    // More is not even read from the disk, so its size is not known here.
    return refused(problem("too-large", 0, 0, { limit: measured(limits.bytes) }));
  }
  if (typeof input === "string") return { text: input, problem: null };
  const stranger = signatures.find(({ bytes }) => startsWith(input, bytes));
  if (stranger) return refused(problem("binary", 0, 0, { ours: stranger.what }));
  if (isUtf32(input)) return refused(problem("utf-32", 0, 0));
  if (isUtf16(input)) return refused(problem("utf-16", 0, 0));
  const text = utf8Of(input);
  // NUL does not occur in text of any other encoding. To search bytes, Node would compile more of its own code at each start.
  const hasNul = text === undefined ? input.includes(0) : text.includes("\0");
  if (hasNul && !isTextButForNul(input)) {
    return refused(problem("binary", 0, 0, { ours: "a binary file" }));
  }
  if (text !== undefined) return { text, problem: null };
  const damaged = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  if (isNoText(damaged)) return refused(problem("binary", 0, 0, { ours: "a binary file" }));
  const start = firstInvalid(input, damaged);
  return { text: damaged, problem: problem("not-utf8", start, start + 1) };
}

function measured(bytes: number): string {
  const size = `${bytes.toLocaleString("en-US")} bytes`;
  return bytes > 0 && bytes % megabyte === 0 ? `${bytes / megabyte} MiB (${size})` : size;
}

/** How much is looked at of what may be no text. UTF-16 code units. */
const longestHead = 4000;

/** So little tells nothing. */
const enoughText = 100;

/** Whether what is not UTF-8 is no text in another encoding, either: those have ASCII for line ends and colons, and no control characters. */
function isNoText(damaged: string): boolean {
  const head = damaged.slice(0, longestHead);
  if (head.length < enoughText) return false;
  const bad = head.split("\ufffd").length - 1;
  const controls = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * 50 > head.length || (bad * 4 > head.length && !/[\r\n]|:\s/.test(head));
}

function utf8Of(input: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input);
  } catch {
    return undefined;
  }
}

function startsWith(input: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => input[i] === byte);
}

/** With a byte order mark, or beginning with two ASCII characters of four bytes each. */
function isUtf32(input: Uint8Array): boolean {
  if (input[1] !== 0 && input[2] !== 0) return false;
  if (startsWith(input, [0xff, 0xfe, 0, 0]) || startsWith(input, [0, 0, 0xfe, 0xff])) return true;
  const head = [...input.subarray(0, 8)].map((byte) => (byte === 0 ? "0" : byte < 0x80 ? "a" : "?")).join("");
  return head === "a000a000" || head === "000a000a";
}

/** NUL at a place in at most this many bytes of a text was put in by accident; the screening tells of the place. */
const bytesForNul = 100;

/** Whether a file with NUL is text otherwise: lines in UTF-8, without any other control character that text has not. */
function isTextButForNul(input: Uint8Array): boolean {
  let places = 0;
  for (let at = input.indexOf(0); at !== -1; at = input.indexOf(0, at + 1)) {
    if (input[at - 1] !== 0 && ++places * bytesForNul > input.length) return false;
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  return text.includes("\n") && !/[\x01-\x08\x0e-\x1f\ufffd]/.test(text);
}

/** With a byte order mark, or with every second byte of an ASCII beginning NUL. */
function isUtf16(input: Uint8Array): boolean {
  if (startsWith(input, [0xff, 0xfe]) || startsWith(input, [0xfe, 0xff])) return true;
  const [first, second, third, fourth] = input;
  return (first === 0 && third === 0 && !!second && !!fourth) || (second === 0 && fourth === 0 && !!first && !!third);
}

function refused(reason: SourceProblem): Decoded {
  return { text: "", problem: reason };
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
