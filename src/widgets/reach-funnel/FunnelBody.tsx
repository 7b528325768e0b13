'use client'
import { percent, pointList } from '../../geometry/index.js'
import {
  Arrow,
  classes,
  Hatch,
  hatchId,
  Placeholder,
  type SelectionDetails,
  type Settings,
  Skeleton,
  tipText,
  useMarks,
  type WidgetProps,
} from '../../parts/index.js'
import { type FunnelLayout, outlineOf } from './geometry.js'
import type { FunnelWords } from './words.js'

interface FunnelBodyProps {
  ids: string
  title: string
  layout: FunnelLayout
  words: FunnelWords
  /** The stage that most is lost before. */
  leak: string | undefined
  settings: Settings
  loading: boolean
  selection: readonly [string | null, (id: string, details: SelectionDetails) => void] | undefined
  classNames: WidgetProps['classNames']
}

const directions = { up: 1, down: -1, flat: 0 }

/** The stages once in words, and two drawings of them: side by side where it is wide, bars behind the words where it is narrow. */
export function FunnelBody({
  ids,
  title,
  layout,
  words,
  leak,
  settings,
  loading,
  selection,
  classNames,
}: FunnelBodyProps) {
  const { container, resolved } = settings
  const { texts } = words
  const onSelect = selection?.[1]
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: texts.map(({ fact }) => fact), container, onSelect },
    true,
  )
  const hatch = hatchId(ids)
  const drawn = layout.stages.map(({ size, isRange }, i) => ({
    fact: texts[i]?.fact ?? '',
    size,
    state: loading || size === null ? 'none' : isRange ? 'range' : undefined,
  }))

  return (
    <div className="kpi-funnel" {...handlers}>
      <div className="kpi-funnel-stages" data-count={texts.length} role="group" aria-label={title}>
        {texts.map(({ fact, name, value, rate, delta, cost, reason, goal, lines }, i) => {
          const { size = null, state } = drawn[i] ?? {}
          if (loading) {
            return (
              <div key={fact} className="kpi-funnel-stage">
                <div className="kpi-funnel-bar">
                  <bdi className="kpi-funnel-name">{name}</bdi>
                  <Skeleton messages={resolved.messages} />
                </div>
                {(rate || cost) && (
                  <div className="kpi-funnel-step">
                    {rate && (
                      <span className="kpi-funnel-from">
                        <Arrow direction={-1} />
                      </span>
                    )}
                    {rate && <Placeholder text={rate} />}
                    {delta && (
                      <span className="kpi-funnel-change">
                        <Arrow direction={0} />
                        <Placeholder text={delta.text} />
                      </span>
                    )}
                    {cost && <Placeholder text={cost} />}
                  </div>
                )}
                {[reason, goal].filter(Boolean).map((note) => (
                  <div key={note} className="kpi-funnel-note">
                    <Placeholder text={note} />
                  </div>
                ))}
              </div>
            )
          }
          return (
            <div
              key={fact}
              className="kpi-funnel-stage"
              data-mark={fact}
              data-active={fact === active || undefined}
              data-leak={fact === leak || undefined}
              role={onSelect ? 'button' : 'img'}
              aria-pressed={onSelect && selection[0] === fact}
              aria-label={onSelect ? undefined : tipText({ name, value, lines })}
              tabIndex={fact === tabStop ? 0 : -1}
            >
              <div className="kpi-funnel-bar" data-state={state}>
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
                <bdi className="kpi-funnel-name">{name}</bdi>
                <bdi className={classes('kpi-funnel-value', classNames?.value)}>{value}</bdi>
              </div>
              {(rate || cost) && (
                <div className="kpi-funnel-step">
                  {rate && (
                    <span className="kpi-funnel-from">
                      <Arrow direction={-1} />
                    </span>
                  )}
                  {rate && <bdi>{rate}</bdi>}
                  {delta && (
                    <span className="kpi-funnel-change" data-tone={delta.tone}>
                      <Arrow direction={directions[delta.direction]} />
                      <bdi>{delta.text}</bdi>
                    </span>
                  )}
                  {cost && <bdi>{cost}</bdi>}
                </div>
              )}
              {reason && <bdi className="kpi-funnel-note">{reason}</bdi>}
              {goal && <bdi className="kpi-funnel-note">{goal}</bdi>}
              {fact === active && (
                <svg className="kpi-funnel-anchor" aria-hidden="true">
                  {layer({ name, value, lines, x: '50%', y: 0 })}
                </svg>
              )}
            </div>
          )
        })}
      </div>
      <svg className="kpi-funnel-svg" aria-hidden="true" focusable="false">
        <Hatch id={hatch} />
        {drawn.map(({ fact, size, state }, i) =>
          state ? (
            <rect
              key={fact}
              className="kpi-funnel-shape"
              data-for={fact}
              data-state={state}
              fill={state === 'range' ? `url(#${hatch})` : undefined}
              x={percent(i / drawn.length)}
              y={percent(state === 'range' ? (1 - (size ?? 0)) / 2 : 0.3)}
              width={percent(1 / drawn.length)}
              height={percent(state === 'range' ? (size ?? 0) : 0.4)}
            />
          ) : null,
        )}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
          {drawn.map(({ fact, state }, i) =>
            state ? null : (
              <polygon
                key={fact}
                className="kpi-funnel-shape"
                data-for={fact}
                data-active={fact === active || undefined}
                data-step={Math.min(4, i)}
                points={pointList(outlineOf(layout.stages, i))}
              />
            ),
          )}
        </svg>
      </svg>
    </div>
  )
}
