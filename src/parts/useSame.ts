'use client'
import { useMemo } from 'react'

/**
 * The object of an earlier render as long as each of its values is the same. It has the same keys in each render, in the same
 * order: write it as a literal.
 */
export function useSame<T extends object>(object: T): T {
  // oxlint-disable-next-line react/exhaustive-deps -- its values are all that it holds
  return useMemo(() => object, Object.values(object))
}
