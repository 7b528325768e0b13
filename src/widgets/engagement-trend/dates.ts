import { axisDate } from '../../format/date.js'
import { inDrawing, withoutControls } from '../../format/hostText.js'
import type { ResolvedLocale } from '../../format/index.js'
import { type DateMarks, dateMarks } from '../../geometry/index.js'
import type { DateSpan } from '../../metrics/index.js'

/** Widths of a widget from which it has more room, in px; the sheet has the same. */
export const rooms = { xs: 200, s: 320, m: 480, l: 760 } as const
export type Room = keyof typeof rooms

interface DateLabel {
  readonly slot: number
  /** In percent of the width. */
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** The labels under the axis in widgets of one or several widths. */
export interface DateLabels {
  readonly rooms: readonly Room[]
  readonly labels: readonly DateLabel[]
}

/** Padding and border of a card, and the gap beside the numbers. */
const AROUND = 50
/** Of a letter or digit at 12 px in a wide font. */
const LETTER = 7.8
/** Between two labels, and from one to the next where they are short. */
const GAP = 10
const LEAST_STEP = 34
/** So far may a label reach beyond the drawing. */
const OVER = 8

/** The width of the drawing in a widget of that room, where the numbers beside it have so many letters. */
export const widthIn = (room: Room, letters: number): number =>
  Math.max(80, rooms[room] - AROUND - Math.max(34, letters * LETTER))

/**
 * Dates under an axis, for each width as many as have room: as fine a division of the calendar as there can be.
 *
 * @param x where a point is, in percent
 * @param letters of the longest number beside the axis
 */
export function dateLabels(
  slots: readonly DateSpan[],
  x: (slot: number) => number,
  letters: number,
  locale: ResolvedLocale,
): DateLabels[] {
  const marks = dateMarks(slots)
  const last = slots.length - 1
  const found: DateLabels[] = []
  for (const room of Object.keys(rooms) as Room[]) {
    const width = widthIn(room, letters)
    const place = ({ of, at }: DateMarks) =>
      labelled(at, of, slots, locale).map(({ slot, text }) => placed(slot, text, x(slot), width))
    // However short they are: nothing is said that has no room.
    const isRoomy = ({ at }: DateMarks) =>
      at.length > 1 && at.every((slot, i) => i === 0 || areApart(x(at[i - 1] as number), x(slot), width))
    const fitting = marks
      .filter(isRoomy)
      .map(place)
      .find((labels) => fits(labels, width))
    const labels = fitting ?? place({ of: marks[0]?.of ?? 'day', at: last < 0 ? [] : [...new Set([0, last])] })
    const shown = fits(labels, width) ? labels : labels.slice(0, 1)
    const same = found.find((one) => JSON.stringify(one.labels) === JSON.stringify(shown))
    if (same) found[found.indexOf(same)] = { ...same, rooms: [...same.rooms, room] }
    else found.push({ rooms: [room], labels: shown })
  }
  return found
}

interface Labelled {
  readonly slot: number
  readonly text: string
}

/** "5 Oct", "12", "19"; where the short ones would be said twice, all in full. */
function labelled(
  at: readonly number[],
  of: DateMarks['of'],
  slots: readonly DateSpan[],
  locale: ResolvedLocale,
): Labelled[] {
  const say = (slot: number, isFull: boolean) => {
    const { from = '', to = '' } = slots[slot] ?? {}
    return axisDate(of === 'day' ? from : to, of, isFull, locale)
  }
  const monthOf = (slot: number) => slots[slot]?.from.slice(0, of === 'day' ? 7 : 4)
  const short = at.map((slot, i) => say(slot, monthOf(slot) !== monthOf(at[i - 1] ?? -1)))
  const isClear = new Set(short).size === short.length
  return at.map((slot, i) => ({
    slot,
    text: inDrawing(isClear ? (short[i] as string) : say(slot, true), locale.messages.dir),
  }))
}

const sizeOf = (text: string): number => withoutControls(text).length * LETTER

/** In the middle under its point, or as near to that as the ends of the drawing allow. */
function placed(slot: number, text: string, x: number, width: number): DateLabel {
  const half = sizeOf(text) / 2
  const at = (x / 100) * width
  if (at < half - OVER) return { slot, x, anchor: 'start', text }
  return { slot, x, anchor: at > width - half + OVER ? 'end' : 'middle', text }
}

const areApart = (before: number, x: number, width: number): boolean =>
  (x / 100) * width - (before / 100) * width >= LEAST_STEP

function fits(labels: readonly DateLabel[], width: number): boolean {
  let end = Number.NEGATIVE_INFINITY
  return labels.every(({ x, anchor, text }, i) => {
    const start = (x / 100) * width - sizeOf(text) * { start: 0, middle: 0.5, end: 1 }[anchor]
    const before = labels[i - 1]
    if (start < end + GAP || (before && !areApart(before.x, x, width))) return false
    end = start + sizeOf(text)
    return true
  })
}
