'use client'
import { type ForwardedRef, type HTMLAttributes, type SyntheticEvent, useContext, useState } from 'react'
import {
  type ChannelInput,
  type CompareTo,
  type DataQuery,
  type PeriodInput,
  resolveWindow,
} from '../../metrics/index.js'
import { channelsIn } from '../../parts/KpiContext.js'
import {
  attributesIn,
  type Choice,
  ChoiceContext,
  classes,
  defineWidget,
  type Settings,
  useSettings,
  warnOnce,
  type WidgetProps,
} from '../../parts/index.js'
import { useSame } from '../../parts/useSame.js'
import { textOf } from '../../format/text.js'
import { titleIn } from '../../format/index.js'
import { ChannelMenu } from './ChannelMenu.js'
import { CompareField } from './CompareField.js'
import { PeriodField } from './PeriodField.js'
import type { WeekStart } from './periods.js'
import { barIn } from '../../format/sections/barIn.js'

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
  extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onError'>,
    Pick<DataQuery, 'data' | 'asOf' | 'own'>,
    Pick<WidgetProps, 'locale' | 'onError' | 'interactive'> {
  /** What is chosen, where the host keeps it: hand the same to `KpiProvider`. By default the provider keeps it, and begins
   * with what it says itself. */
  value?: PeriodBarValue | undefined
  /** Called with all that is chosen then. */
  onValueChange?: ((value: PeriodBarValue, details: PeriodBarDetails) => void) | undefined
  /** Which fields it has. That of channels is left out where there is but one. @default all three */
  fields?: ReadonlyArray<'period' | 'compareTo' | 'channels'> | undefined
  /** The day that weeks begin with. @default 'monday' */
  weekStart?: WeekStart | undefined
  /** Whether it is as high as the box it stands in, and scrolled there. @default false */
  fill?: boolean | undefined
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
export const PeriodBar = defineWidget('period-bar')(function PeriodBar(
  {
    value,
    onValueChange,
    fields = FIELDS,
    weekStart = 'monday',
    data,
    asOf,
    own,
    locale,
    interactive,
    fill,
    className,
    onError: _toTheBoundary,
    ...rest
  }: PeriodBarProps,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const provider = useContext(ChoiceContext)
  const [chosen, setChosen] = useState<Choice>({})
  const asked = useSettings({ ...(provider ? {} : chosen), data, asOf, own, locale, interactive, ...value })
  const settings = useSame(readable(asked))
  const { messages } = settings.resolved
  const shown = Array.isArray(fields) ? fields : FIELDS
  const { period, compareTo, channels } = settings

  function change(more: Choice, reason: PeriodBarDetails['reason'], event: SyntheticEvent) {
    if (value === undefined && provider) provider.choose(more)
    if (value === undefined && !provider) setChosen({ ...chosen, ...more })
    onValueChange?.({ period, compareTo, channels, ...more }, { event, reason })
  }
  return (
    <div
      role="group"
      aria-label={titleIn(settings)(barIn(messages).name)}
      lang={messages.tag}
      dir={settings.dir}
      {...attributesIn(rest)}
      ref={ref}
      className={classes('kpi-root kpi-period-bar', fill === true && 'kpi-fill', className)}
    >
      {shown.includes('period') && (
        <PeriodField
          settings={settings}
          weekStart={STARTS.includes(weekStart) ? weekStart : 'monday'}
          onChange={(to, event) => change({ period: to }, 'period', event)}
        />
      )}
      {shown.includes('compareTo') && (
        <CompareField settings={settings} onChange={(to, event) => change({ compareTo: to }, 'compareTo', event)} />
      )}
      {shown.includes('channels') && (
        <ChannelMenu
          settings={settings}
          offered={channelsIn(provider?.base.channels)}
          onChange={(to, event) => change({ channels: to }, 'channels', event)}
        />
      )}
    </div>
  )
})

const STARTS: readonly unknown[] = ['monday', 'sunday', 'saturday']

/** Days that are none are chosen anew: the bar begins with those of the data. */
function readable(settings: Settings): Settings {
  try {
    resolveWindow(settings)
    return { ...settings, channels: Array.isArray(settings.channels) ? settings.channels : undefined }
  } catch (thrown) {
    warnOnce('misuse', textOf(thrown) ?? '')
    return { ...settings, period: undefined, compareTo: undefined, asOf: undefined, channels: undefined }
  }
}
