'use client'
import { type ForwardedRef, useContext, useEffect } from 'react'
import { cut } from '../format/text.js'
import { GuardContext } from './Boundary.js'
import { warnOnce } from '../metrics/model/warnOnce.js'

/** So much of what others have thrown the console is told; the kit's own errors say what to do. */
const LONGEST = 200

interface Told {
  title: string
  thrown: Error | undefined
  name: string | undefined
  ref: ForwardedRef<HTMLElement>
}

/**
 * Tells the boundary around what the widget is called, and with the console and the host how it was misused. From it come
 * name and ref of the root, where the widget has none of its own.
 */
export function useGuard({ title, thrown, name, ref }: Told) {
  const guard = useContext(GuardContext)
  const said = thrown?.message
  if (said !== undefined) warnOnce('misuse', said.startsWith('kpi-kit: ') ? said : cut(said, LONGEST))
  useEffect(() => {
    if (guard) guard.title = title
  }, [guard, title])
  useEffect(() => {
    if (thrown) guard?.report(thrown, { where: 'props' })
    // oxlint-disable-next-line react/exhaustive-deps -- the same misuse in a new render is no news
  }, [said])
  return { name: name ?? guard?.folder ?? 'widget', ref: ref ?? guard?.figure ?? null }
}
