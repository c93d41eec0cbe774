export interface WithId {
  readonly id: string;
}

/** Something whose id another of its kind has before it. */
export interface Twin {
  /** What it is: `program`, `support service`. */
  kind: string;
  first: WithId;
  again: WithId;
  /** Whether the two are the same in everything. */
  isCopy: boolean;
}
