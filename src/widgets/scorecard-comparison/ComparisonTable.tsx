'use client'
import { AttainmentBar } from '../../parts/AttainmentBar.js'
import { Avatar } from '../../parts/Avatar.js'
import { classes, MaybeKey, type Selection, titleId, useView } from '../../parts/index.js'
import { isHatched } from '../../parts/meterOf.js'
import { CAP } from '../../metrics/analysis/readCard.js'
import { Tag } from '../../parts/Tag.js'
import { BlockText, Text } from '../../parts/Text.js'
import { useRows } from '../../parts/useRows.js'
import type { PersonReading } from './reading.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** Of the columns in their order. */
const headClass = ['kpi-score-name', 'kpi-score-reached', undefined, 'kpi-score-start']

interface ComparisonTableProps {
  people: readonly PersonReading[]
  /** Whether columns need more room. */
  length: 'long' | undefined
  /** `undefined` where people can't be selected. */
  selection: Selection | undefined
}

/** A row for each specialist: one table, which is a list where it is narrow. Its roles are set, since layout takes them away. */
export function ComparisonTable({ people, length, selection }: ComparisonTableProps) {
  const { ids, settings, classNames } = useView()
  const { messages } = settings.resolved
  const labels = scorecardIn(messages)
  const rows = people.map(({ id, text }) => ({ id, label: text.label }))
  const { active, handlers, layerOver, rowOf, named } = useRows(rows, selection)
  if (!people.length) return null
  const hasBonus = people.some(({ bonus }) => bonus)
  const goals = people.some(({ soFar }) => soFar) ? labels.goalsOnPace : labels.goals
  const cell = (className: string, name: string, value: string) => (
    <td role="cell" className={className}>
      <Tag name={name} />
      <Text>{value}</Text>
    </td>
  )
  return (
    <div className="kpi-score" data-words={length}>
      <table
        role="table"
        aria-labelledby={titleId(ids)}
        className={classes('kpi-score-table', classNames?.table)}
        {...handlers}
      >
        <thead role="rowgroup" className="kpi-score-heads">
          <tr role="row">
            {[labels.person, labels.score, goals, labels.lost, ...(hasBonus ? [labels.bonus] : [])].map((head, i) => (
              <BlockText as="th" key={i} role="columnheader" scope="col" className={headClass[i]}>
                {head}
              </BlockText>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {people.map(({ id, person, score, text }) => (
            <tr key={id} role="row" className="kpi-score-row" {...rowOf({ id, label: text.label })}>
              <th role="rowheader" scope="row" className="kpi-score-name kpi-score-person">
                <Avatar {...person} />
                <span>
                  {named(id, <Text dir="auto">{person.name}</Text>)}
                  {person.role && (
                    <Text dir="auto" className="kpi-score-reason">
                      {person.role}
                    </Text>
                  )}
                  {text.pace && <Text className="kpi-score-reason">{text.pace}</Text>}
                </span>
                {id === active && layerOver(text.tip)}
              </th>
              <td role="cell" className="kpi-score-reached">
                <AttainmentBar attainment={score} value={text.value} tone={text.tone} max={CAP} />
              </td>
              {cell('kpi-score-goals', goals, text.met)}
              {text.reason ? (
                <BlockText as="td" role="cell" className="kpi-score-most kpi-score-reason">
                  {text.reason}
                </BlockText>
              ) : (
                cell('kpi-score-most', labels.lost, text.lost)
              )}
              {hasBonus && cell('kpi-score-paid', labels.bonus, text.bonus)}
            </tr>
          ))}
        </tbody>
      </table>
      {people.some(({ score }) => isHatched(score, CAP)) && <MaybeKey />}
    </div>
  )
}
