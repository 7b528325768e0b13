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

/**
 * The drawing of a stage, to be shown in two ways: a bar as long as its part, for stages one below the other, and in a row a
 * column, or a piece of a band, within a box as wide as the row has room for.
 */
export function StageShape({ size, state, next, isStep, hatch }: Shape) {
  const height = drawnSize(size ?? 0)
  const isBand = !isStep && state !== 'range'
  const fill = state === 'range' ? `url(#${hatch})` : undefined
  return (
    <div className="kpi-funnel-bar" data-state={state} data-band={isBand || undefined}>
      {size ? (
        <svg
          className="kpi-funnel-shape"
          data-state={state}
          width={percent(size)}
          viewBox={isBand ? '0 0 100 100' : undefined}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {isBand ? (
            <polygon className="kpi-funnel-cell" points={pointList(bandOf(size, next?.size ?? size))} />
          ) : (
            <rect
              className="kpi-funnel-cell"
              fill={fill}
              y={percent(isStep ? 1 - height : (1 - height) / 2)}
              width="100%"
              height={percent(height)}
            />
          )}
        </svg>
      ) : null}
    </div>
  )
}
