import { add, exactly, type Interval, unknown } from '../../model/interval.js'
import type { Coverage } from '../../model/result.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { bounds } from '../facts/together.js'
import { commonDays } from './commonDays.js'

const NOTHING: ResolvedFact = {
  ...unknown('no-data'),
  coverage: { known: 0, expected: 0, unit: 'rows' },
  absent: true,
  warnings: [],
}

/** Which part of what is expected is known. */
export const shareOf = ({ known, expected }: Coverage): number => (expected ? known / expected : 1)

/** The coverage that a value can claim: that of its weakest part, counted in days where one is. */
export const weakest = (parts: readonly { readonly coverage: Coverage }[]): Coverage =>
  parts.reduce((a, { coverage: b }) => {
    const less = shareOf(b) - shareOf(a)
    return less < 0 || (!less && a.unit === 'rows') ? b : a
  }, NOTHING.coverage)

/** One term of several channels: a sum, or the bounds of people. */
export function combine(terms: readonly ResolvedFact[], sums: boolean, open: boolean, last: number): ResolvedFact {
  const [first = NOTHING, ...others] = terms
  if (!others.length && (sums || !open)) return first
  const coverage = coverageOf(terms, last)
  const days = terms.flatMap(({ day }) => day ?? [])
  const { absent, warnings } = first
  const day = days.length ? Math.min(...days) : undefined
  const { low, high, reason } = sums
    ? terms.reduce<Interval>(add, exactly(0))
    : bounds(terms, open || shareOf(weakest(terms)) < 1)
  return { low, high, reason, coverage, parts: terms, absent, warnings, day }
}

/** A day of the sum is known where every channel knows it. */
function coverageOf(terms: readonly ResolvedFact[], last: number): Coverage {
  // Posts have no days in common with anything.
  const dated = terms.filter((one) => one.coverage.unit === 'days')
  if (!dated.length) {
    const total = (key: 'known' | 'expected') => terms.reduce((sum, { coverage }) => sum + coverage[key], 0)
    return { known: total('known'), expected: total('expected'), unit: 'rows' }
  }
  const least = weakest(terms)
  const isShort = terms[0]?.cells && least.unit === 'days' && shareOf(least) < 1
  return isShort ? { ...least, known: Math.min(least.known, commonDays(dated, last).count) } : least
}
