'use client'
import type { ShareOfVoiceOptions, VoiceBase } from '../../metrics/index.js'
import {
  type Colors,
  type SelectionProps,
  useReading,
  isSelectable,
  metricTitle,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import { readVoice } from './reading.js'
import { VoiceBody } from './VoiceBody.js'

/** A ring, or one bar. */
export type VoiceShape = 'donut' | 'bar'

export interface ShareOfVoiceProps extends WidgetProps, SelectionProps {
  /** What a voice is measured by. By `reach` audiences overlap, and the widget says so. @default 'mentions' */
  by?: VoiceBase | undefined
  /** @default 'donut' */
  shape?: VoiceShape | undefined
  /** The shares of each week or month beside each other, as columns instead of the shape. By default those of the whole period. */
  every?: 'week' | 'month' | undefined
  /** Which rivals stand together as the others: all but the largest, and the small ones. @default { top: 4, below: 0.03 } */
  others?: ShareOfVoiceOptions['others'] | undefined
  /** Whether the others are shown one by one, where the host keeps it. */
  expanded?: boolean | undefined
  /** @default false */
  defaultExpanded?: boolean | undefined
  onExpandedChange?: ((expanded: boolean) => void) | undefined
  /** Your own share to reach: `0.4` for 40%. */
  target?: number | undefined
  /** Colours by brand; without one your own is in the accent, and the others in greys by size. */
  colors?: Colors | undefined
}

const OTHERS = { top: 4, below: 0.03 }

/**
 * Whose voice is heard how much: your own brand first and emphasised, the others by size, the small ones together and one
 * by one when opened.
 *
 * Shares are rounded together, so that those shown add up to 100%. Where a brand's figure is not known, all shares are
 * ranges. A brand without rows in the period is left out and named, not taken for silent. Over time the brands that stand
 * by themselves are those of the whole period; a week or month whose shares are not known is a gap.
 *
 * ```tsx
 * <ShareOfVoice data={rows} period="2026-10" own="Aurora" />
 * <ShareOfVoice data={rows} period="2026" own="Aurora" every="month" target={0.4} />
 * ```
 */
export const ShareOfVoice = defineWidget('share-of-voice')(function ShareOfVoice({
  by = 'mentions',
  shape = 'donut',
  every,
  others = OTHERS,
  expanded,
  defaultExpanded = false,
  onExpandedChange,
  target,
  colors,
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: ShareOfVoiceProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readVoice, { ...widget.settings, by, every, others, target, colors })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle('shareOfVoice', widget.settings)}
    >
      {reading && (
        <VoiceBody
          reading={reading}
          shape={shape}
          expanded={expanded}
          defaultExpanded={defaultExpanded}
          onExpandedChange={onExpandedChange}
          selection={isSelectable(asked, widget.settings) ? selection : undefined}
        />
      )}
    </Widget>
  )
})
