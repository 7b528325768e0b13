import { count } from '../../format/count.js'
import {
  describeGoal,
  describeReason,
  describeShare,
  describeWarning,
  formatDelta,
  formatNumber,
  formatPeriod,
  formatRange,
  formatValue,
  type NumberOptions,
  nameOf,
  resolveLocale,
} from '../../format/index.js'
import { capitalize } from '../../format/intl.js'
import type { BrandShare, Comparison, ShareOfVoice, Verdict } from '../../metrics/index.js'
import { type ColorAttributes, type Colors, colorAttributes } from '../../parts/index.js'

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
  readonly target?: number | undefined
  /** Your own brand, if the host has said which it is. */
  readonly own?: string | undefined
  readonly colors?: Colors | undefined
}

/** That a share lies between nothing and all is no news: then nothing is known. */
function told<T extends BrandShare['share']>(share: T): T {
  if (share.known || !share.between) return share
  const [low, high] = share.between
  return (low ?? 0) <= 0 && (high ?? 1) >= 1 ? { ...share, between: undefined } : share
}

/** Everything that the widget says, from one answer. */
export function wordsFor(given: ShareOfVoice, { target, colors, own: named, ...options }: VoiceOptions) {
  const voice = told(given)
  const { messages, tag } = resolveLocale(options.locale)
  const title = (text: string) => capitalize(text, tag)
  const { by, brands, others, previous, digits, total } = voice
  const all = brands.length + (others?.brands.length ?? 0)
  const say = (n: number) => formatNumber(n, options)

  const comparisonOf = (pp: number | null, verdict: Verdict): Comparison => ({
    current: voice,
    previous: { ...voice, window: previous },
    basis: pp === null ? 'none' : 'direct',
    absolute: pp === null ? null : pp / 100,
    relative: null,
    pp,
    verdict: pp !== null && Math.abs(pp) < 1e-7 ? 'same' : verdict,
  })
  const percentOf = (given: BrandShare['share'], rounded: number | null): string => {
    const share = told(given)
    return share.known
      ? // What is not zero never prints as zero, though beside the others it may be rounded so.
        formatNumber(rounded || share.value, { ...options, unit: 'percent', ...(rounded && { decimals: digits }) })
      : share.between
        ? formatRange(share.between, { ...options, unit: 'percent' })
        : formatNumber(Number.NaN, options)
  }
  const standingOf = ({ rank, previous: before }: BrandShare) =>
    rank ? messages.rank(say(rank), say(all), before?.rank && before.rank !== rank ? say(before.rank) : undefined) : ''

  const entryOf = (one: BrandShare, id: string, shade: number): VoiceEntry => {
    const { brand, own, share, rounded, pp, rank, places, amount } = one
    const given = colors && Object.hasOwn(colors, brand) ? colors[brand] : undefined
    return {
      id,
      brand,
      name: own ? messages.voice.you(brand).trim() : brand,
      own,
      share: share.known ? share.value : null,
      value: percentOf(share, rounded),
      // More for a rival is bad for us only as far as we have less: it has no colour of its own.
      delta: formatDelta(comparisonOf(pp, !own ? 'neutral' : (pp ?? 0) > 0 ? 'better' : 'worse'), options),
      rank,
      places,
      amount: formatValue(amount, options),
      standing: standingOf(one),
      color: given ? colorAttributes(given) : undefined,
      shade: given ? undefined : own ? 'own' : String(Math.min(5, shade)),
      inner: [],
    }
  }
  const rivals = brands.filter(({ own }) => !own)
  const entries: VoiceEntry[] = brands.map((one, i) => entryOf(one, String(i), rivals.indexOf(one) + 1))
  if (others) {
    const amount = others.amount === null ? formatNumber(Number.NaN, options) : say(others.amount)
    entries.push({
      id: String(brands.length),
      brand: null,
      name: messages.voice.others(count(others.brands.length, options)),
      own: false,
      share: others.share.known ? others.share.value : null,
      value: percentOf(others.share, others.rounded),
      delta: formatDelta(comparisonOf(others.pp, 'neutral'), options),
      rank: null,
      places: null,
      amount,
      standing: '',
      color: undefined,
      shade: '5',
      inner: others.brands.map((one, i) => entryOf(one, `${brands.length}-${i}`, 5)),
    })
  }
  const name =
    by === 'mentions' ? nameOf('shareOfVoice', options) : title(messages.voice.by(nameOf(by, options).toLowerCase()))
  const goal =
    target === undefined ? undefined : formatValue({ value: target, unit: 'percent' }, { ...options, trim: true })
  const { own } = voice
  const flat = entries.flatMap((entry) => [entry, ...entry.inner])
  // Several brands, and nobody has said which is one's own.
  const unmarked = !own && all > 1 && !named
  const standing = unmarked
    ? title(messages.warnings['own-missing']('', '', []))
    : describeShare(voice, options) || (describeReason(voice, options) ?? '')
  const dash = formatNumber(Number.NaN, options)
  const heard = [...brands, ...(others?.brands ?? [])].flatMap(({ amount }) => amount.warnings)
  const warnings = [...new Map([...voice.warnings, ...heard].map((one) => [JSON.stringify(one), one])).values()]
  const period = voice.window ? formatPeriod(voice.window, options) : undefined

  return {
    voice,
    name,
    period,
    note: [period, total !== null && all > 0 && `${nameOf(by, options)}: ${say(total)}`].filter(Boolean).join(' · '),
    entries,
    goal,
    goalName: title(messages.target),
    value: own ? percentOf(own.share, own.rounded) : dash,
    /** The share in the middle: as it stands in the list, so that all of them add up. */
    shown: own?.rounded ? { value: own.rounded, unit: 'percent' as const } : voice,
    decimals: own?.rounded ? digits : undefined,
    comparison: comparisonOf(own?.pp ?? null, (own?.pp ?? 0) > 0 ? 'better' : 'worse'),
    reason: voice.known ? '' : standing,
    sentence: [
      standing,
      target !== undefined && describeGoal({ result: voice, target }, options),
      all === 1 && own && title(messages.voice.alone),
      by === 'reach' && all > 1 && title(messages.voice.overlap),
    ]
      .filter(Boolean)
      .join('. '),
    columns: [
      title(messages.voice.brand),
      nameOf(by, options),
      nameOf('shareOfVoice', options),
      title(messages.change),
      title(messages.voice.rank),
    ],
    /** Made only when the table opens. */
    rows: (): string[][] => [
      ...flat.map(({ name, amount, value, delta, rank, places, standing }) => [
        name,
        amount,
        value,
        delta?.signed ?? dash,
        rank === null ? dash : places ? standing : say(rank),
      ]),
      ...(flat.length ? [] : [[title(messages.value), dash, dash, dash, dash]]),
      ...(goal ? [[title(messages.target), dash, goal, dash, dash]] : []),
    ],
    notes: () => warnings.map((warning) => describeWarning(warning, options)),
    faults: warnings
      .filter(({ code }) => code === 'unknown-key' || code === 'invalid' || code === 'conflict')
      .map((warning) => ({ code: warning.code, text: describeWarning(warning) })),
  }
}

export type VoiceWords = ReturnType<typeof wordsFor>
