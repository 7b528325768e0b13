import { refuseOptions } from '../model/refuseOptions.js'
import { knownOf } from '../model/answer.js'
import { keyOfMissing } from '../model/channels.js'
import { metrics } from '../catalogue/metrics.js'
import { breaksBetween, ownPeriod } from './compare.js'
import { evaluate } from '../engine/evaluate.js'
import { ofAll, ratio } from '../model/expression.js'
import { roundShares } from '../math/roundShares.js'
import type { DataQuery } from '../model/query.js'
import { isPartial, type Known, measureOf, ofUsed, type Result, type Warning } from '../model/result.js'
import type { DateString, Rows } from '../model/row.js'
import {
  type Share,
  type Standing,
  type Standings,
  standingsIn,
  type VoiceBase,
  type VoiceQuestion,
} from './standings.js'
import { sum } from '../math/sum.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

export interface ShareOfVoiceOptions
  extends Pick<DataQuery, 'period' | 'asOf' | 'compareTo' | 'previous' | 'channels' | 'breaks'> {
  /** Your own brand. Rows without a brand are yours. */
  readonly own: string
  /** @default 'mentions' */
  readonly by?: VoiceBase | undefined
  /**
   * Which rivals stand together as the others: all but the `top` largest, and those whose share is `below` a fraction
   * (0.03 is 3%). Your own brand always stands by itself. `except` names those that stand by themselves, whatever their size:
   * so the brands of several periods stand together in the same way.
   */
  readonly others?:
    | {
        readonly top?: number | undefined
        readonly below?: number | undefined
        readonly except?: readonly string[] | undefined
      }
    | undefined
  /** Decimals of the percentage that is shown, 0 to 6. @default 1 */
  readonly digits?: number | undefined
}

interface Slice {
  readonly share: Share
  /** The share to show: with those beside it, it adds up to exactly 1, but for a unit that is short where all but it would be
   * of one brand. 0 of more than nothing is less than a unit. `null` while not all shares are known. */
  readonly rounded: number | null
  /** The change of the unrounded share in percentage points; `null` where a side is unknown, partial, defined otherwise or
   * among other brands. */
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
  /** Your own brand, then the others by size; equal ones by name. */
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
 * Shares rest on the days that all brands know; where these are not all, the share is partial. The brands are a part of what
 * the share is: among others than before there is no change, and a new one is named (`brands-new`).
 *
 * Shares to show are rounded by largest remainder, so that they add up to 100%: first those that stand by themselves and
 * the group of others, then within that group. One that has something and rounds to 0 is less than a unit, and beside it none
 * is 100%. Changes come from unrounded shares.
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
  refuseOptions(options, "{ own: 'Aurora' }")
  const { own = '', by = 'mentions', channels } = options
  const digits = Math.max(0, Math.min(MOST_DIGITS, Math.trunc(options.digits ?? 1)))
  const { now, earlier, period } = nowAndThen(rows, { ...options, own, by, channels })
  const { result, standings } = now
  const { present, total } = standings
  const before = new Map(earlier?.standings.present.map((one) => [one.brand, one]))
  const broken = breaksBetween(options.breaks, period, result)
  const isComparable = earlier !== null && isLikeForLike(now, earlier) && !broken.length
  const change = (share: Share, was: Share | null | undefined): number | null =>
    isComparable && share.known && was?.known ? (share.value - was.value) * 100 : null

  const hidden = smallOnes(present, own, options.others)
  const small = new Set(hidden.map(({ brand }) => brand))
  const isHidden = (brand: string) => small.has(brand)
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
  const share = standings.shareOf(isHidden)
  const others: OtherBrands = {
    share,
    rounded: roundedShares.others,
    pp: change(share, earlier?.standings.shareOf(isHidden)),
    amount,
    brands: hidden.map(brandOf),
  }
  return {
    ...result,
    definition: by === 'mentions' ? result.definition : `${result.definition} by ${by}`,
    warnings: [...result.warnings, ...mixedSets(present, by), ...unseenBefore(now, earlier), ...untold(broken, result)],
    by,
    own: first,
    brands,
    others: hidden.length ? others : null,
    absent: standings.absent,
    total,
    digits,
    previous: before.size ? period : null,
  }
}

/** The rivals that stand together. */
function smallOnes(
  present: readonly Standing[],
  own: string,
  { top = Infinity, below = 0, except }: NonNullable<ShareOfVoiceOptions['others']> = {},
): readonly Standing[] {
  const rivals = present.filter(({ brand }) => brand !== own)
  const named = except && new Set(except)
  if (named) return rivals.filter(({ brand }) => !named.has(brand))
  return rivals.filter(({ share }, i) => i >= top || knownOf(share).high < below)
}

/** Beyond this, a share is only rounding noise. */
const MOST_DIGITS = 6

/** Your own share, as every widget has it, and where all brands stand. */
interface Voices {
  readonly result: Result<'percent'>
  readonly standings: Standings
}

function voicesIn(rows: Rows, question: VoiceQuestion): Voices {
  const { by, own, period, asOf, channels, breaks } = question
  const standings = standingsIn(rows, question)
  const share = by === 'mentions' ? metrics.shareOfVoice : { ...metrics.shareOfVoice, formula: ratio(by, ofAll(by)) }
  return { result: evaluate(share, rows, { own, period, asOf, channels, breaks }) as Result<'percent'>, standings }
}

/** Voices in the window, and in the one that it is compared with. */
function nowAndThen(rows: Rows, options: ShareOfVoiceOptions & VoiceQuestion) {
  const { previous: given } = options
  const windows = resolveWindow({ ...options, data: rows })
  const { current, elapsed } = windows
  const period = given ? ownPeriod(given, windows) : windows.previous
  const over = (some: Rows, window: Period | null, asOf: DateString | undefined) =>
    voicesIn(some, { ...options, period: window ?? undefined, asOf })
  return {
    now: over(rows, current, elapsed?.to ?? current?.asOf),
    earlier: given || period ? over(given ?? rows, period, period?.to) : null,
    period,
  }
}

/** Other brands or channels, one figure that is partial, or one that counts other things than before move all shares. */
function isLikeForLike(now: Voices, then: Voices): boolean {
  const [definitions, before] = [now, then].map(({ standings }) =>
    JSON.stringify(standings.present.map(({ brand, amount }) => [brand, measureOf(amount)]).sort()),
  )
  const isOfSameChannels = keyOfMissing(now.result.channels) === keyOfMissing(then.result.channels)
  return definitions === before && isOfSameChannels && [now, then].every(({ result }) => !isPartial(ofUsed(result)))
}

/** Brands that are new beside those of rows that were given as previous: these say nothing of their first day. */
function unseenBefore({ result, standings }: Voices, earlier: Voices | null): Warning[] {
  const before = earlier?.standings.present.map(({ brand }) => brand) ?? []
  const said = result.warnings.flatMap(({ code, keys = [] }) => (code === 'brands-new' ? keys : []))
  const told = new Set([...before, ...said])
  const added = standings.present.flatMap(({ brand }) => (told.has(brand) ? [] : brand))
  return before.length && added.length ? [{ code: 'brands-new', keys: added.sort() }] : []
}

/** Breaks since the window that is compared with: the result tells only of those inside its own. */
const untold = (broken: readonly Warning[], { warnings }: Result): readonly Warning[] =>
  broken.filter(({ date }) => !warnings.some((one) => one.code === 'break' && one.date === date))

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
  const parts = [...amountsOf(shown), sum(amountsOf(hidden))]
  // Beside one that has something, if less than a unit, no other has all.
  const isAlone = parts.filter((part) => part > 0).length < 2
  const units = roundShares(parts, whole).map((unit) => (unit === whole && !isAlone ? whole - 1 : unit))
  const rest = units.pop() as number
  const inner = roundShares(amountsOf(hidden), rest)
  const all = [...shown, ...hidden].map(({ brand }, i) => [brand, ([...units, ...inner][i] as number) / whole] as const)
  return { brands: new Map(all), others: rest / whole }
}

/** Brands whose figures count different things. */
function mixedSets(present: readonly Standing[], by: VoiceBase): Warning[] {
  const sets = [...new Set(present.map((one) => measureOf(one.amount).slice(by.length + 1)))].filter(Boolean).sort()
  return sets.length > 1 ? [{ code: 'mixed-sets', keys: sets }] : []
}
