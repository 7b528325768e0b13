import type { Span } from './scale.js'

/** The angles between which a round scale is drawn: radians, clockwise from 12 o'clock. */
export interface Sweep {
  readonly start: number
  readonly end: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Angles between which something lies. */
export interface Arc {
  readonly startAngle: number
  readonly endAngle: number
}

/** Leaves the lowest third of the turn open, where the labels of both ends stand. */
export const gaugeSweep: Sweep = { start: (-2 * Math.PI) / 3, end: (2 * Math.PI) / 3 }
export const fullTurn: Sweep = { start: 0, end: 2 * Math.PI }

export const angleAt = ({ start, end }: Sweep, fraction: number): number => start + (end - start) * fraction

/** The arc of a part of the scale, shortened by `gap` (an angle) at each end that is not the end of the scale. */
export function arcOf(sweep: Sweep, { from, to }: Span, gap = 0): Arc {
  const startAngle = angleAt(sweep, from) + (from > 0 ? gap : 0)
  const endAngle = angleAt(sweep, to) - (to < 1 ? gap : 0)
  return startAngle < endAngle ? { startAngle, endAngle } : { startAngle: endAngle, endAngle: startAngle }
}

/** A point of the circle around (0, 0), y pointing down. */
export const pointAt = (angle: number, radius: number): Point => ({
  x: tidy(Math.sin(angle) * radius),
  y: tidy(-Math.cos(angle) * radius),
})

export const degrees = (angle: number): number => tidy((angle * 180) / Math.PI)

/**
 * To three decimals, and never −0. Sine and cosine may differ in the last digit between engines; the server and the browser
 * must write the same.
 */
const tidy = (value: number): number => Math.round(value * 1e3) / 1e3 + 0
