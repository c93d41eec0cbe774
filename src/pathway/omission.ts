/**
 * One thing that is missing, with an identity, so that several requirements that see the same omission make one
 * finding for people. Every requirement stays unmet by itself.
 */
export interface Omission {
  /** Equal for the same omission, whoever asks. Not shown to people. */
  readonly id: string;
}
