import { type FactId, isFact } from '../model/facts.js'
import type { Row } from '../model/row.js'
import { parseRowDate } from '../time/calendar.js'
import { isList } from './plainRow.js'
import { isRecord } from './writeColumns.js'

/** The facts that a row says, that its source left out as zero, or that rows which are not here say. A day that is not over says
 * nothing yet. */
export function saidFacts(row: Row): FactId[] {
  const { provisional, date, reports } = row
  const absent: Readonly<Record<string, unknown>> = isRecord(row.absent) ? row.absent : {}
  const span = provisional === true && parseRowDate(date)
  if (span && span.from === span.to) return []
  const said = Object.keys(row).filter((key) => (row[key as FactId] ?? null) !== null)
  const left = Object.keys(absent).filter((key) => absent[key] === 'zero')
  return [...said, ...left, ...(isList(reports) ? reports : [])].filter(isFact)
}
