import { useEffect, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page: one that falls beside a box would take the page's place. Returns whether
 * something is held over it.
 */
export function useDrop(take: (files: FileList | undefined) => Promise<void>): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const move = (event: DragEvent) => {
      event.preventDefault()
      setOver(event.type === 'dragover')
      if (event.type === 'drop') void take(event.dataTransfer?.files)
    }
    const types = ['dragover', 'dragleave', 'drop'] as const
    for (const type of types) addEventListener(type, move)
    return () => {
      for (const type of types) removeEventListener(type, move)
    }
  }, [take])
  return isOver
}
