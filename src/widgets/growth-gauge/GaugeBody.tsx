'use client'
import { useState } from 'react'
import { classes, Delta, Legend, type LegendProps, Skeleton, unknownAs, useView, Value } from '../../parts/index.js'
import { Bar } from './Bar.js'
import { Dial } from './Dial.js'
import type { GaugeReading } from './reading.js'
import { mergePace } from './words.js'

interface GaugeBodyProps {
  reading: GaugeReading
  shape: 'arc' | 'ring' | 'bar'
}

/** The number, the drawing, the ends of its scale, and where there is room for it, what the marks are. */
export function GaugeBody({ reading, shape }: GaugeBodyProps) {
  const { title, loading } = useView()
  const { result, comparison, layout, words } = reading
  const value = result.known ? result.value : null
  const [first] = useState(value)
  const { labels } = words
  const marks = mergePace(words.marks, shape)
  const key = words.key(marks)
  const drawing = { layout: loading ? null : layout, marks, labels, changed: value !== first }
  const figures = loading ? (
    <Skeleton />
  ) : (
    <>
      <Value value={result} decimals={words.decimals} {...meaning(title, reading)} />
      <Delta comparison={comparison} />
    </>
  )
  // Where nothing is drawn, the ends of the scale are of nothing.
  const hasScale = !loading && (result.known || layout.sure || layout.band || layout.target)
  const texts = shape === 'ring' ? [words.ends] : [words.min, words.max]
  const ends = (
    <div className="kpi-gauge-ends" aria-hidden="true">
      {hasScale ? texts.map((end, i) => <bdi key={i}>{end}</bdi>) : '\u00a0'}
    </div>
  )
  return (
    <div className={classes('kpi-gauge', `kpi-gauge-${shape}`)} data-waiting={loading || undefined}>
      {shape === 'bar' ? (
        <div className="kpi-gauge-line">
          <div className="kpi-gauge-line__head">{figures}</div>
          <Bar {...drawing} />
          {ends}
        </div>
      ) : (
        <div className="kpi-gauge-dial">
          <div className="kpi-gauge-dial__read">{figures}</div>
          <Dial {...drawing} shape={shape} />
          {ends}
        </div>
      )}
      {key.length + words.zones.length > 0 && (
        <div className="kpi-gauge-key">
          {key.length > 0 && <Key items={key} waiting={loading} />}
          {words.zones.length > 0 && <Key items={words.zones} waiting={loading} layout="row" />}
        </div>
      )}
    </div>
  )
}

/** What the marks are, with their values. While it loads, it holds its place and has no figures. */
function Key({ items, waiting, layout }: LegendProps & { waiting: boolean }) {
  const shown = waiting ? items.map((item) => ({ ...item, value: item.value?.replace(/\d/g, '0') })) : items
  return <Legend items={shown} layout={layout} />
}

/** A known value is a meter; one that is unknown is a picture of a reason. */
function meaning(title: string, { result, layout: { scale }, words }: GaugeReading) {
  if (!result.known) return unknownAs(words, result)
  return {
    role: 'meter',
    // Not by the id of the title: readers leave that out, and with it whatever the number is of.
    'aria-label': title,
    'aria-valuenow': result.value,
    // The scale of the drawing may stop short of the value; that of the meter may not.
    'aria-valuemin': Math.min(scale.min, result.value),
    'aria-valuemax': Math.max(scale.max, result.value),
    'aria-valuetext': words.meaning,
  }
}
