'use client'
import type { ReactNode } from 'react'
import { percent } from '../../geometry/index.js'
import { Arrow, arrowOf, classes, Placeholder, Skeleton, tipText, useView } from '../../parts/index.js'
import type { StageText } from './words.js'

/** `none` has nothing to draw, `range` is known within bounds. */
export type StageState = 'none' | 'range' | undefined

interface StageProps {
  text: StageText
  /** The length of its bar, 0 to 1. */
  size: number | null
  state: StageState
  /** The id of the pattern of a range. */
  hatch: string
  /** The most is lost before it. */
  isLeak: boolean
  isActive: boolean
  isTabStop: boolean
  /** Whether it is selected; `undefined` where stages can't be. */
  selected: boolean | undefined
  /** Its tooltip, while there is one. */
  tip: ReactNode
}

/** A stage in words, with the bar that is drawn behind them where it is narrow. */
export function Stage({ text, size, state, hatch, isLeak, isActive, isTabStop, selected, tip }: StageProps) {
  const { loading, classNames, settings } = useView()
  const { fact, name, value, reason, goal, lines } = text
  const isButton = selected !== undefined
  const mark = {
    'data-mark': fact,
    'data-active': isActive || undefined,
    'data-leak': isLeak || undefined,
    role: isButton ? 'button' : 'img',
    'aria-pressed': selected,
    'aria-label': isButton ? undefined : tipText({ name, value, lines }, settings.resolved.messages.colon),
    tabIndex: isTabStop ? 0 : -1,
  }

  return (
    <div className="kpi-funnel-stage" {...(!loading && mark)}>
      <div className="kpi-funnel-bar" data-state={loading ? undefined : state}>
        {!loading && (
          <svg className="kpi-funnel-track" width="100%" height="100%" aria-hidden="true">
            {size !== null && (
              <rect
                className="kpi-funnel-shape"
                data-state={state}
                fill={state === 'range' ? `url(#${hatch})` : undefined}
                width={percent(size)}
                height="100%"
                rx="8"
              />
            )}
          </svg>
        )}
        <bdi className="kpi-funnel-name">{name}</bdi>
        {loading ? <Skeleton /> : <bdi className={classes('kpi-funnel-value', classNames?.value)}>{value}</bdi>}
      </div>
      <Step text={text} />
      {reason && (
        <div className="kpi-funnel-note">
          <Text>{reason}</Text>
        </div>
      )}
      {goal && (
        <div className="kpi-funnel-note">
          <Text>{goal}</Text>
        </div>
      )}
      {tip && (
        <svg className="kpi-funnel-anchor" aria-hidden="true">
          {tip}
        </svg>
      )}
    </div>
  )
}

/** How a stage comes about from its base: the rate, the change of it, and what one costs. */
function Step({ text: { rate, delta, cost } }: Pick<StageProps, 'text'>) {
  const { loading } = useView()
  if (!rate && !cost) return null
  return (
    <div className="kpi-funnel-step">
      {rate && (
        <span className="kpi-funnel-from">
          <Arrow direction={-1} />
        </span>
      )}
      {rate && <Text>{rate}</Text>}
      {delta && (
        <span className="kpi-funnel-change" data-tone={loading ? undefined : delta.tone}>
          <Arrow direction={loading ? 0 : arrowOf[delta.direction]} />
          <Text>{delta.text}</Text>
        </span>
      )}
      {cost && <Text>{cost}</Text>}
    </div>
  )
}

/** A text, or while it loads, the room that it will take. */
function Text({ children }: { readonly children: string }) {
  const { loading } = useView()
  return loading ? <Placeholder text={children} /> : <bdi>{children}</bdi>
}
