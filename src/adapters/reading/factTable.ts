import type { NumberFactId } from '../../metrics/model/facts.js'
import { at } from './payload.js'

/**
 * How facts are found in a record of a payload. A formula is a path, or several with signs between them, worked out from left to
 * right: `'likes.count'`, `'gained.organic+gained.paid'`, `'minutes*60'`, `'watch_time/1000'`; `'views|plays'` is the first of
 * them that is known. As soon as one of the terms is unknown, the fact is.
 */
export type FactTable = { readonly [F in NumberFactId]?: string }
export type Facts = { [F in NumberFactId]?: number }

/** Reads a value, at a key of a place, as a number; `undefined` for what is unknown. */
type ReadNumber = (value: unknown, place: string, key: string) => number | undefined
type Term = (record: unknown, place: string) => number | undefined

/** A function that finds the facts of a table in a record. Made once for all records: there may be a million. */
export function factsBy(table: FactTable, number: ReadNumber) {
  const termOf = (path: string): Term =>
    /^\d/.test(path) ? () => Number(path) : (record, place) => number(at(record, path), place, path)
  const facts = Object.entries(table).map(([fact, formula]) => {
    const ways = formula.split('|').map((way) => {
      const parts = way.split(/([-+*/])/)
      return parts.filter((_, i) => i % 2 === 0).map((path, i) => [parts[i * 2 - 1], termOf(path)] as const)
    })
    return [fact as NumberFactId, ways] as const
  })
  return (record: unknown, place: string): Facts => {
    const found: Facts = {}
    for (const [fact, ways] of facts)
      for (const way of ways) {
        let value: number | undefined = 0
        for (const [sign, term] of way) if (value !== undefined) value = calculate(value, sign, term(record, place))
        if (value === undefined) continue
        found[fact] = value
        break
      }
    return found
  }
}

function calculate(a: number, sign: string | undefined, b: number | undefined): number | undefined {
  if (b === undefined || !sign) return b
  if (sign === '+') return a + b
  if (sign === '-') return a - b
  return sign === '*' ? a * b : a / b
}
