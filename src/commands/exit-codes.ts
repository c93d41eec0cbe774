/** What the process says in the end. The greater code wins. */
export const exitCodes = {
  /** Every file was read and checked; no error, warnings within `--max-warnings`. */
  clean: 0,
  /** Findings of severity error, or more warnings than allowed. */
  findings: 1,
  /** Something was not done: wrong usage, a path that cannot be read, a rule that fails, a report not written. */
  notDone: 2,
} as const;
