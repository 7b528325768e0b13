import { type FactId, facts } from '../../metrics/model/facts.js'
import { type Reader, reader } from '../reading/reader.js'
import type { Reading, Source } from '../reading/types.js'
import { cellReader } from './cells.js'
import { spanIn } from './dates.js'
import { type ExportOptions, plain, type Sheet, sheetOf } from './sheet.js'

const dimensions = ['brand', 'channel', 'account', 'campaign', 'format'] as const

/**
 * Any table with a date: `table(text, { channel: 'vk', columns: { Дата: 'date', Охват: 'reach' } })`. A header that is itself the
 * name of a fact or a dimension need not be named. Rows with a post hold its lifetime; dates may be days, weeks, months or quarters.
 * `problems` tells of `columns` that lead nowhere: a header that the table does not have, a fact that there is not.
 */
export function table(input: unknown, options: ExportOptions = {}): Reading<null> {
  const own = sheetOf(input, Object.fromEntries(roles.map((role) => [role, role])), ['date'], {
    columns: Object.fromEntries(Object.entries(options.columns ?? {}).filter(([, role]) => roles.includes(role))),
  })
  const read = reader((options.channel ?? '') as Source, 'table', options)
  if (!own) read.problem('not-known', '', 'There is no table with a date. Name the column: `columns: { Day: "date" }`.')
  else {
    tellNamed(own, options.columns ?? {}, read)
    const cells = cellReader(own, read, options)
    const factsOf = cells.facts()
    own.rows((row, line) => {
      const post = row.post ? cells.id(row, line) : ''
      const date = spanIn(row.date) || (post ? cells.clock(row, line) : cells.day(row, line))
      if (!date || (row.post && !post)) return
      const of = Object.fromEntries(dimensions.flatMap((one) => (row[one] ? [[one, `${row[one]}`.trim()]] : [])))
      const paid = /^(organic|paid)$/.exec(`${row.paid}`)?.[0] as 'organic' | 'paid' | undefined
      const found = factsOf(row, `${line}`)
      const currency = cells.currency(row, line)
      if (currency === undefined) for (const fact of ['spend', 'revenue', 'grossMargin'] as const) delete found[fact]
      read.row(
        { date, channel: options.channel, ...of, ...(post && { post }), ...(paid && { paid }) },
        found,
        currency ? { currency } : {},
      )
    })
  }
  return { ...read.finish(), source: null }
}

/** What columns may hold, and are called where rows are already as the kit has them. */
const roles: readonly string[] = [
  ...dimensions,
  'date',
  'post',
  'currency',
  'paid',
  ...Object.keys(facts).filter((id) => facts[id as FactId].kind !== 'samples'),
]

/** What is misspelt would leave a fact out of all rows. */
function tellNamed({ headers }: Sheet, columns: Readonly<Record<string, string>>, { problem }: Reader) {
  for (const [header, role] of Object.entries(columns)) {
    if (!roles.includes(role))
      problem('not-a-fact', '', `“${role}” is neither a fact nor anything that rows are about.`)
    else if (!headers.some((one) => plain(one) === plain(header)))
      problem('not-known', '', `There is no column “${header}”.`)
  }
}
