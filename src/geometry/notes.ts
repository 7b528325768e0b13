/** What is heard of a drawing: its lines one after another, each from left to right. */
export interface Score {
  readonly lines: readonly ScoreLine[]
  /** How many points the drawing has room for, those to come too. */
  readonly slots: number
  /** The height of the goal, which is heard first; `null` where there is none. */
  readonly goal: number | null
}

export interface ScoreLine {
  /** Of several lines each is named before it is heard. */
  readonly name: string
  /** Of each point on the axis, from 0 at its lower end to 1 at its upper one; `null` is a gap. */
  readonly heights: ReadonlyArray<number | null>
  /** Places of points that are not over, which are heard more softly. */
  readonly open: readonly number[]
}

/** In seconds and Hertz. */
export interface Note {
  /** The rest before a line, in which its name is said, is silent. */
  readonly kind: 'goal' | 'rest' | 'point' | 'open' | 'gap'
  /** The places of line and point; `null` where there is none. */
  readonly line: number | null
  readonly at: number | null
  readonly start: number
  readonly length: number
  readonly frequency: number
  /** From −1, left, to 1, right. */
  readonly pan: number
}

/** The lower end of an axis, and so many octaves up to its upper one: A3 to A6, which a telephone can play. */
const LOWEST = 220
const OCTAVES = 3
/** Of a gap: a tick above all tones, so that it is no value, and silence means that the line is over. */
const TICK = 3520
/** So far to each side: with one ear alone all is heard. */
const WIDTH = 0.8

/** How long the goal is heard, and the silence after it and before each of several lines. */
const GOAL = 0.4
const PAUSE = 0.3
const NAME = 1

/** Of a line: how long a point takes where it can, how long all of them take, and how many can be told apart in that time. */
const ALONE = { each: 0.15, least: 2, most: 6, points: 120 }
const TOGETHER = { each: 0.1, least: 1.5, most: 3, points: 60 }

/**
 * The tones of a drawing, in order of time. Pitch is the height on the axis, an octave as wide at the bottom as at the top, so
 * that equal differences sound equal. A line takes two to six seconds, however many points it has, or half of that beside
 * others; of a long one each stretch is heard by its least and its greatest point.
 *
 * @example notesOf({ lines: [{ name: '', heights: [0, 1 / 3, 1], open: [] }], slots: 3, goal: null }).map((note) => note.frequency)
 * // → [220, 440, 1760]
 */
export function notesOf({ lines, slots, goal }: Score): Note[] {
  const notes: Note[] = []
  let time = 0
  const add = (note: Pick<Note, 'kind' | 'length'> & Partial<Note>, takes: number): void => {
    notes.push({ line: null, at: null, frequency: 0, pan: 0, ...note, start: time })
    time += takes
  }
  if (goal !== null) add({ kind: 'goal', length: GOAL, frequency: pitchOf(goal) }, GOAL + PAUSE)
  const isAlone = lines.length === 1
  const { each, least, most, points } = isAlone ? ALONE : TOGETHER
  for (const [line, { heights, open }] of lines.entries()) {
    if (!isAlone) add({ kind: 'rest', line, length: NAME }, NAME)
    const places = heardOf(heights, points)
    const step = Math.min(most, Math.max(least, each * places.length)) / places.length
    for (const at of places) {
      const height = heights[at] ?? null
      const pan = slots > 1 ? WIDTH * ((2 * at) / (slots - 1) - 1) : 0
      const place = { line, at, pan }
      if (height === null) add({ ...place, kind: 'gap', length: 0.02, frequency: TICK }, step)
      else {
        const kind = open.includes(at) ? 'open' : 'point'
        add({ ...place, kind, length: Math.min(0.4, 0.9 * step), frequency: pitchOf(height) }, step)
      }
    }
  }
  return notes
}

const pitchOf = (height: number): number => LOWEST * 2 ** (OCTAVES * Math.min(1, Math.max(0, height)))

/** All places or, of too many, those of the least and the greatest point of each stretch, and the last one. A gap shorter than a stretch is not heard. */
function heardOf(heights: ScoreLine['heights'], most: number): number[] {
  const places = [...heights.keys()]
  if (places.length <= most) return places
  const size = (2 * places.length) / most
  const stretches = Array.from({ length: most / 2 }, (_, i) =>
    places.slice(Math.round(i * size), Math.round((i + 1) * size)),
  )
  const kept = stretches.flatMap((stretch) => {
    const known = stretch.filter((at) => heights[at] !== null)
    known.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
    return known.length ? [known[0], known.at(-1)] : [stretch[0]]
  })
  return [...new Set([...kept, places.length - 1])].filter((at) => at !== undefined).sort((a, b) => a - b)
}
