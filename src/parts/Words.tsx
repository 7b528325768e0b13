'use client'
import type { HTMLAttributes } from 'react'
import { useView } from './useView.js'

/**
 * Words of the dictionary, in its direction, whatever they begin with: in an element that looks at its first letter a
 * sentence would follow the name of a brand. A name that stands alone does, and has `dir="auto"`.
 */
export function Words({ dir, ...rest }: HTMLAttributes<HTMLElement>) {
  const { messages } = useView().settings.resolved
  return <bdi {...rest} dir={dir ?? messages.dir} />
}
