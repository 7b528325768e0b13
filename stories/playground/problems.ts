/** Why something was not read. Stable words for tests and tools; the sentence beside it is for the person. */
export type ProblemReason =
  | 'empty'
  | 'encoding'
  | 'workbook'
  | 'json-syntax'
  | 'no-rows'
  | 'not-an-object'
  | 'broken-quotes'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'duplicate-column'
  | 'mapped-twice'
  | 'no-facts'
  | 'not-a-number'
  | 'number-style'
  | 'ambiguous-number'
  | 'ratio'
  | 'too-large'
  | 'no-date'
  | 'not-a-date'
  | 'impossible-date'
  | 'ambiguous-date'
  | 'not-a-word'

/** One thing that was not read, where it stands in the source, and what to do about it. */
export interface Problem {
  /** The line of the source, counted from 1. */
  readonly line: number
  /** The place within the line, counted from 1, where it is known. */
  readonly character?: number
  readonly column?: string
  readonly value?: string
  readonly reason: ProblemReason
  readonly message: string
}

/** Makes a value from a file fit into a sentence. */
export const quote = (value: string): string => `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`

export const byLine = (a: Problem, b: Problem): number => a.line - b.line
