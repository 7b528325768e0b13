'use client'
import { titleIn } from '../../format/index.js'
import {
  type Every,
  isSelectable,
  type SelectionProps,
  useReading,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import { AwarenessBody } from './AwarenessBody.js'
import { readAwareness } from './reading.js'
import { awarenessIn } from '../../format/sections/awarenessIn.js'

export interface BrandAwarenessProps extends WidgetProps, SelectionProps {
  /** How each number came about, as a small line. @default true */
  sparkline?: boolean | undefined
  /** How long each point of it is. By default by the length of the period. */
  every?: Every | undefined
}

/**
 * How well the brand is known, by up to four signals side by side: mentions, brand searches, direct visits and ad recall, each
 * with its change and the line that led there. What is selected is a metric, by its id.
 *
 * The signals have no unit in common, so they are not made into one number. One that the rows do not report takes no room and is
 * named; one that is reported but unknown in the period is a dash with its reason. Ad recall is the rate of those reached or,
 * where their number is not known, the estimated people.
 *
 * ```tsx
 * <BrandAwareness data={rows} period="2026-10" />
 * ```
 */
export const BrandAwareness = defineWidget('brand-awareness')(function BrandAwareness({
  sparkline = true,
  every,
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: BrandAwarenessProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: each signal by the reading of a tile. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readAwareness, { ...widget.settings, sparkline, every })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={titleIn(widget.settings)(awarenessIn(widget.settings.resolved.messages).name)}
    >
      {reading && (
        <AwarenessBody
          reading={reading}
          hasLines={sparkline}
          selection={isSelectable(asked, widget.settings) ? selection : undefined}
        />
      )}
    </Widget>
  )
})
