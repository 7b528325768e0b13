import { count } from '../../format/count.js'
import {
  dashOf,
  describeGoal,
  describeReason,
  describeShare,
  faultsOf,
  formatDelta,
  formatNumber,
  formatPeriod,
  formatRange,
  formatValue,
  nameOf,
  notesOf,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../../format/index.js'
import type { BrandShare, Comparison, OtherBrands, Verdict } from '../../metrics/index.js'
import { type ColorAttributes, type Colors, colorAttributes, type WidgetContent } from '../../parts/index.js'
import { boundsTold } from './boundsTold.js'
import type { VoiceFigures } from './reading.js'

/** A brand, or the others together, with all that is said of it. */
export interface VoiceEntry {
  /** For marks, which take no text of the host's. */
  readonly id: string
  /** `null` for the others. */
  readonly brand: string | null
  readonly name: string
  readonly own: boolean
  /** As a fraction of the turn; `null` where it is not known. */
  readonly share: number | null
  readonly value: string
  readonly delta: NonNullable<ReturnType<typeof formatDelta>> | null
  readonly rank: number | null
  readonly places: number | null
  readonly amount: string
  readonly standing: string
  readonly color: ColorAttributes | undefined
  /** Of the greys: 1 is the darkest; none where the host gives a colour. */
  readonly shade: string | undefined
  readonly inner: readonly VoiceEntry[]
}

export interface VoiceOptions extends NumberOptions {
  /** Your own brand, if the host has said which it is. */
  readonly own?: string | undefined
  readonly colors?: Colors | null | undefined
}

/** A change of less, in percentage points, is none: fractions are exact to about so much. */
const NO_CHANGE = 1e-7
/** How many greys there are; smaller brands share the last one. */
const GREYS = 5

/** Everything that the widget says, from one reading. */
export function wordsFor({ voice, goal, tone }: VoiceFigures, { own: named, colors, ...options }: VoiceOptions) {
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const dash = dashOf(options)
  const { by, brands, others, own, previous, digits, total } = voice
  const all = brands.length + (others?.brands.length ?? 0)
  const say = (n: number) => formatNumber(n, options)

  const comparisonOf = (pp: number | null, verdict: Verdict): Comparison => ({
    current: voice,
    previous: { ...voice, window: previous },
    basis: pp === null ? 'none' : 'direct',
    absolute: pp === null ? null : pp / 100,
    relative: null,
    pp,
    verdict: pp !== null && Math.abs(pp) < NO_CHANGE ? 'same' : verdict,
  })
  const percentOf = (given: BrandShare['share'], rounded: number | null): string => {
    const share = boundsTold(given)
    // What is not zero never prints as zero, though beside the others it may be rounded so.
    if (share.known)
      return formatNumber(rounded || share.value, { ...options, unit: 'percent', ...(rounded && { decimals: digits }) })
    return share.between ? formatRange(share.between, { ...options, unit: 'percent' }) : dash
  }
  const standingOf = ({ rank, previous: before }: BrandShare) =>
    rank ? messages.rank(say(rank), say(all), before?.rank && before.rank !== rank ? say(before.rank) : undefined) : ''

  const entryOf = (one: BrandShare, id: string, grey: number): VoiceEntry => {
    const { brand, own, share, rounded, pp, rank, places, amount } = one
    const given = colors && Object.hasOwn(colors, brand) ? colors[brand] : undefined
    const shade = own ? 'own' : String(Math.min(GREYS, grey))
    // More for a rival is bad for us only as far as we have less: a rival's change is neither good nor bad.
    const verdict = own ? verdictOfOwn(pp) : 'neutral'
    return {
      id,
      brand,
      name: own ? messages.voice.you(brand).trim() : brand,
      own,
      share: share.known ? share.value : null,
      value: percentOf(share, rounded),
      delta: formatDelta(comparisonOf(pp, verdict), options),
      rank,
      places,
      amount: formatValue(amount, options),
      standing: standingOf(one),
      color: given ? colorAttributes(given) : undefined,
      shade: given ? undefined : shade,
      inner: [],
    }
  }
  const othersEntry = ({ brands: inner, amount, share, rounded, pp }: OtherBrands, id: string): VoiceEntry => ({
    id,
    brand: null,
    name: messages.voice.others(count(inner.length, options)),
    own: false,
    share: share.known ? share.value : null,
    value: percentOf(share, rounded),
    delta: formatDelta(comparisonOf(pp, 'neutral'), options),
    rank: null,
    places: null,
    amount: amount === null ? dash : say(amount),
    standing: '',
    color: undefined,
    shade: String(GREYS),
    inner: inner.map((one, i) => entryOf(one, `${id}-${i}`, GREYS)),
  })
  const rivals = brands.filter((one) => !one.own)
  const entries = brands.map((one, i) => entryOf(one, String(i), rivals.indexOf(one) + 1))
  if (others) entries.push(othersEntry(others, String(brands.length)))

  const name =
    by === 'mentions' ? nameOf('shareOfVoice', options) : title(messages.voice.by(nameOf(by, options).toLowerCase()))
  const goalValue =
    goal === undefined ? undefined : formatValue({ value: goal, unit: 'percent' }, { ...options, trim: true })
  // Several brands, and nobody has said which is one's own.
  const isUnmarked = !own && all > 1 && !named
  const standing = isUnmarked
    ? title(messages.warnings['own-missing']('', '', []))
    : describeShare(voice, options) || (describeReason(voice, options) ?? '')
  const heard = [...brands, ...(others?.brands ?? [])].flatMap(({ amount }) => amount.warnings)
  const warnings = [...voice.warnings, ...heard]
  const period = voice.window ? formatPeriod(voice.window, options) : undefined

  /** The place, with the one before where it is another. */
  const rankOf = ({ rank, places, standing }: VoiceEntry): string => {
    if (rank === null) return dash
    return places ? standing : say(rank)
  }
  const rows = (): string[][] => {
    const flat = entries.flatMap((entry) => [entry, ...entry.inner])
    return [
      ...flat.map((entry) => [entry.name, entry.amount, entry.value, entry.delta?.signed ?? dash, rankOf(entry)]),
      ...(flat.length ? [] : [[title(messages.value), dash, dash, dash, dash]]),
      ...(goalValue ? [[title(messages.target), dash, goalValue, dash, dash]] : []),
    ]
  }

  return {
    entries,
    goal: goalValue,
    goalName: title(messages.target),
    value: own ? percentOf(own.share, own.rounded) : dash,
    /** The share in the middle: as it stands in the list, so that all of them add up. */
    shown: own?.rounded ? { value: own.rounded, unit: 'percent' as const } : voice,
    decimals: own?.rounded ? digits : undefined,
    comparison: comparisonOf(own?.pp ?? null, verdictOfOwn(own?.pp)),
    reason: voice.known ? '' : standing,
    content: {
      title: name,
      note: [period, total !== null && all > 0 && `${nameOf(by, options)}: ${say(total)}`].filter(Boolean).join(' · '),
      sentence: [
        standing,
        goal !== undefined && describeGoal({ result: voice, target: goal }, options),
        all === 1 && own && title(messages.voice.alone),
        by === 'reach' && all > 1 && title(messages.voice.overlap),
      ]
        .filter(Boolean)
        .join('. '),
      tone,
      asOf: voice.window?.asOf,
      table: {
        columns: [
          title(messages.voice.brand),
          nameOf(by, options),
          nameOf('shareOfVoice', options),
          title(messages.change),
          title(messages.voice.rank),
        ],
        rows,
        notes: () => notesOf(warnings, options),
      },
      faults: faultsOf(warnings),
    } satisfies WidgetContent,
  }
}

export type VoiceWords = ReturnType<typeof wordsFor>

const verdictOfOwn = (pp: number | null | undefined): Verdict => ((pp ?? 0) > 0 ? 'better' : 'worse')
