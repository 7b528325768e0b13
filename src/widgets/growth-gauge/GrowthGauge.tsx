'use client'
import { forwardRef, useId, useMemo, useState } from 'react'
import { capitalize } from '../../format/intl.js'
import type { Better, Metric, MetricInput } from '../../metrics/index.js'
import {
  DataTable,
  ErrorState,
  Frame,
  Placeholder,
  UpdatedNote,
  useSettings,
  type WidgetProps,
  warnOnce,
} from '../../parts/index.js'
import { deltaId, GaugeBody } from './GaugeBody.js'
import { type GaugeZone, layOut } from './geometry.js'
import { type Reading, readGauge, toneOf } from './reading.js'
import { wordsFor } from './words.js'

export interface GrowthGaugeProps extends WidgetProps {
  /** What it shows: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric?: MetricInput
  /** An arc that is open below, a full ring, or a bar. */
  shape?: 'arc' | 'ring' | 'bar'
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  target?: number
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better
  /** Parts of the scale, by tone. With a target there are three by default: below 80% of it, up to it, and from it on. */
  zones?: ReadonlyArray<GaugeZone>
  /** The start of the scale. By default 0, or as far below as `max` is above where something is negative. */
  min?: number
  /** The end of the scale. By default a third beyond the target, or without one the next round number. */
  max?: number
  /** Shows the formula with the reader's numbers. */
  formula?: boolean
}

/**
 * How far the audience, or any other metric, has come, against a target: value, change, zones, pace and projection.
 *
 * A value beyond the scale is drawn to its end and said in full. A value that is unknown is a dash with its reason; one
 * that is known between bounds is a range, and hatched.
 *
 * ```tsx
 * <GrowthGauge data={{ followersStart: 12000, followersGained: 940, followersLost: 436 }} target={0.05} />
 * ```
 */
export const GrowthGauge = forwardRef<HTMLElement, GrowthGaugeProps>(function GrowthGauge(
  {
    metric = 'netGrowthRate',
    shape = 'arc',
    target,
    better,
    zones,
    min,
    max,
    formula = true,
    data: ownData,
    previous,
    compareTo: ownCompareTo,
    period: ownPeriod,
    asOf: ownAsOf,
    own: ownBrand,
    locale: ownLocale,
    currency: ownCurrency,
    title,
    description,
    status = 'ready',
    error,
    onRetry,
    updatedAt,
    size = 'md',
    variant = 'card',
    table = 'toggle',
    classNames,
    ...rest
  },
  ref,
) {
  const ids = useId()
  const settings = useSettings({
    data: ownData,
    period: ownPeriod,
    asOf: ownAsOf,
    compareTo: ownCompareTo,
    own: ownBrand,
    locale: ownLocale,
    currency: ownCurrency,
  })
  const { data, period, asOf, compareTo, own, locale, currency, resolved } = settings
  const { messages } = resolved

  // Compute: one reading, from which everything follows.
  const computed = useMemo(() => {
    try {
      const reading = readGauge({ metric, data, previous, period, asOf, compareTo, own, target, better })
      const layout = layOut({ ...scaleInput(reading), min, max, zones })
      return { reading, layout, words: wordsFor(reading, layout, { locale, currency }) }
    } catch (thrown) {
      return { thrown: thrown instanceof Error ? thrown.message : String(thrown) }
    }
  }, [metric, data, previous, period, asOf, compareTo, own, target, better, min, max, zones, locale, currency])
  const value = computed.reading?.result.known ? computed.reading.result.value : null
  const [first] = useState(value)

  const { reading, layout, words } = computed

  // Say.
  const frame = {
    dir: settings.dir,
    ...rest,
    ids,
    messages,
    name: 'growth-gauge',
    title: title ?? words?.name ?? String((metric as Metric | null)?.id ?? metric ?? 'GrowthGauge'),
    status,
    size,
    variant,
    classNames,
  }
  if (computed.thrown) warnOnce('misuse', computed.thrown)
  for (const { code, text } of words?.faults ?? []) warnOnce(code, text)

  // Draw.
  if (status === 'error' || !reading) {
    return (
      <Frame {...frame} ref={ref} status="error">
        <div className={`kpi-gauge kpi-gauge-${shape}`}>
          <ErrorState error={error ?? computed.thrown} onRetry={onRetry} messages={messages} />
        </div>
      </Frame>
    )
  }
  const loading = status === 'loading'
  return (
    <Frame
      {...frame}
      ref={ref}
      note={words.period}
      sentence={
        loading ? (
          <Placeholder text={[words.sentence, words.compared].filter(Boolean).join('. ')} />
        ) : (
          (description ?? words.sentence)
        )
      }
      aside={loading ? undefined : words.compared}
      tone={loading ? undefined : toneOf(reading)}
      describedBy={loading || !words.compared ? undefined : deltaId(ids)}
      footer={
        loading ? (
          <>
            {formula && words.formula && <Placeholder text={words.formula} />}
            {table === 'toggle' && (
              <button type="button" className="kpi-button" disabled>
                {capitalize(messages.showData, messages.tag)}
              </button>
            )}
          </>
        ) : (
          <>
            {formula && words.formula && <bdi className="kpi-formula">{words.formula}</bdi>}
            <UpdatedNote
              status={status}
              updatedAt={updatedAt ?? (status === 'stale' ? reading.result.window?.asOf : undefined)}
              locale={locale}
              messages={messages}
            />
            <DataTable
              id={ids}
              caption={frame.title}
              columns={[messages.measure, messages.value].map((text) => capitalize(text, messages.tag))}
              rows={words.rows}
              notes={words.notes}
              messages={messages}
              mode={table}
              className={classNames?.table}
            />
          </>
        )
      }
    >
      <GaugeBody
        ids={ids}
        title={frame.title}
        shape={shape}
        reading={reading}
        layout={layout}
        words={words}
        settings={settings}
        loading={loading}
        changed={value !== first}
        classNames={classNames}
      />
    </Frame>
  )
})

const scaleInput = ({ result, target, previous, pace }: Reading) => ({
  value: result.known ? result.value : null,
  between: result.known ? undefined : result.between,
  unit: result.unit,
  better: result.better,
  target,
  previous,
  expected: pace?.expected ?? null,
})
