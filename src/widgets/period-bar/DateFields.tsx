'use client'
import type { ChangeEvent, SyntheticEvent } from 'react'
import { titleIn } from '../../format/index.js'
import type { DateSpan, DateString } from '../../metrics/index.js'
import type { Settings } from '../../parts/index.js'
import { barIn } from '../../format/sections/barIn.js'

interface DateFieldsProps {
  settings: Settings
  span: DateSpan
  onChange: (span: DateSpan, event: SyntheticEvent) => void
}

/** The two ends of a period. The one that would be on the wrong side of the other takes it along. */
export function DateFields({ settings, span, onChange }: DateFieldsProps) {
  const bar = barIn(settings.resolved.messages)
  const title = titleIn(settings)
  const change = (end: 'from' | 'to') => (event: ChangeEvent<HTMLInputElement>) => {
    const day = event.currentTarget.value as DateString
    // Half a date is no date yet.
    if (!day) return
    const next = { ...span, [end]: day }
    onChange(next.from <= next.to ? { from: next.from, to: next.to } : { from: day, to: day }, event)
  }
  return (
    <span className="kpi-bar-dates">
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="kpi-bar-field">
          <span className="kpi-bar-label">{title(bar[end])}</span>
          <input type="date" className="kpi-bar-control" value={span[end]} onChange={change(end)} />
        </label>
      ))}
    </span>
  )
}
