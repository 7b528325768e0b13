import { Arc } from '@visx/shape'
import { arcOf, fullTurn, placeOn } from '../../geometry/index.js'
import { formatRange, type NumberOptions } from '../../format/index.js'
import type { Score } from '../../metrics/index.js'
import { Value } from '../../parts/index.js'

interface ScoreRingProps extends Pick<NumberOptions, 'locale'> {
  score: Score
  name: string
  value: string
  reason: string
  className?: string | undefined
}

/** The score of a plan: a ring that is full at 100%, and the number that is true beyond. */
export function ScoreRing({ score, name, value, reason, locale, className }: ScoreRingProps) {
  const place = score.known ? placeOn({ min: 0, max: 1 }, score.value) : null
  const meaning = score.known
    ? {
        role: 'meter',
        'aria-label': name,
        'aria-valuenow': score.value,
        'aria-valuemin': Math.min(0, score.value),
        'aria-valuemax': Math.max(1, score.value),
        'aria-valuetext': value,
      }
    : { role: 'img', 'aria-label': [score.between && value, reason].filter(Boolean).join('. ') }
  return (
    <div className="kpi-score-ring" {...meaning}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
        <Arc className="kpi-score-track" innerRadius={42} outerRadius={50} startAngle={0} endAngle={2 * Math.PI} />
        {place && place.fraction > 0 && (
          <Arc
            className="kpi-score-arc"
            innerRadius={42}
            outerRadius={50}
            cornerRadius={place.fraction < 1 ? 4 : 0}
            {...arcOf(fullTurn, { from: 0, to: place.fraction })}
          />
        )}
      </svg>
      {score.known ? (
        <Value value={{ value: score.value, unit: 'percent' }} locale={locale} className={className} />
      ) : (
        <bdi className={`kpi-value ${className ?? ''}`} data-fit="s">
          {score.between ? formatRange(score.between, { locale, unit: 'percent', trim: true }) : value}
        </bdi>
      )}
    </div>
  )
}
