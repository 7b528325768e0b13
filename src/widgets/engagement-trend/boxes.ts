import { round, type Scale, type StackPart } from '../../geometry/index.js'
import type { LineInput } from './geometry.js'

/** A bar in a box of 100 by 100. */
export interface Box {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  /** What it is of: a period that is over or one that is not, or what a value lies between. */
  readonly of: 'whole' | 'open' | 'between'
}

export interface BoxFrame {
  readonly x: (slot: number) => number
  readonly y: (value: number) => number
  readonly band: number
  readonly ends: Scale
}

/** Of the room that a point has. */
const FILLED = 0.64
/** A bar by itself is no wall. */
const WIDEST = 14
/** What is not nothing can be seen, if only as a hairline. */
const HAIRLINE = 0.6

/** The bars of one series: from zero or from the bar below, and what is known between bounds from bound to bound. */
export function boxesOf(
  { drawn, between, whole }: LineInput,
  frame: BoxFrame,
  stacked?: ReadonlyArray<StackPart | null>,
): Box[] {
  return drawn.flatMap((value, i): Box[] => {
    const range = between[i]
    const of = whole[i] === false ? 'open' : 'whole'
    if (value !== null) {
      const part = stacked?.[i] ?? { from: 0, to: value }
      return boxOf(i, [part.from, part.to], frame, 1, of)
    }
    if (!range || stacked) return []
    const [low, high] = [range[0] ?? frame.ends.min, range[1] ?? frame.ends.max]
    return [
      // So much is certain, be it below zero.
      ...boxOf(i, [0, Math.max(low, Math.min(high, 0))], frame, 1, of),
      ...boxOf(i, [low, high], frame, 1, 'between'),
    ]
  })
}

/** A bar from value to value. @param wide in parts of the usual width */
export function boxOf(
  slot: number,
  [from, to]: readonly [number, number],
  { x, y, band }: BoxFrame,
  wide = 1,
  of: Box['of'] = 'whole',
): Box[] {
  if (from === to) return []
  const width = round(Math.min(WIDEST, FILLED * band) * wide)
  const [start, end] = [y(from), y(to)]
  const height = Math.max(HAIRLINE, Math.abs(end - start))
  return [
    { x: round(x(slot) - width / 2), width, y: round(to > from ? start - height : start), height: round(height), of },
  ]
}
