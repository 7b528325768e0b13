import type { ProblemCode, Reading } from './types.js'

/** The reading of something that is of no source that the kit knows, and why. */
export const unread = (code: ProblemCode, text: string, kind = ''): Reading<null> => ({
  source: null,
  kind,
  rows: [],
  problems: [{ code, place: '', text, count: 1 }],
  channels: [],
  breaks: [],
  sampled: false,
  notWith: [],
})
