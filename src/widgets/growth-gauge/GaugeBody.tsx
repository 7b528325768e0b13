'use client'
import {
  classes,
  Delta,
  deltaId,
  hatchId,
  Legend,
  type LegendItem,
  type Reading,
  Skeleton,
  type Settings,
  titleId,
  unknownAs,
  Value,
  type WidgetProps,
} from '../../parts/index.js'
import { Bar } from './Bar.js'
import { Dial } from './Dial.js'
import type { GaugeLayout } from './geometry.js'
import type { GaugeWords } from './words.js'

interface GaugeBodyProps {
  /** What ids are made of; those of the frame too. */
  ids: string
  title: string
  shape: 'arc' | 'ring' | 'bar'
  reading: Reading
  layout: GaugeLayout
  words: GaugeWords
  settings: Settings
  loading: boolean
  changed: boolean
  classNames: WidgetProps['classNames']
}

/** The number, the drawing, the ends of its scale, and where there is room for it, what the marks are. */
export function GaugeBody({
  ids,
  title,
  shape,
  reading,
  layout,
  words,
  settings,
  loading,
  changed,
  classNames,
}: GaugeBodyProps) {
  const { result, comparison } = reading
  const { locale, currency, container, resolved } = settings
  const drawing = {
    id: hatchId(ids),
    label: title,
    layout: loading ? null : layout,
    // A point beyond the scale has no place on it; its value stands in the legend and the table.
    marks: words.marks.filter((mark) => !mark.beyond),
    container,
    changed,
  }
  const read = loading ? (
    <Skeleton messages={resolved.messages} />
  ) : (
    <>
      <div className="kpi-gauge-meter" {...meaning(ids, reading, layout, words)}>
        <Value value={result} locale={locale} currency={currency} className={classNames?.value} />
      </div>
      <Delta
        id={deltaId(ids)}
        comparison={comparison}
        locale={locale}
        currency={currency}
        className={classNames?.delta}
      />
    </>
  )
  // Without a value and a target, the ends of the scale are of nothing.
  const scaled = !loading && (result.known || layout.band || layout.target)
  const ends = (
    <div className="kpi-gauge-ends" aria-hidden="true">
      {!scaled
        ? '\u00a0'
        : (shape === 'ring' ? [words.ends] : [words.min, words.max]).map((end) => <bdi key={end}>{end}</bdi>)}
    </div>
  )
  const legend = words.marks.filter(
    (mark): mark is typeof mark & LegendItem => mark.sign !== 'zone' && mark.id !== 'value',
  )
  return (
    <div className={classes('kpi-gauge', `kpi-gauge-${shape}`)}>
      {shape === 'bar' ? (
        <div className="kpi-gauge-line">
          <div className="kpi-gauge-line__head">{read}</div>
          <Bar {...drawing} />
          {ends}
        </div>
      ) : (
        <div className="kpi-gauge-dial">
          <Dial {...drawing} ring={shape === 'ring'} />
          <div className="kpi-gauge-dial__read">{read}</div>
          {ends}
        </div>
      )}
      {!loading && legend.length > 1 && <Legend items={legend} />}
    </div>
  )
}

/** A known value is a meter; one that is unknown is a picture of a reason. */
function meaning(ids: string, { result }: Reading, { scale }: GaugeLayout, words: GaugeWords) {
  if (!result.known) return unknownAs(words, result)
  return {
    role: 'meter',
    'aria-labelledby': titleId(ids),
    'aria-valuenow': result.value,
    // The scale of the drawing may stop short of the value; that of the meter may not.
    'aria-valuemin': Math.min(scale.min, result.value),
    'aria-valuemax': Math.max(scale.max, result.value),
    'aria-valuetext': words.meaning,
  }
}
