import { percent, pointList } from '../../geometry/index.js'
import { bandOf, drawnSize, type StageLayout } from './geometry.js'

export interface Shape {
  size: number | null
  /** `none` has nothing to draw, `range` is known within bounds. */
  state: 'none' | 'range' | undefined
  /** The stage that it goes over into; `undefined` where each stands by itself. */
  next: StageLayout | undefined
  /** It is drawn in its base. */
  isStep: boolean
  /** The id of the pattern of a range. */
  hatch: string
}

/** The drawing of a stage twice: a bar for stages one below the other, and a column or a piece of a band for those in a row. */
export function StageShape({ size, state, next, isStep, hatch }: Shape) {
  const shape = { className: 'kpi-funnel-shape', 'data-state': state }
  const fill = state === 'range' ? `url(#${hatch})` : undefined
  const height = drawnSize(size ?? 0)
  const isBand = !isStep && state !== 'range'
  return (
    <>
      <div className="kpi-funnel-bar" data-state={state}>
        {size ? (
          <svg {...shape} width={percent(size)} aria-hidden="true">
            {fill && <rect fill={fill} width="100%" height="100%" />}
          </svg>
        ) : null}
      </div>
      <div className="kpi-funnel-cell" data-state={state} data-band={isBand || undefined}>
        {size ? (
          <svg
            width="100%"
            height="100%"
            viewBox={isBand ? '0 0 100 100' : undefined}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {isBand ? (
              <polygon {...shape} points={pointList(bandOf(size, next?.size ?? size))} />
            ) : (
              <rect
                {...shape}
                fill={fill}
                y={percent(isStep ? 1 - height : (1 - height) / 2)}
                width="100%"
                height={percent(height)}
              />
            )}
          </svg>
        ) : null}
      </div>
    </>
  )
}
