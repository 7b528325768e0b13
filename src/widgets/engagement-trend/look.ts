import type { Fault } from '../../format/index.js'
import type { TrendFigures } from './figures.js'
import type { TrendLook } from './geometry.js'
import type { TrendShape } from './TrendProps.js'

/** Fewer points are bars: two points would be a straight line, whatever happened between them. */
const FEW = 5
/** So many points of what is counted are bars; more of them say more as a line. */
const MOST_BARS = 14

interface Wish {
  readonly metric: unknown
  readonly shape?: TrendShape | undefined
  readonly zero?: boolean | 'auto' | undefined
}

/** How the points are drawn, and what the developer should hear of it. */
export function lookOf(
  { metric, shape, zero = 'auto' }: Wish,
  { lines, slots, result, addsUp }: TrendFigures,
  isMultiple: boolean,
): { readonly look: TrendLook; readonly fault?: Fault } {
  const isTogether = lines.length > 1 && !isMultiple
  const isLine = { fill: false, isStacked: false, zero } as const
  if (shape === 'bar' && isTogether && !addsUp) {
    const name = typeof metric === 'string' ? metric : result.metric
    return {
      look: { ...isLine, shape: 'line' },
      fault: {
        code: 'stack',
        text: `kpi-kit: bars by channel stand on each other, and "${name}" does not add up over channels, so lines are drawn. Use shape="line", layout="multiples", or a metric that is counted.`,
      },
    }
  }
  const isCounted = result.time === 'adds' && result.unit !== 'percent'
  const isFew = slots.length < FEW || (isCounted && slots.length <= MOST_BARS)
  const drawn = shape ?? (isFew && !isTogether ? 'bar' : undefined)
  if (drawn === 'bar') return { look: { ...isLine, shape: 'bar', isStacked: isTogether } }
  if (drawn === 'step') return { look: { ...isLine, shape: 'step' } }
  return {
    look: { ...isLine, shape: 'line', fill: { line: false, area: true, auto: 'auto' as const }[drawn ?? 'auto'] },
  }
}
