import { knownOf, noneOf } from '../model/answer.js'
import { ownPeriod } from './compare.js'
import { ofAll, ratio } from '../model/expression.js'
import { largestRemainder } from '../math/largestRemainder.js'
import type { DataQuery } from '../model/query.js'
import { isPartial, type Known, measureOf, type Result, type Warning } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { brandsIn, type Share, type Standing, standingsIn, type VoiceBase, type VoiceQuestion } from './standings.js'
import { sum } from '../math/sum.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

export interface ShareOfVoiceOptions
  extends Pick<DataQuery, 'period' | 'asOf' | 'compareTo' | 'previous' | 'channels'> {
  /** Your own brand. Rows without a brand are yours. */
  readonly own: string
  /** @default 'mentions' */
  readonly by?: VoiceBase | undefined
  /**
   * Which rivals stand together as the others: all but the `top` largest, and those whose share is `below` a fraction
   * (0.03 is 3%). Your own brand always stands by itself.
   */
  readonly others?: { readonly top?: number | undefined; readonly below?: number | undefined } | undefined
  /** Decimals of the percentage that is shown, 0 to 6. @default 1 */
  readonly digits?: number | undefined
}

interface Slice {
  readonly share: Share
  /** The share to show: with those beside it, it adds up to exactly 1. `null` while not all shares are known. */
  readonly rounded: number | null
  /** The change of the unrounded share in percentage points; `null` where a side is unknown, partial or defined otherwise. */
  readonly pp: number | null
}

export interface BrandShare extends Slice, Standing {
  readonly own: boolean
  /** The brand in the previous period; `null` where it is not in its data. */
  readonly previous: Standing | null
  /** Places won since then: 2 is from third to first. */
  readonly places: number | null
}

/** The brands that stand together. Their `rounded` shares add up to the group's. */
export interface OtherBrands extends Slice {
  readonly amount: number | null
  /** The largest first. */
  readonly brands: readonly BrandShare[]
}

/** Your own share as a result, and those of all brands. Plain data. */
export type ShareOfVoice = Result<'percent'> & {
  readonly by: VoiceBase
  /** Your own brand; `null` where it has no rows in the period. */
  readonly own: BrandShare | null
  /** Your own brand, then the others by size; of equal ones the first in the data. */
  readonly brands: readonly BrandShare[]
  /** Those that stand together, after all others. */
  readonly others: OtherBrands | null
  /** Brands of the data, and your own, that have no rows in the period. They are left out, not taken for silent. */
  readonly absent: readonly string[]
  /** What all brands have together. */
  readonly total: number | null
  readonly digits: number
  /** What is compared with; `null` where there is nothing. */
  readonly previous: Period | null
}

/**
 * The share of each brand in what is said about all of them. Each brand's figure follows the rules of its kind: reach is
 * the brand's own total for the period, never a sum of days. What is unknown of one brand leaves bounds to all shares; a
 * total of zero has none (`zero-denominator`), nor has a negative figure (`invalid`).
 *
 * Shares to show are rounded by largest remainder, so that they add up to 100%: first those that stand by themselves and
 * the group of others, then within that group. Changes come from unrounded shares.
 *
 * @param rows of all brands, each with its `brand`
 * @example
 * shareOfVoice(
 *   [{ brand: 'us', mentions: 50 }, { brand: 'a', mentions: 100 }, { brand: 'b', mentions: 10 }, { brand: 'c', mentions: 40 }],
 *   { own: 'us' },
 * ) // 0.25, rank 2
 * @source https://shno.co (social share of voice)
 */
export function shareOfVoice(rows: Rows, options: ShareOfVoiceOptions): ShareOfVoice {
  const { own = '', by = 'mentions', channels } = options
  const digits = Math.max(0, Math.min(MOST_DIGITS, Math.trunc(options.digits ?? 1)))
  const { now, earlier, period } = standingsNowAndThen(rows, { ...options, own, by, channels })
  const { present, mine, total } = now
  const before = new Map(earlier?.present.map((one) => [one.brand, one]))
  const partial = present.find(({ amount }) => isPartial(amount))
  const isComparable = isLikeForLike(present, earlier?.present ?? [])
  const change = (share: Share, was: Share | null | undefined): number | null =>
    isComparable && share.known && was?.known ? (share.value - was.value) * 100 : null

  const hidden = smallOnes(present, own, options.others)
  const isHidden = (brand: string) => hidden.some((one) => one.brand === brand)
  const shown = present.filter(({ brand }) => !isHidden(brand))
  const amount = total === null ? null : sum(amountsOf(hidden))
  const roundedShares = roundTogether(shown, hidden, total, digits)

  const brandOf = (one: Standing): BrandShare => {
    const { brand, share, rank } = one
    const previous = before.get(brand) ?? null
    return {
      ...one,
      own: brand === own,
      rounded: roundedShares.brands.get(brand) ?? null,
      pp: change(share, previous?.share),
      previous,
      places: isComparable && rank && previous?.rank ? previous.rank - rank : null,
    }
  }
  const brands = shown.map(brandOf).sort((a, b) => Number(b.own) - Number(a.own))
  const first = brands[0]?.own ? brands[0] : null
  const share = now.shareOf(isHidden)
  const shareThen = earlier && hidden.every(({ brand }) => before.has(brand)) ? earlier.shareOf(isHidden) : null
  const others: OtherBrands = {
    share,
    rounded: roundedShares.others,
    pp: change(share, shareThen),
    amount,
    brands: hidden.map(brandOf),
  }
  return {
    ...(first?.share ?? noneOf('no-data')),
    metric: 'shareOfVoice',
    formula: ratio(by, total ?? ofAll(by)),
    inputs: mine.inputs,
    unit: 'percent',
    better: 'higher',
    time: 'rate',
    window: mine.window,
    definition: `shareOfVoice ${mine.definition}`,
    channels: mine.channels,
    coverage: (partial?.amount ?? mine).coverage,
    warnings: [...mine.warnings, ...mixedSets(present, by)],
    by,
    own: first,
    brands,
    others: hidden.length ? others : null,
    absent: now.absent,
    total,
    digits,
    previous: before.size ? period : null,
  }
}

/** The rivals that stand together. */
function smallOnes(
  present: readonly Standing[],
  own: string,
  { top = Infinity, below = 0 }: NonNullable<ShareOfVoiceOptions['others']> = {},
): readonly Standing[] {
  const rivals = present.filter(({ brand }) => brand !== own)
  return rivals.filter(({ share }, i) => i >= top || knownOf(share).high < below)
}

/** Beyond this, a share is only rounding noise. */
const MOST_DIGITS = 6

/** Where the brands stand in the window, and where they stood in the one that it is compared with. */
function standingsNowAndThen(rows: Rows, options: ShareOfVoiceOptions & VoiceQuestion) {
  const { own, previous: given } = options
  const windows = resolveWindow({ ...options, data: rows })
  const { current, elapsed } = windows
  const brandsNow = brandsIn(rows, own)
  const period = given ? ownPeriod(given, windows) : windows.previous
  return {
    now: standingsIn(brandsNow, options, current, elapsed?.to ?? current?.asOf),
    earlier:
      given || period ? standingsIn(given ? brandsIn(given, own) : brandsNow, options, period, period?.to) : null,
    period,
  }
}

/** One figure that is partial, or counts other things than before, moves all shares. */
function isLikeForLike(now: readonly Standing[], then: readonly Standing[]): boolean {
  const before = new Map(then.map(({ brand, amount }) => [brand, measureOf(amount)]))
  return (
    ![...now, ...then].some(({ amount }) => isPartial(amount)) &&
    now.every(({ brand, amount }) => (before.get(brand) ?? measureOf(amount)) === measureOf(amount))
  )
}

/** Where the total is known, all figures are. */
const amountsOf = (some: readonly Standing[]) => some.map(({ amount }) => (amount as Known).value)

/** Shares to show, first of those that stand by themselves and of the others together, then within these. */
function roundTogether(
  shown: readonly Standing[],
  hidden: readonly Standing[],
  total: number | null,
  digits: number,
): { brands: ReadonlyMap<string, number>; others: number | null } {
  if (!total) return { brands: new Map(), others: null }
  const whole = 10 ** (digits + 2)
  const units = largestRemainder([...amountsOf(shown), sum(amountsOf(hidden))], whole)
  const rest = units.pop() as number
  const inner = largestRemainder(amountsOf(hidden), rest)
  const all = [...shown, ...hidden].map(({ brand }, i) => [brand, ([...units, ...inner][i] as number) / whole] as const)
  return { brands: new Map(all), others: rest / whole }
}

/** Brands whose figures count different things. */
function mixedSets(present: readonly Standing[], by: VoiceBase): Warning[] {
  const sets = [...new Set(present.map((one) => measureOf(one.amount).slice(by.length + 1)))].filter(Boolean).sort()
  return sets.length > 1 ? [{ code: 'mixed-sets', keys: sets }] : []
}
