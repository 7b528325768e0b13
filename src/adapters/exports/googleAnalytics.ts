import type { Table } from '../table/table.js'
import { addDays, dayIn } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type ExportOptions, type Headers, plain, type Sheet, sheetOf, tablesOf } from './sheet.js'

/**
 * Columns in English, German, French, Spanish, Portuguese and Russian. Those in French and Spanish are in the code of people who read
 * such files; a column of another name is not read.
 *
 * @source https://support.google.com/analytics/answer/9191807?hl=de (Sitzungen)
 * @source https://support.google.com/analytics/answer/12926615?hl=de (Schlüsselereignisse)
 * @source https://support.google.com/analytics/answer/12922540?hl=pt-BR (evento principal)
 * @source https://osipenkov.ru/four-traffic-types-ga4-bigquery-export/ (Сеансы)
 */
const headers: Headers = {
  date: 'Date|Nth day|Datum|Fecha|Data|Дата',
  siteSessions: 'Sessions|Sitzungen|Sesiones|Sessões|Сеансы',
  pageviews: 'Views',
  conversions: 'Key events|Conversions|Schlüsselereignisse|Événements clés|Eventos clave|Eventos principais',
}
const needed = ['date', 'siteSessions|pageviews|conversions']

const parts = 'Parts of the figures. Export them by date alone.'

/** The first and the last day, which the lines above say in the language of the file: `# Startdatum: 20261001`. */
const rangeOf = ({ above }: Pick<Table, 'above'>): readonly string[] =>
  above.flatMap((line) => dayIn(/^#[^\d]*:\s*(\d{8})\W*$/.exec(line)?.[1]) || [])

/** A column of days that are counted from 0000, whatever it is called. */
function countedIn(input: unknown): { [header: string]: 'date' } {
  const table = tablesOf(input).find((one) => rangeOf(one).length)
  let first: unknown
  table?.each((cells) => {
    first = cells[0]
    return `${first}`.trim() === ''
  })
  const [name] = table?.headers ?? []
  return name && /^0+$/.test(`${first}`) ? { [name]: 'date' } : {}
}

const sheetIn = (input: unknown, options: ExportOptions = {}) =>
  sheetOf(input, headers, needed, { ...options, columns: { ...countedIn(input), ...options.columns } })

/** Whether a file is such a report: a range stands above a table of days. */
export const isReport = (input: unknown): boolean => rangeOf(sheetIn(input) ?? { above: [] }).length > 0

/**
 * A report of Google Analytics 4 by day (Share → Download file → CSV): lines of `#` with the range, then a table. Its figures are
 * those of the whole site. Tables by channel, page, country and the like are parts, and left out.
 *
 * @source https://support.google.com/analytics/answer/9317657
 */
export function googleAnalytics(input: unknown, options: ExportOptions = {}): Reading<'google-analytics'> {
  return readExport('google-analytics', 'googleAnalytics', options, sheetIn(input, options), 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, true)
    const factsOf = cells.facts()
    const [from, to] = rangeOf(sheet)
    const isCount = !/^(date|datum|fecha|data|дата)$/.test(plain(sheet.headerOf('date')))
    if (hasWords(sheet)) read.problem('breakdown', '', parts)
    else if (isCount && !from) read.problem('no-range', '', 'Days are counted from a start that the file does not say.')
    else {
      const days = new Map<string, Facts>()
      let isOfParts = false
      sheet.rows((row, line) => {
        // Above the days there may be a grand total, and below them another table.
        if (!/^\d+$/.test(`${row.date}`)) return !days.size
        const date = isCount ? addDays(from ?? '', Number(row.date)) : cells.day(row, line)
        isOfParts ||= days.has(date)
        if (date) days.set(date, factsOf(row, `${line}`))
      })
      const last = [...days.keys()].sort().at(-1)
      // Who chooses weeks, months or hours has a count of these, in whatever language.
      const isOfDays = !isCount || !last || last === to || plain(sheet.headerOf('date')) === 'nth day'
      if (!isOfDays)
        read.problem('not-a-date', '', 'Days are not counted here: the count ends before the range, or after it.')
      // Days come again.
      else if (isOfParts) read.problem('breakdown', '', parts)
      for (const [date, facts] of isOfParts || !isOfDays ? [] : days)
        if (options.channel) read.row({ date }, facts)
        else if (facts.siteSessions !== undefined)
          // Of the whole site, only visits: its page views would be a total over those of the networks.
          read.row({ date, channel: undefined, account: undefined }, { siteSessions: facts.siteSessions })
    }
    return { from, to }
  })
}

const dimensions = /source|medium|channel|campaign|country|city|device|page|event name/i

/** Whether rows of days have words beside their figures: a country, a page, a channel. */
function hasWords(sheet: Sheet): boolean {
  const day = sheet.headers.indexOf(sheet.headerOf('date'))
  let found = sheet.unknown.some((header) => dimensions.test(header))
  sheet.each((cells) => {
    const isDay = /^\d+$/.test(`${cells[day]}`)
    found ||= isDay && cells.some((cell, i) => i !== day && /[\p{L}/(]/u.test(`${cell}`))
    // Below the days there may be another table.
    return !found && !`${cells[0]}`.startsWith('#')
  })
  return found
}
