import {
  extentOn,
  niceMaximum,
  type Place,
  placeOn,
  roomOf,
  roundUnit,
  type Scale,
  type Span,
  spanOn,
} from '../../geometry/index.js'
import type { Better, Between, Unit } from '../../metrics/index.js'
import type { Tone } from '../../theme/index.js'

/** A part of the scale that means something. Ends are values in the metric's unit; a missing one is the end of the scale. */
export interface GaugeZone {
  from?: number | undefined
  to?: number | undefined
  tone: Tone
  label?: string | undefined
}

export interface GaugeInput {
  readonly value: number | null
  readonly between?: Between | undefined
  readonly unit: Unit
  readonly better: Better
  readonly target?: number | undefined
  readonly previous?: number | null | undefined
  readonly expected?: number | null | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly zones?: ReadonlyArray<GaugeZone> | undefined
}

/** Everything as fractions of the scale, whatever the shape. */
export interface GaugeLayout {
  readonly scale: Scale
  /** Where zero is, or the end of the scale that is next to it: what the value is drawn from. */
  readonly zero: number
  readonly value: (Span & Place) | null
  /** What is certain where only bounds are known. */
  readonly sure: Span | null
  /** How far the truth may go when only bounds are known, or when it may be more than the value. */
  readonly band: Span | null
  /** On which side of the scale the value lies, or all that it may be. */
  readonly over: Place['over']
  readonly target: Place | null
  readonly previous: Place | null
  readonly expected: Place | null
  readonly zones: ReadonlyArray<Span & { readonly zone: GaugeZone }>
  /** Which of the zones the value lies in. */
  readonly zone: GaugeZone | null
}

/** @throws when the scale has no length */
export function layOut(input: GaugeInput): GaugeLayout {
  const scale = scaleFor(input)
  const { value, between, target, previous, expected } = input
  const place = (at: number | null | undefined) => (at === null || at === undefined ? null : placeOn(scale, at))
  const zero = placeOn(scale, 0).fraction
  const at = place(value)
  const extent = between && extentOn(scale, between)
  const low = placeOn(scale, between?.[0] ?? -Infinity)
  // All of a range lies beyond the scale where both ends do, on one side. It is drawn as a value there is.
  const beyond = low.over && placeOn(scale, between?.[1] ?? Infinity).over === low.over ? low : null
  const fromZero = ({ fraction }: Place): Span => ({ from: Math.min(zero, fraction), to: Math.max(zero, fraction) })
  const zones = (input.zones ?? defaultZones(input)).flatMap((zone) => {
    const span = spanOn(scale, zone.from ?? null, zone.to ?? null)
    // A tone that nobody knows says nothing. What comes as JSON has null for an end that it has not.
    const tone = Object.hasOwn(rank, zone.tone) ? zone.tone : 'neutral'
    return span ? [{ ...span, zone: { ...zone, from: zone.from ?? undefined, to: zone.to ?? undefined, tone } }] : []
  })
  return {
    scale,
    zero,
    value: at && { ...at, ...fromZero(at) },
    sure: at ? null : ((beyond ? fromZero(beyond) : extent?.sure) ?? null),
    band: extent?.maybe ?? null,
    over: (at ?? beyond)?.over ?? null,
    target: place(target),
    previous: place(previous),
    expected: place(expected),
    zones,
    zone: at && zoneAt(zones, at.fraction),
  }
}

const rank: Readonly<Record<Tone, number>> = { positive: 0, neutral: 1, warning: 2, negative: 3 }

/** Where two zones meet, the better one holds: who reaches a goal has met it, from whichever side. */
const zoneAt = (zones: GaugeLayout['zones'], at: number): GaugeZone | null =>
  bestOf(zones.filter(({ from, to }) => from <= at && at <= to))

const bestOf = (zones: GaugeLayout['zones']): GaugeZone | null =>
  [...zones].sort((a, b) => rank[a.zone.tone] - rank[b.zone.tone])[0]?.zone ?? null

/** The same of a value: which zone it is in, where two have it as their end. */
export const zoneOf = (zones: GaugeLayout['zones'], at: number): GaugeZone | null =>
  bestOf(zones.filter(({ zone: { from = at, to = at } }) => from <= at && at <= to))

/** Where on the scale the target is. */
const AIM = 0.75

/** A scale grows with its value until it is so many times as long as its target asks for. */
const MOST = 2

/**
 * From zero to a third beyond the target, or further to the next good end beyond the value, but at most twice as far: a value
 * beyond that would leave the target no room. Without a target, to the next good end beyond the values. Around zero when
 * something is negative.
 */
export function scaleFor({ value, between, unit, target, previous, min, max }: GaugeInput): Scale {
  const known = [value, ...(between ? roomOf(between) : [])].filter((one) => one !== null)
  const aim = target ? Math.abs(target) / AIM : 0
  const sizes = [...known, target ? null : previous].map((one) => Math.abs(one ?? 0))
  const negative = [...known, target ?? 0].some((one) => one < 0)
  const size = Math.max(0, ...sizes)
  const base = niceEnd(aim || size, unit)
  const fitted = size > base ? Math.min(MOST * base, niceEnd(size, unit)) : base
  const end = max ?? (min === undefined || min < fitted ? fitted : min + fitted)
  const scale = { min: min ?? (negative ? -Math.abs(end) : Math.min(0, end)), max: end }
  if (!(scale.min < scale.max) || !Number.isFinite(scale.min) || !Number.isFinite(scale.max)) {
    throw new Error(
      `kpi-kit: a scale from ${scale.min} to ${scale.max} has no length. ` +
        'Pass a `max` that is greater than `min`, both in the unit of the metric (0.05 for 5%).',
    )
  }
  return scale
}

function niceEnd(size: number, unit: Unit): number {
  const one = roundUnit(size, unit)
  return niceMaximum(size / one) * one
}

/** Within this part of the target, one is close to it. */
const CLOSE = 0.2

/** Met from the target, close to it, else lagging: the same steps as those of attainment. */
export function defaultZones({ target, better }: Pick<GaugeInput, 'target' | 'better'>): GaugeZone[] {
  if (target === undefined || better === 'neutral') return []
  const higher = better === 'higher'
  const close = target + (higher ? -CLOSE : CLOSE) * Math.abs(target)
  const zone = (worse: number | undefined, good: number | undefined, tone: Tone): GaugeZone => {
    const [from, to] = higher ? [worse, good] : [good, worse]
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), tone }
  }
  const met = zone(target, undefined, 'positive')
  if (target === 0) return [zone(undefined, 0, 'negative'), met]
  return [zone(undefined, close, 'negative'), zone(close, target, 'warning'), met]
}
