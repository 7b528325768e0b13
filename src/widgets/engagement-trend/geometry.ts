import {
  niceStep,
  type Point,
  placeOn,
  reduceLine,
  round,
  roundUnit,
  runsOf,
  type Scale,
} from '../../geometry/index.js'
import type { Between, Unit } from '../../metrics/index.js'

/** What is usual elsewhere, in the metric's own unit: 0.01 to 0.03 is 1–3%. */
export interface TrendBenchmark {
  from: number
  to: number
  /** Who says so. */
  source?: string | undefined
}

export interface LineInput {
  readonly drawn: ReadonlyArray<number | null>
  /** Of points that are known between bounds only. */
  readonly between: ReadonlyArray<Between | undefined>
  /** Points that are no whole day, week or month: the first and the last may be. */
  readonly whole: readonly boolean[]
}

export interface TrendInput {
  /** How many points the window has room for. */
  readonly slots: number
  readonly unit: Unit
  readonly lines: readonly LineInput[]
  readonly before: ReadonlyArray<number | null>
  readonly target?: number | undefined
  readonly benchmark?: TrendBenchmark | undefined
}

export interface LineLayout {
  /** Parts without a gap, as drawn: above 1,200 points the extremes of each stretch. */
  readonly runs: ReadonlyArray<readonly Point[]>
  /** To points that are not whole. */
  readonly dashed: ReadonlyArray<readonly Point[]>
  /** Points that are not whole. */
  readonly open: readonly Point[]
  /** Points that are ranges: where they begin and end. */
  readonly ranges: ReadonlyArray<{ readonly x: number; readonly y1: number; readonly y2: number }>
}

/** Everything in a box of 100 by 100, y pointing down. */
export interface TrendLayout {
  readonly scale: Scale
  readonly ticks: ReadonlyArray<{ readonly value: number; readonly y: number }>
  readonly lines: readonly LineLayout[]
  readonly before: ReadonlyArray<readonly Point[]>
  readonly target: number | null
  readonly benchmark: { readonly y: number; readonly height: number } | null
  readonly x: (slot: number) => number
  readonly y: (value: number) => number
}

/** The most points that a line is drawn with. */
const MOST = 1200

export function layOut({ slots, unit, lines, before, target, benchmark }: TrendInput): TrendLayout {
  const scale = scaleFor(
    [
      ...lines.flatMap(({ drawn, between }) => [...drawn, ...between.flatMap((ends) => ends ?? [])]),
      ...before,
      target ?? null,
      benchmark?.from ?? null,
      benchmark?.to ?? null,
    ],
    unit,
  )
  const x = (slot: number) => (slots > 1 ? round((100 * slot) / (slots - 1)) : 50)
  const y = (value: number) => round(100 * (1 - placeOn(scale.ends, value).fraction))
  const pointsOf = (values: ReadonlyArray<number | null>): (Point | null)[] =>
    reduceLine(values, MOST).map((i) => {
      const value = values[i] ?? null
      return value === null ? null : { x: x(i), y: y(value) }
    })
  const [top, bottom] = benchmark ? [y(benchmark.to), y(benchmark.from)] : [0, 0]
  return {
    scale: scale.ends,
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    lines: lines.map(({ drawn, between, whole }): LineLayout => {
      const at = (i: number): Point | null => {
        const value = drawn[i] ?? null
        return value === null ? null : { x: x(i), y: y(value) }
      }
      const last = drawn.length - 1
      const ends = [...new Set([0, last])].filter((i) => whole[i] === false)
      const open = ends.flatMap((i) => at(i) ?? [])
      return {
        runs: runsOf(pointsOf(drawn.map((value, i) => (ends.includes(i) ? null : value)))),
        dashed: ends
          .map((i) => [at(i), at(i === 0 ? 1 : i - 1)])
          .filter((pair): pair is Point[] => pair.every((point) => point !== null)),
        open,
        ranges: between.flatMap((range, i) =>
          range ? [{ x: x(i), y1: y(range[1] ?? scale.ends.max), y2: y(range[0] ?? scale.ends.min) }] : [],
        ),
      }
    }),
    before: runsOf(pointsOf(before)),
    target: target === undefined ? null : y(target),
    benchmark: benchmark ? { y: top, height: round(bottom - top) } : null,
    x,
    y,
  }
}

/** Values are far from zero where the nearest is further than this part of the furthest. */
const FAR = 0.4
/** A value is on a tick that it misses by less than this part of a step. */
const NOISE = 1e-9

/**
 * A scale that holds all values, with three to six ticks on round numbers. It begins at zero, unless the values are so far
 * from it that their changes could not be seen: the axis then says where it begins.
 */
export function scaleFor(
  values: ReadonlyArray<number | null>,
  unit: Unit,
): { readonly ends: Scale; readonly ticks: readonly number[] } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value === null) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high || (low === 0 && high === 0)) [low, high] = [0, 1]
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number]
  const isFarFromZero = low * high > 0 && near > FAR * far && low < high
  const [from, to] = isFarFromZero ? [low, high] : [Math.min(0, low), Math.max(0, high)]
  const one = roundUnit(to - from, unit)
  const step = niceStep((to - from || Math.abs(to) || 1) / one, 4) * one
  const [first, last] = [Math.floor(from / step + NOISE), Math.ceil(to / step - NOISE)]
  const ticks = Array.from({ length: Math.max(last, first + 1) - first + 1 }, (_, i) => tidy((first + i) * step))
  return { ends: { min: ticks[0] as number, max: ticks.at(-1) as number }, ticks }
}

/** Without the noise of the last digits: 0.3, not 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0

/** Places along the axis that get a date: the ends, and up to three between. The minor ones go where it is narrow. */
export function datesAt(slots: number): ReadonlyArray<{ readonly slot: number; readonly minor: boolean }> {
  const count = Math.min(5, slots)
  return Array.from({ length: count }, (_, i) => ({
    slot: Math.round((i * (slots - 1)) / Math.max(1, count - 1)),
    minor: count > 3 && i > 0 && i < count - 1 && (count === 4 || i % 2 === 1),
  }))
}
