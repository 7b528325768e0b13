'use client'
import { useSyncExternalStore } from 'react'
import type { Note } from '../geometry/notes.js'
import { useView } from './useView.js'

/** What is heard since a press of the button. */
export interface Run {
  /** Of the widget that is heard. */
  readonly voice: object | undefined
  readonly stop: AbortController
  /** The note that is heard now; before the first there is none. */
  note: Note | null
}

/** One at a time in a page. */
let run: Run | null = null
const listeners = new Set<() => void>()

export const heard = (): Run | null => run

/** Another one stops the one before, and `null` all. */
export function hear(next: Run | null): void {
  if (next !== run) run?.stop.abort()
  run = next
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Something of the note that is heard of the widget around; `undefined` while it is silent. */
export function useHeard<T>(pick: (note: Note | null) => T): T | undefined {
  const { voice } = useView()
  return useSyncExternalStore(
    listen,
    () => (run && voice && run.voice === voice ? pick(run.note) : undefined),
    () => undefined,
  )
}
