import { type Facts, type FactTable, factsBy } from '../reading/factTable.js'
import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'
import { amountIn, currencyNamed, isMoney } from './amounts.js'
import { dateReader } from './dateReader.js'
import { decimalShown, numberIn } from './numbers.js'
import type { Cells, Sheet } from './sheet.js'

const notFigures = /^(_[a-z]*|date|post|format|brand|channel|account|campaign|currency|paid)$/
/** What need not be whole. */
const fractions = /time|hours|spend|revenue|margin|conversions/i

/**
 * Reads the cells of a sheet. `isEnglish`: its headers are, so 03/04 is the 4th of March, and 1.520 a decimal number; but not where
 * `;` parts the cells: a spreadsheet of another country has written them anew, with dates of its own.
 */
export function cellReader(sheet: Sheet, read: Reader, options: AdapterOptions = {}, isEnglish = false) {
  const habits = options.locale
    ? habitsOf(options.locale)
    : { decimal: isEnglish ? '.' : '', isMonthFirst: (isEnglish && sheet.separator !== ';') || undefined }
  const figures = sheet.roles.filter((role) => !notFigures.test(role) || role === '_hours')
  const amounts = figures.filter(isMoney).map((role) => [role, currencyNamed(sheet.headerOf(role))] as const)
  let decimal: string | undefined

  const isCount = (role: string): boolean => !fractions.test(role)
  const amountOf = (cell: string, role: string) => (isMoney(role) ? amountIn(cell) : ([cell] as const))

  /** Looked for only when a number may be read in two ways. Where a file shows both signs, none of its numbers tells of another. */
  const decimalSign = (): string => {
    if (decimal === undefined) {
      const shown = new Set<string>()
      for (const role of figures) {
        let looked = 0
        sheet.column(role, (cell) => {
          if (typeof cell === 'string') shown.add(decimalShown(amountOf(cell, role)[0], isCount(role)))
          shown.delete('')
          return shown.size < 2 && (++looked < 10_000 || !shown.size)
        })
      }
      const said = sheet.separator === ';' ? ',' : habits.decimal
      const one = shown.size > 1 ? options.locale && habits.decimal : [...shown][0]
      decimal = one ?? (shown.size ? '' : said)
    }
    return decimal
  }

  const number = (value: unknown, line: string, role: string): number | undefined => {
    const found = typeof value === 'string' ? numberIn(amountOf(value, role)[0], isCount(role), decimalSign) : value
    if (found === undefined) return undefined
    if (found === 'ambiguous-number')
      return read.problem(found, sheet.placeOf(role, line), '1.520 may be two numbers. Pass `locale`.')
    if (found === 'not-a-number' && /%\s*$/.test(`${value}`))
      return read.problem('not-a-fact', sheet.placeOf(role, line), 'A percentage: the kit works ratios out of counts.')
    return typeof found === 'number' && Math.abs(found) <= 1e15
      ? found
      : read.number(found === 'not-a-number' ? value : found, sheet.placeOf(role, line))
  }

  const dateOf = dateReader(sheet, read, options, habits.isMonthFirst)

  return {
    number,
    dateOf,
    /** A function that finds the facts in the cells of a row: each in its column, and those of a table. */
    facts: (table: FactTable = {}) =>
      factsBy(
        { ...Object.fromEntries(figures.filter((role) => role[0] !== '_').map((role) => [role, role])), ...table },
        number,
      ),
    /**
     * The currency of a row with these facts as its cells say it, `''` where they say none; `undefined`, and a problem, where they
     * contradict each other. Beside a figure, a column that has none says nothing.
     */
    currency: (cells: Cells, line: number, facts: Facts): string | undefined => {
      const word = `${cells.currency ?? ''}`
      const ofFigures = amounts.filter(([role]) => role in facts)
      const said = (ofFigures.length ? ofFigures : amounts)
        .flatMap(([role, named]) => {
          const cell = cells[role]
          return [cell === undefined ? undefined : named, typeof cell === 'string' ? amountIn(cell)[1] : undefined]
        })
        // Whatever it says that is no currency, it is none of the others.
        .concat(word.trim() ? [amountIn(word)[1] ?? []] : [])
        .filter((one) => one !== undefined)
      if (!said.length) return ''
      const own = options.currency?.toUpperCase() ?? ''
      const all = said[0]?.filter((one) => said.every((may) => may.includes(one))) ?? []
      if (all.length === 1 || all.includes(own)) return all.includes(own) ? own : all[0]
      if ((all.length && !own) || !ofFigures.length) return ''
      const why = 'The currencies of a row contradict each other, or `currency`: its money is left out.'
      return read.problem('no-currency', `line ${line}`, why)
    },
    /** The plain day of a cell; `''` for none. */
    day: (cells: Cells, line: number, role?: string): string => dateOf(cells, line, role)?.day ?? '',
    /** When a post was published; a day where there is no time. A time with a zone becomes that of the account. */
    clock: (cells: Cells, line: number): string => {
      const { day = '', time, zone } = dateOf(cells, line) ?? {}
      if (!time) return day
      return zone ? read.clock(`${day}T${time}${zone}`, sheet.placeOf('date', line)) : `${day}T${time}`
    },
    /** An id as text; `''`, and a problem, for one that a spreadsheet has rounded: 1.8E+16. */
    id: (cells: Cells, line: number): string => {
      const { post } = cells
      const text = typeof post === 'string' ? post.trim() : read.id(post, sheet.placeOf('post', line))
      if (!/^\d([.,]\d+)?e\+?\d+$/i.test(text)) return text
      const why = 'A spreadsheet has rounded this id. Use the file as exported.'
      return read.problem('id-rounded', sheet.placeOf('post', line), why) ?? ''
    },
  }
}

/** How a language writes numbers and dates. */
function habitsOf(locale: string): { decimal: string; isMonthFirst: boolean | undefined } {
  try {
    const date = new Date('2026-11-22').toLocaleDateString(locale, { timeZone: 'UTC' })
    return { decimal: (1.5).toLocaleString(locale).charAt(1), isMonthFirst: date.startsWith('11') }
  } catch {
    return { decimal: '', isMonthFirst: undefined }
  }
}
