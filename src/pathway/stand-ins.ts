/** What people write where a statement is yet to come. Compared as a whole, so that no statement with such words in it is taken for one. */

const standIns: ReadonlySet<string> = new Set([
  // To come.
  "tbd",
  "tba",
  "tbc",
  "todo",
  "to do",
  "to come",
  "to follow",
  "coming soon",
  "forthcoming",
  "pending",
  "pending approval",
  "in progress",
  "in process",
  "not yet",
  "none yet",
  "nothing yet",
  "not yet available",
  "not yet determined",
  "not determined",
  "not decided",
  "undecided",
  "unknown",
  "not known",
  "not specified",
  "unspecified",
  "under negotiation",
  "in negotiation",
  "under discussion",
  "under development",
  "in development",
  "under construction",
  "applied for",
  "application pending",
  "registration pending",
  // Nothing.
  "n a",
  "na",
  "none",
  "nil",
  "nothing",
  "not applicable",
  "not available",
  "not offered",
  "not tailored",
  // Elsewhere.
  "attached",
  "see attached",
  "see attachment",
  "see attachments",
  "see appendix",
  "see above",
  "see below",
  "as above",
  "same as above",
  "ditto",
  // Left over from a form.
  "placeholder",
  "text",
  "test",
  "foo",
  "bar",
]);

/** Who is to settle it, as in "to be determined with the employer". */
const withWhom =
  /^to be (?:determined|decided|announced|confirmed|completed|found|negotiated|arranged|identified|defined|developed|named|added)(?: (?:with|by) (?:(?:the|our|each) )?(?:employers?|partners?|colleges?|schools?|providers?|board|committee|team))?$/;

/** That there is nothing, so far or at all, as in "none at this time" and "no articulation agreement exists". */
const thatNothingIs =
  /^(?:none|nothing|not applicable|no (?:actions?|agreements?|articulation(?: agreements?)?|barriers?|changes?|data|help|services?|standards?|strateg(?:y|ies)|supports?|tailoring))(?: (?:yet|so far|for now|at present|at this time|at the moment|currently|as of now|to date|to report|identified|planned|known|available|offered|provided|named|in place|exists?|there|(?:is|are|was|were|has been|have been) (?:offered|provided|available|planned|identified|taken|named|in place)))*$/;

/** Whether words, in small letters and without punctuation, stand for a statement that is not there. */
export function isStandIn(words: string): boolean {
  if (standIns.has(words)) return true;
  if (words.startsWith("to be ")) return withWhom.test(words);
  return words.startsWith("no") && thatNothingIs.test(words);
}

/** What people leave in a form, and a list of kinds may have as well: an exam is a `test`. */
const mayBeKind: ReadonlySet<string> = new Set(["test", "text", "bar", "foo", "pending", "attached"]);

/** Whether a kind says that there is none, or that it is yet to be found. */
export function isNoKind(words: string): boolean {
  return isStandIn(words) && !mayBeKind.has(words);
}

/** Answers to a question of a form, which say nothing where it is asked how. */
const bareAnswers: ReadonlySet<string> = new Set(["yes", "no"]);

/** Whether words only answer yes or no. An organization may be called so, or an id; what somebody does is not told by it. */
export function isBareAnswer(words: string): boolean {
  return bareAnswers.has(words);
}
