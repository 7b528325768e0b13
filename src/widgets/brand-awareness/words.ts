import { describeNew } from '../../format/delta.js'
import { inSentences, listNames } from '../../format/intl.js'
import { nameIn } from '../../format/name.js'
import {
  dashOf,
  describeOverTime,
  describeReason,
  faultsOf,
  formatDelta,
  formatPeriod,
  formatValue,
  nameOf,
  type FitOptions,
  formatFit,
  type Notation,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import {
  caveatWords,
  type Cell,
  cellOf,
  filled,
  type History,
  linePoints,
  type MetricReading,
  readingWords,
  textOfCell,
  type Tip,
  tipText,
  whyNoChange,
  type WidgetContent,
} from '../../parts/index.js'
import type { Signal } from './reading.js'
import { awarenessIn } from '../../format/sections/awarenessIn.js'

/** A signal with all that is said of it. */
export interface SignalText {
  readonly name: string
  readonly value: string
  /** How the number in large is written. */
  readonly notation: Notation
  /** So written it is still too long to be large. */
  readonly isLong: boolean
  /** Why there is no value, or on how much of the period it rests; empty where it is whole. */
  readonly remark: string
  readonly tip: Pick<Tip, 'name' | 'value' | 'lines'>
  readonly label: string
  readonly content: WidgetContent
  /** Why there is no change, though there is an earlier value. */
  readonly noChange: readonly string[]
  /** For the table: value, what was before, and the change. */
  readonly lines: ReadonlyArray<readonly [name: string, value: Cell]>
}

/** The most characters that a cell has room for in large. */
const MOST = 9

export function textOf(reading: MetricReading & { readonly history: History | null }, options: FitOptions): SignalText {
  const { result, history } = reading
  const { notation = 'auto' } = options
  const { name, value, reason, lines, content, noChange } = readingWords(reading, options)
  const remark = inSentences([...new Set([reason, ...caveatWords([{ result }], options).said])])
  const told = filled(lines())
  const overTime = history && describeOverTime(linePoints(history.points, history.line), options)
  const tip = {
    name,
    value,
    lines: [
      ...told.slice(1).map(([line, figure]) => ({ id: line, name: line, value: textOfCell(figure) })),
      // The line has no words of its own. Of a value that is not known the reason is all that counts.
      ...(overTime && result.known ? [{ id: 'over-time', name: overTime }] : []),
      ...(remark ? [{ id: 'remark', name: remark }] : []),
    ],
  }
  const label = tipText(tip, resolveLocale(options.locale).messages)
  // A cell is narrower than the widget, by whose width a number in large is set.
  const written = notation === 'auto' && value.length > MOST ? 'compact' : notation
  return {
    name,
    value,
    notation: written,
    isLong: formatFit(result, { ...options, notation: written }).length > MOST,
    remark,
    tip,
    label,
    content,
    noChange,
    lines: told,
  }
}

/** What is said of all signals together: which rose, which fell, and which are not reported. */
export function wordsFor(signals: readonly Signal[], options: NumberOptions) {
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const dash = dashOf(options)
  const shown = signals.filter(({ reported }) => reported)
  const told = shown.length ? shown : signals
  const contents = told.map(({ text }) => text.content)
  const caveats = caveatWords(
    told.map(({ id, result }) => ({ result, name: nameIn(messages, id) })),
    options,
  )

  const table = () => {
    const heads = new Map<string, Cell[]>()
    const put = (head: string, at: number, value: Cell) => {
      const cells = heads.get(head) ?? signals.map((): Cell => dash)
      cells[at] = value
      heads.set(head, cells)
    }
    for (const [at, { text }] of signals.entries()) for (const [head, value] of text.lines) put(head, at, value)
    const own = new Set(heads.keys())
    for (const [at, { history }] of signals.entries()) {
      for (const { period, result } of history?.points ?? []) {
        const head = formatPeriod(period, options)
        // The month before may be a point too.
        if (!own.has(head)) put(head, at, cellOf(result, formatValue(result, options)))
      }
    }
    return [...heads].map(([head, cells]): Cell[] => [head, ...cells])
  }

  return {
    dash,
    /** One number is so long that none can be large: all have one size. */
    long: shown.some(({ text }) => text.isLong),
    /** In place of the signals, where none is reported. */
    nothing: title(unreported(signals, options)),
    content: {
      title: title(awarenessIn(messages).name),
      note: contents[0]?.note,
      sentence: sentenceOf(signals, caveats.said, options),
      aside: contents.find(({ aside }) => aside)?.aside,
      isEmpty: contents.every(({ isEmpty }) => isEmpty),
      asOf: contents[0]?.asOf,
      table: {
        columns: [title(messages.measure), ...signals.map(({ id }) => nameOf(id, options))],
        rows: table,
        notes: () => [...new Set([...caveats.notes(), ...told.flatMap(({ text }) => text.noChange)])],
      },
      faults: [
        ...faultsOf(signals.flatMap(({ result }) => result.warnings)),
        ...signals.flatMap(({ faults }) => faults),
      ],
    } satisfies WidgetContent,
  }
}

export type AwarenessWords = ReturnType<typeof wordsFor>

function sentenceOf(signals: readonly Signal[], caveats: readonly string[], options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  const words = awarenessIn(messages)
  const shown = signals.filter(({ reported }) => reported)
  const absent = signals.filter(({ reported }) => !reported)
  const title = titleIn(options)
  if (!shown.length) return title(unreported(signals, options))
  // What all of them lack is said once.
  const [reason, ...others] = new Set(signals.map(({ result }) => describeReason(result, options)))
  if (reason && !others.length) return reason
  const going = (direction: 'up' | 'down' | 'flat') =>
    shown.filter(({ comparison }) => formatDelta(comparison, options)?.direction === direction)
  const say = (some: readonly Signal[], how: (names: string) => string) =>
    some.length ? [how(namesOf(some, options))] : []
  const changes = [
    ...say(going('up'), words.rose),
    ...say(going('down'), words.fell),
    ...say(going('flat'), words.same),
  ]
  // Where there is no change to tell, at least what there is.
  const values = shown.map(({ id, text }) => `${nameIn(messages, id)} ${text.value}`).join(messages.comma)
  const comparisons = shown.map(({ comparison }) => comparison)
  return inSentences([
    ...(changes.length ? changes : [values]).map(title),
    ...new Set(comparisons.map((comparison) => describeNew(comparison, options)).filter(Boolean)),
    ...caveats,
    ...new Set(comparisons.flatMap((comparison) => whyNoChange(comparison, options))),
    ...(absent.length ? [title(unreported(absent, options))] : []),
  ])
}

/** That some signals are not in the rows, or that there are no rows at all. */
function unreported(signals: readonly Signal[], options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  const nothing = signals.every(({ result }) => !result.known && result.reason === 'no-data')
  const period = signals.find(({ result }) => result.window)?.result.window
  if (nothing && signals.length > 1) return messages.reasons['no-data'](period ? formatPeriod(period, options) : '')
  return messages.reasons.missing(namesOf(signals, options), '')
}

/** As they stand inside a sentence. */
function namesOf(signals: readonly Signal[], options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  return listNames(
    signals.map(({ id }) => nameIn(messages, id)),
    messages,
  )
}
