import { count } from '../../format/count.js'
import {
  dashOf,
  formatDelta,
  formatNumber,
  formatRange,
  formatValue,
  judgedFigure,
  nameOf,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText, wellFormed } from '../../format/hostText.js'
import { besideOthers } from '../../format/share.js'
import type { Between, BrandShare, Comparison, OtherBrands, ShareOfVoice, Verdict } from '../../metrics/index.js'
import { type ColorAttributes, type Colors, colorAttributes, type TipLine } from '../../parts/index.js'
import { boundsTold } from './boundsTold.js'
import { voiceIn } from '../../format/sections/voiceIn.js'

/** What gives a shape of a brand its colour: the host's, or else a shade. Of the greys, 1 stands out the most. */
export type Paint = ColorAttributes & { readonly 'data-shade'?: string | undefined }

/** A brand, or the others together, with all that is said of it. */
export interface VoiceEntry {
  /** Its identity, wherever it stands: of a brand its name, so that no brand is taken for the others or the goal. */
  readonly id: string
  /** It is one of the others. */
  readonly isInner: boolean
  /** `null` for the others. */
  readonly brand: string | null
  readonly name: string
  readonly own: boolean
  /** As a fraction of the turn; `null` where it is not known. */
  readonly share: number | null
  /** Of a share that is not known: where it lies, as far as that is told. */
  readonly between: Between | undefined
  readonly value: string
  readonly delta: NonNullable<ReturnType<typeof formatDelta>> | null
  readonly rank: number | null
  readonly places: number | null
  /** The figures of the texts, for who copies them. */
  readonly raw: { readonly amount: number | null; readonly change: number | null }
  readonly standing: string
  /** The same in short: with the place before where it is another. */
  readonly place: string
  /** Of the tooltip and the table: said when it is asked for. */
  readonly amount: string
  readonly lines: readonly TipLine[]
  readonly paint: Paint
  readonly inner: readonly VoiceEntry[]
}

/** A change of less, in percentage points, is none: fractions are exact to about so much. */
const NO_CHANGE = 1e-7
/** The id of the others together. */
export const OTHERS = 'others'
/** How many greys there are; smaller brands share the last one. */
const GREYS = 5

/** The brands in their order, then the others together, with all that is said of each. */
export function entriesOf(voice: ShareOfVoice, options: NumberOptions, colors?: Colors | null): VoiceEntry[] {
  const { messages } = resolveLocale(options.locale)
  const { brands, others } = voice
  const all = brands.length + (others?.brands.length ?? 0)
  const say = (n: number) => formatNumber(n, options)
  const called = (brand: string) => hostText(brand, messages.dir)
  const percentOf = (share: BrandShare['share'], rounded: number | null) => percentText(voice, share, rounded, options)
  const title = titleIn(options)
  const dash = dashOf(options)
  const linesOf = ({ value, amount, delta, rank, place }: VoiceEntry): TipLine[] => [
    { id: 'share', name: nameOf('shareOfVoice', options), value },
    { id: 'amount', name: nameOf(voice.by, options), value: amount },
    ...(delta ? [{ id: 'change', name: title(messages.change), value: judgedFigure(delta, options) }] : []),
    ...(rank ? [{ id: 'rank', name: title(voiceIn(messages).rank), value: place }] : []),
  ]
  const told = (entry: Omit<VoiceEntry, 'amount' | 'lines'>, sayAmount: () => string): VoiceEntry => ({
    ...entry,
    get amount() {
      return sayAmount()
    },
    get lines() {
      return linesOf(this)
    },
  })
  const deltaOf = (pp: number | null, verdict: Verdict) =>
    pp === null ? null : formatDelta(comparisonWith(voice, pp, verdict), { ...options, decimals: voice.digits })
  const boundsOf = (given: BrandShare['share']) => {
    const share = boundsTold(given)
    return share.known ? undefined : share.between
  }
  const standingOf = ({ rank, places }: BrandShare) =>
    rank ? messages.rank(say(rank), say(all), places ? say(rank + places) : undefined) : ''

  const entryOf = (one: BrandShare, grey: number, isInner = false): VoiceEntry => {
    const { brand, own, share, rounded, pp, rank, places, amount } = one
    const standing = standingOf(one)
    const given = colors && Object.hasOwn(colors, brand) ? colors[brand] : undefined
    const shade = own ? 'own' : String(Math.min(GREYS, grey))
    // More for a rival is bad for us only as far as we have less: a rival's change is neither good nor bad.
    const verdict = own ? verdictOfOwn(pp) : 'neutral'
    const entry = {
      id: wellFormed(`brand ${brand}`),
      isInner,
      brand,
      name: own ? voiceIn(messages).you(called(brand)).trim() : called(brand),
      own,
      share: share.known ? share.value : null,
      between: boundsOf(share),
      value: percentOf(share, rounded),
      delta: deltaOf(pp, verdict),
      rank,
      places,
      raw: { amount: amount.known ? amount.value : null, change: fractionOf(pp) },
      standing,
      place: (places ? standing : rank && say(rank)) || dash,
      paint: given ? colorAttributes(given) : { 'data-shade': shade },
      inner: [],
    }
    return told(entry, () => formatValue(amount, options))
  }
  const othersEntry = ({ brands: inner, amount, share, rounded, pp }: OtherBrands) =>
    told(
      {
        id: OTHERS,
        isInner: false,
        brand: null,
        name: voiceIn(messages).others(count(inner.length, options)),
        own: false,
        share: share.known ? share.value : null,
        between: boundsOf(share),
        value: percentOf(share, rounded),
        delta: deltaOf(pp, 'neutral'),
        rank: null,
        places: null,
        raw: { amount, change: fractionOf(pp) },
        standing: '',
        place: dash,
        paint: { 'data-shade': String(GREYS) },
        inner: inner.map((one) => entryOf(one, GREYS, true)),
      },
      () => (amount === null ? dash : say(amount)),
    )
  let rivals = 0
  const entries = brands.map((one) => entryOf(one, one.own ? 0 : ++rivals))
  if (others) entries.push(othersEntry(others))
  return entries
}

/** The share in the middle: as it stands in the list, so that all of them add up. */
export function ownShare(voice: ShareOfVoice, options: NumberOptions) {
  const { own, digits } = voice
  const shown =
    own?.share.known && own.rounded !== null ? besideOthers(own.share.value, own.rounded, digits) : undefined
  return {
    value: own ? percentText(voice, own.share, own.rounded, options) : dashOf(options),
    shown: shown ? { value: shown.value, unit: 'percent' as const } : voice,
    decimals: shown?.decimals,
    comparison: comparisonWith(voice, own?.pp ?? null, verdictOfOwn(own?.pp)),
  }
}

/** A share as it is shown: those that stand together add up. */
export function percentText(
  { digits }: ShareOfVoice,
  given: BrandShare['share'],
  rounded: number | null,
  options: NumberOptions,
): string {
  const share = boundsTold(given)
  if (share.known) {
    const { value, decimals } = besideOthers(share.value, rounded, digits)
    return formatNumber(value, { ...options, unit: 'percent', decimals })
  }
  return share.between ? formatRange(share.between, { ...options, unit: 'percent' }) : dashOf(options)
}

const fractionOf = (pp: number | null): number | null => (pp === null ? null : pp / 100)

/** The change of a share, in percentage points, as a comparison of the widget's metric. */
const comparisonWith = (voice: ShareOfVoice, pp: number | null, verdict: Verdict): Comparison => ({
  current: voice,
  previous: { ...voice, window: voice.previous },
  basis: pp === null ? 'none' : 'direct',
  absolute: fractionOf(pp),
  relative: null,
  pp,
  verdict: pp !== null && Math.abs(pp) < NO_CHANGE ? 'same' : verdict,
})

const verdictOfOwn = (pp: number | null | undefined): Verdict => ((pp ?? 0) > 0 ? 'better' : 'worse')
