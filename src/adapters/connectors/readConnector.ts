import type { Row } from '../../metrics/model/row.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading, Source } from '../reading/types.js'
import { unread } from '../reading/unread.js'
import type { Table } from '../table/table.js'
import { facebookBreaks, instagramBreaks, type SourceBreak, youtubeBreaks } from '../reading/breaks.js'
import { tableOf } from './columns.js'
import type { ConnectorTable } from './connectorTable.js'
import { type Entries, type Entry, entriesOf, hasAny } from './entries.js'
import { timeIn } from './stamps.js'
import { connectorTables } from './tablesIn.js'

const DAY = 86_400_000

type MutableRow = { -readonly [K in keyof Row]: Row[K] }

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
      const entries = allEntries(read, ours, timeIn(options.observedAt))
      return finish(read, entries, [...new Set(others.map((one) => `${tool} ${one.name}`))], source)
    })
    return combined(readings) ?? unread('not-known', 'This is not a table of the connector that is known.', tool)
  } catch {
    return unread('not-known', 'This cannot be read: it fails when it is looked at.', tool)
  }
}

interface Found {
  readonly table: Table
  readonly known: ConnectorTable
}

function allEntries(read: Reader, found: readonly Found[], readBy: number): Entries {
  let entries: Entries = new Map()
  const added = new Set<ConnectorTable>()
  for (const { table, known } of found) {
    // Ads and their campaigns, say: parts of the same, which would be added twice.
    if (added.has(known)) {
      read.problem('breakdown', known.name, 'There are several tables of the same figures. The first is read.')
      continue
    }
    const more = entriesOf(read, table, known, readBy)
    if (known.isParts && more.size) added.add(known)
    if (entries.size) for (const [key, entry] of more) entries.set(key, joined(entries.get(key), entry))
    else entries = more
  }
  return entries
}

/** What two tables say of one post, or day: when it was published, and its figures; of the same figures, the later. */
function joined(known: Entry | undefined, entry: Entry): Entry {
  if (!known) return entry
  // The figures, and when they were read, are those of the later; a table of posts without figures is no reading.
  const isEarlier = entry.readAt < known.readAt || !hasAny(entry.facts)
  const [first, last] = isEarlier && hasAny(known.facts) ? [entry, known] : [known, entry]
  return {
    ...last,
    account: last.account || first.account,
    of: { ...first.of, ...last.of },
    facts: { ...first.facts, ...last.facts },
  }
}

const breaksOf: { readonly [S in Source]?: readonly SourceBreak[] } = {
  facebook: facebookBreaks,
  instagram: instagramBreaks,
  youtube: youtubeBreaks('views', 'videoViews'),
}

function finish(read: Reader, entries: Entries, notWith: string[], source: Source): Reading<Source> {
  const accounts = new Set<string>()
  for (const { account } of entries.values()) if (account) accounts.add(account)
  let name = ''
  for (const entry of entries.values()) {
    addRow(read, entry, accounts.size > 1)
    name ||= entry.called
  }
  return read.finish({
    ...(name && accounts.size < 2 && { name }),
    notWith,
    breaks: breaksOf[source] ?? [],
  }) as Reading<Source>
}

function addRow(read: Reader, { of, account, facts, currency, readAt }: Entry, isOneOfSeveral: boolean): void {
  if (!hasAny(facts)) return
  if (of.post && !of.date)
    read.problem('no-date', '', 'Nothing here says when the post was published. Pass the table of the posts too.')
  const more: Pick<MutableRow, 'currency' | 'observedAt' | 'provisional'> = {}
  if (currency && ('spend' in facts || 'revenue' in facts)) more.currency = currency
  if (readAt >= 0) {
    if (of.post || 'followers' in facts) more.observedAt = new Date(readAt).toISOString()
    // Read before the day was over.
    if (!of.post && typeof of.date === 'string' && Date.parse(of.date) + DAY > readAt) more.provisional = true
  }
  if (isOneOfSeveral && account) of.account = account
  read.row(of, facts, more)
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
