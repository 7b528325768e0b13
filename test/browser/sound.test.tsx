// How it sounds: what a speaker would be given, sample by sample.
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EngagementTrend } from '../../src/index.js'
import { notesOf, type Score } from '../../src/geometry/notes.js'
import { schedule } from '../../src/parts/play.js'
import { mount, place, until } from './mount.js'

const RATE = 44_100

/** Renders the sound of a score from its beginning to half a second after its end: left and right. */
async function render(score: Score) {
  const notes = notesOf(score)
  const end = Math.max(...notes.map(({ start, length }) => start + length))
  const context = new OfflineAudioContext(2, Math.ceil((end + 0.5) * RATE), RATE)
  schedule(context, notes, 0)
  const buffer = await context.startRendering()
  const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)]
  const cut = (channel: Float32Array, from: number, length: number) =>
    channel.subarray(Math.round(from * RATE), Math.round((from + length) * RATE))
  const loudness = (samples: Float32Array) =>
    Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length)
  /** A tone goes up through zero so many times a second. */
  const pitch = (samples: Float32Array) => {
    const ups = [...samples.keys()].filter((i) => i > 0 && samples[i - 1]! < 0 && samples[i]! >= 0)
    return ((ups.length - 1) * RATE) / (ups.at(-1)! - ups[0]!)
  }
  return { notes, end, left, right, cut, loudness, pitch }
}

const peak = (samples: Float32Array) => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
const lineOf = (heights: (number | null)[], open: number[] = []) => ({ name: '', heights, open })

test('each point sounds as high as it lies', async () => {
  const heights = [0, 1 / 3, 2 / 3, 1, 0.5]
  const { notes, right, left, cut, pitch } = await render({ lines: [lineOf(heights)], slots: 5, goal: null })
  const heard = notes.map(({ pan, start, length }) => pitch(cut(pan < 0 ? left : right, start + 0.02, length - 0.07)))
  // Half of three octaves above 220 Hz: 220 × 2^1.5 = 622.3.
  for (const [i, hertz] of [220, 440, 880, 1760, 622.3].entries()) expect(heard[i]! / hertz).toBeCloseTo(1, 2)
})

test('from the left to the right; softly, and softer what is not over', async () => {
  const { notes, right, left, cut, loudness } = await render({
    lines: [lineOf([0.5, 0.5, 0.5], [2])],
    slots: 3,
    goal: null,
  })
  const [first, middle, last] = notes.map(({ start, length }) =>
    [left, right].map((one) => loudness(cut(one, start, length))),
  )
  expect(first![0]! / first![1]!).toBeGreaterThan(3)
  expect(middle![0]! / middle![1]!).toBeCloseTo(1, 2)
  expect(last![0]! / last![1]!).toBeLessThan(1 / 3)
  expect(Math.hypot(...last!) / Math.hypot(...first!)).toBeCloseTo(0.45, 1)
  expect(Math.max(peak(left), peak(right))).toBeLessThan(0.3)
})

test('a gap is a tick and then silence, and so is the end', async () => {
  const { notes, end, left, right, cut, loudness } = await render({
    lines: [lineOf([0, null, 1])],
    slots: 3,
    goal: null,
  })
  const gap = notes[1]!
  const both = (from: number, length: number) => loudness(cut(left, from, length)) + loudness(cut(right, from, length))
  expect(both(gap.start, gap.length)).toBeGreaterThan(0.001)
  expect(both(gap.start + gap.length, notes[2]!.start - gap.start - gap.length)).toBeLessThan(1e-6)
  expect(both(end + 0.001, 0.4)).toBeLessThan(1e-6)
})

test('nothing clicks: from sample to sample no more than the highest tone itself', async () => {
  const { left } = await render({
    lines: [lineOf(Array.from({ length: 120 }, (_, i) => (i % 3) / 2))],
    slots: 120,
    goal: null,
  })
  // A triangle of 1760 Hz goes from −0.25 to 0.25 and back in 25 samples: 0.04 a sample, with the ends rounded a little more.
  expect(peak(left.slice(1).map((one, i) => one - left[i]!))).toBeLessThan(0.05)
})

test('the goal sounds first, in a timbre of its own', async () => {
  const { notes, left, cut, pitch } = await render({ lines: [lineOf([1 / 3])], slots: 1, goal: 1 / 3 })
  const [goal, point] = notes.map(({ start }) => cut(left, start + 0.05, 0.2))
  expect(pitch(goal!) / pitch(point!)).toBeCloseTo(1, 2)
  // The tops of a square are flat, those of a triangle are peaks.
  const near = (samples: Float32Array) => {
    const top = 0.8 * peak(samples)
    return samples.filter((one) => Math.abs(one) > top).length / samples.length
  }
  expect(near(goal!)).toBeGreaterThan(0.6)
  expect(near(point!)).toBeLessThan(0.3)
})

test('in a browser: a press plays to the end, by the keyboard as well', async () => {
  const data = [3, 5, 4, 6, 8].map((interactions, i) => ({ date: `2026-10-0${i + 1}`, reach: 100, interactions }))
  const host = place('width: 500px')
  mount(<EngagementTrend data={data} shape="line" sound />, host)
  const button = host.querySelector<HTMLElement>('.kpi-sound-button')!
  button.focus()
  await userEvent.keyboard('{Enter}')
  expect(button.title).toBe('Stop the sound')
  const places = new Set<string>()
  await until(
    () => {
      const dot = host.querySelector('.kpi-trend-cursor circle')
      if (dot) places.add(dot.getAttribute('cx')!)
      return button.title === 'Play as sound'
    },
    'the end of the sound',
    15_000,
  )
  expect([...places]).toEqual(['0%', '25%', '50%', '75%', '100%'])
  expect(document.activeElement).toBe(button)
})

test('whoever asks for less motion hears it without a cursor that moves', async () => {
  // The browser of the tests does.
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
  const host = place('width: 500px')
  mount(<EngagementTrend data={[{ date: '2026-10-01', reach: 100, interactions: 4 }]} shape="line" sound />, host)
  const button = host.querySelector<HTMLElement>('.kpi-sound-button')!
  await userEvent.click(button)
  const cursor = await until(() => host.querySelector('.kpi-trend-cursor[data-heard]'), 'the point')
  expect(getComputedStyle(cursor).display).toBe('none')
  await until(() => button.title === 'Play as sound', 'the end of the sound', 15_000)
})
