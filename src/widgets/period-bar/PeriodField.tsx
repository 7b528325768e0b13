'use client'
import { type SyntheticEvent, useState } from 'react'
import { count } from '../../format/count.js'
import { formatPeriod, titleIn } from '../../format/index.js'
import { type DateSpan, type PeriodInput, resolveWindow } from '../../metrics/index.js'
import type { Span } from '../../metrics/model/span.js'
import type { Settings } from '../../parts/index.js'
import { DateFields } from './DateFields.js'
import { chosenOf, periodOf, type Preset, PRESETS, spanOfPreset, stepFrom, type WeekStart } from './periods.js'
import { Select } from './Select.js'
import { Told } from './Told.js'
import { barIn } from '../../format/sections/barIn.js'

interface PeriodFieldProps {
  settings: Settings
  weekStart: WeekStart
  onChange: (period: PeriodInput, event: SyntheticEvent) => void
}

/** The period by name, and a step back and on; or its two ends. */
export function PeriodField({ settings, weekStart, onChange }: PeriodFieldProps) {
  const { messages } = settings.resolved
  const bar = barIn(messages)
  const title = titleIn(settings)
  const [isCustom, setCustom] = useState(false)
  const { current } = resolveWindow(settings)
  if (!current) return null
  if (!settings.interactive) return <Told label={title(bar.name)}>{formatPeriod(current, settings)}</Told>

  const { data, channels, asOf } = settings
  const known = resolveWindow({ data, channels, asOf }).current ?? current
  const chosen = isCustom ? 'custom' : chosenOf(current, current.asOf, weekStart)
  const nameOf = (preset: Preset) =>
    title(typeof preset === 'number' ? bar.lastDays(count(preset, settings)) : bar.presets[preset])

  function choose(value: string, event: SyntheticEvent) {
    setCustom(value === 'custom')
    const preset = PRESETS.find((one) => String(one) === value)
    if (preset) onChange(periodOf(spanOfPreset(preset, known.asOf, weekStart)), event)
  }
  const step = (by: -1 | 1, label: string) => {
    const to: Span | null = stepFrom(current, by, { from: known.from, to: known.asOf })
    return (
      <button
        type="button"
        className="kpi-bar-control kpi-bar-step"
        aria-label={title(label)}
        disabled={!to}
        onClick={(event) => to && onChange(periodOf(to), event)}
      >
        {/* These mirror themselves in a text from right to left. */}
        <span aria-hidden="true">{by < 0 ? '‹' : '›'}</span>
      </button>
    )
  }
  return (
    <div className="kpi-bar-period">
      <Select label={title(bar.name)} value={String(chosen)} onChange={choose}>
        {/* What was stepped to has no name of its own. */}
        {chosen !== 'custom' && !PRESETS.includes(chosen as Preset) && (
          <option value={chosen}>{title(bar.kinds[chosen as keyof typeof bar.kinds])}</option>
        )}
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {nameOf(preset)}
          </option>
        ))}
        <option value="custom">{title(bar.kinds.custom)}</option>
      </Select>
      {chosen === 'custom' ? (
        <DateFields settings={settings} span={current} onChange={(span: DateSpan, event) => onChange(span, event)} />
      ) : (
        <div className="kpi-bar-stepper">
          {step(-1, bar.earlier)}
          <output className="kpi-bar-days">
            <bdi>{formatPeriod(current, settings)}</bdi>
          </output>
          {step(1, bar.later)}
        </div>
      )}
    </div>
  )
}
