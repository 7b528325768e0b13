import type { Row } from 'kpi-kit/metrics'
import { useId, useMemo } from 'react'
import {
  groupMetrics,
  metricIds,
  metricName,
  readPeriod,
  readTarget,
  type Shape,
  type Shown,
  shapes,
  targetUnit,
} from './options.js'

interface Props {
  readonly shown: Shown
  readonly rows: readonly Row[]
  readonly onShow: (shown: Partial<Shown>) => void
}

const shapeIds = Object.keys(shapes) as Shape[]

/** The props of the widget that make sense to play with. */
export function OptionsCard({ shown, rows, onShow }: Props) {
  const id = useId()
  const { known, others } = useMemo(() => groupMetrics(rows), [rows])
  const groups = [
    { label: 'These rows are enough', ids: known },
    { label: 'More facts are needed', ids: others },
  ].filter(({ ids }) => ids.length > 0)
  const [badPeriod, badTarget] = [readPeriod(shown) === null, readTarget(shown) === null]
  const unit = targetUnit(shown.metric)

  return (
    <section className="pg-card pg-options" aria-label="Widget">
      <div className="pg-control pg-wide">
        <label htmlFor={`${id}-metric`}>Metric</label>
        <select
          id={`${id}-metric`}
          className="pg-input"
          value={shown.metric}
          onChange={({ target }) => {
            const metric = metricIds.find((one) => one === target.value)
            if (metric !== undefined) onShow({ metric })
          }}
        >
          {groups.map(({ label, ids }) => (
            <optgroup key={label} label={label}>
              {ids.map((one) => (
                <option key={one} value={one}>
                  {metricName(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="pg-control">
        <label htmlFor={`${id}-period`}>Period</label>
        <input
          id={`${id}-period`}
          className="pg-input"
          value={shown.period}
          placeholder="All rows"
          aria-invalid={badPeriod}
          aria-describedby={`${id}-period-hint`}
          onChange={({ target }) => onShow({ period: target.value })}
        />
        <span id={`${id}-period-hint`} className={badPeriod ? 'pg-bad' : 'pg-muted'}>
          {badPeriod ? 'No date. ' : ''}Like 2026-10, 2026-W42
        </span>
      </div>
      <div className="pg-control">
        <label htmlFor={`${id}-target`}>Target{unit && `, ${unit}`}</label>
        <input
          id={`${id}-target`}
          className="pg-input"
          inputMode="decimal"
          value={shown.target}
          placeholder="None"
          aria-invalid={badTarget}
          aria-describedby={`${id}-target-hint`}
          onChange={({ target }) => onShow({ target: target.value })}
        />
        <span id={`${id}-target-hint`} className={badTarget ? 'pg-bad' : 'pg-muted'}>
          {badTarget ? 'No number. ' : ''}
          {unit === '%' ? 'Like 5 for 5%' : unit === 's' ? 'In seconds' : 'Like 260'}
        </span>
      </div>
      <fieldset className="pg-shapes pg-wide">
        <legend>Shape</legend>
        {shapeIds.map((shape) => (
          <label key={shape} className="pg-shape">
            <input
              type="radio"
              name={`${id}-shape`}
              checked={shown.shape === shape}
              onChange={() => onShow({ shape })}
            />
            {shapes[shape]}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
