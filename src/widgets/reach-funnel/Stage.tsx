'use client'
import type { HTMLAttributes, ReactNode } from 'react'
import { Arrow, arrowOf, classes, Placeholder, Skeleton, tipText, useView, Words } from '../../parts/index.js'
import type { StageLayout } from './geometry.js'
import { type Shape, StageShape } from './StageShape.js'
import type { StageText } from './words.js'

interface StageProps extends Omit<Shape, 'layout'> {
  text: StageText
  layout: StageLayout | undefined
  isFirst: boolean
  /** More is lost before it than in the period before, and nowhere does it cost more. */
  isLeak: boolean
  /** What makes it a mark. */
  mark: HTMLAttributes<HTMLElement>
  /** Whether it is selected; `undefined` where stages can't be. */
  selected: boolean | undefined
  /** Its tooltip, while there is one. */
  tip: ReactNode
}

/** A stage: its name and figure, how it comes about from its base, what it costs and should be, and its drawing. */
export function Stage({ text, layout, isFirst, isLeak, mark, selected, tip, ...shape }: StageProps) {
  const { loading, settings } = useView()
  const { name, value, lines, goal } = text
  // Why there is no figure stands where its cost would.
  const notes = [(loading ? '' : text.reason) || text.cost, goal]
  const isButton = selected !== undefined
  const about = {
    'data-leak': isLeak || undefined,
    'data-selected': selected || undefined,
  }
  const named = {
    ...mark,
    role: isButton ? 'button' : 'img',
    'aria-pressed': selected,
    'aria-label': tipText({ name, value, lines }, settings.resolved.messages),
  }

  return (
    <div className="kpi-funnel-stage" {...(!loading && { ...about, ...(!isButton && named) })}>
      {/* All of it is in the name of the mark. */}
      <Head text={text} />
      <Step text={text} isFirst={isFirst} />
      <StageShape {...shape} layout={loading ? undefined : layout} />
      {notes.map(
        (note, i) =>
          note && (
            <div
              key={i ? 'goal' : 'cost'}
              className="kpi-funnel-note"
              data-row={i ? 'goal' : 'cost'}
              aria-hidden="true"
            >
              <Text>{note}</Text>
            </div>
          ),
      )}
      {isButton && !loading && <div className="kpi-mark-button" {...named} />}
      {tip}
    </div>
  )
}

/** A figure with more characters is smaller. */
const LONG = 17

/** The name and the figure, the latter also as columns have room for it. */
function Head({ text: { name, figure, short } }: Pick<StageProps, 'text'>) {
  const { loading, classNames } = useView()
  const isLong = short !== figure
  const className = (name: string) => classes(name, classNames?.value)
  return (
    <div className="kpi-funnel-head" aria-hidden="true">
      <bdi className="kpi-funnel-name">{name}</bdi>
      {loading && <Skeleton />}
      {!loading && (
        <bdi
          className={className('kpi-funnel-value')}
          data-long={isLong || undefined}
          data-longest={figure.length > LONG || undefined}
        >
          {figure}
        </bdi>
      )}
      {!loading && isLong && <bdi className={className('kpi-funnel-short')}>{short}</bdi>}
    </div>
  )
}

/** How a stage comes about from its base: the rate, and the change of it. What is not known yet has room all the same. */
function Step({ text: { name, rate, delta }, isFirst }: Pick<StageProps, 'text'> & { readonly isFirst: boolean }) {
  const { loading } = useView()
  const step = rate || (loading && !isFirst && `00% ${name}`)
  if (!step) return null
  return (
    <div className="kpi-funnel-step" aria-hidden="true">
      {!loading && <span className="kpi-funnel-from">↓</span>}
      <Text className="kpi-funnel-rate">{step}</Text>
      {delta && (
        <span className="kpi-funnel-change" data-tone={loading ? undefined : delta.tone}>
          {!loading && <Arrow direction={arrowOf[delta.direction]} tone={delta.tone} />}
          <Text>{delta.text}</Text>
        </span>
      )}
    </div>
  )
}

interface TextProps {
  readonly className?: string | undefined
  readonly children: string
}

/** A text, or while it loads, the room that it will take. */
function Text({ className, children }: TextProps) {
  const { loading } = useView()
  if (!loading) return <Words className={className}>{children}</Words>
  const room = <Placeholder text={children} />
  return className ? <span className={className}>{room}</span> : room
}
