'use client'
import { useEffect, useState } from 'react'
import { capitalize } from '../format/intl.js'
import type { Score } from '../geometry/notes.js'
import { titleId } from './useIds.js'
import { hear, heard, type Run, useHeard } from './heard.js'
import { useView } from './useView.js'

/** One for the page. It is made in a press, since browsers allow no sound before, and rests while nothing is heard. */
let context: AudioContext | undefined

/** Plays the drawing, and stops it. What makes the sound is loaded by the first press; a press after a failure tries again. */
export function SoundButton({ score }: { readonly score: Score }) {
  const { ids, voice, loading, settings } = useView()
  const { messages } = settings.resolved
  const line = useHeard((note) => note?.line ?? -1)
  const [failed, setFailed] = useState(false)
  const isHeard = line !== undefined
  const name = isHeard ? messages.stopSound : messages[failed ? 'noSound' : 'playSound']
  const label = capitalize(name, messages.tag)
  const { lines } = score

  async function press() {
    if (isHeard) return hear(null)
    const run: Run = { voice, stop: new AbortController(), note: null }
    setFailed(false)
    hear(run)
    try {
      context ??= new AudioContext()
      // What keeps the sound away keeps its clock still, which is noticed.
      context.resume().catch(() => {})
      const { play } = await import('./play.js')
      await play(context, score, run, hear)
    } catch {
      setFailed(true)
    }
    if (heard() === run) hear(null)
    if (!heard()) context?.suspend().catch(() => {})
  }

  // What is heard is what is drawn: it stops when that changes or goes, and not when the same is drawn once more.
  const drawn = JSON.stringify(score)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the cleanup is what is wanted
  useEffect(() => () => (heard()?.voice === voice ? hear(null) : undefined), [voice, drawn])

  if (!settings.interactive) return null
  return (
    <>
      <button
        type="button"
        className="kpi-button kpi-table-button kpi-sound-button"
        aria-label={label}
        aria-describedby={titleId(ids)}
        title={label}
        disabled={loading}
        onClick={press}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d={isHeard ? STOP : SPEAKER + (failed ? CROSS : WAVES)} />
        </svg>
      </button>
      <span className="kpi-hidden" role="status">
        {failed ? label : lines.length > 1 && lines[line ?? -1]?.name}
      </span>
    </>
  )
}

const STOP = 'M4 4h8v8H4z'
const SPEAKER = 'M2.5 6v4H5l3 2.5v-9L5 6z'
const CROSS = 'M10.5 6l4 4m0-4l-4 4'
const WAVES = 'M10.5 6q1.5 2 0 4m2-6q3 4 0 8'
