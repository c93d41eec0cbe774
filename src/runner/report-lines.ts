import { fill, withRegularFile } from "../config/regular-file.js";
import { ToolFailure } from "../findings/finding.js";
import { fileFailure } from "./read-file.js";

/** Bytes that are read at a time. */
export const largestPiece = 65_536;

const piece = Buffer.allocUnsafeSlow(largestPiece);

/** UTF-16 units. A definition of 1 MiB is told in up to 50 MB, on one line for each of its documents. */
const longestLine = 2 ** 28;

/**
 * The lines of a report, as it ends them: what else ends a line to some readers of lines, U+2028, JSON leaves as it is.
 * The file is closed after each piece, since merge reads thousands of them side by side, and more than a process may have
 * open. Throws {@link ToolFailure}, also for what is no regular file: a pipe has nothing left for a second reading.
 */
export function* linesOf(path: string, shown: string, pieceSize = largestPiece): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let unfinished = "";
  for (let position = 0; ; ) {
    const bytes = pieceAt(position, { path, shown, pieceSize });
    const lines = decoder.decode(bytes, { stream: bytes.length > 0 }).split("\n");
    lines[0] = unfinished + lines[0];
    unfinished = lines.pop() ?? "";
    if (unfinished.length > longestLine)
      throw new ToolFailure(`${shown} is no report of a part: its lines are too long`);
    yield* lines;
    if (bytes.length === 0) break;
    position += bytes.length;
  }
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
