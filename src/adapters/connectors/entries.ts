import type { NumberFactId } from '../../metrics/model/facts.js'
import type { Facts } from '../reading/factTable.js'
import { textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { Table } from '../table/table.js'
import { columnsIn, factsIn, recordsBy, valueOf } from './columns.js'
import type { ConnectorTable } from './connectorTable.js'
import { dimensionsBy, type Of, remembered } from './dimensions.js'
import { timeIn } from './stamps.js'

/** What is known of one day, post or campaign. */
export interface Entry {
  readonly of: Of
  readonly account: string
  readonly facts: Facts
  readonly currency: string
  /** When it was read; `NaN` where nobody says it. */
  readonly readAt: number
  /** By what the latest of several readings is found. */
  readonly order: number
  /** What people call the account. */
  readonly called: string
}

export type Entries = Map<string, Entry>

/** When connectors say that they have read a row. */
const synced = '_fivetran_synced|_airbyte_extracted_at|_airbyte_emitted_at'

/** A figure of the last 7 or 28 days, given for each. */
const rolling = /(^|_)(week|days?_28|days?_7|28_?d(ays)?|7_?d(ays)?)$|^active(7|28)day/i

/** What a table says of each day, post or campaign: parts added up, of several readings the latest. */
export function entriesOf(read: Reader, table: Table, known: ConnectorTable, readBy: number): Entries {
  const entries: Entries = new Map()
  if (isRefused(read, table, known)) return entries
  const recordOf = recordsBy(table, known, `${synced} _fivetran_deleted`)
  const breakdowns = columnsIn(table, known.breakdowns, true)
  const factsOf = read.factsBy(factsIn(table, known.facts), true)
  const ofRow = dimensionsBy(read, known)
  const timeOf = remembered(timeIn)
  const accountOf = remembered((value) => textOf(value).replace(/^urn:li:\w+:/, ''))

  table.each((cells, line) => {
    const record = recordOf(cells)
    if (isTrue(record._fivetran_deleted) || known.channel?.(record) === '') return
    const place = table.headerLine ? `line ${line}` : `[${line - 1}]`
    if (breakdowns.some((path) => valueOf(record, path) !== undefined)) {
      read.problem('breakdown', place, 'These are parts of figures that another table has as a whole. Read that one.')
      return
    }
    const facts = factsOf(record, place)
    if (!known.post && !hasAny(facts)) return
    // Turned back from a rate, it is a fraction of a visit off.
    if (facts.bouncedSessions !== undefined) facts.bouncedSessions = Math.round(facts.bouncedSessions)
    const stamped = timeOf(valueOf(record, synced))
    const readAt = stamped >= 0 ? stamped : readBy
    const of = ofRow(record, place, readAt)
    if (!of) return
    const account = accountOf(valueOf(record, known.account))
    const key = of.post ? of.post : keyOf(of, account)
    const before = entries.get(key)
    if (before && known.isParts) add(before.facts, facts)
    const order = known.order ? timeOf(valueOf(record, known.order)) : readAt
    if (before && (known.isParts || order < before.order)) return
    const currency = textOf(valueOf(record, known.currency))
    const called = textOf(valueOf(record, known.called))
    entries.set(key, { of, account, facts, currency, readAt, order, called })
  })
  return entries
}

/** Says what is not read of a table. Whether that is all of it. */
function isRefused(read: Reader, table: Table, { refused = [] }: ConnectorTable): boolean {
  for (const { code, columns, text } of refused) {
    const [column] = columnsIn(table, columns)
    if (!columns || column) read.problem(code, column ?? '', text)
    if (!columns) return true
  }
  const column = table.headers.find((header) => rolling.test(header))
  if (column)
    read.problem('rolling-window', column, 'A figure of the last days, given for each day, cannot be added up.')
  return false
}

function keyOf({ date, campaign, channel, paid }: Of, account: string): string {
  const days = typeof date === 'string' ? date : JSON.stringify(date)
  return `${account}\n${days}\n${campaign}\n${channel}\n${paid}`
}

export function hasAny(facts: Facts): boolean {
  for (const fact in facts) if (fact) return true
  return false
}

const isTrue = (value: unknown): boolean => value !== undefined && /^(true|t|1)$/i.test(`${value}`)

/** Adds a part. What one of the parts does not know, the sum does not. */
function add(sum: Facts, part: Facts): void {
  for (const fact of Object.keys(sum) as NumberFactId[]) {
    const more = part[fact]
    if (more === undefined) delete sum[fact]
    else sum[fact] = (sum[fact] ?? 0) + more
  }
}
