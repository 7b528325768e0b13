'use client'
import { useEffect, useRef, useState } from 'react'
import { wellFormed } from '../format/hostText.js'
import { inSentences, withStop } from '../format/intl.js'
import type { Settings } from './KpiContext.js'
import { partsOf } from './toldOf.js'
import type { WidgetState } from './useWidget.js'
import type { WidgetContent } from './WidgetContent.js'

/** So long it waits for more: several refreshes in a row are told once. In milliseconds. */
const PAUSE = 1_000
/** So long it stands there: who reads the page later hears the widget's own words, and not these once more. */
const STAY = 6_000

interface Said {
  /** What was asked, and in which language. */
  readonly asked: string
  readonly parts: readonly string[]
}

interface NewsProps {
  readonly widget: WidgetState
  readonly content: WidgetContent | undefined
  readonly title: string
}

/** Only where the host wants it: a widget that announces nothing has nothing to remember. */
export const newsOf = (props: NewsProps) => props.widget.settings.announce && <News {...props} />

/**
 * A live region with what is new since it was last said. It is news only as an answer to the same
 * question: what the reader chose, a period or a language, is none.
 */
function News({ widget: { settings, shell }, content, title }: NewsProps) {
  const { resolved } = settings
  const [news, setNews] = useState('')
  const before = useRef<Said>(undefined)
  const latest = useRef<Said>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isKnown = content && shell.status !== 'loading' && shell.status !== 'error'
  const told = isKnown ? partsOf(content, wellFormed(shell.description)) : null
  const key = told ? JSON.stringify([questionOf(title, settings), told]) : ''

  function tell() {
    timer.current = undefined
    // Once it has loaded it is looked at again.
    if (!latest.current) return
    const fresh = freshIn(latest.current, before.current)
    before.current = latest.current
    if (fresh.length) setNews(title + resolved.messages.colon + withStop(inSentences(fresh)))
  }
  useEffect(() => {
    const now = key && told ? { asked: questionOf(title, settings), parts: told } : undefined
    latest.current = now
    if (!now) return
    if (now.asked !== before.current?.asked) before.current = now
    else if (!news && !timer.current && freshIn(now, before.current).length) timer.current = setTimeout(tell, PAUSE)
    // oxlint-disable-next-line react/exhaustive-deps -- all that is said is in the key
  }, [key, news])
  useEffect(() => {
    const going = news ? setTimeout(() => setNews(''), STAY) : undefined
    return () => clearTimeout(going)
  }, [news])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
  return (
    <span className="kpi-hidden" role="status">
      {news}
    </span>
  )
}

const freshIn = ({ parts }: Said, before: Said | undefined): string[] =>
  parts.filter((part, at) => part !== '' && part !== before?.parts[at])

/** All that a reader or a host asks for. The day of the data goes on with them, and is no question. */
function questionOf(
  title: string,
  { period, compareTo, channels, own, currency, notation, resolved }: Settings,
): string {
  try {
    return JSON.stringify([
      title,
      resolved.messages.tag,
      resolved.tag,
      period,
      compareTo,
      channels,
      own,
      currency,
      notation,
    ])
  } catch {
    return title
  }
}
