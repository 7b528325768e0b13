'use client'
import type { MissingPolicy } from '../../metrics/index.js'
import type { Person } from '../../parts/Avatar.js'
import {
  type PartName,
  type SelectionProps,
  useReading,
  isSelectable,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import type { Bonus, PlanRow } from '../../metrics/analysis/readCard.js'
import { ComparisonTable } from './ComparisonTable.js'
import { readComparison } from './reading.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** It is a table itself, and compares with plans only. */
export interface ScorecardComparisonProps
  extends Omit<WidgetProps<Exclude<PartName, 'value' | 'delta'>>, 'table' | 'previous' | 'compareTo'>,
    SelectionProps {
  /** Each with a plan of their own; what they are selected by is the `id`, or the name. */
  people: ReadonlyArray<{
    readonly id?: string | undefined
    readonly person: Person
    readonly plan: readonly PlanRow[]
    /** Only rows of these channels are theirs. By default those of the widget. */
    readonly channels?: readonly string[] | undefined
    readonly bonus?: Bonus | undefined
  }>
  /** What becomes of a KPI of which nothing is known. @default 'block' */
  missing?: MissingPolicy | undefined
  /** The best first, those without a score last; or as given. @default 'score' */
  sort?: 'score' | 'given' | undefined
}

/**
 * The specialists of a team side by side: score, goals met, where points are lost, bonus. Plans may differ, since a score
 * is a share of one's own plan. Who has no score is said to have none, and why. In a period that is not over the scores are
 * those that the plans are on pace for, beside those so far.
 *
 * ```tsx
 * <ScorecardComparison data={rows} people={[{ person: { name: 'Anna Kim' }, plan }, { person: { name: 'Ben Ode' }, plan }]} />
 * ```
 */
export const ScorecardComparison = defineWidget('scorecard-comparison')(function ScorecardComparison({
  people,
  missing = 'block',
  sort = 'score',
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: ScorecardComparisonProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)

  // Read: each by the reading of a scorecard. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readComparison, { ...widget.settings, people, missing, sort })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={scorecardIn(widget.settings.resolved.messages).team}
    >
      {reading && (
        <ComparisonTable
          people={reading.people}
          length={reading.words.length}
          selection={isSelectable(asked, widget.settings) ? selection : undefined}
        />
      )}
    </Widget>
  )
})
