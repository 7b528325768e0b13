/** Where the goal's line lies, and where its label stands at it. */
export interface GoalPlace {
  readonly y: number
  readonly side: 'above' | 'below'
  readonly end: 'start' | 'end'
}

interface Obstacle {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A label's size in a drawing as small as they get: 16 of 150 px high, 60 of 180 px wide. */
const HEIGHT = 11
const WIDTH = 34

const places = [
  { side: 'above', end: 'end' },
  { side: 'below', end: 'end' },
  { side: 'above', end: 'start' },
  { side: 'below', end: 'start' },
] as const

/** At the right end above the line, or wherever the label covers the least of what is drawn. */
export function goalPlace(y: number, obstacles: readonly Obstacle[]): GoalPlace {
  const covered = ({ side, end }: (typeof places)[number]): number => {
    const [top, bottom] = side === 'above' ? [y - HEIGHT, y - 1] : [y + 1, y + HEIGHT]
    if (top < 0 || bottom > 100) return Number.POSITIVE_INFINITY
    const near = obstacles.filter(({ x }) => (end === 'end' ? x > 100 - WIDTH : x < WIDTH))
    return near.filter((one) => one.top < bottom && one.bottom > top).length / Math.max(1, near.length)
  }
  const [first] = places.map((place) => ({ place, cost: covered(place) })).sort((a, b) => a.cost - b.cost)
  return { y, ...(first?.place ?? places[0]) }
}
