import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file so that whoever reads or runs it meanwhile has the old one or the new one, never a part. */
export async function writeWhole(
  path: string,
  { text, executable = false }: { text: string; executable?: boolean },
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { mode: executable ? 0o755 : 0o644 });
  await rename(temporary, path);
}
