import { arcCurves } from './arcCurves.js'
import { round } from './round.js'

export interface Baked {
  d: string
  /** The box that holds all points, those between which curves lie too. */
  left: number
  top: number
  right: number
  bottom: number
}

/** Where the pencil is, where its part of the path began, and the last point that a curve was drawn towards. */
interface Pencil {
  x: number
  y: number
  start: readonly [number, number]
  control: readonly [number, number]
  last: string
}

/**
 * A path as it lies after a transformation, in absolute commands of M L C Z: what stretches a drawing must not stretch its
 * lines, and renderers other than browsers have no other way to that.
 *
 * @edge a path is taken as far as it can be read
 */
export function bakePath(path: string, matrix: Pick<DOMMatrixReadOnly, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>): Baked {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let d = ''
  const put = (command: string, points: readonly number[]) => {
    const placed: string[] = []
    for (let i = 0; i < points.length; i += 2) {
      const [x = 0, y = 0] = points.slice(i, i + 2)
      const right = round(matrix.a * x + matrix.c * y + matrix.e)
      const down = round(matrix.b * x + matrix.d * y + matrix.f)
      box.left = Math.min(box.left, right)
      box.right = Math.max(box.right, right)
      box.top = Math.min(box.top, down)
      box.bottom = Math.max(box.bottom, down)
      placed.push(`${right} ${down}`)
    }
    d += command + placed.join(' ')
  }

  const pencil: Pencil = { x: 0, y: 0, start: [0, 0], control: [0, 0], last: '' }
  for (const [, letter = '', values = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const kind = letter.toUpperCase()
    const groups = numbersOf(kind, values)
    if (!groups) break
    for (const [i, group] of groups.entries()) {
      const points = absolute(kind, group, letter !== kind, pencil)
      const curves = drawn[kind]?.(points, pencil)
      // After the point where a part begins, more points are lines.
      const command = kind === 'M' && !i ? 'M' : 'L'
      if (curves) for (const curve of curves) put('C', curve)
      else put(kind === 'Z' ? 'Z' : command, points)
      const [x = pencil.start[0], y = pencil.start[1]] = points.slice(-2)
      if (kind === 'M' && !i) pencil.start = [x, y]
      Object.assign(pencil, { x, y, last: kind })
    }
  }
  return { d, ...box }
}

const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 }
const digits = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`
const number = new RegExp(digits, 'gi')
/** Its flags may be written without anything between them. */
const arc = new RegExp([digits, digits, digits, '([01])', '([01])', digits, digits].join(String.raw`[\s,]*`), 'gi')

/** The numbers of a command, in groups of as many as it takes; `null` of what is none. */
function numbersOf(kind: string, values: string): number[][] | null {
  const count = takes[kind]
  if (!count) return kind === 'Z' ? [[]] : null
  const all = [...values.matchAll(kind === 'A' ? arc : number)].flatMap((found) => found.slice(1).map(Number))
  return Array.from({ length: Math.floor(all.length / count) }, (_, i) => all.slice(i * count, (i + 1) * count))
}

/** What a command says, from the corner of the drawing; H and V as whole points. */
function absolute(kind: string, n: readonly number[], isRelative: boolean, { x, y }: Pencil): number[] {
  const [right, down] = isRelative ? [x, y] : [0, 0]
  const [first = 0] = n
  if (kind === 'H') return [first + right, y]
  if (kind === 'V') return [x, first + down]
  const from = kind === 'A' ? 5 : 0
  return n.map((one, i) => (i < from ? one : one + ((i - from) % 2 ? down : right)))
}

/** Curves of each kind, as those of C. */
const drawn: Readonly<Record<string, (n: number[], pencil: Pencil) => number[][]>> = {
  C: (n, pencil) => [cubic(n, pencil)],
  S: (n, pencil) => [cubic([...mirrored('CS', pencil), ...n], pencil)],
  Q: (n, pencil) => [quadratic(n, pencil)],
  T: (n, pencil) => [quadratic([...mirrored('QT', pencil), ...n], pencil)],
  A: (n, { x, y }) => arcCurves([x, y], n),
}

function cubic(n: number[], pencil: Pencil): number[] {
  pencil.control = [n[2] ?? 0, n[3] ?? 0]
  return n
}

function quadratic([qx = 0, qy = 0, x = 0, y = 0]: readonly number[], pencil: Pencil): number[] {
  pencil.control = [qx, qy]
  const towards = (end: number, middle: number) => end + ((middle - end) * 2) / 3
  return [towards(pencil.x, qx), towards(pencil.y, qy), towards(x, qx), towards(y, qy), x, y]
}

/** Where a smooth curve goes first: on, as the one before came in. */
const mirrored = (kinds: string, { x, y, control, last }: Pencil): readonly [number, number] =>
  last && kinds.includes(last) ? [2 * x - control[0], 2 * y - control[1]] : [x, y]
