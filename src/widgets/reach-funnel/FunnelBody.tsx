'use client'
import { percent, pointList } from '../../geometry/index.js'
import { Hatch, hatchId, type SelectionDetails, type Settings, useMarks, type WidgetProps } from '../../parts/index.js'
import { type FunnelLayout, outlineOf } from './geometry.js'
import { Stage, type StageState } from './Stage.js'
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
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: texts.map(({ fact }) => fact), container, onSelect: selection?.[1] },
    true,
  )
  const hatch = hatchId(ids)
  const drawn = layout.stages.map(({ size, isRange }, i) => {
    const state: StageState = loading || size === null ? 'none' : isRange ? 'range' : undefined
    return { fact: texts[i]?.fact ?? '', size, state }
  })

  return (
    <div className="kpi-funnel" {...handlers}>
      <div className="kpi-funnel-stages" role="group" aria-label={title}>
        {texts.map((text, i) => (
          <Stage
            key={text.fact}
            text={text}
            size={drawn[i]?.size ?? null}
            state={drawn[i]?.state}
            hatch={hatch}
            isLeak={text.fact === leak}
            loading={loading}
            messages={resolved.messages}
            isActive={text.fact === active}
            isTabStop={text.fact === tabStop}
            selected={selection && selection[0] === text.fact}
            tip={
              text.fact === active && layer({ name: text.name, value: text.value, lines: text.lines, x: '50%', y: 0 })
            }
            valueClass={classNames?.value}
          />
        ))}
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
