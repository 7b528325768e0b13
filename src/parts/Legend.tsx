import type { Tone } from '../theme/index.js'
import { classes } from './classes.js'
import { maybeSign } from './Maybe.js'
import type { ColorAttributes } from './seriesColors.js'
import { Words } from './Words.js'

export interface LegendItem {
  readonly id: string
  /** The sign that the drawing uses for it; of what has no place in the drawing none, and its place is left free. */
  readonly sign?: LegendSign | undefined
  /** Of a series: from `seriesColors`. */
  readonly color?: ColorAttributes | undefined
  /** Of a status. */
  readonly tone?: Tone | undefined
  readonly name: string
  readonly value?: string | undefined
}

export interface LegendProps {
  items: readonly LegendItem[]
  /** One below the other, or side by side as far as there is room. @default 'list' */
  layout?: 'list' | 'row' | undefined
}

/** What the marks of a drawing are, with their values. */
export function Legend({ items, layout = 'list' }: LegendProps) {
  return (
    <ul className={classes('kpi-legend', layout === 'row' && 'kpi-legend-row')}>
      {items.map(({ sign, color, tone, name, value }, i) => (
        <li key={i} className="kpi-legend__item">
          <Sign sign={sign} color={color} tone={tone} />
          <Words className="kpi-legend__name">{name}</Words>
          {value && <Words className="kpi-legend__value">{value}</Words>}
        </li>
      ))}
    </ul>
  )
}

/** The sign of a mark beside its name: in a legend, a list, a tooltip. */
export function Sign({ sign, color, tone }: Pick<LegendItem, 'sign' | 'color' | 'tone'>) {
  return (
    <svg
      {...color}
      className="kpi-legend__sign"
      data-sign={sign}
      data-tone={tone}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {sign && signs[sign]}
    </svg>
  )
}

const signs = {
  value: <rect y="3" width="12" height="6" rx="3" />,
  target: <rect x="4.75" width="2.5" height="12" rx="1" />,
  pace: <path d="M6 1l5 5-5 5-5-5z" />,
  previous: <circle cx="6" cy="6" r="3.5" />,
  square: <rect x="1" y="1" width="10" height="10" rx="2.5" />,
  line: <path d="M0 6h12" />,
  dash: <path d="M0 6h4M8 6h4" />,
  open: <circle cx="6" cy="6" r="4" fill="none" stroke="currentcolor" strokeWidth="2" />,
  part: <rect x="1" y="1" width="10" height="10" fillOpacity="0.5" stroke="currentcolor" strokeDasharray="3 3" />,
  gap: <path d="M0 9l4-3m4 0l4-3" stroke="currentcolor" strokeWidth="2" />,
  maybe: maybeSign,
  beyond: <path d="M2 2l4 4-4 4M7 2l4 4-4 4" />,
  band: <rect y="2" width="12" height="8" rx="1" />,
} as const

export type LegendSign = keyof typeof signs
