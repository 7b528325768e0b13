import { at, isRecord, type JsonRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { isTable, type Table, tableOfRecords, tablesIn } from '../table/table.js'

/** All tables of what a person has: the text of a CSV, JSON or JSON Lines, a list of records, a table, or a list of any of these. */
export function connectorTables(input: unknown, depth = 0): Table[] {
  if (isTable(input)) return unwrapped(input)
  if (typeof input === 'string') {
    if (/^\s*[[{]/.test(input)) return connectorTables(payloadOf(input) ?? linesOf(input), depth)
    return tablesIn(input, 1).flatMap((table) => unwrapped(table))
  }
  if (isRecord(input))
    return Array.isArray(input.data) ? connectorTables(input.data, depth + 1) : connectorTables([input], depth + 1)
  if (!Array.isArray(input) || depth > 2) return []
  if (input.some((one) => typeof one === 'string' || isTable(one) || Array.isArray(one)))
    return input.slice(0, 1000).flatMap((one) => connectorTables(one, depth + 1))
  const table = tableOfRecords(input)
  return table ? unwrapped(table) : []
}

const linesOf = (text: string): unknown[] => text.split('\n').flatMap((line) => (line.trim() ? [payloadOf(line)] : []))

/** Whether rows are messages of Airbyte or raw records, in which the columns are inside of one. */
export const isWrapped = (table: Table): boolean =>
  hasAll(table, '_airbyte_data') || hasAll(table, 'type', 'record') || hasAll(table, 'stream', 'data')

function hasAll({ headers }: Table, ...names: string[]): boolean {
  return names.every((name) => headers.some((header) => header.toLowerCase() === name))
}

const unpacked = new WeakMap<Table, Table[]>()

/** What is told by its columns is read next: nothing is unpacked twice. */
function unwrapped(table: Table, depth = 0): Table[] {
  const found = unpacked.get(table) ?? unwrap(table, depth)
  unpacked.set(table, found)
  return found
}

/** Messages of Airbyte as a table per stream; insights of Facebook as a table of days and one of posts. */
function unwrap(table: Table, depth: number): Table[] {
  if (depth > 1 || !isWrapped(table)) {
    if (!isMetricRows(table)) return [table]
    return metricTables(recordsOf(table))
  }
  const streams = new Map<string, JsonRecord[]>()
  for (const one of recordsOf(table)) {
    const message = isRecord(one.record) ? one.record : one
    const data = parsed(message._airbyte_data ?? message.data)
    if (!isRecord(data)) continue
    const stream = textOf(message.stream)
    const readAt = message._airbyte_extracted_at ?? message._airbyte_emitted_at ?? message.emitted_at
    const records = streams.get(stream) ?? []
    streams.set(stream, records)
    records.push({ ...data, _airbyte_extracted_at: readAt })
  }
  return [...streams.values()].flatMap((records) => {
    const found = tableOfRecords(records)
    return found ? unwrapped(found, depth + 1) : []
  })
}

function recordsOf({ headers, each }: Table): JsonRecord[] {
  const records: JsonRecord[] = []
  each((cells) => {
    records.push(Object.fromEntries(headers.map((header, i) => [header.toLowerCase(), cells[i]])))
  })
  return records
}

/** A cell that is JSON in a text, as destinations without nested columns have it. */
export const parsed = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*[[{]/.test(value) ? payloadOf(value) : value

/** Whether a row is one metric with its values, as the Graph API answers. */
const isMetricRows = (table: Table): boolean => hasAll(table, 'name', 'period', 'values', 'id')

/** One metric a row as one day, or one post, a row. The id says whose it is: `{page}_{post}/insights/{metric}/lifetime`. */
function metricTables(records: readonly JsonRecord[]): Table[] {
  const [pages, posts] = [new Map<string, JsonRecord>(), new Map<string, JsonRecord>()]
  for (const one of records) {
    const [owner = ''] = textOf(one.id).split('/')
    const isPost = owner.includes('_')
    const name = textOf(one.name) + (one.period === 'week' || one.period === 'days_28' ? `_${one.period}` : '')
    for (const value of listOf(parsed(one.values))) {
      const date = at(value, 'end_time')
      const rows = isPost ? posts : pages
      const key = isPost ? owner : `${owner} ${date}`
      rows.set(key, {
        ...rows.get(key),
        ...(isPost ? { post_id: owner } : { page_id: owner, date }),
        [name]: sumOf(name, at(value, 'value')),
        _airbyte_extracted_at: one._airbyte_extracted_at,
      })
    }
  }
  return [pages, posts].flatMap((rows) => tableOfRecords([...rows.values()]) ?? [])
}

/** Reactions come by kind; those of which there were none are left out. */
function sumOf(name: string, value: unknown): unknown {
  if (!isRecord(value)) return value
  if (!/reactions_(by_type_)?total$/.test(name)) return undefined
  const kinds = Object.values(value)
  return kinds.every((one) => typeof one === 'number') ? kinds.reduce((sum, one) => sum + one, 0) : undefined
}
