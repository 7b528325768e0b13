import type { ReactNode } from 'react'
import { percent, pointList, runsOf, type Spark, sparkOf } from '../geometry/index.js'
import { classes } from './classes.js'

export interface SparklineProps {
  /** In order of time; `null` where there is a gap, which stays one. */
  values: ReadonlyArray<number | null>
  /** Whether the last value, or of all values which, is of a part of its time, such as a week that is not over: it is drawn open. */
  unfinished?: boolean | readonly boolean[] | undefined
  /** The goal of each point, as a dashed line; left out where it is so far away that the line would be flat. */
  target?: number | undefined
  /** What it shows, in words: `describeOverTime` of the format entry. Without it, it is an ornament of a number beside it. */
  label?: string | undefined
  className?: string | undefined
  /** What lies above the line: a cursor, say. Then the words are there. */
  children?: ((spark: Spark) => ReactNode) | undefined
}

/**
 * How a number came about: a small line with its last point, or a few columns. It is filled where it is drawn from zero. Time
 * runs from left to right in every language.
 */
export function Sparkline({ values, unfinished = false, target, label, className, children }: SparklineProps) {
  const spark = sparkOf(values, target)
  const last = spark.points.at(-1)
  const open = [unfinished].flat()
  const isOpen = (i: number) => open[open.length - values.length + i]
  return (
    <svg
      className={classes('kpi-sparkline', className)}
      data-columns={spark.shape === 'columns' ? Math.min(4, values.length) : undefined}
      // What is a picture has nothing in it that can be reached.
      role={label && (children ? 'group' : 'img')}
      aria-label={label}
      aria-hidden={label || children ? undefined : true}
      focusable="false"
    >
      {spark.shape === 'columns' ? <Columns spark={spark} isOpen={isOpen} /> : <Line spark={spark} />}
      {spark.zero !== null && <Level className="kpi-sparkline__zero" y={spark.zero} />}
      {spark.target !== null && <Level className="kpi-sparkline__goal" y={spark.target} />}
      {spark.shape === 'line' && last && (
        <circle
          className="kpi-sparkline__last"
          data-unfinished={isOpen(values.length - 1) || undefined}
          cx={percent(last.x / 100)}
          cy={percent(last.y / 100)}
          r="2.5"
        />
      )}
      {children?.(spark)}
    </svg>
  )
}

interface PartProps {
  spark: Spark
}

function Line({ spark: { points, zero } }: PartProps) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
      {runsOf(points).map((run, i) => {
        const [first, end] = [run[0], run.at(-1)]
        return (
          <g key={i}>
            {zero !== null && first && end && run.length > 1 && (
              <polygon
                className="kpi-sparkline__area"
                points={pointList([{ x: first.x, y: zero }, ...run, { x: end.x, y: zero }])}
              />
            )}
            {/* A line of one point is a dot: its ends are round. */}
            <polyline
              className="kpi-sparkline__line"
              data-lone={run.length < 2 || undefined}
              points={pointList(run.length > 1 ? run : [...run, ...run])}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Of its place, each column takes so much. */
const COLUMN = 0.6
/** What is not nothing can be seen, beside the line of zero too. */
const LEAST = 6

function Columns({ spark: { points, zero }, isOpen }: PartProps & { readonly isOpen: (at: number) => unknown }) {
  const width = (100 * COLUMN) / points.length
  const foot = zero ?? 100
  return points.map((point, i) => {
    if (!point) return null
    const height = point.y === foot ? 0 : Math.max(LEAST, Math.abs(point.y - foot))
    return (
      <rect
        key={i}
        className="kpi-sparkline__column"
        data-last={i === points.length - 1 || undefined}
        data-unfinished={isOpen(i) || undefined}
        x={percent((point.x - width / 2) / 100)}
        y={percent((point.y > foot ? foot : foot - height) / 100)}
        width={percent(width / 100)}
        height={percent(height / 100)}
      />
    )
  })
}

const Level = ({ className, y }: { readonly className: string; readonly y: number }) => (
  <line className={className} x1="0" x2="100%" y1={percent(y / 100)} y2={percent(y / 100)} />
)
