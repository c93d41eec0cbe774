/** One old finding. */
export interface BaselineEntry {
  rule: string;
  requirement: string | null;
  /** Its place in terms of ids. */
  at: string;
  /** Rule, place and what it says; two findings with the same hash say the same of the same place. */
  hash: string;
  /** Why it is left for now; `old finding` when nobody said. */
  reason?: string;
}
