/** A file that is generated: its path from the project's root, and the whole text that it must have. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** Makes files from what is the source of them. Writes nothing: that is left to main.ts. */
export type Generator = () => Promise<GeneratedFile[]>;
