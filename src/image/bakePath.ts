import { round } from './round.js'

const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

export interface Baked {
  d: string
  /** The box that holds all points, those between which curves lie too. */
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * A path as it lies after a transformation, in absolute commands of M L C Z: what stretches a drawing must not stretch its
 * lines, and renderers other than browsers have no other way to that.
 *
 * @edge a path is taken as far as it can be read
 */
export function bakePath(path: string, matrix: DOMMatrixReadOnly): Baked {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let d = ''
  const put = (command: string, ...points: number[]) => {
    d += command
    for (let i = 0; i < points.length; i += 2) {
      const [x = 0, y = 0] = points.slice(i, i + 2)
      const at = [round(matrix.a * x + matrix.c * y + matrix.e), round(matrix.b * x + matrix.d * y + matrix.f)] as const
      box.left = Math.min(box.left, at[0])
      box.right = Math.max(box.right, at[0])
      box.top = Math.min(box.top, at[1])
      box.bottom = Math.max(box.bottom, at[1])
      d += `${i ? ' ' : ''}${at[0]} ${at[1]}`
    }
  }

  // Where the pen is, where the part began, and the control point that S and T mirror.
  let [x, y, startX, startY, mirrorX, mirrorY] = [0, 0, 0, 0, 0, 0]
  let last = ''
  for (const [, letter = '', values = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const upper = letter.toUpperCase()
    const count = takes[upper]
    if (count === undefined) break
    // The flags of an arc may be written without anything between them.
    const pattern = upper === 'A' ? arc : number
    const numbers = [...values.matchAll(pattern)].flatMap((found) => found.slice(1).map(Number))
    for (let i = 0; i === 0 || i + count <= numbers.length; i += count || 1) {
      if (numbers.length < count || (!count && i)) break
      const n = numbers.slice(i, i + count)
      const isRelative = letter !== upper
      if (isRelative && upper === 'A') {
        n[5] = (n[5] ?? 0) + x
        n[6] = (n[6] ?? 0) + y
      } else if (isRelative) for (const [at, one] of n.entries()) n[at] = one + (upper === 'V' || at % 2 ? y : x)
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = n
      const [fromX, fromY] = [x, y]
      const command: string = upper === 'M' && i ? 'L' : upper
      if (command === 'H') x = a
      else if (command === 'V') y = a
      else if (count) [x = 0, y = 0] = n.slice(-2)
      const isSmooth = (kind: string) => kind.includes(last)
      const [mx, my] = [2 * fromX - mirrorX, 2 * fromY - mirrorY]
      if (command === 'M') {
        ;[startX, startY] = [x, y]
        put('M', x, y)
      } else if (command === 'Z') {
        ;[x, y] = [startX, startY]
        put('Z')
      } else if (command === 'C' || command === 'S') {
        const curve =
          command === 'C' ? [a, b, c, e, f, g] : [...(last && isSmooth('CS') ? [mx, my] : [fromX, fromY]), a, b, c, e]
        ;[, , mirrorX = 0, mirrorY = 0] = curve
        put('C', ...curve)
      } else if (command === 'Q' || command === 'T') {
        const [qx, qy] = command === 'Q' ? [a, b] : last && isSmooth('QT') ? [mx, my] : [fromX, fromY]
        ;[mirrorX, mirrorY] = [qx, qy]
        const third = (end: number, middle: number) => end + ((middle - end) * 2) / 3
        put('C', third(fromX, qx), third(fromY, qy), third(x, qx), third(y, qy), x, y)
      } else if (command === 'A') {
        for (const curve of arcCurves(fromX, fromY, a, b, c, e, f, g, h)) put('C', ...curve)
      } else put('L', x, y)
      last = command
    }
  }
  return { d, ...box }
}

const digits = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)'
const number = new RegExp(digits, 'gi')
const arc = new RegExp([digits, digits, digits, '([01])', '([01])', digits, digits].join('[\\s,]*'), 'gi')

/** An arc as curves, each of a quarter of a turn at most. @source SVG 2, appendix B.2.4 */
function arcCurves(
  x1: number,
  y1: number,
  rx0: number,
  ry0: number,
  turn: number,
  large: number,
  sweep: number,
  x2: number,
  y2: number,
): number[][] {
  if (!rx0 || !ry0) return [[x1, y1, x2, y2, x2, y2]]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
  let [rx, ry] = [Math.abs(rx0), Math.abs(ry0)]
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
  ;[rx, ry] = [rx * grow, ry * grow]
  const under = (rx * py) ** 2 + (ry * px) ** 2
  const k = under ? Math.sqrt(Math.max(0, (rx * ry) ** 2 / under - 1)) * (large === sweep ? -1 : 1) : 0
  const [qx, qy] = [(k * rx * py) / ry, (-k * ry * px) / rx]
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx)
  let by = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from
  if (sweep && by < 0) by += 2 * Math.PI
  if (!sweep && by > 0) by -= 2 * Math.PI
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2]
  const steps = Math.max(1, Math.ceil(Math.abs(by) / (Math.PI / 2) - 1e-9))
  const reach = (4 / 3) * Math.tan(by / steps / 4)
  const place = (u: number, v: number) => [cx + rx * u * cos - ry * v * sin, cy + rx * u * sin + ry * v * cos]
  return Array.from({ length: steps }, (_, i) => {
    const [t0, t1] = [from + (by * i) / steps, from + (by * (i + 1)) / steps]
    const [c0, s0, c1, s1] = [Math.cos(t0), Math.sin(t0), Math.cos(t1), Math.sin(t1)]
    return [...place(c0 - reach * s0, s0 + reach * c0), ...place(c1 + reach * s1, s1 - reach * c1), ...place(c1, s1)]
  })
}
