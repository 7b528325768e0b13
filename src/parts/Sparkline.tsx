import { percent, pointList, pointsIn, runsOf } from '../geometry/index.js'
import { classes } from './classes.js'

export interface SparklineProps {
  /** In order of time; `null` where there is a gap, which stays one. */
  values: ReadonlyArray<number | null>
  /** The last value is of a time that is not over: it is drawn open. */
  unfinished?: boolean | undefined
  /** What it shows, in words. Without it, it is an ornament of a number that stands beside it. */
  label?: string | undefined
  className?: string | undefined
}

/** How a number came about: a small line with its last point. Time runs from left to right in every language. */
export function Sparkline({ values, unfinished = false, label, className }: SparklineProps) {
  const points = pointsIn(values)
  const last = points.at(-1)
  const runs = runsOf(points)
  return (
    <svg
      className={classes('kpi-sparkline', className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
        {runs.map((run) => (
          // A line of one point is a dot: its ends are round.
          <polyline
            key={run[0]?.x}
            className="kpi-sparkline__line"
            data-lone={run.length < 2 || undefined}
            points={pointList(run.length > 1 ? run : [...run, ...run])}
          />
        ))}
      </svg>
      {last && (
        <circle
          className="kpi-sparkline__last"
          data-unfinished={unfinished || undefined}
          cx={percent(last.x / 100)}
          cy={percent(last.y / 100)}
          r="2.5"
        />
      )}
    </svg>
  )
}
