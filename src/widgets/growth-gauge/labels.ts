import { angleAt, fullTurn, gaugeSweep, pointAt, round, type Sweep } from '../../geometry/index.js'

/** A text that belongs to one place of the scale. */
export interface ScaleLabel {
  readonly id: 'target' | 'zero'
  readonly text: string
  /** A fraction of the scale. */
  readonly at: number
}

/** The middle of a label and its size, in the units of the drawing. */
export interface PlacedLabel extends ScaleLabel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Units of a round drawing, from its middle; the circle has a radius of 100. */
export const FIELD = { side: 130, top: 135, below: { arc: 58, ring: 118 } } as const

export type RoundShape = keyof typeof FIELD.below

export const sweepOf: Readonly<Record<RoundShape, Sweep>> = { arc: gaugeSweep, ring: fullTurn }

/** Ticks and pace end here, labels begin. */
export const CLEAR = 117.5

/** Of 12 px type: a letter of a wide font, what signs such as "%" have more, and the height of capitals with some air. */
const LETTER = 7.6
const SIGN = 4
const LINE = 10
/** Further away from its place than this a label would seem to be of another. */
const REACH = 34
/** Between two labels, in pixels. */
const AIR = 4
/** So many pixels a label may stick out of the drawing, into what the card leaves free. */
const LEEWAY = 10

/** The narrowest drawings in which labels must find room, in pixels. From `roomy` on they stand nearer to their marks. */
const ROOMS = { tight: 168, roomy: 240 } as const

export type Room = keyof typeof ROOMS

/**
 * Labels around a dial: each as near to its place as it can be without touching the circle, within the drawing. One that has
 * no room is left out, and so is zero where it would touch the goal: the key and the ends of the scale say them.
 */
export function labelsAround(labels: readonly ScaleLabel[], shape: RoundShape, room: Room): PlacedLabel[] {
  const unit = ROOMS[room] / (2 * FIELD.side)
  return withoutOverlap(
    labels.flatMap((label) => {
      const size = { width: widthOf(label) / unit, height: LINE / unit }
      const most = FIELD.side + LEEWAY / unit - size.width / 2
      const middle = around(angleAt(sweepOf[shape], label.at), size, most, FIELD.below[shape])
      return middle ? [{ ...label, ...size, ...middle }] : []
    }),
    AIR / unit,
  )
}

/** Labels in one line above a bar, in pixels of the narrowest; `x` is the fraction at which the text is anchored. */
export function labelsAlong(labels: readonly ScaleLabel[]): (PlacedLabel & { readonly anchor: Anchor })[] {
  const all = ROOMS.tight
  const placed = labels.map((label) => {
    const width = widthOf(label)
    const at = label.at * all
    const atEnd: Anchor = at > all - width / 2 ? 'end' : 'middle'
    const anchor: Anchor = at < width / 2 ? 'start' : atEnd
    return { ...label, width, height: LINE, x: at + (width / 2) * shiftOf[anchor], y: 0, anchor }
  })
  return withoutOverlap(
    placed.filter(({ width }) => width <= all / 2),
    AIR,
  )
}

export type Anchor = 'start' | 'middle' | 'end'

const shiftOf = { start: 1, middle: 0, end: -1 } as const

function widthOf({ text }: ScaleLabel): number {
  const shown = text.replace(/\p{Cf}/gu, '')
  const narrow = shown.replace(/[^\s.,]/g, '').length
  return (shown.length - narrow / 2) * LETTER + SIGN
}

/** The first come first: a label that would touch one before it is left out. */
function withoutOverlap<T extends PlacedLabel>(labels: readonly T[], air: number): T[] {
  const kept: T[] = []
  for (const label of labels) if (kept.every((other) => !touch(label, other, air))) kept.push(label)
  return kept
}

const touch = (a: PlacedLabel, b: PlacedLabel, air: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + air && Math.abs(a.y - b.y) < (a.height + b.height) / 2

/** Where a box of this size has its middle, at `most` so far to either side, outside of the circle in the direction of an angle; `null` without room. */
function around(angle: number, { width, height }: Pick<PlacedLabel, 'width' | 'height'>, most: number, below: number) {
  const [halfWidth, halfHeight] = [width / 2, height / 2]
  const { x: across, y: down } = pointAt(angle, 1)
  // Away from the middle until the nearest corner has left the circle.
  let distance = CLEAR
  while (Math.hypot(nearEdge(distance * across, halfWidth), nearEdge(distance * down, halfHeight)) < CLEAR)
    distance += 0.5
  const x = Math.max(-most, Math.min(most, distance * across))
  // At the edge it gives way along it, up or down.
  const free = halfHeight + Math.sqrt(Math.max(0, CLEAR ** 2 - nearEdge(x, halfWidth) ** 2))
  const side = down > 0 ? 1 : -1
  const y = Math.abs(distance * across) > most ? side * Math.max(Math.abs(distance * down), free) : distance * down
  const away = Math.hypot(nearEdge(x - CLEAR * across, halfWidth), nearEdge(y - CLEAR * down, halfHeight))
  const fits = y - halfHeight >= -FIELD.top && y + halfHeight <= below && away <= REACH
  return fits ? { x: round(x), y: round(y) } : null
}

/** How far the nearer edge of something is from the middle of the drawing. */
const nearEdge = (middle: number, half: number): number => Math.max(0, Math.abs(middle) - half)
