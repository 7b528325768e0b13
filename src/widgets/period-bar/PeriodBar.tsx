'use client'
import { forwardRef, type HTMLAttributes, type SyntheticEvent, useContext, useState } from 'react'
import type { ChannelInput, CompareTo, DataQuery, PeriodInput } from '../../metrics/index.js'
import { type Choice, ChoiceContext, classes, useSettings, type WidgetProps } from '../../parts/index.js'
import { titleIn } from '../../format/index.js'
import { ChannelMenu } from './ChannelMenu.js'
import { CompareField } from './CompareField.js'
import { PeriodField } from './PeriodField.js'
import type { WeekStart } from './periods.js'

export interface PeriodBarValue {
  readonly period?: PeriodInput | undefined
  readonly compareTo?: CompareTo | undefined
  /** All of them where there are none. */
  readonly channels?: readonly ChannelInput[] | undefined
}

export interface PeriodBarDetails {
  readonly event: SyntheticEvent
  /** What was chosen. */
  readonly reason: 'period' | 'compareTo' | 'channels'
}

export interface PeriodBarProps
  extends Omit<HTMLAttributes<HTMLDivElement>, 'children'>,
    Pick<DataQuery, 'data' | 'asOf' | 'own'>,
    Pick<WidgetProps, 'locale'> {
  /** What is chosen, where the host keeps it: hand the same to `KpiProvider`. By default the provider keeps it, and begins
   * with what it says itself. */
  value?: PeriodBarValue | undefined
  /** Called with all that is chosen then. */
  onValueChange?: ((value: PeriodBarValue, details: PeriodBarDetails) => void) | undefined
  /** Which fields it has. That of channels is left out where there is but one. @default all three */
  fields?: ReadonlyArray<'period' | 'compareTo' | 'channels'> | undefined
  /** The day that weeks begin with. @default 'monday' */
  weekStart?: WeekStart | undefined
}

const FIELDS = ['period', 'compareTo', 'channels'] as const

/**
 * Chooses what all widgets of the nearest `KpiProvider` are about: the period, what it is compared with, and the channels. "This month"
 * is that of `asOf`, or of the last day of the data: nothing reads the clock. What a widget says itself goes before it.
 *
 * ```tsx
 * <KpiProvider data={rows} period="2026-10">
 *   <PeriodBar />
 *   <KpiTile metric="leads" />
 * </KpiProvider>
 * ```
 */
export const PeriodBar = forwardRef<HTMLDivElement, PeriodBarProps>(function PeriodBar(
  { value, onValueChange, fields = FIELDS, weekStart = 'monday', data, asOf, own, locale, className, ...rest },
  ref,
) {
  const provider = useContext(ChoiceContext)
  const [chosen, setChosen] = useState<Choice>({})
  const settings = useSettings({ ...(provider ? {} : chosen), data, asOf, own, locale, ...value })
  const { messages } = settings.resolved
  const { period, compareTo, channels } = settings

  function change(more: Choice, reason: PeriodBarDetails['reason'], event: SyntheticEvent) {
    if (value === undefined && provider) provider.choose(more)
    if (value === undefined && !provider) setChosen({ ...chosen, ...more })
    onValueChange?.({ period, compareTo, channels, ...more }, { event, reason })
  }
  return (
    <div
      role="group"
      aria-label={titleIn(settings)(messages.bar.name)}
      lang={messages.tag}
      dir={settings.dir}
      {...rest}
      ref={ref}
      className={classes('kpi-root kpi-period-bar', className)}
    >
      {fields.includes('period') && (
        <PeriodField
          settings={settings}
          weekStart={weekStart}
          onChange={(to, event) => change({ period: to }, 'period', event)}
        />
      )}
      {fields.includes('compareTo') && (
        <CompareField settings={settings} onChange={(to, event) => change({ compareTo: to }, 'compareTo', event)} />
      )}
      {fields.includes('channels') && (
        <ChannelMenu
          settings={settings}
          offered={provider?.base.channels}
          onChange={(to, event) => change({ channels: to }, 'channels', event)}
        />
      )}
    </div>
  )
})
