interface ArrowProps {
  /** Above zero it points up, below down; zero is level. */
  readonly direction: number
  /** Whether the change is for the better or the worse. */
  readonly tone?: 'positive' | 'negative' | 'neutral' | undefined
}

/**
 * Which way a change goes, and whether that is good: shapes that say it without a colour. What is better is a full
 * triangle, what is worse a hollow one, and what is neither has no foot.
 */
export function Arrow({ direction, tone = 'positive' }: ArrowProps) {
  const way = Math.sign(direction)
  return (
    <svg className="kpi-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path
        fillRule="evenodd"
        transform={way > 0 ? 'matrix(1 0 0 -1 0 10)' : undefined}
        d={way ? SHAPES[tone] : 'M1 2.2h8v1.8H1zM1 6h8v1.8H1z'}
      />
    </svg>
  )
}

/** Pointing down. */
const SHAPES = {
  positive: 'M5 9 .5 1h9z',
  negative: 'M5 9.5 0 .8h10zM5 6.9 7.6 2.3H2.4z',
  neutral: 'M5 8.6.3 3.4l1.5-1.3L5 5.7l3.2-3.6 1.5 1.3z',
}
