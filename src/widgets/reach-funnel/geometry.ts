import { type Point, round } from '../../geometry/index.js'
import type { Between } from '../../metrics/index.js'

export interface StageInput {
  readonly value: number | null
  readonly between?: Between | undefined
  /** The place of its base among the stages; −1 for none. */
  readonly base: number
  readonly nested: boolean
}

/** How large a stage is drawn, as a fraction of the largest. */
export interface StageLayout {
  /** `null` where nothing is known. */
  readonly size: number | null
  /** Of a stage that is known between bounds: it is drawn up to the upper one, and hatched. */
  readonly isRange: boolean
}

export interface FunnelLayout {
  readonly isLog: boolean
  readonly stages: readonly StageLayout[]
}

/** A last stage below this part of the largest can't be seen beside it. */
const VISIBLE = 0.02

/**
 * Sizes in proportion, while the last stage can be seen; else by log10(1 + v) ÷ log10(1 + max). A stage that is larger than
 * its base is no part of it, and is drawn as large as the base: a funnel does not widen.
 *
 * @example layOut of 128,400 … 109 → isLog, the last one 0.4
 */
export function layOut(stages: readonly StageInput[]): FunnelLayout {
  const known = stages.map(({ value, between }) => Math.max(0, value ?? between?.[1] ?? between?.[0] ?? Number.NaN))
  const sized = known.map((value, i) => sizeIn(stages, known, i) ?? value)
  const values = sized.filter((value) => !Number.isNaN(value))
  const max = Math.max(...values, 0)
  const last = values.at(-1) ?? 0
  const isLog = last > 0 && last / max < VISIBLE
  const size = (value: number) => {
    if (max === 0) return 0
    return isLog ? Math.log10(1 + value) / Math.log10(1 + max) : value / max
  }
  return {
    isLog,
    stages: sized.map((value, i) => ({
      size: Number.isNaN(value) ? null : round(size(value)),
      isRange: stages[i]?.value === null && !Number.isNaN(value),
    })),
  }
}

/** Of a stage that is larger than its base, the size of the base. */
function sizeIn(stages: readonly StageInput[], known: readonly number[], at: number): number | undefined {
  const stage = stages[at]
  return stage && !stage.nested && stage.base >= 0 && stage.base < at ? known[stage.base] : undefined
}

/** How many pieces the curve of an outline has. */
const STEPS = 10
/** Half the height that a stage has at least. */
const HAIRLINE = 0.4
/** Where a stage begins to go over into the next one. */
const BEND = 0.5

/**
 * The outline of a stage in a box of 100 by 100: level at first, then over into the size of the next one; the last one, and
 * one before a stage that is unknown, stays level.
 */
export function outlineOf(stages: readonly StageLayout[], at: number): Point[] {
  const width = 100 / stages.length
  const size = stages[at]?.size ?? 0
  const next = stages[at + 1]?.size ?? size
  const bend = Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS
    const eased = t * t * (3 - 2 * t)
    return { x: width * (at + BEND + (1 - BEND) * t), half: 50 * (size + (next - size) * eased) }
  })
  const top = [{ x: width * at, half: 50 * size }, ...bend]
  // What is larger than nothing is drawn, if only as a hairline.
  const at100 = ({ x, half }: { x: number; half: number }, sign: number): Point => ({
    x: round(x),
    y: round(50 + sign * Math.max(half, size > 0 ? HAIRLINE : 0)),
  })
  return [...top.map((one) => at100(one, -1)), ...top.reverse().map((one) => at100(one, 1))]
}
