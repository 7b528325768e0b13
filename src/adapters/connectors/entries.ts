import type { NumberFactId } from '../../metrics/model/facts.js'
import type { Dimensions } from '../../metrics/model/row.js'
import { clockAt } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { Table } from '../table/table.js'
import { columnsIn, recordsBy, valueOf } from './columns.js'
import type { ConnectorTable } from './connectorTable.js'
import { dayOfStamp, timeIn } from './stamps.js'

/** What is known of one day, post or campaign. */
export interface Entry {
  readonly of: Dimensions
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
  const factsOf = read.factsBy(known.facts, true)
  const ofRow = dimensionsBy(read, known)
  const timeOf = remembered(timeIn)

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
    const key = keyOf(of)
    const before = entries.get(key)
    if (before && known.isParts) add(before.facts, facts)
    const order = known.order ? timeOf(valueOf(record, known.order)) : readAt
    if (before && (known.isParts || order < before.order)) return
    const currency = known.currency ? textOf(valueOf(record, known.currency)) : ''
    const called = known.called ? textOf(valueOf(record, known.called)) : ''
    entries.set(key, { of, facts, currency, readAt, order, called })
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

/** A function that finds what a row is about; `undefined` where that is not known. */
function dimensionsBy(read: Reader, known: ConnectorTable) {
  const dayOf = remembered((value) => dayOfStamp(value, known.stamp))
  const lastOf = remembered((value) => dayOfStamp(value, known.untilStamp))
  const dateOf = (record: JsonRecord, place: string) => {
    const value = valueOf(record, known.date)
    const day = dayOf(value) || read.day(value, place)
    const last = day && known.until ? lastOf(valueOf(record, known.until)) : ''
    return last > day ? { from: day, to: last } : day
  }
  const publishedOf = (record: JsonRecord, place: string) => {
    const value = valueOf(record, known.date)
    const time = timeIn(value)
    return value === undefined ? '' : read.clock(time >= 0 ? time : textOf(value), place)
  }
  const readOn = (readAt: number, place: string) => {
    const day = clockAt(readAt, read.timeZone).slice(0, 10)
    return day || (read.problem('no-date', place, 'When this was read is not known. Pass `observedAt`.') ?? '')
  }
  const accountOf = remembered((value) => textOf(value).replace(/^urn:li:\w+:/, ''))

  return (record: JsonRecord, place: string, readAt: number): Dimensions | undefined => {
    const post = known.post ? read.id(valueOf(record, known.post), place) : undefined
    if (post === '') return undefined
    const dayOrLevel = () => (known.date ? dateOf(record, place) : readOn(readAt, place))
    const date = post ? publishedOf(record, place) : dayOrLevel()
    if (!date && !post) return undefined
    const channel = known.channel?.(record)
    const account = accountOf(valueOf(record, known.account))
    const campaign = known.campaign ? textOf(valueOf(record, known.campaign)) : ''
    const format = known.format?.(record)
    const paid = typeof known.paid === 'function' ? known.paid(record) : known.paid
    return {
      ...(channel && { channel }),
      ...(account && { account }),
      ...(campaign && { campaign }),
      ...(paid && { paid }),
      ...(date && { date }),
      ...(post && { post }),
      ...(format && { format }),
    }
  }
}

function keyOf({ post, account, date, campaign, channel, paid }: Dimensions): string {
  if (post) return post
  const days = typeof date === 'string' ? date : JSON.stringify(date)
  return `${account}\n${days}\n${campaign}\n${channel}\n${paid}`
}

export const hasAny = (facts: Facts): boolean => Object.keys(facts).length > 0

const isTrue = (value: unknown): boolean => value !== undefined && /^(true|t|1)$/i.test(`${value}`)

/** Adds a part. What one of the parts does not know, the sum does not. */
function add(sum: Facts, part: Facts): void {
  for (const fact of Object.keys(sum) as NumberFactId[]) {
    const more = part[fact]
    if (more === undefined) delete sum[fact]
    else sum[fact] = (sum[fact] ?? 0) + more
  }
}

/** Days and stamps are the same in many rows. */
function remembered<T>(work: (value: unknown) => T): (value: unknown) => T {
  const found = new Map<unknown, T>()
  return (value) => {
    let result = found.get(value)
    if (result === undefined) {
      result = work(value)
      if (found.size < 100_000) found.set(value, result)
    }
    return result
  }
}
