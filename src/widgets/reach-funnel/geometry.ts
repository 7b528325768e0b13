import { type Point, ROOM, round } from '../../geometry/index.js'
import type { Between } from '../../metrics/index.js'

/** What the length of a bar stands for. */
export type FunnelScale = 'linear' | 'log' | 'steps'

export interface StageInput {
  /** Its bounds, of a value the value twice; none where nothing is known. */
  readonly between: Between | undefined
  /** The place of its base among the stages; −1 for none. */
  readonly base: number
  readonly nested: boolean
  /** Its part of the base; `null` without one. */
  readonly rate: Between | undefined | null
}

/** How large a stage is drawn, as a fraction of the largest, or of its base. */
export interface StageLayout {
  /** How large it may be; `null` where nothing is known. */
  readonly size: number | null
  /** So much of that is certain. */
  readonly sure: number
}

export interface FunnelLayout {
  readonly scale: FunnelScale
  readonly stages: readonly StageLayout[]
}

/** A last stage below this part of the largest can't be seen beside it. */
const VISIBLE = 0.02

/**
 * Sizes in proportion to the largest stage, by log10(1 + v) ÷ log10(1 + max), or to the stage that each comes from.
 * Without a scale they are in proportion while the last stage can be seen, and else by steps.
 *
 * A stage that is larger than its base is no part of it: it is drawn as large as the base, since a funnel does not widen, and
 * has no size as a step.
 *
 * @example layOut of 128,400 … 2,760, 109 → by steps, the last one 109 ÷ 2,760 = 0.0395
 */
export function layOut(stages: readonly StageInput[], asked?: FunnelScale): FunnelLayout {
  const known = stages.map(({ between }) => endsOf(between))
  const sized = known.map((ends, i) => baseOf(stages, i, known) ?? ends)
  const values = sized.flatMap((ends) => (ends ? topOf(ends) : []))
  const max = Math.max(...values, 0)
  const last = values.at(-1) ?? 0
  const scale = asked ?? (last > 0 && last / max < VISIBLE ? 'steps' : 'linear')
  const size = (value: number) => (scale === 'log' ? Math.log10(1 + value) / Math.log10(1 + max) : value / max)
  return { scale, stages: scale === 'steps' ? stages.map(stepOf) : sized.map((ends) => draw(ends?.map(size))) }
}

type Ends = readonly [low: number, high: number]
const endsOf = (between: Between | undefined): Ends | null =>
  between ? [Math.max(0, between[0] ?? 0), Math.max(0, between[1] ?? Infinity)] : null

const topOf = ([low, high]: Ends): number => (Number.isFinite(high) ? high : ROOM * low)

/** What is larger than nothing has a size. */
const LEAST = 0.0001

/** Nothing of nothing is nothing, and no stage is larger than there is room. */
function draw(sizes: readonly number[] | undefined): StageLayout {
  const [sure, size] = (sizes ?? []).map((one) => round(Math.min(1, one)) || (one > 0 ? LEAST : 0))
  return { size: size ?? null, sure: sure ?? 0 }
}

/** The first stage is all of itself. */
function stepOf({ between, rate, nested }: StageInput): StageLayout {
  if (rate !== null) return draw((nested && endsOf(rate)) || undefined)
  const ends = endsOf(between)
  return draw(ends?.map((end) => end / topOf(ends)))
}

/** Of a stage that is larger than its base, what its base has. */
function baseOf(stages: readonly StageInput[], at: number, known: readonly (Ends | null)[]): Ends | null | undefined {
  const stage = stages[at]
  return stage && !stage.nested && stage.base >= 0 && stage.base < at ? known[stage.base] : undefined
}

/** What is larger than nothing is drawn, if only as a hairline: at least this large. */
const HAIRLINE = 0.0125
export const drawnSize = (size: number): number => (size > 0 ? Math.max(size, HAIRLINE) : 0)

/** How many pieces the curve of a band has. */
const PIECES = 10
/** Where a stage begins to go over into the next one. */
const BEND = 0.5

/** The outline of a stage in a box of 100 by 100: level at first, then over into the size of the next one. */
export function bandOf(size: number, next: number): Point[] {
  const [from, to] = [drawnSize(size), drawnSize(next)]
  const top = Array.from({ length: PIECES + 1 }, (_, i): Point => {
    const t = i / PIECES
    const eased = t * t * (3 - 2 * t)
    return { x: 100 * (BEND + (1 - BEND) * t), y: 50 * (from + (to - from) * eased) }
  })
  top.unshift({ x: 0, y: 50 * from })
  const at = ({ x, y }: Point, sign: number): Point => ({ x: round(x), y: round(50 + sign * y) })
  return [...top.map((one) => at(one, -1)), ...top.reverse().map((one) => at(one, 1))]
}

/** The parts of a row that have room beside each other from so many times 40 digits on. The sheet has a rule for each. */
const ROOMS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const
const DIGITS = 40
/** The least space between two columns, in digits. */
const GAP = 2
/** How much wider than a digit of a text one of a figure is. */
const FIGURE = 1.65

/** The texts of a column: its figure, and what stands in small type above and below. */
export interface ColumnText {
  readonly figure: string
  readonly texts: readonly string[]
}

/**
 * From how wide a box on columns of equal width hold their texts without breaking a figure or a word: the times of 40 digits,
 * which the browser knows the width of. Beyond that there is no width at which they do.
 */
export function roomFor(columns: readonly ColumnText[]): number | undefined {
  const needs = columns.flatMap(({ figure, texts }) => [
    FIGURE * figure.length,
    ...texts.flatMap((text) => text.split(/[ -]/).map(({ length }) => length)),
  ])
  const all = columns.length * (Math.max(...needs) + GAP)
  return ROOMS.find((room) => room * DIGITS >= all)
}
