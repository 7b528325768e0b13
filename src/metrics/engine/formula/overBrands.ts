import type { MissingChannel } from '../../model/channels.js'
import { type Expression, isOperation, type Operation, termsOf } from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import { derivedSums } from '../../model/factTraits.js'
import { eitherReason, exactly, type Interval, unknown } from '../../model/interval.js'
import { rulesOf } from '../../model/operations.js'
import { type Coverage, isPartial, type Warning } from '../../model/result.js'
import type { Book, Channel, Scope, Segment } from '../../store/ledger.js'
import { sum } from '../../math/sum.js'
import { toDateString } from '../../time/calendar.js'
import { once, scopeOf } from '../facts/scope.js'
import { daysInCommon } from './commonDays.js'
import { channelsOf } from './channelsOf.js'
import { weakest } from './coverage.js'
import type { Evaluated } from './evaluated.js'

/** What one brand has in a window, where all brands are looked at together. */
export interface BrandFigure {
  /** The brand on common ground. */
  readonly scope: Scope
  /** What it has there: not less than nothing, since a brand takes nothing from the others. */
  readonly figure: Interval & { readonly coverage: Coverage }
}

/** All brands in one window, on the days that all of them know. */
export interface BrandsTogether {
  /** Those that have data in the window, by the alphabet; the brand is `''` for your own. */
  readonly present: ReadonlyMap<string, BrandFigure>
  /** Those that have none. */
  readonly absent: readonly string[]
  /** The channels that rivals lack in the window: without them they have less, and all others more. */
  readonly lacking: readonly LackingRival[]
  readonly warnings: readonly Warning[]
}

/** A rival of whom some channels are missing. */
interface LackingRival {
  readonly missing: readonly MissingChannel[]
  readonly coverage: Coverage
}

type Evaluate = (formula: Expression, scope: Scope) => Evaluated

/**
 * What each brand has, of a formula, on common ground: where some know less than all days of what adds, the days that all of
 * them know, each brand by all of its channels. A brand without data in the window is left out and named, and one that has
 * come in it is named with its first day: with other brands a share is another share.
 *
 * @param own what else is asked of your own brand, which must be known on the same days
 */
export function brandsTogether(
  formula: Expression,
  scope: Scope,
  evaluateIn: Evaluate,
  own: readonly Expression[] = [],
): BrandsTogether {
  const find = () => findTogether(formula, scope, evaluateIn, own)
  // Your own share and the figures behind it ask the same of all brands.
  return typeof formula === 'string' && !own.length ? once(scope, `all ${formula}`, find) : find()
}

function findTogether(
  formula: Expression,
  scope: Scope,
  evaluateIn: Evaluate,
  own: readonly Expression[],
): BrandsTogether {
  const { ledger, window, only } = scope
  const all = [...ledger.brands.keys()].map((brand) => {
    const of = scopeOf(ledger, brand, window, only)
    return { brand, of, found: evaluateIn(formula, of) }
  })
  const present = all.filter(({ found }) => found.reason !== 'no-data')
  const beside = own.map((one) => evaluateIn(one, scopeOf(ledger, scope.brand, window, only)))
  const days = commonGround([...present.map(({ found }) => found), ...beside])
  const absent = all.filter(({ brand, found }) => brand && found.reason === 'no-data').map(({ brand }) => brand)
  return {
    present: new Map(
      present.map(({ brand, of, found }) => {
        // Without a day in common there is no share; what each knows is still the least that it has.
        if (!days?.size)
          return [brand, { scope: of, figure: days && isPartial(found) ? atLeast(found) : amountOf(found) }]
        const onGround: Scope = { ...of, days, memo: new Map() }
        return [brand, { scope: onGround, figure: amountOf(evaluateIn(formula, onGround)) }]
      }),
    ),
    absent,
    lacking: present.flatMap(({ brand, of, found }) => {
      const { missing, lacking } = channelsOf(formula, found, of)
      if (brand === scope.brand || !missing.length) return []
      return { missing: missing.map((one) => ({ ...one, brand })), coverage: found.coverageWith(lacking) }
    }),
    warnings: [
      ...(absent.length ? [{ code: 'brands-absent' as const, keys: absent }] : []),
      ...newcomers(
        present.map(({ brand }) => brand),
        termsOf(formula).filter((term) => typeof term === 'string'),
        scope,
      ),
    ],
  }
}

/** The days that all know, of what adds over days; `undefined` where none of it lacks any. */
function commonGround(found: readonly Evaluated[]): ReadonlySet<unknown> | undefined {
  const sums = found
    .flatMap(({ inputs }) => [...inputs.values()])
    .flatMap((input) => input.parts ?? [input])
    .filter(({ cells, coverage }) => cells && coverage.unit === 'days')
  if (!sums.some(isPartial)) return undefined
  // With one of whom nothing is known no day is known to all.
  return new Set(found.some(({ reason }) => reason) ? [] : daysInCommon(sums))
}

type Figure = BrandFigure['figure']

/** Less than nothing is no figure. */
function amountOf({ low, high, reason, coverage }: Evaluated): Figure {
  if (low >= 0) return { low, high, reason, coverage }
  return { ...unknown(reason ?? 'invalid', 0), coverage }
}
const atLeast = ({ low, coverage }: Evaluated): Figure => ({ ...unknown('missing', Math.max(0, low)), coverage })

/** What several brands have together. */
export function sumOfFigures(figures: readonly Interval[]): Interval {
  const low = sum(figures.map((one) => one.low))
  const high = sum(figures.map((one) => one.high))
  const reason = figures.map((one) => one.reason).reduce(eitherReason, null)
  if (reason) return unknown(reason, low, high)
  return isFinite(low) ? exactly(low) : unknown('invalid')
}

/** Of each of several brands, what all the others have together. */
export function sumsOfOthers(figures: readonly Interval[]): readonly Interval[] {
  const before = runningSums(figures)
  const after = runningSums([...figures].reverse()).reverse()
  return figures.map((_, i) => sumOfFigures([before[i] as Interval, after[i] as Interval]))
}

/** Of each what those before it have together. */
function runningSums(figures: readonly Interval[]): Interval[] {
  let all: Interval = exactly(0)
  return figures.map((figure) => {
    const before = all
    all = sumOfFigures([all, figure])
    return before
  })
}

/** The part that some have of all: what is not known of it is not known of the whole either, and moves both. */
export function partOfAll(part: Interval, others: Interval): Interval {
  const reason = part.reason ?? others.reason
  if (!isFinite(part.low + others.low)) return unknown('invalid')
  const low = part.low / (part.low + others.high) || 0
  const high = isFinite(part.high) ? part.high / (part.high + others.low) : 1
  // Who has nothing, beside others who have nothing, has no share at all.
  if (Number.isNaN(high)) return unknown(reason ?? 'zero-denominator')
  return low === high ? exactly(low) : unknown(reason ?? 'invalid', low, high)
}

/** What the parts of a formula come to that speak of all brands. */
export interface OverBrands {
  /** Your own brand on common ground. */
  readonly own: Scope
  /** A total over all brands, or your own part of it; nothing for other parts of the formula. */
  of(part: Expression): (Interval & { readonly coverage: Coverage }) | undefined
  /** Of the brands on common ground. */
  readonly coverages: readonly Coverage[]
  /** Your rivals that are in it. */
  readonly brands: readonly string[]
  readonly lacking: readonly LackingRival[]
  readonly warnings: readonly Warning[]
}

/** Whether a part of a formula is a total over all brands. */
export const isOfBrands = (part: Expression): part is Operation => isOperation(part) && rulesOf(part).over === 'brands'

/**
 * The totals over all brands in a formula, on common ground.
 *
 * @param terms of the formula, with at least one such total
 */
export function overBrands(terms: readonly Expression[], scope: Scope, evaluateIn: Evaluate): OverBrands {
  const totals = terms.filter(isOfBrands)
  const operands = totals.map(({ of }) => of[0] as Expression)
  const [first = 0, ...more] = operands
  const beside = [...terms.filter((term) => !isOfBrands(term) && term !== first), ...more]
  const { present, lacking, warnings } = brandsTogether(first, scope, evaluateIn, beside)
  const figuresOf = (operand: Expression, isOne: (brand: string) => boolean) =>
    [...present].flatMap(([brand, { scope: of, figure }]) => {
      if (!isOne(brand)) return []
      return operand === first ? figure : amountOf(evaluateIn(operand, of))
    })
  const coverages = [...present.values()].map(({ figure }) => figure.coverage)
  const coverage = weakest(coverages)
  const of = (part: Expression): Interval | undefined => {
    if (isOfBrands(part) && !present.size) return unknown('no-data')
    if (isOfBrands(part)) return sumOfFigures(figuresOf(part.of[0] as Expression, () => true))
    const operand = partsOfAll(part)?.of[0]
    if (operand === undefined) return undefined
    if (!present.has(scope.brand)) return unknown('no-data')
    const isOwn = (brand: string) => brand === scope.brand
    return partOfAll(
      sumOfFigures(figuresOf(operand, isOwn)),
      sumOfFigures(figuresOf(operand, (brand) => !isOwn(brand))),
    )
  }
  return {
    own: present.get(scope.brand)?.scope ?? scope,
    of: (part) => {
      const found = of(part)
      return found && { ...found, coverage }
    },
    coverages,
    brands: [...present.keys()].filter(Boolean),
    lacking,
    warnings,
  }
}

/** The total in a ratio of a number to the same number of all brands. */
function partsOfAll(part: Expression): Operation | undefined {
  if (!isOperation(part) || part.op !== 'ratio') return undefined
  const [own, all] = part.of
  return all !== undefined && isOfBrands(all) && JSON.stringify(own) === JSON.stringify(all.of[0]) ? all : undefined
}

/** Rivals whose first figure lies in the window, after that of some other brand. */
function newcomers(brands: readonly string[], facts: readonly FactId[], { ledger, window }: Scope): Warning[] {
  if (!window) return []
  const said = facts.flatMap((fact) => [fact, ...derivedSums.flatMap(([sum, parts]) => (sum === fact ? parts : []))])
  const firsts = brands.map((brand) => ({ brand, first: firstDay(ledger.brands.get(brand) ?? [], said) }))
  const earliest = Math.min(...firsts.map(({ first }) => first))
  const late = firsts.filter(
    ({ brand, first }) => brand && first > earliest && first >= window.from && first <= window.to,
  )
  return late.map(({ brand, first }) => ({ code: 'brands-new', keys: [brand], date: toDateString(first) }))
}

/** The first day for which rows say one of the facts, here or elsewhere, whether it adds up to a figure or not. */
function firstDay(channels: readonly Channel[], facts: readonly FactId[]): number {
  const firstIn = (book: Book, fact: FactId): number => {
    const said = book.bySegment.get(fact)
    const isSaid = ({ i }: Segment): boolean => isFinite(said?.values[i] ?? Number.NaN) || !!said?.bad.has(i)
    const at = book.order.find((cell) => book.cells[cell]?.segments.some(isSaid))
    const here = (at !== undefined && book.cells[at]?.span?.from) || Infinity
    return Math.min(here, book.since.get(fact) ?? Infinity)
  }
  return Math.min(
    ...channels.flatMap(({ account, posts }) => [account, posts].flatMap((book) => facts.map((f) => firstIn(book, f)))),
  )
}
