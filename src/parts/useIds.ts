'use client'
import { useId } from 'react'

/**
 * What ids within are made of: the widget's own `id`, or one of React's. React knows its own page only: two of its roots, or
 * two calls of `renderToString` for one page, count from the same number.
 */
export function useIds(own: unknown): string {
  const id = useId()
  return typeof own === 'string' && /^\S+$/.test(own) ? `${own}-` : id
}

export const titleId = (ids: string): string => `${ids}title`
