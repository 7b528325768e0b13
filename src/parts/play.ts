import type { Run } from './heard.js'
import { type Note, notesOf, type Score } from '../geometry/notes.js'

/** In seconds: before the first tone; how long one swells and fades at most; how long all fade when it is stopped. */
const LEAD = 0.15
const SWELL = 0.012
const FADE = 0.04
const END = 0.1
/** The sound of one widget, and how loud each kind of tone is in it. */
const VOLUME = 0.25
const LEVELS = { goal: 0.4, rest: 0, point: 1, open: 0.45, gap: 0.15 } as const
/** So long the clock of the sound may stand still: while it wakes up, or because the system has taken the speaker away. */
const PATIENCE = 2

/**
 * Puts tones on the clock of a context. Each swells and fades, so that none clicks. The goal has a timbre of its own.
 *
 * @param from in seconds of that clock
 * @returns what makes it fall silent, and then lets go of everything
 */
export function schedule(context: BaseAudioContext, notes: readonly Note[], from: number): () => Promise<void> {
  const volume = new GainNode(context, { gain: VOLUME })
  volume.connect(context.destination)
  const voices = (['triangle', 'square'] as const).flatMap((type) => {
    const own = notes.filter(({ kind }) => kind !== 'rest' && (kind === 'goal') === (type === 'square'))
    if (!own.length) return []
    const voice = new OscillatorNode(context, { type })
    const level = new GainNode(context, { gain: 0 })
    const panner = new StereoPannerNode(context)
    voice.connect(level).connect(panner).connect(volume)
    for (const { kind, start, length, frequency, pan } of own) {
      const [begin, end] = [from + start, from + start + length]
      voice.frequency.setValueAtTime(frequency, begin)
      panner.pan.setValueAtTime(pan, begin)
      level.gain.setValueAtTime(0, begin)
      level.gain.linearRampToValueAtTime(LEVELS[kind], begin + Math.min(SWELL, length / 4))
      level.gain.setValueAtTime(LEVELS[kind], end - Math.min(FADE, length / 3))
      level.gain.linearRampToValueAtTime(0, end)
    }
    voice.start(from)
    return [voice]
  })
  return async () => {
    volume.gain.setTargetAtTime(0, context.currentTime, END / 5)
    await new Promise((resolve) => setTimeout(resolve, END * 1000))
    for (const voice of voices) voice.stop()
    volume.disconnect()
  }
}

/**
 * Plays until the end, until the run is stopped, or until the reader presses Escape or leaves the page.
 *
 * @param tell called with the run when another note of it is heard, and with `null` when it is over by itself
 * @throws where the sound does not come
 */
export async function play(
  context: AudioContext,
  score: Score,
  run: Run,
  tell: (run: Run | null) => void,
): Promise<void> {
  const { signal } = run.stop
  // It was stopped while this file was on its way.
  if (signal.aborted) return
  const notes = notesOf(score)
  const from = context.currentTime + LEAD
  const end = Math.max(...notes.map(({ start, length }) => start + length))
  const began = performance.now() / 1000
  const silence = schedule(context, notes, from)
  const over = new AbortController()
  const stop = () => over.abort()
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // A dialog around stays open: one thing at a time.
    event.preventDefault()
    event.stopPropagation()
    stop()
  }
  let isStuck = false
  const tick = () => {
    const time = context.currentTime - from
    isStuck = performance.now() / 1000 - began > time + LEAD + PATIENCE
    if (isStuck || time > end) return stop()
    const note = notes.findLast(({ start }) => start <= time) ?? null
    if (note === run.note) return
    run.note = note
    tell(run)
  }
  const timer = setInterval(tick, 25)
  const until = { signal: over.signal }
  signal.addEventListener('abort', stop, until)
  addEventListener('keydown', press, { ...until, capture: true })
  addEventListener('pagehide', stop, until)
  document.addEventListener('visibilitychange', () => document.hidden && stop(), until)
  await new Promise((resolve) => over.signal.addEventListener('abort', resolve))
  clearInterval(timer)
  if (!signal.aborted) tell(null)
  await silence()
  if (isStuck) throw new Error('kpi-kit: the clock of the sound stands still')
}
