export interface LegendItem {
  readonly id: string
  /** The sign that the drawing uses for it. */
  readonly sign: 'value' | 'target' | 'pace' | 'previous'
  readonly name: string
  readonly value: string
}

/** What the marks of a drawing are, with their values. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="kpi-legend">
      {items.map(({ id, sign, name, value }) => (
        <li key={id} className="kpi-legend__item">
          <svg
            className="kpi-legend__sign"
            data-sign={sign}
            viewBox="0 0 12 12"
            width="12"
            height="12"
            aria-hidden="true"
            focusable="false"
          >
            {signs[sign]}
          </svg>
          <bdi className="kpi-legend__name">{name}</bdi>
          <bdi className="kpi-legend__value">{value}</bdi>
        </li>
      ))}
    </ul>
  )
}

const signs = {
  value: <rect y="3" width="12" height="6" rx="3" />,
  target: <rect x="4.75" width="2.5" height="12" rx="1" />,
  pace: <path d="M1 1.5h10L6 10.5z" />,
  previous: <circle cx="6" cy="6" r="3.5" />,
} as const
