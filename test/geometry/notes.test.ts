// @vitest-environment node
// What is heard of a drawing, without a sound. Frequencies by hand: an axis is three octaves, so that a third of it is one.
import { describe, expect, test } from 'vitest'
import { type Note, notesOf, type Score } from '../../src/geometry/notes.js'

const lineOf = (heights: ReadonlyArray<number | null>, open: readonly number[] = []) => ({ name: '', heights, open })
const scoreOf = (heights: ReadonlyArray<number | null>, more: Partial<Score> = {}): Score => ({
  lines: [lineOf(heights)],
  slots: heights.length,
  goal: null,
  ...more,
})
const each = <Key extends keyof Note>(notes: readonly Note[], key: Key) => notes.map((note) => note[key])
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9))
const endOf = (notes: readonly Note[]) => Math.max(...notes.map(({ start, length }) => start + length))

describe('pitch is the height on the axis', () => {
  test('equal steps are equal intervals: 220 Hz, and an octave for each third', () => {
    expect(each(notesOf(scoreOf([0, 1 / 3, 2 / 3, 1])), 'frequency')).toEqual(near([220, 440, 880, 1760]))
  })

  test('a twelfth of an octave is a semitone: 440 × 2^(1/12) = 466.16', () => {
    expect(notesOf(scoreOf([1 / 3 + 1 / 36]))[0]?.frequency).toBeCloseTo(466.16, 2)
  })

  test('what lies beyond the axis stays at its end', () => {
    expect(each(notesOf(scoreOf([-1, 2])), 'frequency')).toEqual([220, 1760])
  })
})

describe('time', () => {
  test('31 points at 0.15 s each take 4.65 s', () => {
    const notes = notesOf(scoreOf(Array.from({ length: 31 }, () => 0.5)))
    expect(notes).toHaveLength(31)
    expect(notes[30]?.start).toBeCloseTo(4.5, 9)
    // 90% of its time: what follows is told from it.
    expect(notes[0]?.length).toBeCloseTo(0.135, 9)
  })

  test.each([
    // Two seconds for few points, of which none is longer than 0.4 s: the last begins at 2 − 2 ÷ n.
    [1, 0],
    [4, 1.5],
    // Six seconds for many: 6 − 6 ÷ 100.
    [100, 5.94],
  ])('of %i points the last begins at %f s', (count, start) => {
    const notes = notesOf(scoreOf(Array.from({ length: count }, () => 0.5)))
    expect(notes.at(-1)?.start).toBeCloseTo(start, 9)
    expect(Math.max(...each(notes, 'length'))).toBeLessThanOrEqual(0.4)
  })

  test.each([121, 1461, 100_000])('%i points take no longer than six seconds', (count) => {
    const notes = notesOf(scoreOf(Array.from({ length: count }, (_, at) => (at % 7) / 7)))
    expect(notes.length).toBeLessThanOrEqual(121)
    expect(endOf(notes)).toBeLessThanOrEqual(6)
  })

  test('the goal comes first: 0.4 s, and 0.3 s of silence', () => {
    const [goal, point] = notesOf(scoreOf([0], { goal: 2 / 3 }))
    expect(goal).toMatchObject({ kind: 'goal', at: null, line: null, start: 0, length: 0.4, pan: 0 })
    expect(goal?.frequency).toBeCloseTo(880, 9)
    expect(point).toMatchObject({ kind: 'point', at: 0, line: 0 })
    expect(point?.start).toBeCloseTo(0.7, 9)
  })

  test('several lines one after another, each after a second in which it is named', () => {
    const notes = notesOf({ lines: [lineOf([0, 1]), lineOf([1, 0])], slots: 2, goal: null })
    expect(each(notes, 'kind')).toEqual(['rest', 'point', 'point', 'rest', 'point', 'point'])
    expect(each(notes, 'line')).toEqual([0, 0, 0, 1, 1, 1])
    // 1 s for the name, 1.5 s for the line: half of what one line has, at least.
    expect(each(notes, 'start')).toEqual(near([0, 1, 1.75, 2.5, 3.5, 4.25]))
  })
})

describe('of a long line', () => {
  test('each stretch is heard by its least and its greatest point, in their order', () => {
    // 240 points are 60 stretches of four, each with its least at place 1 and its greatest at place 2.
    const heights = Array.from({ length: 240 }, (_, at) => [0.5, 0.1, 0.9, 0.4][at % 4] as number)
    const places = each(notesOf(scoreOf(heights)), 'at')
    expect(places.slice(0, 4)).toEqual([1, 2, 5, 6])
    // The last point is heard in any case: it says where the line ends.
    expect(places.slice(-3)).toEqual([237, 238, 239])
  })

  test('no extreme is lost', () => {
    const heights: (number | null)[] = Array.from({ length: 1461 }, (_, at) => 0.5 + 0.01 * Math.sin(at))
    heights[777] = 1
    heights[778] = 0
    const notes = notesOf(scoreOf(heights))
    expect(each(notes, 'at')).toEqual(expect.arrayContaining([777, 778]))
  })

  test('a gap as long as a stretch is one, and all that is unknown is heard as that', () => {
    const heights = Array.from({ length: 1200 }, (_, at) => (at >= 400 && at < 800 ? null : 0.5))
    // A third of 60 stretches.
    expect(notesOf(scoreOf(heights)).filter(({ kind }) => kind === 'gap')).toHaveLength(20)
    expect(new Set(each(notesOf(scoreOf(heights.map(() => null))), 'kind'))).toEqual(new Set(['gap']))
  })
})

test('a gap is a tick above all tones, in its own time', () => {
  const notes = notesOf(scoreOf([0, null, 1]))
  expect(each(notes, 'kind')).toEqual(['point', 'gap', 'point'])
  expect(notes[1]).toMatchObject({ at: 1, length: 0.02, frequency: 3520 })
  expect(each(notes, 'start')).toEqual(near([0, 2 / 3, 4 / 3]))
})

test('a point that is not over is another kind', () => {
  expect(each(notesOf({ ...scoreOf([]), lines: [lineOf([0, 1], [1])], slots: 2 }), 'kind')).toEqual(['point', 'open'])
})

test('from left to right, as far as the line goes in its drawing', () => {
  expect(each(notesOf(scoreOf([0, 0, 0])), 'pan')).toEqual(near([-0.8, 0, 0.8]))
  // Three of five days: it ends in the middle.
  expect(each(notesOf(scoreOf([0, 0, 0], { slots: 5 })), 'pan')).toEqual(near([-0.8, -0.4, 0]))
  expect(each(notesOf(scoreOf([0])), 'pan')).toEqual([0])
})

test('nothing to hear', () => {
  expect(notesOf(scoreOf([]))).toEqual([])
})
