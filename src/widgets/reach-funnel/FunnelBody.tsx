'use client'
import { percent, pointList } from '../../geometry/index.js'
import { Hatch, hatchId, type Selection, useMarks, useView } from '../../parts/index.js'
import { outlineOf, type StageLayout } from './geometry.js'
import type { FunnelReading } from './reading.js'
import { Stage, type StageState } from './Stage.js'

interface FunnelBodyProps {
  reading: FunnelReading
  /** `undefined` where stages can't be selected. */
  selection: Selection | undefined
}

/** The stages once in words, and two drawings of them: side by side where it is wide, bars behind the words where it is narrow. */
export function FunnelBody({ reading, selection }: FunnelBodyProps) {
  const { ids, title, loading } = useView()
  const { layout, words, leak } = reading
  const { texts } = words
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: texts.map(({ fact }) => fact), onSelect: selection?.[1] },
    true,
  )
  const hatch = hatchId(ids)
  const drawn = layout.stages.map((stage, i) => ({
    fact: texts[i]?.fact ?? '',
    size: stage.size,
    state: loading ? 'none' : stateOf(stage),
  }))

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
            isLeak={text.fact === leak?.stage.fact}
            isActive={text.fact === active}
            isTabStop={text.fact === tabStop}
            selected={selection && selection[0] === text.fact}
            tip={
              text.fact === active && layer({ name: text.name, value: text.value, lines: text.lines, x: '50%', y: 0 })
            }
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

/** What is known of a stage, as far as the drawing shows it. */
function stateOf({ size, isRange }: StageLayout): StageState {
  if (size === null) return 'none'
  return isRange ? 'range' : undefined
}
