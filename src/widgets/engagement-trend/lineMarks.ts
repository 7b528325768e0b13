import { type Point, round, runsOf, type Scale } from '../../geometry/index.js'
import type { LineInput } from './geometry.js'

/** What is drawn of one line. */
export interface LineMarks {
  /** Parts without a gap, as drawn: above 1,200 points the extremes of each stretch. */
  readonly runs: ReadonlyArray<readonly Point[]>
  /** What is filled down to zero: the same, and on to points that are not whole. */
  readonly areas: ReadonlyArray<readonly Point[]>
  /** To points that are not whole. */
  readonly dashed: ReadonlyArray<readonly Point[]>
  /** Points that are not whole. */
  readonly open: readonly Point[]
  /** Points of a line of few. */
  readonly dots: readonly Point[]
  /** Points that are ranges: where they begin and end. */
  readonly ranges: ReadonlyArray<{ readonly x: number; readonly y1: number; readonly y2: number }>
}

interface LineFrame {
  readonly x: (slot: number) => number
  readonly y: (value: number) => number
  readonly band: number
  readonly ends: Scale
  readonly fill: boolean
  readonly isStep: boolean
  readonly pointsOf: (values: ReadonlyArray<number | null>) => (Point | null)[]
}

/** A line of fewer points shows where they are: nothing else would tell two points from a straight trend. */
const FEW = 5

export function marksOf({ drawn, between, whole }: LineInput, frame: LineFrame): LineMarks {
  const { x, y, band, ends, fill, isStep, pointsOf } = frame
  const isPart = (i: number) => whole[i] === false
  const at = (i: number): Point | null => {
    const value = drawn[i] ?? null
    return value === null ? null : { x: x(i), y: y(value) }
  }
  const shaped = (run: readonly Point[]) => (isStep ? steps(run, band) : run)
  const known = (points: ReadonlyArray<Point | null>) => points.filter((point) => point !== null)
  const open = drawn.flatMap((_, i) => (isPart(i) ? (at(i) ?? []) : []))
  return {
    runs: runsOf(pointsOf(drawn.map((value, i) => (isPart(i) ? null : value)))).map(shaped),
    areas: fill ? runsOf(pointsOf(drawn)).map(shaped) : [],
    dashed: isStep
      ? open.map((point) => steps([point], band))
      : drawn
          .slice(1)
          .flatMap((_, i) => (isPart(i) || isPart(i + 1) ? [known([at(i), at(i + 1)])] : []))
          .filter((pair) => pair.length === 2),
    open,
    dots: drawn.length < FEW && !isStep ? known(drawn.map((_, i) => (isPart(i) ? null : at(i)))) : [],
    ranges: between.flatMap((range, i) =>
      range ? [{ x: x(i), y1: y(range[1] ?? ends.max), y2: y(range[0] ?? ends.min) }] : [],
    ),
  }
}

/** Each point holds for as long as it is, then the line jumps to the next. */
export const steps = (run: readonly Point[], band: number): Point[] =>
  run.flatMap(({ x, y }) => [
    { x: round(x - band / 2), y },
    { x: round(x + band / 2), y },
  ])
