/** Whether some text in it begins as a comment does in JavaScript, TeX or HTML: as a key at a line's begin it is told as one. */
export function holdsCommentLike(value: unknown): boolean {
  return /"(?:\/[/*]|% |<!--)/.test(JSON.stringify(value));
}
