import type { Result } from '../metrics/index.js'

/** Whether the rows say nothing at all of the period: what is missing, or known between bounds, is something. */
export const saysNothing = (results: readonly Result[]): boolean =>
  results.every((result) => !result.known && result.reason === 'no-data' && !result.between)
