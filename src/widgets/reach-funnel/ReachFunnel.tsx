'use client'
import type { NumberFactId, Stage } from '../../metrics/index.js'
import {
  type PartName,
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
import { FunnelBody } from './FunnelBody.js'
import type { FunnelScale } from './geometry.js'
import { readFunnel } from './reading.js'

export interface ReachFunnelProps extends WidgetProps<Exclude<PartName, 'delta'>>, SelectionProps {
  /**
   * In their order, each with the stage that it comes from (by default the one before) and a name of yours. By default reach,
   * interactions, link clicks, visits and leads, as far as the rows report them.
   */
  stages?: ReadonlyArray<Stage & { readonly label?: string | undefined }> | undefined
  /** By stage, in its own unit: `{ leads: 130 }`. */
  target?: Readonly<Partial<Record<NumberFactId, number | undefined>>> | undefined
  /**
   * What the length of a bar stands for: `linear` its part of the largest stage, `steps` its part of the stage that it comes
   * from, `log` the logarithm of its size. `auto` is linear while the last stage can be seen beside the largest (from 2 % on),
   * and else `steps`. Any but linear is said under the drawing. @default 'auto'
   */
  scale?: FunnelScale | 'auto' | undefined
}

/**
 * From reach to leads: how many are left at each stage, which part of the stage they come from, what one costs, and where
 * most is lost.
 *
 * A stage without data keeps its place and says why. One that is larger than its base is said not to be nested, and has no
 * rate. Stages stand side by side where their words have room for that, and else one below the other.
 *
 * ```tsx
 * <ReachFunnel data={rows} period="2026-10" target={{ leads: 130 }} />
 * ```
 */
export const ReachFunnel = defineWidget('reach-funnel')(function ReachFunnel({
  stages,
  target,
  scale,
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: ReachFunnelProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readFunnel, { ...widget.settings, stages, target, scale })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle('reach', widget.settings)}
    >
      {reading && (
        <FunnelBody reading={reading} selection={isSelectable(asked, widget.settings) ? selection : undefined} />
      )}
    </Widget>
  )
})
