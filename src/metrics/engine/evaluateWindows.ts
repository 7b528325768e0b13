import { calculate } from '../model/calculate.js'
import { type Expression, has, termsOf } from '../model/expression.js'
import { addsOverTime, type FactId, facts, isLevel, isMoney } from '../model/facts.js'
import { factTraits, partsOf } from '../model/factTraits.js'
import { exactly, unknown } from '../model/interval.js'
import type { Metric } from '../model/metric.js'
import { rulesOf } from '../model/operations.js'
import type { Input, Result } from '../model/result.js'
import { type DayWindow, lengthOf, type Span } from '../model/span.js'
import type { Book, Channel, Scope } from '../store/ledger.js'
import { toDateString } from '../time/calendar.js'
import { toPeriod } from '../time/window.js'
import { type EvaluateOptions, evaluateIn, formulaOf } from './evaluate.js'
import { withSources } from './doubts.js'
import { columnOf } from './facts/factColumn.js'
import { cellsIn } from './facts/resolveFact.js'
import { isNamed, lifeOf } from './facts/scope.js'
import { waysOf } from './formula/evaluateFormula.js'

/**
 * A metric in each of several windows of the same rows. Windows of as many days, on which the same channels know the same
 * facts, are of one **shape**: all that there is to say of them is the same, but for their figures. So the engine is asked once
 * for each shape, and the figures of all others are summed in one pass over the columns. What is not so simple is asked for by
 * itself: what rests on days around the window, on posts, campaigns or spans, and figures that something is to be said of.
 */
export function evaluateWindows(
  definition: Metric,
  windows: readonly DayWindow[],
  scopeIn: (window: DayWindow) => Scope,
  options: EvaluateOptions,
): Result[] {
  const [first] = windows
  const columns = first && windows.length > 1 ? columnsFor(definition, scopeIn(first), options) : null
  const byShape = new Map<string, Result>()
  return windows.map((window) => {
    const figures = columns && figuresIn(window, columns)
    const like = figures && byShape.get(figures.shape)
    const quick = like && withFigures(like, figures, window)
    if (quick) return quick
    const found = evaluateIn(definition, window, scopeIn(window), options)
    if (figures && !like && isMadeOf(found, figures, window)) byShape.set(figures.shape, found)
    return found
  })
}

/** The columns of a formula, channel by channel. */
interface Columns {
  readonly formula: Expression
  readonly terms: readonly FactId[]
  readonly channels: readonly (Channel & {
    /** The days on which it is expected to report. */
    readonly life: Span
    /** Of each term what is known of it by cell, and in which money. */
    readonly values: readonly (readonly number[])[]
    readonly currencies: readonly (readonly string[])[]
  })[]
  readonly provisional: ReadonlySet<number>
  /** Wholes among the terms, each with those of its parts that are terms too. */
  readonly wholes: typeof partsOf
  /** Whether each side is summed over days, whatever it is of. */
  readonly isOfDays: boolean
  readonly hasBreaks: boolean
}

/** What the terms of a formula come to in one window. */
interface Figures extends Pick<Columns, 'formula' | 'wholes'> {
  /** Which channels know which terms on how many days. */
  readonly shape: string
  /** Of each term that is known. */
  readonly values: ReadonlyMap<FactId, number>
}

/** As many as a number has bits for. */
const MOST_TERMS = 31
const ALWAYS: Span = { from: -Infinity, to: Infinity }

/** `null` where windows that know the same may have results of several kinds. */
function columnsFor(definition: Metric, scope: Scope, options: EvaluateOptions): Columns | null {
  const { ledger, channels } = scope
  const asked = formulaOf(definition, options.base ?? 'start')
  const [formula = 0, ...others] = waysOf(asked, ledger).map((way) => way.formula)
  const terms = termsOf(formula) as FactId[]
  const sources = [...withSources(asked)]
  // What is wrong with a figure is said of its window, and not of all.
  const isSound = ({ bySegment }: Book) => sources.every((fact) => !bySegment.get(fact)?.bad.size)
  const isSimple =
    !others.length &&
    !has(formula, (part) => typeof rulesOf(part).over === 'string') &&
    terms.every(isOfItsDay) &&
    terms.length < MOST_TERMS &&
    !definition.unrated &&
    !options.alongside &&
    !!ledger.extent &&
    channels.every(
      (channel) =>
        isSound(channel.account) &&
        isSound(channel.posts) &&
        (channels.length < 2 || isNamed(channel)) &&
        !channel.accounts.length &&
        channel.account.isPlain &&
        !channel.account.sampled.size,
    )
  if (!isSimple) return null
  return {
    formula,
    terms,
    channels: channels.map((channel) => ({
      ...channel,
      life: isNamed(channel) ? lifeOf(channel, scope) : ALWAYS,
      values: terms.map((fact) => columnOf(channel.account, fact).exact),
      currencies: terms.map((fact) => channel.account.bySegment.get(fact)?.currencies ?? []),
    })),
    provisional: ledger.provisional,
    wholes: partsOf.flatMap(([parts, whole]) => {
      const own = parts.filter((part) => terms.includes(part))
      return own.length && terms.includes(whole) ? [[own, whole] as const] : []
    }),
    isOfDays: (options.over ?? definition.window) === 'row',
    hasBreaks: !!options.breaks?.length,
  }
}

/** Whether the rows of a window say all that there is to know of a fact in it. */
const isOfItsDay = (fact: FactId): boolean =>
  !['opening', 'context', 'samples'].includes(facts[fact].kind) && !factTraits[fact]?.countedBy

/** `null` where a window is not of plain days, each of which is known to the same channels alike. */
function figuresIn(window: DayWindow, columns: Columns): Figures | null {
  const { from, to } = window
  const { formula, wholes, terms, provisional, channels, isOfDays, hasBreaks } = columns
  const days = lengthOf(window)
  if (window.last !== to || (hasBreaks && days > 1)) return null
  for (const day of provisional) if (day >= from && day <= to) return null
  let shape = `${days}`
  let known = 0
  let count = 0
  const sums = terms.map(() => 0)
  for (const channel of channels) {
    const cells = plainCells(channel, window)
    const mask = cells && knownIn(cells, channel.values)
    if (!cells || mask === null || (mask && known && mask !== known)) return null
    shape += ` ${cells.length} ${mask} ${channel.life.from > to} ${channel.life.to < from}`
    if (!mask) continue
    known = mask
    count++
    channel.values.forEach((column, k) => {
      let sum = 0
      for (const i of cells) {
        const value = column[i] as number
        sum += value
        // A zero that says no currency is zero in any.
        if (isMoney(terms[k] as FactId)) shape += channel.currencies[k]?.[i] || (value && '?')
      }
      sums[k] = (sums[k] as number) + sum
    })
  }
  const values = new Map(terms.flatMap((fact, k) => (known & (1 << k) ? [[fact, sums[k] as number]] : [])))
  const isOfAll = isOfDays && values.size === terms.length
  return isOfAll || [...values.keys()].every((fact) => isSum(fact, days, count))
    ? { formula, wholes, shape, values }
    : null
}

/** Whether a fact is summed over so many days and channels. */
const isSum = (fact: FactId, days: number, channels: number): boolean =>
  addsOverTime(fact) ? channels < 2 || facts[fact].kind !== 'overlapping' : days < 2 && (channels < 2 || isLevel(fact))

/** The cells of a channel in a window: none, or one for each day. `null` where it is of something else, too. */
function plainCells(
  { life, account, posts }: Columns['channels'][number],
  window: DayWindow,
): readonly number[] | null {
  const { from, to } = window
  const isOut = life.from > to || life.to < from
  if (!isOut && (life.from > from || life.to < to)) return null
  if (account.wide.some(({ span }) => span && span.from <= to && span.to >= from)) return null
  if (posts.order.length && cellsIn(posts, window).length) return null
  const cells = isOut ? [] : cellsIn(account, window)
  return cells.length && cells.length !== lengthOf(window) ? null : cells
}

/** Which of the terms the cells know, a bit for each; `null` where some of them do and others do not. */
function knownIn(cells: readonly number[], values: readonly (readonly number[])[]): number | null {
  let mask = 0
  for (let k = 0; k < values.length; k++) {
    let count = 0
    for (const i of cells) if (isFinite((values[k] as readonly number[])[i] as number)) count++
    if (count && count < cells.length) return null
    if (count) mask |= 1 << k
  }
  return mask
}

/** The result of a window of the same shape with the figures of this one; nothing where more is to be said of these. */
function withFigures(like: Result, { formula, wholes, values }: Figures, window: DayWindow): Result | undefined {
  const inputs: Record<string, Input> = {}
  for (const fact of Object.keys(like.inputs) as FactId[]) {
    const input = like.inputs[fact] as Input
    const value = values.get(fact)
    if (input.known !== (value !== undefined) || !((value ?? 0) >= 0 && isFinite(value ?? 0))) return undefined
    const { coverage } = input
    inputs[fact] =
      value === undefined || !input.known
        ? input
        : { known: true, value, coverage, ...(input.date && { date: toDateString(window.to) }) }
  }
  const figureOf = (fact: FactId) => values.get(fact) ?? Number.NaN
  const isOdd = wholes.some(
    ([parts, whole]) => parts.reduce((sum, part) => sum + (figureOf(part) || 0), 0) > figureOf(whole),
  )
  const { low, high, reason } = calculate(formula, (part) => {
    if (typeof part !== 'string') return undefined
    const value = values.get(part)
    return value === undefined ? unknown('missing') : exactly(value)
  })
  if (isOdd || (like.known ? reason : isFinite(low) || isFinite(high))) return undefined
  return { ...like, ...(like.known && { value: low }), inputs, window: toPeriod(window, window) } as Result
}

/** Whether a result is made of its figures as those of the same shape are, and nothing is said in it of these alone. */
function isMadeOf(found: Result, figures: Figures, window: DayWindow): boolean {
  const again = withFigures(found, figures, window)
  return (
    !!again &&
    JSON.stringify(found.formula) === JSON.stringify(figures.formula) &&
    found.warnings.every(({ values, date }) => !values && !date) &&
    JSON.stringify(again) === JSON.stringify(found)
  )
}
