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
  "not applicable",
  "not available",
  "not offered",
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

/** Whether words, in small letters and without punctuation, stand for a statement that is not there. */
export function isStandIn(words: string): boolean {
  return standIns.has(words) || (words.startsWith("to be ") && withWhom.test(words));
}

/** Answers to a question of a form, which say nothing where it is asked how. */
const bareAnswers: ReadonlySet<string> = new Set(["yes", "no"]);

/** Whether words only answer yes or no. An organization may be called so, or an id; what somebody does is not told by it. */
export function isBareAnswer(words: string): boolean {
  return bareAnswers.has(words);
}
