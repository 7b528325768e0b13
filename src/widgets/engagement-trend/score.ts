import type { Score } from '../../parts/index.js'
import type { TrendDrawing } from './useDrawing.js'

/** What is heard is what is drawn: the lines that are shown, on the axis that all of them share. */
export const scoreOf = ({ reading: { slots, words }, layout, lines }: TrendDrawing): Score => ({
  slots: slots.length,
  goal: layout.goal === null ? null : heightOf(layout.goal),
  lines: lines.map(({ channel, drawn, whole }) => ({
    name: words.nameOfLine(channel),
    heights: drawn.map((value) => (value === null ? null : heightOf(layout.y(value)))),
    open: whole.flatMap((isWhole, at) => (isWhole ? [] : at)),
  })),
})

const heightOf = (y: number): number => 1 - y / 100
