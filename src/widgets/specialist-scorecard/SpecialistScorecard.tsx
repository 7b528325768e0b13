'use client'
import { forwardRef, useState } from 'react'
import { count } from '../../format/count.js'
import type { MissingPolicy } from '../../metrics/index.js'
import {
  Hatch,
  hatchId,
  Placeholder,
  type SelectionProps,
  Skeleton,
  useAnswer,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { Avatar, type Person } from './Avatar.js'
import { CardTable } from './CardTable.js'
import { type Bonus, byPointsLost, type PlanRow, readCard } from './reading.js'
import { ScoreRing } from './ScoreRing.js'
import { wordsFor } from './words.js'

export interface SpecialistScorecardProps extends Omit<WidgetProps, 'table'>, SelectionProps {
  person: Person
  plan: readonly PlanRow[]
  /** Only rows of these channels are the specialist's. By default all. */
  channels?: readonly string[]
  /** What becomes of a KPI of which nothing is known: no score, 0, or its weight goes to the others. @default 'block' */
  missing?: MissingPolicy
  /** The bonus for all of the target, and from which score on which share of it is paid. */
  bonus?: Bonus
  /** By the order of the plan or by points lost, where the host keeps it. */
  sort?: 'plan' | 'lost'
  /** @default 'plan' */
  defaultSort?: 'plan' | 'lost'
  onSortChange?: (sort: 'plan' | 'lost') => void
  /** How many weeks the small lines show, up to the end of the period; 0 for none. @default 12 */
  weeks?: number
}

const WEEKS = 12

/**
 * One specialist's plan: KPI, actual, goal, attainment, weight, points lost and status, with the score, its arithmetic step by
 * step, and the bonus.
 *
 * Attainment counts from 0 to 120% unless the plan says otherwise; less-is-better, thresholds and steps are those of
 * `attainment` and `payout`. A KPI without data is handled by a policy that is said in its row. It is one table, and a list
 * where it is narrow.
 *
 * ```tsx
 * <SpecialistScorecard data={rows} person={{ name: 'Anna Kim' }} plan={[{ metric: 'leads', target: 260, weight: 30 }]} />
 * ```
 */
export const SpecialistScorecard = forwardRef<HTMLElement, SpecialistScorecardProps>(function SpecialistScorecard(
  {
    person,
    plan,
    channels,
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
  },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const { messages } = settings.resolved
  const { scorecard: labels } = messages
  const selection = useSelection({ selectedId, defaultSelectedId, onSelectedIdChange } as SelectionProps)
  const [ownSort, setSort] = useState(defaultSort)
  const sorted = sort ?? ownSort
  const name = String(person?.name || labels.person)

  // Compute: one reading, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const reading = readCard(settings, { plan: plan ?? [], channels, missing, bonus, weeks })
    return { reading, words: wordsFor(reading, { ...settings, weeks }) }
  }, [settings, plan, channels, missing, bonus, weeks])

  // Say.
  const words = answer?.words
  const reading = answer?.reading
  const said = words &&
    reading && {
      title: name,
      note: [person?.role, words.period, words.asOf, channels && labels.channels(count(channels.length, settings))]
        .filter(Boolean)
        .join(' · '),
      sentence: words.sentence,
      asOf: reading.window?.asOf,
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget
      ref={ref}
      name="specialist-scorecard"
      widget={widget}
      said={said}
      thrown={thrown}
      fallback={name}
      lead={<Avatar name={name} photo={person?.photo} />}
    >
      {({ loading }) =>
        words &&
        reading && (
          <div className="kpi-score">
            <svg className="kpi-hidden" aria-hidden="true" focusable="false">
              <Hatch id={hatchId(ids)} />
            </svg>
            {loading ? (
              <>
                <div className="kpi-score-summary">
                  <Skeleton messages={messages} />
                </div>
                <div className="kpi-score-waiting">
                  {words.texts.map(({ id, name: of }) => (
                    <Placeholder key={id} text={of} />
                  ))}
                </div>
                <div className="kpi-score-how">
                  <Placeholder text={labels.how} />
                </div>
              </>
            ) : (
              <>
                <div className="kpi-score-summary">
                  <ScoreRing
                    name={labels.score}
                    score={reading.score}
                    shown={words.shown}
                    value={words.value}
                    reason={words.reason}
                    locale={settings.locale}
                    className={shell.classNames?.value}
                  />
                  {words.bonus && (
                    <dl className="kpi-score-fact">
                      <dt>{labels.bonus}</dt>
                      <dd>
                        <bdi>{words.bonus}</bdi>
                      </dd>
                    </dl>
                  )}
                  {words.lostMost.length > 0 && (
                    <dl className="kpi-score-fact">
                      <dt>{labels.lost}</dt>
                      {words.lostMost.map(({ id, name: of, points }) => (
                        <dd key={id}>
                          <bdi>{of}</bdi> <bdi className="kpi-score-minus">{points}</bdi>
                        </dd>
                      ))}
                    </dl>
                  )}
                </div>
                {reading.rows.length > 0 && (
                  <CardTable
                    ids={ids}
                    rows={sorted === 'lost' ? byPointsLost(reading.rows) : reading.rows}
                    words={words}
                    sort={sorted}
                    onSort={() => {
                      const next = sorted === 'lost' ? 'plan' : 'lost'
                      setSort(next)
                      onSortChange?.(next)
                    }}
                    settings={settings}
                    max={reading.max}
                    selection={onSelectedIdChange ? selection : undefined}
                    classNames={shell.classNames}
                  />
                )}
                {reading.rows.length > 0 && (
                  <details className="kpi-score-how">
                    <summary>{labels.how}</summary>
                    <ol>
                      {words.texts.map(({ id, name: of, step, reason, notes }) => (
                        <li key={id}>
                          <bdi>{of}</bdi>: <bdi>{step}</bdi>
                          {[reason, ...notes].filter(Boolean).map((note) => (
                            <bdi key={note} className="kpi-score-reason">
                              {note}
                            </bdi>
                          ))}
                        </li>
                      ))}
                    </ol>
                    {words.sum && (
                      <p>
                        {labels.score}: <bdi>{words.sum}</bdi>
                      </p>
                    )}
                    {words.payout && (
                      <p>
                        <bdi>{words.payout}</bdi>
                      </p>
                    )}
                  </details>
                )}
              </>
            )}
          </div>
        )
      }
    </Widget>
  )
})
