import { useEffect, useState } from 'react'

/** How long it is said that a text was copied, in milliseconds. */
const WHILE = 2000

/**
 * Copies a text, and for a while what became of it: `done`, `failed` where the browser gives no clipboard, so that the reader
 * has to select the text, or nothing.
 */
export function useCopy() {
  const [state, setState] = useState<'done' | 'failed' | undefined>()
  useEffect(() => {
    const timer = state ? setTimeout(() => setState(undefined), WHILE) : undefined
    return () => clearTimeout(timer)
  }, [state])
  const copy = async (text: string) => {
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setState(isDone ? 'done' : 'failed')
  }
  return [state, copy] as const
}
