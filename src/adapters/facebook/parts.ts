import { type FactsOf, factsOf, type Figures } from '../graph/insights.js'
import type { FactTable } from '../reading/factTable.js'
import { isRecord } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'

/**
 * As `factsOf`, where a value may be an object of its parts. What Facebook breaks down by type leaves out the types that are
 * zero; of reactions, the types are the whole.
 */
export function factsOfParts(read: Reader, table: FactTable): FactsOf {
  const facts = factsOf(read, table)
  return (figures, here) => {
    const all: Figures = { ...figures }
    for (const [name, { value, place }] of Object.entries(figures)) {
      if (!isRecord(value)) continue
      if (name.includes('_by_'))
        for (const [part, one] of Object.entries({ 'link clicks': 0, comment: 0, share: 0, ...value }))
          all[`${name}_${part.replace(' ', '_')}`] = { value: one, place }
      if (name.includes('reactions')) all[name] = { value: Object.values(value).reduce(plus, 0), place }
    }
    return facts(all, here)
  }
}

const plus = (a: unknown, b: unknown) => (typeof b === 'number' ? Number(a) + b : Number.NaN)
