import { knownOf, noneOf } from './answer.js'
import { ownPeriod } from './compare.js'
import { ofAll, ratio } from './expression.js'
import { largestRemainder } from './largestRemainder.js'
import { isPartial, type Known, type Result } from './result.js'
import type { DateString, Rows } from './row.js'
import { brandsIn, type Share, type Standing, standingsIn } from './standings.js'
import { sum } from './sum.js'
import { type CompareTo, type Period, type PeriodInput, resolveWindow } from './window.js'

/** What a voice is measured by. By `reach` audiences overlap: a share of it is a convention, not a part of the people. */
export type VoiceBase = 'mentions' | 'positiveMentions' | 'interactions' | 'reach'

export interface ShareOfVoiceOptions {
  /** Your own brand. Rows without a brand are yours. */
  readonly own: string
  /** @default 'mentions' */
  readonly by?: VoiceBase | undefined
  /**
   * Which rivals stand together as the others: all but the `top` largest, and those whose share is `below` a fraction
   * (0.03 is 3%). Your own brand always stands by itself.
   */
  readonly others?: { readonly top?: number | undefined; readonly below?: number | undefined } | undefined
  readonly period?: PeriodInput | undefined
  readonly asOf?: DateString | undefined
  readonly compareTo?: CompareTo | undefined
  /** Rows of the previous period, where they are not among `rows`. */
  readonly previous?: Rows | undefined
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
  const { own = '', by = 'mentions', others: { top = Infinity, below = 0 } = {}, previous: given } = options
  const digits = Math.max(0, Math.min(6, Math.trunc(options.digits ?? 1)))
  const windows = resolveWindow({ ...options, data: rows })
  const { current, elapsed } = windows
  const brandsNow = brandsIn(rows, own)
  const { present, mine, total, ...now } = standingsIn(brandsNow, own, by, current, elapsed?.to ?? current?.asOf)
  const period = given ? ownPeriod(given, windows) : windows.previous
  const then =
    given || period ? standingsIn(given ? brandsIn(given, own) : brandsNow, own, by, period, period?.to) : null
  const before = new Map(then?.present.map((one) => [one.brand, one]))

  // One figure that is partial, or counts other things than before, moves all shares.
  const partial = present.find(({ amount }) => isPartial(amount))
  const comparable =
    !partial &&
    !then?.present.some(({ amount }) => isPartial(amount)) &&
    present.every(({ brand, amount }) => (before.get(brand)?.amount ?? amount).definition === amount.definition)
  const change = (share: Share, was: Share | null | undefined): number | null =>
    comparable && share.known && was?.known ? (share.value - was.value) * 100 : null

  const rivals = present.filter(({ brand }) => brand !== own)
  const hidden = rivals.filter(({ share }, i) => i >= top || knownOf(share).high < below)
  const isHidden = (brand: string) => hidden.some((one) => one.brand === brand)
  const shown = present.filter(({ brand }) => !isHidden(brand))
  // Where the total is known, all figures are.
  const amountsOf = (some: readonly Standing[]) => some.map(({ amount }) => (amount as Known).value)
  const amount = total === null ? null : sum(amountsOf(hidden))
  const whole = 10 ** (digits + 2)
  const units = total ? largestRemainder([...amountsOf(shown), amount as number], whole) : []
  const [rest = null] = units.splice(shown.length)
  const inner = rest === null ? [] : largestRemainder(amountsOf(hidden), rest)

  const brandOf = (one: Standing, size: number | undefined): BrandShare => {
    const { brand, share, rank } = one
    const previous = before.get(brand) ?? null
    return {
      ...one,
      own: brand === own,
      rounded: size === undefined ? null : size / whole,
      pp: change(share, previous?.share),
      previous,
      places: comparable && rank && previous?.rank ? previous.rank - rank : null,
    }
  }
  const brands = shown.map((one, i) => brandOf(one, units[i])).sort((a, b) => Number(b.own) - Number(a.own))
  const first = brands[0]?.own ? brands[0] : null
  const sets = [...new Set(present.map((one) => one.amount.definition.slice(by.length + 1)))].filter(Boolean).sort()
  const share = now.shareOf(isHidden)
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
    coverage: (partial?.amount ?? mine).coverage,
    warnings: sets.length > 1 ? [...mine.warnings, { code: 'mixed-sets', keys: sets }] : mine.warnings,
    by,
    own: first,
    brands,
    others: hidden.length
      ? {
          share,
          rounded: rest === null ? null : rest / whole,
          pp: change(share, then && hidden.every(({ brand }) => before.has(brand)) ? then.shareOf(isHidden) : null),
          amount,
          brands: hidden.map((one, i) => brandOf(one, inner[i])),
        }
      : null,
    absent: now.absent,
    total,
    digits,
    previous: before.size ? period : null,
  }
}
