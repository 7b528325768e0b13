import { type Expression, isOperation, type Op, type Operation } from './expression.js'
import { add, divide, multiply, subtract } from './interval.js'

/** What becomes of a number when more of what it counts becomes known. */
export type Trend = 'same' | 'rises' | 'falls' | 'either'

/** A value in each cell (a channel's day or post); NaN where it is not known. */
export type InCell<Cell> = (cell: Cell) => number

/** All that is true of an operation, once: calculating, counting in cells, choosing and judging look it up here. */
interface Rules {
  /**
   * How its value for a window follows from those of its parts: by arithmetic on bounds, or, where these are not enough, by
   * the part of the engine that has what it takes. `alternatives` are chosen from before anything is calculated.
   */
  readonly over: typeof divide | 'alternatives' | 'levels' | 'samples' | 'cells' | 'brands' | 'apart'
  /** How its value in one cell, of so many days or posts, follows from those of its parts; `null` for what makes no sense in one. */
  readonly inCell: (<Cell>(parts: readonly InCell<Cell>[], sizeOf: InCell<Cell>) => InCell<Cell>) | null
  /** Added up over channels it is the same as of what the channels add up to. */
  readonly addsOverChannels: boolean
  /** What becomes of it, by what becomes of its parts: amounts, which are not below zero. */
  readonly monotone: (parts: readonly Trend[], of: readonly Expression[]) => Trend
  /**
   * What it is about, so that a channel that never reports this is no part of it: all of its parts, any of them, or of a
   * ratio its base (of a cost the money).
   */
  readonly about: 'every' | 'some' | 'base'
  /** Whether it needs all of its parts, the first of them that is known, or those that are reported at all. */
  readonly needs: 'all' | 'first' | 'reported'
}

const inverse: Readonly<Record<Trend, Trend>> = { same: 'same', rises: 'falls', falls: 'rises', either: 'either' }

/** Of parts that all push the same way. */
const together = (parts: readonly Trend[]): Trend => {
  const moving = parts.filter((part) => part !== 'same')
  const [first = 'same'] = moving
  return moving.every((part) => part === first) ? first : 'either'
}
const firstFalls = ([first = 'same', ...others]: readonly Trend[]) =>
  together([first, ...others.map((other) => inverse[other])])

/**
 * Of a product or a ratio of amounts; a product with a negative number goes the other way. Where a part may be negative by
 * what it takes away, nothing can be told.
 */
const ofAmounts =
  (trendOfAmounts: (parts: readonly Trend[]) => Trend): Rules['monotone'] =>
  (parts, of) => {
    const factor = of.reduce<number>((product, part) => (typeof part === 'number' ? product * part : product), 1)
    if (factor === 0) return 'same'
    if (of.some((part) => typeof part !== 'number' && mayBeNegative(part))) return 'either'
    const trend = trendOfAmounts(parts)
    return factor > 0 ? trend : inverse[trend]
  }

/** A difference, or a sum with a negative number in it. */
export const mayBeNegative = (part: Expression): boolean =>
  typeof part === 'number' ? part < 0 : isOperation(part) && (part.op === 'minus' || part.of.some(mayBeNegative))

const UNKNOWN = () => Number.NaN
const fold =
  (operate: (a: number, b: number) => number): Rules['inCell'] =>
  ([first = UNKNOWN, ...others]) =>
  (cell) =>
    others.reduce((value, other) => operate(value, other(cell)), first(cell))

const itself: Rules['inCell'] = ([first = UNKNOWN]) => first

/** What needs more than the values of its parts, and has one value for all channels together. */
const special = (over: Rules['over'], monotone: Rules['monotone'], more?: Partial<Rules>): Rules => ({
  over,
  inCell: null,
  addsOverChannels: false,
  monotone,
  about: 'some',
  needs: 'all',
  ...more,
})
const arithmetic = (
  over: typeof divide,
  inCell: Rules['inCell'],
  monotone: Rules['monotone'],
  about: Rules['about'] = 'some',
): Rules => special(over, monotone, { inCell, addsOverChannels: true, about })

const counted: Rules['inCell'] =
  ([first = UNKNOWN], sizeOf) =>
  (cell) =>
    isFinite(first(cell)) ? sizeOf(cell) : Number.NaN

/** The table of operations. The compiler lists what a new one lacks. */
export const operations: { readonly [O in Op]: Rules } = {
  plus: arithmetic(
    add,
    fold((a, b) => a + b),
    together,
  ),
  minus: arithmetic(
    subtract,
    fold((a, b) => a - b),
    firstFalls,
  ),
  times: arithmetic(
    multiply,
    fold((a, b) => a * b),
    ofAmounts(together),
    'every',
  ),
  // Of nothing to divide by comes no number that is finite, so the cell does not know it.
  ratio: special(divide, ofAmounts(firstFalls), { about: 'base', inCell: fold((a, b) => a / b) }),
  firstKnown: special('alternatives', together, { addsOverChannels: true, needs: 'first' }),
  sumKnown: special('alternatives', together, { needs: 'reported' }),
  before: special('levels', () => 'same'),
  atFirst: special('levels', () => 'same'),
  mean: special('samples', () => 'either'),
  quantile: special('samples', () => 'either'),
  sumCells: special('cells', together, { inCell: itself }),
  countCells: special('cells', () => 'rises', { inCell: counted }),
  // The engine writes it as the sum divided by the count.
  meanCells: special('cells', () => 'either'),
  ofAll: special('brands', together),
  overall: special('apart', together),
}

/**
 * What is true of an operation.
 *
 * @throws for one that does not exist, in a formula that is not written with the builders
 */
export function rulesOf(operation: Operation): Rules {
  if (!Object.hasOwn(operations, operation.op)) throw misplaced(operation)
  return operations[operation.op]
}

/** The mistake of a formula that is not written with the builders. */
export const misplaced = ({ op }: { readonly op: string }): Error =>
  new Error(
    `kpi-kit: the operation "${op}" cannot stand there, so the formula has no value. Write formulas with the builders of kpi-kit/metrics.`,
  )
