'use client'
import { inSentences } from '../../format/intl.js'
import { arcOf, arcPath, fullTurn, type Span } from '../../geometry/index.js'
import type { Score } from '../../metrics/index.js'
import { meterOf } from '../../parts/meterOf.js'
import { classes, Maybe, useView, Value } from '../../parts/index.js'

interface ScoreRingProps {
  name: string
  score: Score
  /** The score as it is rounded; `null` where there is none. */
  shown: number | null
  /** The same in words, or a range, or a dash. */
  value: string
  /** What it means: in a period that is not over it is the one that the plan is on pace for. */
  meaning: string
  /** Why there is none. */
  reason: string
}

const partOf = (part: Span) => arcPath({ inner: 42, outer: 50, corner: 4, ...arcOf(fullTurn, part) })

/** The score of a plan: a ring that is full at 100%, and the number that is true beyond. */
export function ScoreRing({ name, score, shown, value, meaning: text, reason }: ScoreRingProps) {
  const { classNames } = useView()
  const { sure, maybe } = meterOf(score, 1)
  const meaning = score.known
    ? {
        role: 'meter',
        'aria-label': name,
        'aria-valuenow': score.value,
        'aria-valuemin': Math.min(0, score.value),
        'aria-valuemax': Math.max(1, score.value),
        'aria-valuetext': text,
      }
    : { role: 'img', 'aria-label': inSentences([score.between && value, reason]) }
  return (
    // How many figures there are, with a sign: of "94.2" three.
    <div
      className="kpi-score-ring"
      data-figures={shown === null ? undefined : (shown * 1e3).toFixed().length}
      {...meaning}
    >
      <svg viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
        <path className="kpi-meter-track" d={partOf({ from: 0, to: 1 })} />
        {maybe && <Maybe as="path" d={partOf(maybe)} />}
        {sure && <path className="kpi-score-arc" d={partOf(sure)} />}
      </svg>
      {shown === null ? (
        <bdi className={classes('kpi-value', classNames?.value)} data-fit="s">
          {value}
        </bdi>
      ) : (
        <Value value={{ value: shown, unit: 'percent' }} />
      )}
    </div>
  )
}
