import { withoutControls } from '../../format/hostText.js'
import { arcOf, type Arc, fullTurn, type Span } from '../../geometry/index.js'

/** Shares as parts of the whole, one after the other. */
export function spansOf(shares: readonly number[]): Span[] {
  let from = 0
  return shares.map((share) => {
    const to = Math.min(1, from + share)
    const span = { from, to }
    from = to
    return span
  })
}

/** The least angle that a finger hits: 24 px where the ring is 200 px wide, and its middle 75 px from its centre. */
const LEAST_ANGLE = 24 / 75

/** A slice as it is drawn, and its hit area: that of a thin slice is wider than the slice. */
export function sliceOf({ from, to }: Span): { readonly arc: Arc; readonly hitArea: Arc } {
  const arc = arcOf(fullTurn, { from, to })
  const missing = Math.max(0, LEAST_ANGLE - (arc.endAngle - arc.startAngle)) / 2
  return { arc, hitArea: { startAngle: arc.startAngle - missing, endAngle: arc.endAngle + missing } }
}

/** Widths of the widget, in pixels, from which on a text may be shown: the sheet has a rule for each. */
const ROOMS = [200, 280, 340, 420, 500, 600, 720, 860, 1020, 1200]
/** What the frame takes of a widget's width, and what a letter takes in a wide font at 12 px. */
const FRAME = 48
const LETTER = 8.4

/**
 * The least width of a widget in which a text has room on a part of the drawing, for `data-room`; `undefined` where it has
 * none in any. By the number of letters: nothing is measured.
 *
 * @param taken what else stands beside the drawing, in pixels
 * @example roomOf('34.2%', 0.3) // 5 letters are 42 px, and with air 48; of 30% of the width less the frame: 208, so 280
 */
export function roomOf(text: string, share: number, taken = 0): string | undefined {
  const least = FRAME + taken + (withoutControls(text).length * LETTER + 6) / share
  const room = ROOMS.find((width) => width >= least)
  return room === undefined ? undefined : String(room)
}

/** Columns are not wider than this part of the drawing, however few there are. */
const WIDEST = 0.14

/** The column at a place among so many, as parts of the width: what is drawn, and what belongs to it. */
export function columnAt(at: number, count: number) {
  const width = Math.min(0.72 / count, WIDEST)
  const middle = (at + 0.5) / count
  return { x: middle - width / 2, width, middle }
}

/**
 * How many columns apart from the next the label under a column stands when only every second, fourth, eighth … is shown,
 * counted from the last one.
 *
 * @example [0, 1, 2, 3].map((at) => strideAt(at, 4)) // 1, 2, 1, 4
 */
export function strideAt(at: number, count: number): number {
  const fromEnd = count - 1 - at
  let stride = 1
  while (stride < count && fromEnd % (stride * 2) === 0) stride *= 2
  return stride
}

/**
 * The least width of a widget, for `data-room`, in which each date has room under its column. Dates that are equally far
 * apart come together, and when none that is there by then reaches into the next: a row of dates has no holes.
 *
 * @param taken what else stands beside the columns, in pixels
 */
export function dateRooms(dates: readonly string[], taken: number): Array<string | undefined> {
  const { length } = dates
  return dates.map((_, at) => {
    const stride = strideAt(at, length)
    const beside = dates.filter((_, other) => strideAt(other, length) >= stride)
    const longest = beside.reduce((one, other) =>
      withoutControls(other).length > withoutControls(one).length ? other : one,
    )
    return roomOf(longest, stride / length, taken)
  })
}
