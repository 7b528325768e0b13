'use client'
import type { SyntheticEvent } from 'react'
import { formatPeriod, titleIn } from '../../format/index.js'
import { type CompareTo, resolveWindow } from '../../metrics/index.js'
import type { Settings } from '../../parts/index.js'
import { Select } from './Select.js'
import { Told } from './Told.js'
import { barIn } from '../../format/sections/barIn.js'

interface CompareFieldProps {
  settings: Settings
  onChange: (compareTo: CompareTo, event: SyntheticEvent) => void
}

const OPTIONS = ['previous', 'year', 'none'] as const

/** What the period is compared with. Days of the host's own stand among the options as long as they are chosen. */
export function CompareField({ settings, onChange }: CompareFieldProps) {
  const { compareTo = 'previous', resolved } = settings
  const bar = barIn(resolved.messages)
  const title = titleIn(settings)
  const { previous } = resolveWindow(settings)
  const isOwn = typeof compareTo === 'object'
  if (!settings.interactive) {
    return (
      <Told label={title(bar.comparedWith)} isLabelled>
        {previous ? formatPeriod(previous, settings) : title(bar.compareTo.none)}
      </Told>
    )
  }
  return (
    <Select
      label={title(bar.comparedWith)}
      isLabelled
      value={isOwn ? 'own' : compareTo}
      onChange={(value, event) => value !== 'own' && onChange(value as CompareTo, event)}
    >
      {isOwn && <option value="own">{previous && formatPeriod(previous, settings)}</option>}
      {OPTIONS.map((option) => (
        <option key={option} value={option}>
          {title(bar.compareTo[option])}
        </option>
      ))}
    </Select>
  )
}
