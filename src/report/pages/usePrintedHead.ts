'use client'
import { type ForwardedRef, useCallback, useEffect, useRef } from 'react'
import { cssText } from '../data/cssText.js'

/** What the sheet's page margins say, and where on the report it is written. */
const SAID = { '--kpi-report-run': 'run', '--kpi-report-by': 'by' } as const

/**
 * Puts the head of the pages on the root of the page while it is printed, where the margins of pages take it from: by CSSOM, which
 * a content security policy allows, and gone again afterwards, so that what else the host prints has no such head.
 *
 * @returns the ref of the report, which sets `outer` too
 */
export function usePrintedHead(outer: ForwardedRef<HTMLElement>) {
  const report = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const style = document.documentElement.style
    const put = () => {
      for (const [name, key] of Object.entries(SAID)) {
        const text = report.current?.dataset[key]
        if (text) style.setProperty(name, cssText(text))
      }
    }
    const take = () => {
      for (const name of Object.keys(SAID)) style.removeProperty(name)
    }
    addEventListener('beforeprint', put)
    addEventListener('afterprint', take)
    return () => {
      take()
      removeEventListener('beforeprint', put)
      removeEventListener('afterprint', take)
    }
  }, [])
  return useCallback(
    (element: HTMLElement | null) => {
      report.current = element
      if (typeof outer === 'function') outer(element)
      else if (outer) outer.current = element
    },
    [outer],
  )
}
