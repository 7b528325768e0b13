import type { Result, Warning } from '../metrics/index.js'
import { inOrder, type Named, type Said, together } from './caveats.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeWarning } from './warning.js'

// What all widgets say in the same way: titles, dashes, notes for the reader, faults for the developer.

/** Makes a text a title: its first letter is a capital, as the language writes it. */
export function titleIn({ locale }: Pick<NumberOptions, 'locale'>): (text: string) => string {
  const { tag } = resolveLocale(locale)
  return (text) => capitalize(text, tag)
}

/** The heads of a table's columns. */
export const headings = (texts: readonly string[], options: Pick<NumberOptions, 'locale'>): string[] =>
  texts.map(titleIn(options))

/** What stands in place of a figure that is not known: "—". */
export const dashOf = (options: NumberOptions = {}): string => formatNumber(Number.NaN, options)

/** Something that the developer should hear of, with the code it is looked up by. */
export interface Fault {
  readonly code: string
  readonly text: string
}

const FAULTS: readonly Warning['code'][] = ['unknown-key', 'invalid', 'outlier-date', 'post-days', 'conflict']

const VALID = ". Write numbers as 1204, dates as '2026-10-17'"

/** The warnings that speak of a mistake in the rows or in the code, in English. */
export const faultsOf = (warnings: readonly Warning[]): Fault[] =>
  distinct(warnings)
    .filter(({ code }) => FAULTS.includes(code))
    .map((warning) => ({
      code: warning.code,
      text: describeWarning(warning) + (warning.code === 'invalid' ? VALID : ''),
    }))

/** What the reader should know about the figures, each thing once; of several numbers, of which of them it is. */
export function notesOf(
  warnings: readonly Warning[],
  options: NumberOptions = {},
  numbers: readonly Named[] = [],
): string[] {
  const isOfRows = ({ code }: Warning) => FAULTS.includes(code)
  const say = (warning: Warning, currency = options.currency): Said => ({
    code: warning.code,
    text: describeWarning(warning, { ...options, currency }),
  })
  const ofRows = numbers.flatMap(({ result, except = [] }) =>
    result.warnings.filter((warning) => isOfRows(warning) && !except.includes(warning.code)),
  )
  const ofNumbers = ({ warnings, currency }: Result) =>
    warnings.filter((warning) => !isOfRows(warning)).map((warning) => say(warning, currency))
  const all = [
    ...distinct([...warnings, ...ofRows]).map((warning) => say(warning)),
    ...together(numbers, ofNumbers, options),
  ]
  return [...new Set(inOrder(all).map(({ text }) => text))]
}

/** Figures of the same rows warn of the same things; of what is wrong with the rows, each names the keys that concern it. */
function distinct(warnings: readonly Warning[]): Warning[] {
  const found = new Map<string, Warning>()
  for (const warning of warnings) {
    const { code, keys = [] } = warning
    const isOfRows = FAULTS.includes(code)
    const id = isOfRows ? code : JSON.stringify(warning)
    const before = found.get(id)?.keys ?? []
    found.set(id, isOfRows ? { ...warning, keys: [...new Set([...before, ...keys])] } : warning)
  }
  return [...found.values()]
}
