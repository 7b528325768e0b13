import { type FactId, facts } from 'kpi-kit/metrics'
import { type DateOrder, readDate, type NumberStyle, numberStyles, readings, readNumber } from 'kpi-kit/adapters/table'
import { type FieldId, isDimension } from './fields.js'
import { type ProblemReason, quote } from './problems.js'
import { type Cell, type CellValue, cellText } from './table.js'

/** How the file writes what can be written in several ways; `undefined` where that is still open. */
export interface Styles {
  readonly numbers: NumberStyle | undefined
  readonly dates: DateOrder | undefined
  /** Dates are of several forms. */
  readonly isMixed?: boolean | undefined
}

export type CellReading =
  | { readonly value: unknown; readonly time?: string }
  | { readonly reason: ProblemReason; readonly message: string }

const problem = (reason: ProblemReason, message: string): CellReading => ({ reason, message })

const asNumber = (value: number): CellReading =>
  Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { value }
    : problem('too-large', 'This number is too large to be exact. Is it an id? Then map the column to something else.')

const readFact = (cell: Cell, style: NumberStyle | undefined): CellReading => {
  if (typeof cell.value === 'number') return asNumber(cell.value)
  const text = cellText(cell)
  if (text.endsWith('%'))
    return problem('ratio', `${quote(text)} is a ratio. Ratios are computed, never imported: map the counts behind it.`)
  const possible = typeof cell.value === 'string' ? readings(text) : new Set<number>()
  const [only] = possible
  if (only === undefined)
    return problem(
      'not-a-number',
      `${quote(text)} is not a number. Write it in digits, or leave it empty if it is unknown.`,
    )
  if (style === undefined)
    return possible.size === 1 ? asNumber(only) : problem('ambiguous-number', 'Choose how numbers are written.')
  const value = readNumber(text, style)
  return value === undefined
    ? problem(
        'number-style',
        `${quote(text)} is not written like ${numberStyles[style]}. Change it, or choose another number style.`,
      )
    : asNumber(value)
}

/** A list of seconds, as JSON gives it; a single number, as an export with one message a row gives it, is a list of one. */
const readSamples = (cell: Cell, style: NumberStyle | undefined): CellReading => {
  const items: readonly CellValue[] = Array.isArray(cell.value) ? cell.value : [cell.value]
  const values: unknown[] = []
  for (const item of items) {
    const read = readFact({ line: cell.line, value: item }, style)
    if ('reason' in read) return read
    values.push(read.value)
  }
  return { value: values }
}

const readDay = (text: string, { dates, isMixed }: Styles): CellReading => {
  const read = readDate(text, dates, isMixed)
  if ('problem' in read) return problem(read.problem, `${quote(text)}: ${read.message}`)
  return read.time === undefined ? { value: read.date } : { value: read.date, time: read.time }
}

const readSpan = (cell: Cell, styles: Styles): CellReading => {
  const { value } = cell
  if (value === null || typeof value !== 'object' || !('from' in value && 'to' in value))
    return readDay(cellText(cell), styles)
  const [from, to] = [value.from, value.to].map((end) =>
    readDay(cellText({ line: cell.line, value: end ?? null }), styles),
  )
  if (from === undefined || to === undefined || 'reason' in from)
    return from ?? problem('not-a-date', 'A span needs from and to.')
  return 'reason' in to ? to : { value: { from: from.value, to: to.value } }
}

/** When the figures were read. Of two readings the later counts, so here the time stays. */
const readMoment = (text: string, styles: Styles): CellReading => {
  const read = readDay(text, styles)
  if ('reason' in read || read.time === undefined) return read
  const iso = /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(read.time)
  return iso ? { value: `${String(read.value)}T${read.time}` } : { value: read.value }
}

const words: Readonly<Partial<Record<FieldId, Readonly<Record<string, unknown>>>>> = {
  paid: { paid: 'paid', organic: 'organic', true: 'paid', false: 'organic', yes: 'paid', no: 'organic' },
  provisional: { true: true, false: false, yes: true, no: false, 1: true, 0: false },
}

/** What exports call the formats that have names; any other is kept as it is. */
const formats: Readonly<Record<string, string>> = {
  image: 'photo',
  photo: 'photo',
  video: 'video',
  reel: 'reel',
  story: 'story',
  stories: 'story',
  text: 'text',
}

/** "IG reel", "Reels" → 'reel' */
const readFormat = (text: string): CellReading => {
  const word = text.toLowerCase().replace(/^ig /, '')
  const known = [word, word.replace(/s$/, '')].find((one) => Object.hasOwn(formats, one))
  return { value: known === undefined ? text : formats[known] }
}

const readWord = (field: FieldId, cell: Cell): CellReading => {
  const text = cellText(cell)
  if (typeof cell.value === 'object')
    return problem('not-a-word', `${quote(text)} is a list or an object. One word is wanted here.`)
  if (field === 'currency')
    return /^[a-z]{3}$/i.test(text)
      ? { value: text.toUpperCase() }
      : problem('not-a-word', `${quote(text)} is no currency code. Write it like EUR or RUB.`)
  if (field === 'format') return readFormat(text)
  const known = words[field]
  if (known === undefined) return { value: text }
  const word = text.toLowerCase()
  if (Object.hasOwn(known, word)) return { value: known[word] }
  const expected = field === 'paid' ? '“organic” or “paid”' : '“true” or “false”'
  return problem('not-a-word', `${quote(text)} is not understood. Write ${expected}, or leave it empty.`)
}

/** What a cell says for a field. The cell is not empty: an empty one is unknown and never gets here. */
export const readCell = (field: FieldId, cell: Cell, styles: Styles): CellReading => {
  if (field === 'date') return readSpan(cell, styles)
  if (field === 'observedAt') return readMoment(cellText(cell), styles)
  if (isDimension(field)) return readWord(field, cell)
  return facts[field satisfies FactId].kind === 'samples'
    ? readSamples(cell, styles.numbers)
    : readFact(cell, styles.numbers)
}
