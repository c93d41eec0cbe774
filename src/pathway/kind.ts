/** What an id can stand for, in the words of the messages. */
export type Kind =
  | "program"
  | "entry point"
  | "exit point"
  | "credential"
  | "occupation"
  | "partner"
  | "labor market evidence"
  | "improvement data";
