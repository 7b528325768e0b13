import { withoutControls } from '../../format/hostText.js'
import { spread } from '../../geometry/index.js'
import type { ColorAttributes } from '../../parts/index.js'

/** A name, the height in percent that it belongs to, and the colour of what ends there. */
export interface EndName {
  readonly y: number
  readonly text: string
  readonly color?: ColorAttributes | undefined
}

/** A line of text in a drawing of 200 px, in percent of its height. */
const LINE = 7
/** So many names have room below each other. */
const MOST = 14
/** Of a letter at 12 px in a wide font. */
const LETTER = 7.6

/** What the lines are, at their ends: pushed apart where names would lie on each other. */
export function EndNames({ names }: { readonly names: readonly EndName[] }) {
  const places = spread(
    names.map(({ y }) => y),
    LINE,
    0,
    100,
  )
  return names.map(({ y, text, color }, i) => (
    <svg key={i} className="kpi-trend-names" x="100%" overflow="visible">
      <line {...color} className="kpi-trend-leader" x1="2" x2="16" y1={`${y}%`} y2={`${places[i]}%`} />
      {/* What a line is called, the legend says. */}
      <text className="kpi-trend-date" x="20" y={`${places[i]}%`} dy="4" aria-hidden={color ? true : undefined}>
        {text}
      </text>
    </svg>
  ))
}

/** The room for them beside the drawing, as wide as the longest may be in any font. */
export const EndRoom = ({ names }: { readonly names: readonly EndName[] }) => (
  <svg
    className="kpi-trend-names"
    width={12 + LETTER * Math.max(...names.map(({ text }) => withoutControls(text).length))}
    height="1"
    aria-hidden="true"
  />
)

/** Whether there is something to name, and not too much of it. */
export const hasEndNames = (names: readonly EndName[]): boolean => names.length > 0 && names.length <= MOST
