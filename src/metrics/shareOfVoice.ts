import { endsOf, noneOf } from './attainment.js'
import { ownPeriod } from './compare.js'
import { evaluate } from './evaluate.js'
import { ofAll, ratio } from './expression.js'
import { largestRemainder } from './largestRemainder.js'
import { isPartial, type Result } from './result.js'
import type { DateString, Rows } from './row.js'
import { type Share, type Voice, voicesIn } from './voices.js'
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

export interface BrandShare extends Slice {
  readonly brand: string
  readonly own: boolean
  /** What the brand has: its mentions, or what else voice is measured by. */
  readonly amount: Result
  /** 1 is the largest, equal ones are of equal rank; `null` where what is not known could change it. */
  readonly rank: number | null
  /** The brand in the previous period; `null` where it is not in its data. */
  readonly previous: { readonly share: Share; readonly rank: number | null } | null
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
  const now = voicesIn(rows, own, by, current, elapsed?.to ?? current?.asOf)
  const period = given ? ownPeriod(given, windows) : windows.previous
  const then = given || period ? voicesIn(given ?? rows, own, by, period, period?.to) : null
  const before = new Map(then?.present.map((voice) => [voice.brand, voice]))

  // One figure that is partial, or counts other things than before, moves all shares.
  const comparable =
    ![...now.present, ...before.values()].some(({ amount }) => isPartial(amount)) &&
    now.present.every(({ brand, amount }) => (before.get(brand)?.amount ?? amount).definition === amount.definition)
  const isOwn = ({ brand }: Voice) => brand === own
  const rivals = now.present.filter((voice) => !isOwn(voice))
  const hidden = rivals.filter((voice, i) => i >= top || endsOf(now.shareOf([voice]))[1] < below)
  const shown = now.present.filter((voice) => !hidden.includes(voice))

  const whole = 10 ** (digits + 2)
  const sizesOf = (voices: readonly Voice[]) => voices.map(({ low }) => low)
  const others = hidden.reduce((sum, { low }) => sum + low, 0)
  const units = now.total ? largestRemainder([...sizesOf(shown), others], whole) : []
  const inner = now.total ? largestRemainder(sizesOf(hidden), units.at(-1) as number) : []

  const slice = (voices: readonly Voice[], size = -1): Slice => {
    const share = now.shareOf(voices)
    const earlier = voices.flatMap(({ brand }) => before.get(brand) ?? [])
    const was = then && comparable && earlier.length === voices.length && then.shareOf(earlier)
    return {
      share,
      rounded: size < 0 ? null : size / whole,
      pp: share.known && was && was.known ? (share.value - was.value) * 100 + 0 : null,
    }
  }
  const brandOf = (voice: Voice, size?: number): BrandShare => {
    const { brand, amount } = voice
    const rank = now.rankOf(voice)
    const earlier = then && before.get(brand)
    const previous = earlier ? { share: then.shareOf([earlier]), rank: then.rankOf(earlier) } : null
    const places = comparable && rank && previous?.rank ? previous.rank - rank : null
    return { brand, own: isOwn(voice), amount, ...slice([voice], size), rank, previous, places }
  }
  const brands = shown.map((voice, i) => brandOf(voice, units[i])).sort((a, b) => Number(b.own) - Number(a.own))
  const mine = brands.find((one) => one.own) ?? null
  const { inputs, window, definition, coverage, warnings } =
    mine?.amount ?? evaluate(by, [], { period: current ?? undefined })
  const sets = [...new Set(now.present.map(({ amount }) => amount.definition.slice(by.length + 1)))].filter(Boolean)
  return {
    ...(mine?.share ?? noneOf('no-data')),
    metric: 'shareOfVoice',
    formula: ratio(by, now.total ?? ofAll(by)),
    inputs,
    unit: 'percent',
    better: 'higher',
    time: 'rate',
    window,
    definition: `shareOfVoice ${definition}`,
    coverage: now.present.find(({ amount }) => isPartial(amount))?.amount.coverage ?? coverage,
    warnings: sets.length > 1 ? [...warnings, { code: 'mixed-sets', keys: sets.sort() }] : warnings,
    by,
    own: mine,
    brands,
    others: hidden.length
      ? {
          ...slice(hidden, units.at(-1)),
          amount: now.total === null ? null : others,
          brands: hidden.map((voice, i) => brandOf(voice, inner[i])),
        }
      : null,
    absent: now.absent,
    total: now.total,
    digits,
    previous: before.size ? period : null,
  }
}
