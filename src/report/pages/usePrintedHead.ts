'use client'
import { type ForwardedRef, useEffect, useImperativeHandle, useRef } from 'react'
import { pageHead } from '../data/pageHead.js'

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
    let names: string[] = []
    const put = () => {
      const { current } = report
      if (!current) return
      const { run = '', by = '' } = current.dataset
      const said = pageHead(run, by, current.dir === 'rtl', getComputedStyle(current).fontFamily)
      for (const [name, value] of Object.entries(said)) style.setProperty(name, value)
      names = Object.keys(said)
    }
    const take = () => {
      for (const name of names) style.removeProperty(name)
    }
    addEventListener('beforeprint', put)
    addEventListener('afterprint', take)
    return () => {
      take()
      removeEventListener('beforeprint', put)
      removeEventListener('afterprint', take)
    }
  }, [])
  useImperativeHandle(outer, () => report.current as HTMLElement)
  return report
}
