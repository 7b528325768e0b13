import { type ColorAttributes, Sign } from '../../parts/index.js'
import type { CursorProps } from './Cursor.js'
import type { TrendLine } from './figures.js'
import type { TrendLayout } from './geometry.js'
import type { TrendReading } from './reading.js'

// The tooltip stands outside the widget, where its sheet does not reach.
const own: Readonly<Record<string, ColorAttributes>> = {
  value: { color: 'var(--kpi-used-trend-value)' },
  previous: { color: 'var(--kpi-used-trend-previous)' },
}

/** Where the marks of a point are, and what it says: of the lines that are shown. */
export function pointOf(
  { before, words }: TrendReading,
  layout: TrendLayout,
  lines: readonly TrendLine[],
): Pick<CursorProps, 'placesOf' | 'textOf'> {
  return {
    placesOf: (at) => {
      const then = before[at]
      return {
        x: layout.x(at),
        ys: [...lines.map((_, i) => layout.topOf(i, at)), then?.known ? layout.y(then.value) : null],
      }
    },
    textOf: (at) => {
      const { name, lines: told } = words.point(at, (channel) => lines.some((line) => line.channel === channel))
      const signOf = (id: string) => {
        const color = words.colorOf.get(id) ?? own[id]
        return color && <Sign sign={words.sign} color={color} />
      }
      return { name, lines: told.map((line) => ({ ...line, sign: signOf(line.id) })) }
    },
  }
}
