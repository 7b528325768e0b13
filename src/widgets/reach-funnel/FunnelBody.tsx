'use client'
import { MaybeKey, Placeholder, type Selection, useMarks, useView, Words } from '../../parts/index.js'
import type { FunnelReading } from './reading.js'
import { Stage } from './Stage.js'

interface FunnelBodyProps {
  reading: FunnelReading
  /** `undefined` where stages can't be selected. */
  selection: Selection | undefined
}

/**
 * The stages, side by side or one below the other. Which of both, and whether figures are in full, is a question of the room
 * in digits: two boxes around ask it, each with type as large as its own need.
 */
export function FunnelBody({ reading, selection }: FunnelBodyProps) {
  const { loading } = useView()
  const { stages, layout, words, leak, columnsFrom, fullFrom } = reading
  const { texts, overall, scale } = words
  const { active, markOf, handlers, layerOver } = useMarks(
    { ids: texts.map(({ id }) => id), onSelect: selection?.[1] },
    true,
  )

  return (
    <div className="kpi-funnel" data-room={columnsFrom} {...handlers}>
      <div className="kpi-funnel-full" data-room={fullFrom}>
        <div className="kpi-funnel-inside">
          <div
            className="kpi-funnel-stages"
            role="group"
            data-scale={loading ? 'steps' : layout.scale}
            data-empty={
              (!loading && (layout.stages.length < 2 || layout.stages.every(({ size }) => !size))) || undefined
            }
          >
            {texts.map((text, i) => (
              <Stage
                key={text.id}
                text={text}
                layout={layout.stages[i]}
                next={layout.scale === 'steps' ? undefined : layout.stages[i + 1]}
                isStep={layout.scale === 'steps'}
                isFirst={i === 0}
                isLeak={leak !== null && leak.price !== null && leak.stage === stages[i]}
                mark={markOf(text.id)}
                selected={selection && selection[0] === text.id}
                // Below the words that it repeats.
                tip={text.id === active && layerOver({ ...text, side: 'bottom' })}
              />
            ))}
          </div>
          {!loading && layout.stages.some(({ size, sure }) => size && sure < size) && <MaybeKey />}
          {(overall || scale) && (
            <div className="kpi-funnel-foot">
              {[overall, scale].map(
                (text, i) => text && (loading ? <Placeholder key={i} text={text} /> : <Words key={i}>{text}</Words>),
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
