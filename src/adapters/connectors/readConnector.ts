import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading, Source } from '../reading/types.js'
import { tableOf } from './columns.js'
import type { ConnectorTable } from './connectorTable.js'
import { type Entries, type Entry, entriesOf, hasAny } from './entries.js'
import { breaksOf } from './breaks.js'
import { timeIn } from './stamps.js'
import { connectorTables } from './tablesIn.js'

/** Reads all tables of an input that one of the connector's tables are, each by its source. */
export function readConnector(
  tool: 'fivetran' | 'airbyte',
  input: unknown,
  options: AdapterOptions,
  all: readonly ConnectorTable[],
): Reading {
  try {
    const tables = connectorTables(input)
    const found = tables.flatMap((table) => {
      const name = tableOf(table, all)?.name
      return all.filter((known) => known.name === name).map((known) => ({ table, known }))
    })
    const sources = [...new Set(found.map(({ known }) => known.source))]
    const readings = sources.map((source) => {
      const ours = found.filter(({ known }) => known.source === source)
      const names = [...new Set(ours.map(({ known }) => known.name))]
      const holds = new Set(ours.map(({ known }) => known.holds))
      const others = all.filter((one) => one.source === source && holds.has(one.holds) && !names.includes(one.name))
      const read = reader(source, `${tool} ${names.join(' + ')}`, options)
      const entries: Entries = new Map()
      for (const { table, known } of ours) join(entries, entriesOf(read, table, known, timeIn(options.observedAt)))
      return finish(read, entries, [...new Set(others.map((one) => `${tool} ${one.name}`))], source)
    })
    return combined(readings) ?? nothing(tool, 'This is no table of the connector that is known.')
  } catch {
    return nothing(tool, 'This cannot be read: it fails when it is looked at.')
  }
}

/** What two tables say of one post is of one row: when it was published, and its figures. */
function join(entries: Entries, more: Entries): void {
  for (const [key, entry] of more) {
    const known = entries.get(key)
    const isSame = known && (known.of.post ?? '') === (entry.of.post ?? '')
    entries.set(
      key,
      isSame
        ? { ...known, ...entry, of: { ...known.of, ...entry.of }, facts: { ...known.facts, ...entry.facts } }
        : entry,
    )
  }
}

function finish(read: Reader, entries: Entries, notWith: string[], source: Source): Reading<Source> {
  const accounts = new Set<unknown>()
  for (const { of } of entries.values()) if (of.account) accounts.add(of.account)
  let name = ''
  for (const entry of entries.values()) {
    addRow(read, entry, accounts.size > 1)
    name ||= entry.called
  }
  return read.finish({
    ...(name && accounts.size < 2 && { name }),
    notWith,
    breaks: breaksOf(source, read.rows),
  }) as Reading<Source>
}

function addRow(
  read: Reader,
  { of: { account, ...of }, facts, currency, readAt }: Entry,
  isOneOfSeveral: boolean,
): void {
  if (!hasAny(facts)) return
  if (of.post && !of.date)
    read.problem('no-date', '', 'Nothing here says when the post was published. Pass the table of the posts too.')
  const isMoney = 'spend' in facts || 'revenue' in facts
  const observedAt = readAt >= 0 ? new Date(readAt).toISOString() : ''
  // Read before the day was over.
  const isOpen = observedAt && !of.post && typeof of.date === 'string' && of.date >= observedAt.slice(0, 10)
  read.row({ ...of, ...(isOneOfSeveral && account && { account }) }, facts, {
    ...(isMoney && currency && { currency }),
    ...(observedAt && (of.post || 'followers' in facts) && { observedAt }),
    ...(isOpen && { provisional: true }),
  })
}

/** The tables of several platforms in one: their rows say of which each is. */
function combined(readings: readonly Reading[]): Reading | null {
  const told = readings.filter((one) => one.rows.length)
  const [first, ...others] = told.length ? told : readings.slice(0, 1)
  if (!first || !others.length) return first ?? null
  return {
    ...first,
    rows: told.flatMap((one) => one.rows),
    problems: told.flatMap((one) => one.problems),
    channels: told.flatMap((one) => one.channels),
    breaks: told.flatMap((one) => one.breaks),
    notWith: [...new Set(told.flatMap((one) => one.notWith))],
  }
}

const nothing = (kind: string, text: string): Reading<null> => ({
  source: null,
  kind,
  rows: [],
  problems: [{ code: 'not-known', place: '', text, count: 1 }],
  channels: [],
  breaks: [],
  sampled: false,
  notWith: [],
})
