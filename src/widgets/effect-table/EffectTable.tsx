'use client'
import type { CampaignEvent, MetricInput } from '../../metrics/index.js'
import {
  isSelectable,
  type PartName,
  type SelectionProps,
  useReading,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import { EffectRows } from './EffectRows.js'
import { readEffects } from './reading.js'
import { trendIn } from '../../format/sections/trendIn.js'

/** It is a table itself, and compares the days of its event with comparable days before. */
export interface EffectTableProps
  extends Omit<WidgetProps<Exclude<PartName, 'value' | 'delta'>>, 'table' | 'period' | 'previous' | 'compareTo'>,
    SelectionProps {
  /** A campaign, a launch, an outage: a day or a span of days, with a name. */
  event: CampaignEvent
  /** Other events: days that they touch are no comparison. The event itself may be among them. */
  events?: readonly CampaignEvent[] | undefined
  /**
   * What is looked at, in this order. By default all metrics that the rows know for the event, those that stand out first; of
   * those that are made of the very same facts one.
   */
  metrics?: MetricInput | readonly MetricInput[] | undefined
}

/**
 * What was different during an event, metric by metric: its value, what is usual in comparable days before, the difference
 * with its 95% interval, and whether it stands out.
 *
 * Some metrics stand out by chance, and those that are made of the same facts do so together: the sentence says how many were
 * tested, how many stand out, how many would by chance, and how many are independent at most. It says what was different, never why.
 *
 * ```tsx
 * <EffectTable data={rows} event={{ from: '2026-10-12', to: '2026-10-18', name: 'Autumn sale' }} />
 * ```
 */
export const EffectTable = defineWidget('effect-table')(function EffectTable({
  event,
  events,
  metrics,
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: EffectTableProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readEffects, { ...widget.settings, event, events, metrics })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={trendIn(widget.settings.resolved.messages).event}
    >
      {reading && (
        <EffectRows reading={reading} selection={isSelectable(asked, widget.settings) ? selection : undefined} />
      )}
    </Widget>
  )
})
