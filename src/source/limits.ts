/** What a file may cost. Each bound stops one way of making a small file expensive; only the command line can raise `bytes`. */
export interface Limits {
  /** Size of a file in bytes. */
  bytes: number;
  /** Nesting of mappings and lists. */
  depth: number;
  /**
   * Lexical tokens of a file for each MiB of `bytes`, of which a text is two, in quotes or without, and an opening bracket
   * three; they bound everything that is composed from them.
   */
  tokens: number;
  /** As many, of a text that is not ordinary: `yaml` takes three times as long as the small reader. */
  parsedTokens: number;
  /** Documents of one file. */
  documents: number;
  /**
   * Aliases (`*name`) and merges (`<<`) of a file; and the nodes that they stand for altogether, with the UTF-16 code units
   * that these are written in. (For each of a hundred documents, they let 780 kB take 4 s.)
   */
  aliases: number;
  aliasedNodes: number;
  aliasedText: number;
  /**
   * Entry points times programs of a definition for each MiB of `bytes`: rules follow people from each entry point through all
   * programs. A pathway of a state has some 20 and 200.
   */
  ways: number;
}

export const defaultLimits: Limits = {
  bytes: 1024 * 1024,
  depth: 64,
  // A definition as people write it has some 300,000 in a MiB.
  tokens: 400_000,
  // Thirty examples. 390,000 took 1.2 s.
  parsedTokens: 200_000,
  documents: 100,
  aliases: 10_000,
  aliasedNodes: 20_000,
  // As much as half of a file may hold: 10,000 aliases of one long text took 20 s to read for what they say.
  aliasedText: 500_000,
  // A hundred entry points into 5,300 programs, in a MiB, took 1.4 s; this takes half a second.
  ways: 150_000,
};

export const megabyte = 1024 * 1024;

/** What is allowed of something in a file, where `limit` is for each MiB that it may have. */
export function forSize(limit: number, { bytes }: Limits): number {
  return Math.floor(limit * Math.max(1, bytes / megabyte));
}
