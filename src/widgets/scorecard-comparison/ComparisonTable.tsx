'use client'
import { inSentences } from '../../format/intl.js'
import { AttainmentBar } from '../../parts/AttainmentBar.js'
import { Avatar } from '../../parts/Avatar.js'
import {
  classes,
  Hatch,
  hatchId,
  Placeholder,
  type Selection,
  Skeleton,
  titleId,
  useMarks,
  useView,
} from '../../parts/index.js'
import { CAP } from '../../parts/readCard.js'
import { Tag } from '../../parts/Tag.js'
import type { PersonReading } from './reading.js'

interface ComparisonTableProps {
  people: readonly PersonReading[]
  /** `undefined` where people can't be selected. */
  selection: Selection | undefined
}

/** A row for each specialist: one table, which is a list where it is narrow. Its roles are set, since layout takes them away. */
export function ComparisonTable({ people, selection }: ComparisonTableProps) {
  const { ids, loading, settings, classNames } = useView()
  const { scorecard: labels } = settings.resolved.messages
  const { active, tabStop, handlers, layer } = useMarks(
    { ids: people.map(({ id }) => id), onSelect: selection?.[1] },
    true,
  )
  if (loading) {
    return (
      <div className="kpi-score">
        <Skeleton />
        <Placeholder text={inSentences(people.map(({ person }) => person.name))} />
      </div>
    )
  }
  if (!people.length) return null
  return (
    <div className="kpi-score">
      <svg className="kpi-hidden" aria-hidden="true" focusable="false">
        <Hatch id={hatchId(ids)} />
      </svg>
      <table
        role="table"
        aria-labelledby={titleId(ids)}
        className={classes('kpi-score-table', classNames?.table)}
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
          {people.map(({ id, person, score, text }) => (
            <tr
              key={id}
              role="row"
              className="kpi-score-row"
              data-mark={id}
              data-active={id === active || undefined}
              aria-current={(selection && selection[0] === id) || undefined}
              aria-label={text.label}
              tabIndex={id === tabStop ? 0 : -1}
            >
              <th role="rowheader" scope="row" className="kpi-score-name kpi-score-person">
                <Avatar {...person} />
                <span>
                  <bdi>{person.name}</bdi>
                  {person.role && <bdi className="kpi-score-reason">{person.role}</bdi>}
                  {text.pace && <bdi className="kpi-score-reason">{text.pace}</bdi>}
                </span>
                {id === active && (
                  <svg className="kpi-score-anchor" aria-hidden="true">
                    {layer({ ...text.tip, x: '50%', y: 0 })}
                  </svg>
                )}
              </th>
              <td role="cell" className="kpi-score-reached">
                <AttainmentBar attainment={score} value={text.value} tone={text.tone} hatch={hatchId(ids)} max={CAP} />
              </td>
              <td role="cell" className="kpi-score-goals">
                <Tag name={labels.goals} />
                <bdi>{text.met}</bdi>
              </td>
              <td role="cell" className="kpi-score-most">
                <bdi>{text.remark}</bdi>
              </td>
              <td role="cell" className="kpi-score-paid">
                <bdi>{text.bonus}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
