import { addDays, dayIn } from '../reading/day.js'
import type { Facts } from '../reading/factTable.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type ExportOptions, type Headers, plain, sheetOf } from './sheet.js'

export const googleAnalyticsHeaders: Headers = {
  date: 'Date|Nth day',
  siteSessions: 'Sessions',
  pageviews: 'Views',
  conversions: 'Key events|Conversions',
}

const parts = 'Parts of the figures. Export them by date alone.'

/**
 * A report of Google Analytics 4 by day (Share → Download file → CSV): lines of `#` with the range, then a table. Its figures are
 * those of the whole site. Tables by channel, page, country and the like are parts, and left out.
 *
 * @source https://support.google.com/analytics/answer/9317657
 */
export function googleAnalytics(input: unknown, options: ExportOptions = {}): Reading<'google-analytics'> {
  const sheet = sheetOf(input, googleAnalyticsHeaders, ['date', 'siteSessions|pageviews|conversions'], options)
  return readExport('google-analytics', 'googleAnalytics', options, sheet, 'UTC', (read, sheet) => {
    const cells = cellReader(sheet, read, options, true)
    const factsOf = cells.facts()
    const saidDay = (name: string) =>
      dayIn(sheet.above.find((line) => line.startsWith(`# ${name}: `))?.slice(name.length + 4))
    const [from, to] = [saidDay('Start date'), saidDay('End date')]
    const isCount = sheet.headers.some((header) => plain(header) === 'nth day')
    if (
      sheet.headers.some((header) => /source|medium|channel|campaign|country|city|device|page|event name/i.test(header))
    )
      read.problem('breakdown', '', parts)
    else if (isCount && !from) read.problem('no-range', '', 'Days are counted from a start that the file does not say.')
    else {
      const days = new Map<string, Facts>()
      let isOfParts = false
      sheet.rows((row, line) => {
        // Above the days there may be a grand total, and below them another table.
        if (!/^\d+$/.test(`${row.date}`)) return !days.size
        const date = isCount ? addDays(from, Number(row.date)) : cells.day(row, line)
        isOfParts ||= days.has(date)
        if (date) days.set(date, factsOf(row, `${line}`))
      })
      // Days come again.
      if (isOfParts) read.problem('breakdown', '', parts)
      for (const [date, facts] of isOfParts ? [] : days)
        if (options.channel) read.row({ date }, facts)
        else if (facts.siteSessions !== undefined)
          // Of the whole site, only visits: its page views would be a total over those of the networks.
          read.row({ date, channel: undefined, account: undefined }, { siteSessions: facts.siteSessions })
    }
    return { from: from || undefined, to: to || undefined }
  })
}
