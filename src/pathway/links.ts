/** Names of things in other pathways: `other-pathway#program`. */

/** The two parts of such a name; undefined for an id of this pathway. */
export function splitLink(written: string): { pathway: string; target: string } | undefined {
  const at = written.indexOf("#");
  return at > 0 && at < written.length - 1
    ? { pathway: written.slice(0, at), target: written.slice(at + 1) }
    : undefined;
}

/** Whether an id names a thing of another pathway. */
export function isLink(written: string): boolean {
  return splitLink(written) !== undefined;
}
