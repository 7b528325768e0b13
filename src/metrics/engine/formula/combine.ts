import { add, exactly, type Interval, unknown } from '../../model/interval.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { bounds } from '../facts/together.js'
import type { Scope } from '../../store/ledger.js'
import { coverageOver, type Part, shareOf, weakest } from './coverage.js'

const NOTHING: ResolvedFact = {
  ...unknown('no-data'),
  coverage: { known: 0, expected: 0, unit: 'rows' },
  absent: true,
  warnings: [],
}

/**
 * One term of several channels: a sum, or the bounds of people.
 *
 * @param open of people: a channel that should be among them is not, so that they have no upper bound
 */
export function combine(parts: readonly Part[], sums: boolean, open: boolean, scope: Scope): ResolvedFact {
  const terms = parts.map(({ term }) => term)
  const [first = NOTHING, ...others] = terms
  const coverage = parts.length ? coverageOver(parts, scope) : first.coverage
  if (!others.length && (sums || !open)) {
    const { known, expected } = first.coverage
    return known === coverage.known && expected === coverage.expected ? first : { ...first, coverage }
  }
  const days = terms.flatMap(({ day }) => day ?? [])
  const { absent, warnings } = first
  const day = days.length ? Math.min(...days) : undefined
  const { low, high, reason } = sums
    ? terms.reduce<Interval>(add, exactly(0))
    : bounds(terms, open || shareOf(weakest(terms.map((term) => term.coverage))) < 1)
  return { low, high, reason, coverage, parts: terms, absent, warnings, day }
}
