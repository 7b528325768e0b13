import { percent, pointList } from '../../geometry/index.js'
import { Maybe } from '../../parts/index.js'
import { bandOf, drawnSize, type StageLayout } from './geometry.js'

export interface Shape {
  /** `undefined` while it loads. */
  layout: StageLayout | undefined
  /** The stage that it goes over into; `undefined` where each stands by itself. */
  next: StageLayout | undefined
  /** It is drawn in its base. */
  isStep: boolean
}

/**
 * The drawing of a stage, to be shown in two ways: a bar as long as its part, for stages one below the other, and in a row a
 * column, or a piece of a band, within a box as wide as the row has room for. What may be more follows what is certain; in a
 * row it stands on that, or around it.
 */
export function StageShape({ layout, next, isStep }: Shape) {
  const { size = null, sure } = layout ?? { size: 0, sure: 0 }
  const isRange = size !== null && sure < size
  const isBand = !isStep && !isRange
  // Beside what nothing is certain of it stays as it is.
  const end = next?.size === 0 ? 0 : next?.sure || sure
  const shared = { className: 'kpi-funnel-shape', preserveAspectRatio: 'none', 'aria-hidden': true as const }
  const column = (from: number, to: number) => {
    const [foot, top] = [drawnSize(from), drawnSize(to)]
    const y = isStep ? 1 - top : (1 - top) / 2
    return { y: percent(y), width: '100%', height: percent(isStep ? top - foot : top) }
  }
  return (
    <div
      className="kpi-funnel-bar"
      data-state={size === null ? 'none' : (isRange && 'range') || undefined}
      data-band={isBand || undefined}
    >
      {sure > 0 && (
        <svg {...shared} width={percent(sure)} viewBox={isBand ? '0 0 100 100' : undefined}>
          {isBand ? (
            <polygon className="kpi-funnel-cell" points={pointList(bandOf(sure, end))} />
          ) : (
            <rect className="kpi-funnel-cell" {...column(0, sure)} />
          )}
        </svg>
      )}
      {isRange && (
        <svg {...shared} data-state="range" width={percent(size - sure)}>
          <Maybe {...column(sure, size)} />
        </svg>
      )}
    </div>
  )
}
