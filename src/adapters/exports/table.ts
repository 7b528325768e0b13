import { reader } from '../reading/reader.js'
import type { Reading, Source } from '../reading/types.js'
import { cellReader } from './cells.js'
import { type ExportOptions, sheetOf } from './sheet.js'

const dimensions = ['brand', 'channel', 'account', 'campaign', 'format'] as const

/**
 * Any table with a date: `table(text, { channel: 'vk', columns: { Дата: 'date', Охват: 'reach' } })`. A header that is itself the
 * name of a fact or a dimension need not be named. Rows with a post hold its lifetime; dates may be days, weeks, months or quarters.
 */
export function table(input: unknown, options: ExportOptions = {}): Reading<null> {
  const own = sheetOf(input, Object.fromEntries(names.map((name) => [name, name])), ['date'], options)
  const read = reader((options.channel ?? '') as Source, 'table', options)
  if (!own) read.problem('not-known', '', 'There is no table with a date. Name the column: `columns: { Day: "date" }`.')
  else {
    const cells = cellReader(own, read, options)
    const factsOf = cells.facts()
    own.rows((row, line) => {
      const span = /^\d{4}(-(W\d\d?|Q\d|\d\d))?$/.exec(`${row.date}`.trim())?.[0]
      const post = row.post ? cells.id(row, line) : ''
      const date = span ?? (post ? cells.clock(row, line) : cells.day(row, line))
      if (!date || (row.post && !post)) return
      const of = Object.fromEntries(dimensions.flatMap((one) => (row[one] ? [[one, `${row[one]}`.trim()]] : [])))
      const paid = /^(organic|paid)$/.exec(`${row.paid}`)?.[0] as 'organic' | 'paid' | undefined
      const currency = /^[a-z]{3}$/i.exec(`${row.currency}`)?.[0]
      read.row(
        { date, channel: options.channel, ...of, ...(post && { post }), ...(paid && { paid }) },
        factsOf(row, `${line}`),
        currency ? { currency } : {},
      )
    })
  }
  return { ...read.finish(), source: null }
}

/** Names of columns that are those of rows already. */
const names =
  'date post format brand channel account campaign currency paid followers followersGained followersLost followersNet impressions views reach likes comments shares saves clicks linkClicks profileVisits videoViews interactions spend revenue sessions'.split(
    ' ',
  )
