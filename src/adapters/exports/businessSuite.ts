import { clockAt } from '../reading/day.js'
import type { Reading } from '../reading/types.js'
import { businessSuiteHeaders as headers } from './businessSuiteHeaders.js'
import { cellReader } from './cells.js'
import { formatOf } from './formats.js'
import { readExport } from './readExport.js'
import { type Cells, type ExportOptions, plain, type Sheet, sheetOf } from './sheet.js'

const pacific = 'America/Los_Angeles'

/** What the `Date` column says where the figures are those of a post's whole life. */
const lifetimes = /^(lifetime|total|通算|)$/i

/**
 * Posts of Meta Business Suite (Insights → Content → Export data) as CSV: those of a Facebook page or of Instagram accounts, with
 * the lifetime figures of each; and the older forms of Creator Studio (impressions, plays) and of Page Insights (`Lifetime Post
 * Total Reach`, under two lines of headers). Headers in English, Spanish, Portuguese, Japanese and Thai are known; those of other
 * languages are named in `columns`: `{ Reichweite: 'reach' }`.
 *
 * Meta writes times of publication in Pacific time; with `timeZone` they become those of the account. Rows of single days are left
 * out: they are no lifetimes.
 *
 * @source https://www.facebook.com/business/help/1133159020454863
 */
export function businessSuite(input: unknown, options: ExportOptions = {}): Reading<'facebook' | 'instagram'> {
  const sheet = sheetOf(input, headers, ['date', 'post|_link', 'reach|views|impressions|likes'], options)
  const accounts = new Set<string>()
  sheet?.rows(({ _page: page, account }) => {
    if ((account ?? page) && accounts.size < 2) accounts.add(`${account ?? page}`)
  })
  const source = sheet && isInstagram(sheet) ? 'instagram' : 'facebook'
  return readExport(source, 'businessSuite', options, sheet, pacific, (read, sheet) => {
    const cells = cellReader(
      sheet,
      read,
      options,
      sheet.headers.some((header) => /^(publish time|posted)$/.test(plain(header))),
    )
    const factsOf = cells.facts()
    const storyFacts = cells.facts({ storyViews: 'views|impressions', comments: 'comments|_replies' })
    sheet.rows((row, line) => {
      const place = `${line}`
      // Under the header of Page Insights, each column is explained.
      if (/^lifetime: |^daily: /i.test(`${row.reach ?? row.impressions}`)) return
      if (row._day !== undefined && !lifetimes.test(`${row._day ?? ''}`.trim()) && cells.dateOf(row, line, '_day'))
        return read.problem(
          'not-a-fact',
          sheet.placeOf('_day', line),
          'Figures of a post on single days. Export those of its lifetime.',
        )
      const clock = cells.clock(row, line)
      const date = clock[10] ? clockAt(timeOfWall(clock, pacific), read.timeZone) : clock
      const post = (row.post !== undefined && cells.id(row, line)) || `${row._link ?? ''}`.trim()
      if (!date || !post) return
      const format = formatOf(row.format)
      read.row(
        {
          date,
          post,
          ...(format && { format }),
          ...(accounts.size > 1 && options.account === undefined && { account: `${row.account ?? row._page}` }),
        },
        { ...factsOf(row, place), ...(format === 'story' && storyFacts(row, place)) },
      )
    })
    return {
      name: accounts.size === 1 ? [...accounts].join() : '',
      breaks: [
        {
          date: source === 'instagram' ? '2025-04-21' : '2025-11-15',
          facts: ['views', 'impressions'],
          text: 'Meta counts views since then, and impressions before.',
        },
      ],
    }
  })
}

/** Facebook has pages and reactions, Instagram has accounts and saves. */
function isInstagram(sheet: Sheet): boolean {
  if (sheet.has('_page')) return false
  if (sheet.has('account') || sheet.has('saves') || sheet.has('followersGained')) return true
  let says = ''
  sheet.rows(({ _link: link, format }: Cells) => {
    says ||= /instagram|\big\b/i.exec(`${link} ${format}`)?.[0] ?? ''
  })
  return says !== ''
}

/** Epoch milliseconds at which the clock of a zone shows a time. */
function timeOfWall(wall: string, timeZone: string): number {
  const shown = Date.parse(`${wall}Z`)
  const offsetAt = (time: number) => Date.parse(`${clockAt(time, timeZone)}Z`) - time
  return shown - offsetAt(shown - offsetAt(shown))
}
