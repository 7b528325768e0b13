import { type FactId, facts, isFact, type NumberFactId } from '../../metrics/model/facts.js'
import { namesOf } from '../reading/namesOf.js'
import { type Reader, reader } from '../reading/reader.js'
import type { Reading, Source } from '../reading/types.js'
import { cellReader } from './cells.js'
import { endsIn, spanIn } from './dates.js'
import { isTotal } from './isTotal.js'
import { type Cells, type ExportOptions, plain, type Sheet, sheetOf, tellingOf } from './sheet.js'
import { paidOf } from './simple.js'
import { spellings } from './spellings.js'

const money = ['spend', 'revenue', 'grossMargin'] as const
const dimensions = ['brand', 'channel', 'account', 'campaign', 'format'] as const

/**
 * Any table with a date: `table(text, { channel: 'vk', columns: { Дата: 'date', Охват: 'reach' } })`. A header that is itself the
 * name of a fact or a dimension need not be named. Rows with a post hold its lifetime; dates may be days, weeks, months or quarters.
 * Money may have the sign or the code of its currency, in its cells or in its header. What differs by case and spaces only is one
 * channel. `problems` tells of `columns` that lead nowhere: a header that the table does not have, a fact that there is not; and of
 * rows of sums, which are left out.
 */
export function table(input: unknown, options: ExportOptions = {}): Reading<null> {
  const sheet = sheetOf(input, Object.fromEntries(roles.map((role) => [role, role])), ['date'], {
    columns: Object.fromEntries(Object.entries(options.columns ?? {}).filter(([, role]) => roles.includes(role))),
  })
  const read = reader((options.channel ?? '') as Source, 'table', options)
  if (!sheet)
    read.problem('not-known', '', 'There is no table with a date. Name the column: `columns: { Day: "date" }`.')
  else {
    const own = tellingOf(sheet, read)
    tellNamed(own, options.columns ?? {}, read)
    const cells = cellReader(own, read, options)
    const factsOf = cells.facts()
    const spelling = spellings()
    const dateOf = (row: Cells, line: number) => {
      const ends = endsIn(`${row.date}`)
      if (!ends.length) return spanIn(row.date) || (row.post ? cells.clock(row, line) : cells.day(row, line))
      const [from, to] = ends.map((date) => cells.day({ date }, line))
      if (from && from === to) return from
      if (from && to && from < to) return { from, to }
      return from && to && read.problem('not-a-date', own.placeOf('date', line), 'A span ends before it begins.')
    }
    own.rows((row, line) => {
      const total = ['date', ...dimensions].find((one) => one !== 'brand' && isTotal(row[one]))
      if (total) return read.problem('total-row', own.placeOf(total, line), 'A sum of the rows beside it is left out.')
      const post = row.post ? cells.id(row, line) : ''
      const date = dateOf(row, line)
      if (!date || (row.post && !post)) return
      const of = Object.fromEntries(dimensions.flatMap((one) => (row[one] ? [[one, spelling(one, row[one])]] : [])))
      const paid = paidOf(row.paid)
      if (row.paid && !paid)
        read.problem('not-known', own.placeOf('paid', line), 'This is neither “organic” nor “paid”.')
      const found = factsOf(row, `${line}`)
      const currency = cells.currency(row, line, found)
      if (currency === undefined) for (const fact of money) delete found[fact]
      for (const fact of own.claimed) delete found[fact as NumberFactId]
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

/** What is misspelt would leave a fact out of all rows, and of two columns of one fact none is surely it. */
function tellNamed(
  { headers, claimed, unknown, has }: Sheet,
  columns: Readonly<Record<string, string>>,
  { problem }: Reader,
) {
  for (const role of claimed)
    problem('ambiguous-number', '', `Several columns are “${role}”: ${isFact(role) ? 'none' : 'the first'} is read.`)
  // Who names columns has chosen them.
  if (unknown.length && !(Object.keys(columns).length && roles.some((role) => isFact(role) && has(role))))
    problem('not-known', '', `These columns are not read: ${namesOf(unknown)}. Name them in \`columns\`.`)
  for (const [header, role] of Object.entries(columns)) {
    if (!roles.includes(role))
      problem('not-a-fact', '', `“${role}” is neither a fact nor anything that rows are about.`)
    else if (!headers.some((one) => plain(one) === plain(header)))
      problem('not-known', '', `There is no column “${header}”.`)
  }
}
