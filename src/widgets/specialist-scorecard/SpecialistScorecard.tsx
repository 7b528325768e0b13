'use client'
import { useState } from 'react'
import { hostText } from '../../format/hostText.js'
import type { MissingPolicy } from '../../metrics/index.js'
import { Avatar, personOf, type Person } from '../../parts/Avatar.js'
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
import type { Sort } from './CardTable.js'
import { readScorecard } from './reading.js'
import { ScorecardBody } from './ScorecardBody.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** It is a table itself, and compares with the plan only. */
export interface SpecialistScorecardProps
  extends Omit<WidgetProps<Exclude<PartName, 'delta'>>, 'table' | 'previous' | 'compareTo'>,
    SelectionProps {
  person: Person
  plan: readonly PlanRow[]
  /** What becomes of a KPI of which nothing is known: no score, 0, or its weight goes to the others. @default 'block' */
  missing?: MissingPolicy | undefined
  /** The bonus for all of the target, and from which score on which share of it is paid. */
  bonus?: Bonus | undefined
  /** By the order of the plan or by points lost, where the host keeps it. */
  sort?: Sort | undefined
  /** @default 'plan' */
  defaultSort?: Sort | undefined
  onSortChange?: ((sort: Sort) => void) | undefined
  /** How many weeks the small lines show, up to the end of the period; 0 for none. @default 12 */
  weeks?: number | undefined
}

const WEEKS = 12

/**
 * One specialist's plan: KPI, actual, goal, attainment, weight, points lost and status, with the score, its arithmetic step by
 * step, and the bonus.
 *
 * Attainment counts from 0 to 120% unless the plan says otherwise; less-is-better, thresholds and steps are those of
 * `attainment` and `payout`. A KPI without data, or with a goal that is no number, is handled by a policy that is said in its
 * row. A period that is not over is judged by pace: each row is ahead, on pace or behind, and score and bonus are those that
 * the plan is on pace for, beside those so far. A row with `from` and `to` counts for these days, and of what adds for its
 * part of the goal. It is one table, and a list where it is narrow.
 *
 * ```tsx
 * <SpecialistScorecard data={rows} person={{ name: 'Anna Kim' }} plan={[{ metric: 'leads', target: 260, weight: 30 }]} />
 * ```
 */
export const SpecialistScorecard = defineWidget('specialist-scorecard')(function SpecialistScorecard({
  person: given,
  plan,
  missing = 'block',
  bonus,
  sort,
  defaultSort = 'plan',
  onSortChange,
  weeks = WEEKS,
  selectedId,
  defaultSelectedId,
  onSelectedIdChange,
  ...shared
}: SpecialistScorecardProps) {
  const widget = useWidget(shared)
  const asked = { selectedId, defaultSelectedId, onSelectedIdChange }
  const selection = useSelection(asked)
  const [ownSort, setOwnSort] = useState(() => defaultSort)
  const sorted = sort ?? ownSort
  const { messages } = widget.settings.resolved
  const person = personOf(given)
  const name = hostText(person.name || scorecardIn(messages).person, messages.dir)
  const role = hostText(person.role, messages.dir)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const input = { ...widget.settings, name, role, plan, missing, bonus, weeks }
  const { reading, thrown } = useReading(readScorecard, input)

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={name}
      lead={<Avatar name={name} photo={person.photo} />}
    >
      {reading && (
        <ScorecardBody
          reading={reading}
          sort={sorted}
          onSort={() => {
            const next = sorted === 'lost' ? 'plan' : 'lost'
            setOwnSort(next)
            onSortChange?.(next)
          }}
          selection={isSelectable(asked, widget.settings) ? selection : undefined}
        />
      )}
    </Widget>
  )
})
