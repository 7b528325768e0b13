import { originBy, kindOf } from './columns.js'
import { isFlat } from './flat.js'
import { listOf, payloadOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { addTo, type Found, visitsBy } from '../reading/visits.js'
import { isTable, type Table, tableOfRecords, tablesIn } from '../table/table.js'

/** The table in a payload: one that is read already, a TSV text, or a list of records, which may be JSON. */
function tableIn(input: unknown): Table | null {
  const isText = typeof input === 'string' && !/^\s*\[/.test(input)
  if (isText) return tablesIn(input, 1)[0] ?? null
  if (isTable(input)) return input
  const payload = payloadOf(input)
  return Array.isArray(payload) ? tableOfRecords(payload) : null
}

/**
 * Whether it is a table of visits: `hits` of the Logs API have other fields, and one visit several rows. A row of a report is of
 * many visits.
 */
export const isLogOfVisits = (payload: unknown): payload is Table =>
  isTable(payload) && payload.headers.some((name) => /^ym:s:date(Time)?$/.test(name)) && !isFlat(payload)

/**
 * Yandex Metrica, Logs API, `visits` as TSV or as records: a row is one visit; they are counted by day and by the network that
 * brought them. People are not: that would take every id at once. `siteSessions` is of what is given: pass all parts of a request.
 *
 * Fields: `ym:s:date` (or `dateTime`), `bounce`, `isNewUser`, `visitDuration` in seconds, `pageViews`, `goalsID`, and of any
 * attribution `TrafficSource`, `SocialNetwork`, `Messenger`, `AdvEngine`, `UTMSource`, `UTMMedium`, `UTMCampaign`.
 *
 * @source https://yandex.com/dev/metrika/en/logs/fields/visits
 */
export function logsVisits(payload: unknown, options: AdapterOptions = {}): Reading<'yandex-metrica'> {
  const read = reader('yandex-metrica', 'logsVisits', options, 'Europe/Moscow')
  const table = tableIn(payload)
  if (!isLogOfVisits(table)) read.problem('not-known', '', 'There is no column `ym:s:date`: this is no log of visits.')
  else countVisits(read, table, options)
  return read.finish({ notWith: ['statData', 'statDataBytime'], complete: Boolean(options.from && options.to) })
}

const fields = [
  ['bouncedSessions', 'ym:s:bounce'],
  ['newSessions', 'ym:s:isNewUser'],
  ['sessionTime', 'ym:s:visitDuration'],
  ['pageviews', 'ym:s:pageViews'],
] as const

function countVisits(read: Reader, { headers, each }: Table, options: AdapterOptions): void {
  const when = headers.findIndex((name) => kindOf(name) === 'date')
  const goals = headers.indexOf('ym:s:goalsID')
  const columns = fields.flatMap(([fact, name]) =>
    headers.includes(name) ? [[fact, name, headers.indexOf(name)] as const] : [],
  )
  const originOf = originBy(headers)
  const visits = visitsBy(read, originOf ? undefined : options.channel)
  const keys = headers.flatMap((name, i) => (kindOf(name) && i !== when ? [i] : []))
  // There may be a million: those of one day and origin are looked at once.
  const groups = new Map<string, { readonly cells: readonly unknown[]; readonly line: number; readonly sums: Found }>()
  each((cells, line) => {
    const found: Found = { sessions: 1 }
    for (const [fact, name, column] of columns) found[fact] = read.number(cells[column], `line ${line}`, true, name)
    if (goals >= 0) {
      // `[1234,5678]`, an item for each time that a goal was reached.
      const reached = textOf(cells[goals]).match(/\d+/g) ?? listOf(cells[goals])
      found.conversions = reached.length
      found.goalSessions = reached.length ? 1 : 0
    }
    let key = textOf(cells[when]).slice(0, 10)
    for (const i of keys) key += `\t${textOf(cells[i])}`
    const group = groups.get(key)
    if (group) addTo(group.sums, found)
    else groups.set(key, { cells, line, sums: found })
  })
  for (const { cells, line, sums } of groups.values()) {
    const date = read.day(cells[when], `line ${line}`)
    if (date)
      visits.add(
        date,
        sums,
        originOf?.((column) => textOf(cells[column])),
      )
  }
  const { from, to } = options
  visits.write({ from, to, complete: Boolean(from && to), isWhole: true, isSampled: false })
}
