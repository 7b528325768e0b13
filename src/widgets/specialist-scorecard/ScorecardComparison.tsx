'use client'
import { forwardRef } from 'react'
import type { MissingPolicy } from '../../metrics/index.js'
import {
  Hatch,
  hatchId,
  Placeholder,
  type SelectionProps,
  Skeleton,
  tipText,
  titleId,
  useAnswer,
  useMarks,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { AttainmentBar } from './AttainmentBar.js'
import { Avatar, type Person } from './Avatar.js'
import { type Bonus, CAP, idFor, type PlanRow, readCard } from './reading.js'
import { Tag } from './Tag.js'
import { toneOfScore, wordsFor } from './words.js'

export interface ScorecardComparisonProps extends Omit<WidgetProps, 'table'>, SelectionProps {
  /** Each with a plan of their own; what they are selected by is the `id`, or the name. */
  people: ReadonlyArray<{
    readonly id?: string
    readonly person: Person
    readonly plan: readonly PlanRow[]
    readonly channels?: readonly string[]
    readonly bonus?: Bonus
  }>
  /** What becomes of a KPI of which nothing is known. @default 'block' */
  missing?: MissingPolicy
  /** The best first, those without a score last; or as given. @default 'score' */
  sort?: 'score' | 'given'
}

/**
 * The specialists of a team side by side: score, goals reached, where points are lost, bonus. Plans may differ, since a score
 * is a share of one's own plan. Who has no score is said to have none, and why.
 *
 * ```tsx
 * <ScorecardComparison data={rows} people={[{ person: { name: 'Anna Kim' }, plan }, { person: { name: 'Ben Ode' }, plan }]} />
 * ```
 */
export const ScorecardComparison = forwardRef<HTMLElement, ScorecardComparisonProps>(function ScorecardComparison(
  { people, missing = 'block', sort = 'score', selectedId, defaultSelectedId, onSelectedIdChange, ...shared },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const { messages } = settings.resolved
  const { scorecard: labels } = messages
  const [selected, select] = useSelection({ selectedId, defaultSelectedId, onSelectedIdChange } as SelectionProps)

  // Compute: each by the reading of a scorecard.
  const { answer, thrown } = useAnswer(() => {
    const taken = new Set<string>()
    const cards = (people ?? []).map(({ id, person, ...card }) => {
      const reading = readCard(settings, { ...card, missing, weeks: 0 })
      const name = String(person?.name || labels.person)
      return {
        id: idFor(id ?? name, taken),
        person: { ...person, name },
        reading,
        words: wordsFor(reading, { ...settings, weeks: 0 }),
      }
    })
    const worth = ({ reading: { score } }: (typeof cards)[number]) => (score.known ? score.value : -Infinity)
    return sort === 'score' ? cards.sort((a, b) => worth(b) - worth(a)) : cards
  }, [settings, labels, people, missing, sort])
  const cards = answer ?? []
  const onSelect = onSelectedIdChange && select
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: cards.map(({ id }) => id), container: settings.container, onSelect },
    true,
  )

  // Say.
  const said = answer && {
    title: labels.team,
    note: cards[0]?.words.period,
    sentence:
      cards.map(({ person, words }) => `${person.name}: ${words.value}`).join(messages.semicolon) ||
      messages.reasons['no-data'](''),
    asOf: cards[0]?.reading.window?.asOf,
    faults: cards.flatMap(({ words }) => words.faults),
  }

  // Draw.
  return (
    <Widget ref={ref} name="scorecard-comparison" widget={widget} said={said} thrown={thrown} fallback={labels.team}>
      {({ loading }) =>
        loading ? (
          <div className="kpi-score">
            <Skeleton messages={messages} />
            <Placeholder text={cards.map(({ person }) => person.name).join('. ')} />
          </div>
        ) : (
          cards.length > 0 && (
            <div className="kpi-score">
              <svg className="kpi-hidden" aria-hidden="true" focusable="false">
                <Hatch id={hatchId(ids)} />
              </svg>
              <table
                role="table"
                aria-labelledby={titleId(ids)}
                className={`kpi-score-table ${shell.classNames?.table ?? ''}`}
                {...handlers}
              >
                <thead role="rowgroup" className="kpi-score-heads">
                  <tr role="row">
                    {[labels.person, labels.score, labels.goals, labels.lost, labels.bonus].map((head) => (
                      <th key={head} role="columnheader" scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  {cards.map(({ id, person, reading, words }) => {
                    const { score } = reading
                    const lost = words.lostMost.map(({ name, points }) => `${name} ${points}`).join(messages.comma)
                    const text = {
                      name: person.name,
                      value: words.value,
                      lines: [
                        ...(words.reason ? [{ id: 'reason', name: words.reason }] : []),
                        { id: 'goals', name: labels.goals, value: words.met },
                        ...(lost ? [{ id: 'lost', name: labels.lost, value: lost }] : []),
                        ...(words.bonus ? [{ id: 'bonus', name: labels.bonus, value: words.bonus }] : []),
                      ],
                    }
                    return (
                      <tr
                        key={id}
                        role="row"
                        className="kpi-score-row"
                        data-mark={id}
                        data-active={id === active || undefined}
                        aria-current={(onSelect && selected === id) || undefined}
                        aria-label={tipText(text)}
                        tabIndex={id === tabStop ? 0 : -1}
                      >
                        <th role="rowheader" scope="row" className="kpi-score-name kpi-score-person">
                          <Avatar {...person} />
                          <span>
                            <bdi>{person.name}</bdi>
                            {person.role && <bdi className="kpi-score-reason">{person.role}</bdi>}
                          </span>
                          {id === active && (
                            <svg className="kpi-score-anchor" aria-hidden="true">
                              {layer({ ...text, x: '50%', y: 0 })}
                            </svg>
                          )}
                        </th>
                        <td role="cell" className="kpi-score-reached">
                          <AttainmentBar
                            attainment={score}
                            value={words.value}
                            tone={toneOfScore(score)}
                            hatch={hatchId(ids)}
                            max={CAP}
                          />
                        </td>
                        <td role="cell" className="kpi-score-goals">
                          <Tag name={labels.goals} />
                          <bdi>{words.met}</bdi>
                        </td>
                        <td role="cell" className="kpi-score-most">
                          <bdi>{words.reason || lost || '—'}</bdi>
                        </td>
                        <td role="cell" className="kpi-score-paid">
                          <bdi>{words.bonus ?? '—'}</bdi>
                        </td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          )
        )
      }
    </Widget>
  )
})
