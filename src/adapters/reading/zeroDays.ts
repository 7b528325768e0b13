import type { Row } from '../../metrics/model/row.js'
import { daysFrom } from './day.js'

/**
 * Adds the days that a platform leaves out because nothing happened on them, to rows of days: with zeros for the facts of the
 * others, from the first day that was asked for to the last, by default those of the rows.
 *
 * @returns whether all of these days are known now
 */
export function zeroDays(rows: Row[], from?: string, to?: string): boolean {
  const accounts = new Map<unknown, Map<string, Row>>()
  for (const row of rows) accounts.set(row.account, (accounts.get(row.account) ?? new Map()).set(`${row.date}`, row))
  let complete = rows.length > 0
  for (const own of accounts.values()) {
    const dates = [...own.keys()].sort()
    const [first, last] = [`${dates[0]}`, `${dates.at(-1)}`]
    const days = daysFrom(from && from < first ? from : first, to && to > last ? to : last)
    const zero = Object.assign({}, ...own.values())
    for (const key of Object.keys(zero)) if (typeof zero[key] === 'number') zero[key] = 0
    for (const date of days) if (!own.has(date)) rows.push({ ...zero, date })
    if (!days.length) complete = false
  }
  rows.sort((a, b) => (`${a.date}` < `${b.date}` ? -1 : 1))
  return complete
}
