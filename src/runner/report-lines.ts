import { fill, withRegularFile } from "../config/regular-file.js";
import { ToolFailure } from "../findings/finding.js";
import { fileFailure } from "./read-file.js";

/** Bytes that are read at a time. */
export const largestPiece = 65_536;

const piece = Buffer.allocUnsafeSlow(largestPiece);

/** UTF-16 units. A definition of 1 MiB is told in up to 50 MB, on one line for each of its documents. */
const longestLine = 2 ** 28;

interface Reading {
  /** Bytes that are read at a time. */
  pieceSize?: number | undefined;
  /** UTF-16 units that a line may have. */
  longest?: number;
}

/**
 * The bytes of a report, each piece for as long as no other is asked for. The file is closed after each, since merge reads
 * thousands of them side by side, and more than a process may have open. Throws {@link ToolFailure}, also for what is no
 * regular file: a pipe has nothing left for a second reading.
 */
export function* piecesOf(path: string, shown: string, pieceSize = largestPiece): Generator<Uint8Array> {
  for (let position = 0; ; ) {
    const bytes = pieceAt(position, { path, shown, pieceSize });
    if (bytes.length === 0) return;
    yield bytes;
    position += bytes.length;
  }
}

/**
 * The lines of a report, as it ends them: what else ends a line to some readers of lines, U+2028, JSON leaves as it is.
 * Throws as {@link piecesOf}, and for a line that is too long.
 */
export function* linesOf(
  path: string,
  shown: string,
  { pieceSize, longest = longestLine }: Reading = {},
): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let unfinished = "";
  const add = (text: string): string[] => {
    const lines = text.split("\n");
    lines[0] = unfinished + lines[0];
    unfinished = lines.pop() ?? "";
    if (unfinished.length > longest) throw new ToolFailure(`${shown} is no report of a part: its lines are too long`);
    return lines;
  };
  for (const bytes of piecesOf(path, shown, pieceSize)) yield* add(decoder.decode(bytes, { stream: true }));
  yield* add(decoder.decode());
  if (unfinished !== "") yield unfinished;
}

function pieceAt(
  position: number,
  { path, shown, pieceSize }: { path: string; shown: string; pieceSize: number },
): Uint8Array {
  const bytes = piece.subarray(0, pieceSize);
  try {
    return withRegularFile(path, (file) => bytes.subarray(0, fill(bytes, file, position)));
  } catch (error) {
    const failure = fileFailure(shown, error);
    const isOther = (error as NodeJS.ErrnoException).code === "ENXIO";
    throw isOther
      ? new ToolFailure(`${failure.message}; each report is read twice, so write it to a file first`, { cause: error })
      : failure;
  }
}
