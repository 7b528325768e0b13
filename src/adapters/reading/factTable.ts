import type { NumberFactId } from '../../metrics/model/facts.js'
import { at } from './payload.js'

/**
 * How facts are found in a record of a payload. A formula is a path, or several with signs between them, worked out from left to
 * right: `'likes.count'`, `'gained.organic+gained.paid'`, `'minutes*60'`, `'watch_time/1000'`; `'views|plays'` is the first of
 * them that is known. As soon as one of the terms is unknown, the fact is.
 */
export type FactTable = { readonly [F in NumberFactId]?: string }
export type Facts = { [F in NumberFactId]?: number }

/** Reads a value as a number; `undefined` for what is unknown. */
type ReadNumber = (value: unknown, place: string) => number | undefined

/** A function that finds the facts of a table in a record. Made once for all records. */
export function factsBy(table: FactTable, number: ReadNumber) {
  const facts = Object.entries(table).map(
    ([fact, formula]) => [fact as NumberFactId, formula.split('|').map((way) => way.split(/([-+*/])/))] as const,
  )
  return (record: unknown, place: string): Facts => {
    const term = (path = '') =>
      /^\d/.test(path) ? Number(path) : number(at(record, path), place ? `${place}.${path}` : path)
    const found: Facts = {}
    for (const [fact, ways] of facts)
      for (const [first, ...rest] of ways) {
        if (fact in found) break
        let value = term(first)
        for (let i = 0; i < rest.length && value !== undefined; i += 2)
          value = calculate(value, rest[i], term(rest[i + 1]))
        if (value !== undefined) found[fact] = value
      }
    return found
  }
}

function calculate(a: number, sign: string | undefined, b: number | undefined): number | undefined {
  if (b === undefined) return undefined
  if (sign === '+') return a + b
  if (sign === '-') return a - b
  return sign === '*' ? a * b : a / b
}
