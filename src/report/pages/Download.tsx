'use client'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { classes } from '../../parts/index.js'

export interface DownloadProps {
  /** What is downloaded: a ref, or the `id`, of a widget or of anything around widgets. */
  of: RefObject<Element | null> | string
  /** `svg` can be enlarged and edited, `png` goes into any letter and slide. */
  format?: 'svg' | 'png' | undefined
  /** The name of the file, without its ending. By default that of what is downloaded. */
  name?: string | undefined
  /** Pixels of a PNG for one of the page; 2 by default. */
  scale?: number | undefined
  /** What could not be made; without it the console says so. */
  onError?: ((error: unknown) => void) | undefined
  className?: string | undefined
  /** What the button says. */
  children: ReactNode
}

/**
 * A button that saves a picture of a widget. What makes the picture is only loaded when it is pressed, and the file is let go
 * of once the browser has it.
 *
 * @edge pressed again before the picture is there, it is made once; an element that is not there is told to `onError`
 */
export function Download({ of, format = 'png', name, scale, onError, className, children }: DownloadProps) {
  const [isBusy, setBusy] = useState(false)
  // Known at once, where a state is known at the next rendering: two quick presses are one.
  const isPressed = useRef(false)
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])

  async function save(): Promise<void> {
    const { sceneOf, sceneToPng, sceneToSvg } = await import('../../image/index.js')
    if (!isThere.current) return
    const element = typeof of === 'string' ? globalThis.document.getElementById(of) : of.current
    if (!element)
      throw new TypeError(
        `<Download> found nothing to save: ${typeof of === 'string' ? `no element of the page has the id "${of}"` : 'its ref is empty'}. ` +
          'A picture is made of what the page shows. Hand it the ref or the id of a widget that is mounted.',
      )
    const scene = sceneOf(element)
    const file =
      format === 'svg' ? new Blob([sceneToSvg(scene)], { type: 'image/svg+xml' }) : await sceneToPng(scene, { scale })
    if (isThere.current) hand(file, `${fileName(name ?? scene.title)}.${format}`)
  }

  const press = () => {
    if (isPressed.current) return
    isPressed.current = true
    setBusy(true)
    save()
      .catch((error: unknown) => (onError ? onError(error) : globalThis.reportError(error)))
      .finally(() => {
        isPressed.current = false
        if (isThere.current) setBusy(false)
      })
  }
  return (
    <button
      type="button"
      className={classes('kpi-button', className)}
      aria-disabled={isBusy || undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}

/** Signs that file systems do not take, and what would make it a hidden file, are left out. */
// oxlint-disable-next-line no-control-regex
const fileName = (text: string): string => {
  const kept = text.replace(/[\\/:*?"<>|\u0000-\u001f\u202a-\u202e\u2066-\u2069]+/g, ' ').replace(/\s+/g, ' ')
  return (
    kept
      .trim()
      .replace(/^[. ]+/, '')
      .slice(0, 100)
      .trim() || 'kpi'
  )
}

/** Gives a file to the browser by a link that is not in the page, and lets go of it when it has been taken. */
function hand(file: Blob, name: string): void {
  const link = globalThis.document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
