import { facebookBreaks, instagramBreaks } from '../reading/breaks.js'
import { clockAt } from '../reading/day.js'
import type { Reading } from '../reading/types.js'
import { businessSuiteHeaders as headers } from './businessSuiteHeaders.js'
import { cellReader } from './cells.js'
import { formatOf } from './formats.js'
import { readExport } from './readExport.js'
import { type Cells, type ExportOptions, plain, type Sheet, sheetOf } from './sheet.js'

const pacific = 'America/Los_Angeles'

/**
 * Posts of Meta Business Suite (Insights → Content → Export data) as CSV: those of a Facebook page or of Instagram accounts, with
 * the lifetime figures of each; and the older forms of Creator Studio (impressions, plays) and of Page Insights (`Lifetime Post
 * Total Reach`, under two lines of headers). Headers in English, German, Spanish, Portuguese, Swedish, Japanese and Thai are known;
 * those of other languages are named in `columns`: `{ Bereik: 'reach' }`.
 *
 * Meta writes times of publication in Pacific time; with `timeZone` they become those of the account. Of rows with
 * a day, only that of the day of publication is a lifetime, where the post has no other.
 *
 * @source https://www.facebook.com/business/help/1133159020454863
 */
export function businessSuite(input: unknown, options: ExportOptions = {}): Reading<'facebook' | 'instagram'> {
  const sheet = sheetOf(input, headers, ['date', 'post|_link', 'reach|views|impressions|likes'], options)
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
    const dated = new Map<string, (() => void) | undefined>()
    let account = ''
    let isSeveral = false
    const add = (row: Cells, line: number, date: string, post: string) => {
      const format = formatOf(row.format)
      const own = `${row.account ?? row._page ?? ''}`
      account ||= own
      if (own !== account && !isSeveral && options.account === undefined) {
        isSeveral = true
        // Until now there was one, which went without saying.
        for (const one of read.rows) Object.assign(one, { account })
      }
      read.row(
        { date, post, ...(format && { format }), ...(isSeveral && own && { account: own }) },
        { ...factsOf(row, `${line}`), ...(format === 'story' && storyFacts(row, `${line}`)) },
      )
    }
    sheet.rows((row, line) => {
      // Under the header of Page Insights, each column is explained.
      if (/^lifetime: /i.test(`${row.reach ?? row.impressions}`)) return
      const clock = cells.clock(row, line)
      const date = clock[10] && read.timeZone !== pacific ? clockAt(timeOfWall(clock, pacific), read.timeZone) : clock
      const post = (row.post !== undefined && cells.id(row, line)) || `${row._link ?? ''}`.trim()
      if (!date || !post) return
      // `Lifetime`, in the language of the file, or the day of the figures.
      if (!/\d/.test(`${row._day ?? ''}`)) return add(row, line, date, post)
      const isAll = !dated.has(post) && cells.day(row, line, '_day') === clock.slice(0, 10)
      dated.set(post, isAll ? () => add(row, line, date, post) : undefined)
    })
    const known = new Set(dated.size ? read.rows.map(({ post }) => post) : [])
    for (const [post, add] of dated)
      if (add && !known.has(post)) add()
      else read.problem('not-a-fact', '', 'Figures of a post on single days. Export those of its lifetime.')
    return {
      name: isSeveral ? '' : account,
      breaks: source === 'instagram' ? instagramBreaks : facebookBreaks,
    }
  })
}

/** Facebook has pages and reactions, Instagram has accounts and saves. */
function isInstagram(sheet: Sheet): boolean {
  if (sheet.has('_page')) return false
  if (['_account', 'account', 'saves', 'followersGained'].some(sheet.has)) return true
  let isThere = false
  for (const role of ['_link', 'format'])
    sheet.column(role, (cell) => {
      isThere ||= typeof cell === 'string' && /instagram|\big\b/i.test(cell)
      return !isThere
    })
  return isThere
}

/** Epoch milliseconds at which the clock of a zone shows a time. */
function timeOfWall(wall: string, timeZone: string): number {
  const shown = Date.parse(`${wall}Z`)
  const offsetAt = (time: number) => Date.parse(`${clockAt(time, timeZone)}Z`) - time
  return shown - offsetAt(shown - offsetAt(shown))
}
