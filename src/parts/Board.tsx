'use client'
import { forwardRef } from 'react'
import type { LeaderboardOf, LeaderboardOptions, MetricInput } from '../metrics/index.js'
import { BoardBody } from './BoardBody.js'
import { readBoard } from './readBoard.js'
import { metricTitle } from './readMetric.js'
import { useReading } from './useReading.js'
import { isSelectable, type SelectionProps, useSelection } from './useSelection.js'
import { useWidget } from './useWidget.js'
import { Widget } from './Widget.js'
import type { PartName, WidgetProps } from './WidgetProps.js'

/** What every leaderboard takes. */
export interface BoardProps extends WidgetProps<Exclude<PartName, 'delta'>>, SelectionProps {
  /** What it ranks by: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric: MetricInput
  /** How many are listed; how many more there are is said below. @default 5 */
  top?: number | undefined
  /** Whether the list begins with the best or with the worst. Ranks stay what they are. @default 'best' */
  order?: LeaderboardOptions['order']
  /** Names to show, by id: of posts, of channels, of formats. Without one the id is shown; formats that the kit knows have names. */
  labels?: Readonly<Record<string, string | undefined>> | undefined
}

interface BoardShellProps extends BoardProps {
  /** What is ranked. */
  of: LeaderboardOf
}

/** A leaderboard in all its states; what is ranked makes the difference between the widgets. */
export const Board = forwardRef<HTMLElement, BoardShellProps>(function Board(
  { of, metric, top = 5, order = 'best', labels, selectedId, defaultSelectedId, onSelectedIdChange, ...shared },
  ref,
) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readBoard, { ...widget.settings, of, metric, top, order, labels })

  // Say and draw.
  return (
    <Widget
      ref={ref}
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle(metric, widget.settings)}
    >
      {reading && (
        <BoardBody
          reading={reading}
          top={top}
          selection={isSelectable(asked, widget.settings) ? selection : undefined}
        />
      )}
    </Widget>
  )
})
