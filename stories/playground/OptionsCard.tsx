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
import { TextOption } from './TextOption.js'

interface Props {
  readonly shown: Shown
  readonly rows: readonly Row[]
  readonly onShow: (shown: Partial<Shown>) => void
}

const shapeIds = Object.keys(shapes) as Shape[]

const targetHints = { '%': 'Like 5 for 5%', s: 'In seconds', '': 'Like 260' } as const

/** The props of the widget that make sense to play with. */
export function OptionsCard({ shown, rows, onShow }: Props) {
  const id = useId()
  const { known, others } = useMemo(() => groupMetrics(rows), [rows])
  const groups = [
    { label: 'These rows are enough', ids: known },
    { label: 'More facts are needed', ids: others },
  ].filter(({ ids }) => ids.length > 0)
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
      <TextOption
        label="Period"
        value={shown.period}
        placeholder="All rows"
        hint="Like 2026-10, 2026-W42"
        fault={readPeriod(shown) === null ? 'No date. ' : ''}
        onChange={(period) => onShow({ period })}
      />
      <TextOption
        label={`Target${unit && `, ${unit}`}`}
        value={shown.target}
        placeholder="None"
        inputMode="decimal"
        hint={targetHints[unit]}
        fault={readTarget(shown) === null ? 'No number. ' : ''}
        onChange={(target) => onShow({ target })}
      />
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
