import { type Point, pointList, smooth } from '../../geometry/index.js'
import { classes } from '../../parts/classes.js'
import { Maybe } from '../../parts/Maybe.js'
import type { Box } from './boxes.js'
import type { LineMarks } from './lineMarks.js'

interface SeriesProps {
  runs: ReadonlyArray<readonly Point[]>
  isSmooth?: boolean | undefined
  /** Where a filled line ends below. */
  base?: number | undefined
  className?: string | undefined
}

/** A line in its parts, or what lies between it and its base; to be used within a box of 100 by 100. */
export function Series({ runs, isSmooth = false, base, className }: SeriesProps) {
  const isArea = base !== undefined
  const shared = { className: classes(!isArea && 'kpi-trend-line', className) }
  return runs.map((run, i) => {
    const [first] = run
    if (!first) return null
    // A line of one point is a dot: its ends are round.
    const lone = run.length < 2 || undefined
    const [start, end] = isArea ? [[{ x: first.x, y: base }], [{ x: run.at(-1)?.x ?? 0, y: base }]] : [[], []]
    if (isSmooth && !lone) return <path key={i} {...shared} d={pathOf([...start, first], run, end)} />
    const points = pointList([...start, ...run, ...(lone && !isArea ? run : []), ...end])
    return isArea ? (
      <polygon key={i} {...shared} points={points} />
    ) : (
      <polyline key={i} {...shared} data-lone={lone} points={points} />
    )
  })
}

/** Straight to the first point of a line, smoothly along it, and straight on. */
function pathOf(start: readonly Point[], run: readonly Point[], end: readonly Point[]): string {
  const bends = smooth(run).map(({ x1, y1, x2, y2, x, y }) => `C${x1},${y1} ${x2},${y2} ${x},${y}`)
  return `M${pointList(start).replace(' ', 'L')}${bends.join('')}${end.length ? `L${pointList(end)}Z` : ''}`
}

/** Bars, in percent of the drawing. */
export const Boxes = ({ boxes, className }: { readonly boxes: readonly Box[]; readonly className: string }) =>
  boxes.map(({ x, y, width, height, of }, i) => {
    const box = { x: `${x}%`, y: `${y}%`, width: `${width}%`, height: `${height}%` }
    return of === 'between' ? <Maybe key={i} {...box} /> : <rect key={i} className={className} data-of={of} {...box} />
  })

/** Points of few, points that are not whole, and ranges from end to end. */
export function SeriesDots({ dots, open, ranges }: Pick<LineMarks, 'dots' | 'open' | 'ranges'>) {
  return (
    <>
      {ranges.map(({ x, y1, y2 }, i) => (
        <svg key={i} x={`${x}%`} overflow="visible">
          <Maybe x="-4" y={`${y1}%`} width="8" height={`${y2 - y1}%`} />
        </svg>
      ))}
      {dots.map(({ x, y }, i) => (
        <circle key={i} className="kpi-trend-point" cx={`${x}%`} cy={`${y}%`} r="3" />
      ))}
      {open.map(({ x, y }, i) => (
        <circle key={i} className="kpi-trend-open" cx={`${x}%`} cy={`${y}%`} r="3.5" />
      ))}
    </>
  )
}
