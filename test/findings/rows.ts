import type { Row } from '../../src/metrics/index.js'

/** `'2026-10-01'` and so many days on. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10)

/** A whole number divided over days as evenly as may be: 10 over 4 days are 2, 3, 2 and 3. */
export const spread = (total: number, days: number): number[] =>
  Array.from({ length: days }, (_, i) => Math.floor((total * (i + 1)) / days) - Math.floor((total * i) / days))

/** One fact, day by day, in one channel. */
export const daily = (from: string, values: readonly number[], fact = 'leads', channel = 'instagram'): Row[] =>
  values.map((value, i) => ({ date: dayAfter(from, i), channel, [fact]: value }))
