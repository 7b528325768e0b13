import { type FactId, isFact, isLevel, isMoney, isPeople } from '../metrics/model/facts.js'
import { getOr } from '../metrics/model/memo.js'
import type { Row } from '../metrics/model/row.js'
import { formulaColumn, mostOf } from './groupSteps.js'
import { currencyOf, highOf, invalidOf } from './mergeSteps.js'
import type { Query } from './query.js'
import { columnOf, isSamples } from './values.js'

/** A record as a client of an engine gives it. */
export type Answer = Readonly<Record<string, unknown>>

/**
 * The records of a query as rows of the kit, for `evaluate` and for the `data` of widgets.
 *
 * Numbers may come as numbers, texts, bigints or decimals, the names of columns in any case. What
 * contradicts itself in the warehouse comes as rows that contradict each other, an invalid value as one that the kit calls invalid.
 *
 * @param query what the records were asked by
 * @returns rows in the order of the records, as plain JSON; of a day that is not over one that only says so
 */
export function rowsFrom(
  { facts: asked, sums = [] }: Pick<Query, 'facts'> & Partial<Query>,
  records: readonly Answer[],
): Row[] {
  const nameOf = namesOf(records)
  const columns = asked.map((fact): FactColumns => {
    const name = columnOf(fact)
    const currency = currencyOf(fact)
    return {
      fact,
      value: nameOf(name),
      high: nameOf(highOf(name)),
      invalid: nameOf(invalidOf(name)),
      most: isPeople(fact) ? nameOf(mostOf(fact)) : null,
      currencies: isMoney(fact) ? [nameOf(currency), nameOf(highOf(currency))] : null,
    }
  })
  const formulas = sums.map((key, i) => ({ key, value: nameOf(formulaColumn(i)) }))
  const areDaysMerged = nameOf('k_days') in (records[0] ?? {})
  return records.flatMap((record) =>
    rowsOf(record, { columns, formulas, areDaysMerged }, (name) => record[nameOf(name)]),
  )
}

/** Where a fact stands in a record. */
interface FactColumns {
  readonly fact: FactId
  readonly value: string
  readonly high: string
  readonly invalid: string
  /** Of people: the most of several. */
  readonly most: string | null
  /** Of money: where its currencies stand. */
  readonly currencies: readonly string[] | null
}

/** How the engine calls a column: some return all names in upper case. */
export function namesOf(records: readonly Answer[]): (name: string) => string {
  const names = new Map(Object.keys(records[0] ?? {}).map((name) => [name.toLowerCase(), name]))
  return (name) => names.get(name) ?? name
}

/** What a record says under the name of a column. */
export type Get = (name: string) => unknown
type Writable = Record<string, unknown>

/** Where a record says what. */
interface Layout {
  readonly columns: readonly FactColumns[]
  readonly formulas: readonly { readonly key: string; readonly value: string }[]
  /** Whether days may have come together. */
  readonly areDaysMerged: boolean
}

function rowsOf(record: Answer, layout: Layout, get: Get): Row[] {
  const place = placeIn(get)
  // Of what is not over only its place counts: each of the days that rows give a post.
  if (isTrue(get('k_open'))) return [place, ...contradiction(record, place, layout, get)]
  return [
    ...known(record, place, layout),
    ...contradiction(record, place, layout, get),
    ...invalid(record, place, layout),
  ]
}

export const isTrue = (flag: unknown): boolean => Number(flag) === 1

export const textIn = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : `${value ?? ''}`

const numberIn = (value: unknown): number | undefined =>
  value === null || value === undefined || value === '' ? undefined : Number(value)

/** The dimensions that a record says, of those that a row may have. */
export function dimensionsIn(get: Get): Writable {
  const row: Writable = {}
  for (const key of ['brand', 'channel', 'account', 'campaign', 'paid', 'post', 'format']) {
    const text = textIn(get(`k_${key}`))
    if (text) row[key] = text
  }
  return row
}

/** What a row is about, and what it says beside its figures. */
function placeIn(get: Get): Writable {
  const row = dimensionsIn(get)
  const date = dateOf(get('k_dates'))
  if (date) row.date = date
  if (isTrue(get('k_provisional'))) row.provisional = true
  if (isTrue(get('k_sampled'))) row.sampled = true
  const cells = numberIn(get('k_cells')) ?? 1
  if (cells > 1) {
    // Under the name of the first of them, which no other has, and again wherever they are asked for.
    const named = row.post === undefined ? 'campaign' : 'post'
    Object.assign(row, { [named]: `${row[named]} +${cells - 1}`, cells })
  }
  const days = textIn(get('k_days'))
  if (days) row.days = days.split(',')
  return Object.assign(row, readingIn(get))
}

/** When something was read, where that is told. */
export function readingIn(get: Get): Pick<Row, 'observedAt'> {
  const at = numberIn(get('k_reading'))
  return at === undefined ? {} : { observedAt: new Date(at / 1000).toISOString() }
}

/** A date whose ends are written in one text. */
function dateOf(dates: unknown): Row['date'] {
  const [from, to] = textIn(dates).split('/')
  if (!from || !to) return undefined
  return from === to ? from : { from, to }
}

function valueIn(fact: FactId, value: unknown): unknown {
  if (!isSamples(fact)) return numberIn(value)
  if (typeof value === 'string') return value ? JSON.parse(value) : undefined
  return value ?? undefined
}

const isSeveral = ({ cells, days }: Writable): boolean => Boolean(cells || days)

/** What is known. Money in two currencies stands in a row for each of them: a row has one. */
function known(record: Answer, place: Writable, layout: Layout): Row[] {
  const first: Writable = { ...place }
  const isOfSeveral = isSeveral(place)
  const sums: Writable = {}
  const most: Writable = {}
  const byCurrency = new Map<string, Writable>()
  const rowIn = (currency: string) => {
    const row = byCurrency.size ? { ...place } : first
    return Object.assign(row, currency && { currency })
  }
  for (const { fact, value: name, most: ofMost, currencies } of layout.columns) {
    const value = valueIn(fact, record[name])
    if (value === undefined) continue
    if (currencies)
      for (const currency of saidIn(record, currencies))
        getOr(byCurrency, currency, () => rowIn(currency))[fact] = value
    else if (isOfSeveral && (ofMost || isLevel(fact))) {
      // People and levels of several are no figures of them.
      sums[fact] = value
      if (ofMost) most[fact] = numberIn(record[ofMost])
    } else first[fact] = value
  }
  if (Object.keys(sums).length) first.sums = sums
  if (Object.keys(most).length) first.most = most
  return withFormulas(byCurrency.size ? [...byCurrency.values()] : [first], formulasIn(record, place, layout), place)
}

/** What formulas come to in several days or posts. A single post has the levels of its account's day, which may be one of several. */
function formulasIn(record: Answer, place: Writable, { formulas, areDaysMerged }: Layout): Row | null {
  const found: Writable = {}
  const isOfSeveral = isSeveral(place)
  for (const { key, value: name } of formulas) {
    const value = numberIn(record[name])
    if (value !== undefined && (isOfSeveral || (areDaysMerged && place.post !== undefined && isFact(key))))
      found[key] = value
  }
  if (!Object.keys(found).length) return null
  return isOfSeveral ? { sums: found as Row['sums'] } : found
}

/** They stand on a row that is of no campaign, and neither organic nor paid. */
function withFormulas(rows: readonly Row[], more: Row | null, place: Writable): Row[] {
  if (!more) return [...rows]
  const { campaign, paid, ...whole } = place
  if (campaign !== undefined || paid !== undefined) return [...rows, { ...whole, ...more }]
  const [first, ...others] = rows as [Row, ...Row[]]
  return [{ ...first, ...more, ...(more.sums && { sums: { ...first.sums, ...more.sums } }) }, ...others]
}

/** The currencies that a record says; `''` where it says none. */
function saidIn(record: Answer, currencies: readonly string[]): readonly string[] {
  const said = currencies.map((name) => textIn(record[name])).filter(Boolean)
  return said.length ? said : ['']
}

/** A row that says otherwise, where rows do: money in its currency, so that there are several where it is in several. */
function contradiction(record: Answer, place: Writable, { columns }: Layout, get: Get): Row[] {
  const other: Writable = {}
  const byCurrency = new Map<string, Writable>()
  for (const { fact, high, currencies } of columns) {
    const value = valueIn(fact, record[high])
    if (value === undefined) continue
    const currency = currencies && saidIn(record, currencies)[0]
    const row = currency ? getOr(byCurrency, currency, (): Writable => ({ currency })) : other
    row[fact] = value
  }
  const format = textIn(get('k_format_high'))
  if (format) other.format = format
  const date = dateOf(get('k_dates_high'))
  if (date) other.date = date
  const [first, ...others] = byCurrency.values()
  return [{ ...first, ...other }, ...others]
    .filter((one) => Object.keys(one).length)
    .map((one) => ({ ...place, ...one }))
}

/** A row with what is no value, where rows have such. A text, since NaN would not be one in JSON any more. */
function invalid(record: Answer, place: Writable, { columns }: Layout): Row[] {
  const found = columns.filter((column) => isTrue(record[column.invalid])).map(({ fact }) => [fact, 'invalid'])
  return found.length ? [{ ...place, ...Object.fromEntries(found) }] : []
}
