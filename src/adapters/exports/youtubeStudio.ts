import { youtubeBreaks } from '../reading/breaks.js'
import { dayIn } from '../reading/day.js'
import type { Reading } from '../reading/types.js'
import { cellReader } from './cells.js'
import { readExport } from './readExport.js'
import { type ExportOptions, sheetOf } from './sheet.js'
import { youtubeHeaders } from './youtubeHeaders.js'

/**
 * Tables of YouTube Studio (Analytics → Advanced mode → Export): `Totals.csv` or a `Table data.csv` by date are the channel's days;
 * a `Table data.csv` by content holds figures of each video in the period that was asked for. They are its lifetime where it was
 * published in that period: pass `from` and `to`, or as `name` the folder in the ZIP, `Content 2026-10-01_2026-10-31 Channel`. The
 * first row, a total, is left out, and so are tables by country, by source of traffic and the like. Subscribers are gained less lost.
 *
 * Impressions are those of thumbnails, which views do not need, so they are not read. The last days may still grow.
 *
 * @source https://support.google.com/youtube/answer/9002587
 */
export function youtubeStudio(input: unknown, options: ExportOptions = {}): Reading<'youtube'> {
  const sheet = sheetOf(input, youtubeHeaders, ['views|_hours', 'date|post|_hours'], options)
  return readExport('youtube', 'youtubeStudio', options, sheet, 'America/Los_Angeles', (read, sheet) => {
    const [from = options.from, to = options.to] = rangeIn(options.name)
    const cells = cellReader(sheet, read, options, /^(content|date|video)/i.test(sheet.headers.join()))
    const factsOf = cells.facts(sheet.has('_hours') ? { watchTime: '_hours*3600' } : {})
    const isContent = sheet.has('post')
    if (isContent === sheet.has('date'))
      read.problem(
        'breakdown',
        '',
        isContent
          ? 'Days of a few videos. `Totals.csv` has those of the channel.'
          : 'Parts of the figures. Export them by date.',
      )
    else if (isContent && !sheet.has('_published'))
      read.problem('no-date', '', 'There is no time of publication. Export it with the figures.')
    else if (isContent && !(dayIn(from) && dayIn(to)))
      read.problem('no-range', '', 'Figures of a period. Pass `from` and `to`, or the name of the folder as `name`.')
    else
      sheet.rows((row, line) => {
        if (!isContent) {
          // The total comes first, in the language of the file.
          if (!/\d/.test(`${row.date}`)) return
          const date = cells.day(row, line)
          if (date) read.row({ date }, factsOf(row, `${line}`))
        } else if (row._published) {
          const date = cells.day(row, line, '_published')
          const post = cells.id(row, line)
          if (!date || !post) return
          if (date < `${from}` || date > `${to}`)
            read.problem(
              'not-a-fact',
              sheet.placeOf('_published', line),
              'A part of a video’s life. Export it from its publication on.',
            )
          // The figures are those of the end of the period, however much later the file was read.
          else
            read.row(
              { date, post },
              factsOf(row, `${line}`),
              read.today && read.today <= `${to}` ? {} : { observedAt: `${to}T23:59:59Z` },
            )
        }
      })
    return {
      ...(from && to && { from, to }),
      // Who reads a file later, and does not say when, has days that are over.
      lag: read.today ? 3 : 1,
      breaks: youtubeBreaks('views'),
    }
  })
}

/** The days in a name: `'Content 2026-10-01_2026-10-31 Channel'`. */
const rangeIn = (name = ''): readonly string[] => /(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)/.exec(name)?.slice(1) ?? []
