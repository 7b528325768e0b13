import {
  type Axis,
  axisFor,
  type Point,
  placeOn,
  reduceLine,
  roomOf,
  round,
  runsOf,
  stack,
} from '../../geometry/index.js'
import type { Between, Unit } from '../../metrics/index.js'
import { type Box, boxesOf, boxOf } from './boxes.js'
import { type LineMarks, marksOf, steps } from './lineMarks.js'
import type { TrendBenchmark } from './TrendProps.js'

export interface LineInput {
  readonly drawn: ReadonlyArray<number | null>
  /** Of points that are known between bounds only. */
  readonly between: ReadonlyArray<Between | undefined>
  /** Points that are less than others: of a part of their days, or of their channels. */
  readonly whole: readonly boolean[]
}

/** How the points are drawn, as was decided from the props and the figures. */
export interface TrendLook {
  readonly shape: 'line' | 'bar' | 'step'
  /** A line filled down to zero: always, never, or where zero is on the axis. */
  readonly fill: boolean | 'auto'
  /** Bars of several channels stand on each other. */
  readonly isStacked: boolean
  readonly zero: boolean | 'auto'
}

export interface TrendInput extends TrendLook {
  /** How many points the window has room for. */
  readonly slots: number
  readonly unit: Unit
  readonly lines: readonly LineInput[]
  readonly before: ReadonlyArray<number | null>
  readonly target?: number | undefined
  readonly benchmark?: TrendBenchmark | undefined
}

/** What is drawn of one channel, or of all together: a line and its ends, or bars. */
interface SeriesLayout extends LineMarks {
  readonly boxes: readonly Box[]
}

/** Everything in a box of 100 by 100, y pointing down. */
export interface TrendLayout {
  readonly shape: TrendLook['shape']
  readonly ticks: ReadonlyArray<{ readonly value: number; readonly y: number }>
  /** Whether anything is known that lies on the axis: else its numbers would be of nothing. */
  readonly isKnown: boolean
  /** Where zero lies, if it is on the axis. */
  readonly zero: number | null
  readonly series: readonly SeriesLayout[]
  readonly before: ReadonlyArray<readonly Point[]>
  readonly ghosts: readonly Box[]
  /** Where the goal's line lies. */
  readonly goal: number | null
  readonly benchmark: { readonly y: number; readonly height: number } | null
  /** The room that one point has, where it has any: of bars and steps. */
  readonly band: number
  readonly x: (slot: number) => number
  readonly y: (value: number) => number
  /** The point at a part of the width. */
  readonly slotAt: (fraction: number) => number
  /** Where the topmost mark of a series is at a point. */
  readonly topOf: (series: number, slot: number) => number | null
}

/** The most points that a line is drawn with. */
const MOST = 1200

export function layOut(input: TrendInput): TrendLayout {
  const { slots, shape, lines, before, target, benchmark, isStacked } = input
  const stacked = isStacked ? stack(lines.map(({ drawn }) => drawn)) : null
  const axis = axisOf(
    input,
    stacked?.flat().map((part) => part?.to ?? null),
  )
  const { ends } = axis
  const hasBands = shape !== 'line'
  const x = (slot: number) => {
    if (hasBands) return round((100 * (slot + 0.5)) / Math.max(1, slots))
    return slots > 1 ? round((100 * slot) / (slots - 1)) : 50
  }
  const y = (value: number) => round(100 * (1 - placeOn(ends, value).fraction))
  const band = hasBands ? 100 / Math.max(1, slots) : 0
  const zero = ends.min <= 0 && ends.max >= 0 ? y(0) : null
  const pointsOf = (values: ReadonlyArray<number | null>): (Point | null)[] =>
    reduceLine(values, MOST).map((i) => {
      const value = values[i] ?? null
      return value === null ? null : { x: x(i), y: y(value) }
    })
  const frame = { x, y, band, ends, zero: zero ?? 100 }
  const series = lines.map((line, i): SeriesLayout => {
    if (shape !== 'bar') {
      const fill =
        zero !== null && lines.length === 1 ? input.fill !== false : input.fill === true && lines.length === 1
      return { ...marksOf(line, { ...frame, fill, pointsOf, isStep: shape === 'step' }), boxes: [] }
    }
    return { ...NO_LINE, boxes: boxesOf(line, frame, stacked?.[i]) }
  })
  const [top, bottom] = benchmark ? [y(benchmark.to), y(benchmark.from)] : [0, 0]
  const beforeRuns =
    shape === 'bar' ? [] : runsOf(pointsOf(before)).map((run) => (shape === 'step' ? steps(run, band) : run))
  const topOf = (at: number, slot: number) => {
    const value = stacked ? (stacked[at]?.[slot]?.to ?? null) : (lines[at]?.drawn[slot] ?? null)
    return value === null ? null : y(value)
  }
  return {
    shape,
    ticks: axis.ticks.map((value) => ({ value, y: y(value) })),
    isKnown: axis.isKnown,
    zero,
    series,
    before: beforeRuns,
    ghosts:
      shape === 'bar' ? before.flatMap((value, i) => (value === null ? [] : boxOf(i, [0, value], frame, 1.35))) : [],
    goal: target === undefined ? null : y(target),
    benchmark: benchmark ? { y: top, height: round(bottom - top) } : null,
    band,
    x,
    y,
    slotAt: (fraction) => (hasBands ? Math.floor(fraction * slots) : Math.round(fraction * (slots - 1))),
    topOf,
  }
}

const NO_LINE: LineMarks = { runs: [], areas: [], dashed: [], open: [], ranges: [], dots: [] }

/** All that is drawn lies on it; bars and areas begin at zero. */
function axisOf(
  { shape, fill, zero, unit, lines, before, target, benchmark }: TrendInput,
  stacked: ReadonlyArray<number | null> | undefined,
): Axis & Pick<TrendLayout, 'isKnown'> {
  const values = [
    ...(stacked ?? lines.flatMap(({ drawn }) => drawn)),
    ...lines.flatMap(({ between }) => between.flatMap((ends) => (ends ? roomOf(ends) : []))),
    ...before,
    target ?? null,
    benchmark?.from ?? null,
    benchmark?.to ?? null,
  ]
  const axis = axisFor(values, unit, shape === 'bar' || fill === true ? true : zero)
  return { ...axis, isKnown: values.some((value) => value !== null) }
}
