/** What findings are said in. Names come first or after a colon, so that they need no other case; numbers come formatted. */
export interface FindingWords {
  /** "October 2026 against September 2026" stands here until the first kind needs a word. */
  readonly more: (count: string) => string
}
