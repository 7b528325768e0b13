'use client'
import { Arrow, classes, hatchId, type Selection, Sparkline, titleId, useMarks, useView } from '../../parts/index.js'
import { AttainmentBar } from '../../parts/AttainmentBar.js'
import { Tag } from '../../parts/Tag.js'
import type { ScorecardRow } from './reading.js'
import type { RowText, ScorecardWords } from './words.js'

export type Sort = 'plan' | 'lost'

interface CardTableProps {
  /** As they are sorted. */
  rows: readonly ScorecardRow[]
  words: ScorecardWords
  sort: Sort
  onSort: () => void
  /** The end of the bars. */
  max: number
  selection: Selection | undefined
}

/** The plan, row by row: one table for all, which is a list where it is narrow. Its roles are set, since layout takes them away. */
export function CardTable({ rows, words, sort, onSort, max, selection }: CardTableProps) {
  const { ids, settings, classNames } = useView()
  const { messages } = settings.resolved
  const { scorecard: heads } = messages
  const onSelect = selection?.[1]
  const { active, tabStop, handlers, layer } = useMarks({ ids: rows.map(({ id }) => id), onSelect }, true)
  const hasHistory = rows.some(({ history }) => history.length > 0)

  return (
    <table
      role="table"
      aria-labelledby={titleId(ids)}
      className={classes('kpi-score-table', classNames?.table)}
      {...handlers}
    >
      <thead role="rowgroup" className="kpi-score-heads">
        <tr role="row">
          <th role="columnheader" scope="col" className="kpi-score-name">
            {heads.kpi}
          </th>
          {hasHistory && (
            <th role="columnheader" scope="col" className="kpi-score-weeks">
              {words.weeks}
            </th>
          )}
          <th role="columnheader" scope="col">
            {heads.actual}
          </th>
          <th role="columnheader" scope="col">
            {messages.target}
          </th>
          <th role="columnheader" scope="col" className="kpi-score-reached">
            {heads.attainment}
          </th>
          <th role="columnheader" scope="col">
            {heads.weight}
          </th>
          <th role="columnheader" scope="col" aria-sort={sort === 'lost' ? 'descending' : 'none'}>
            <button type="button" className="kpi-button kpi-score-sort" onClick={onSort}>
              {heads.lost}
              <Arrow direction={-1} />
            </button>
          </th>
          <th role="columnheader" scope="col">
            {heads.status}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const { id, attainment, unlimited, history } = row
          const text = words.textBy.get(id) as RowText
          return (
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
              <th role="rowheader" scope="row" className="kpi-score-name">
                <bdi>{text.name}</bdi>
                {text.reason && <bdi className="kpi-score-reason">{text.reason}</bdi>}
                {id === active && (
                  <svg className="kpi-score-anchor" aria-hidden="true">
                    {layer({ ...text.tip, x: '50%', y: 0 })}
                  </svg>
                )}
              </th>
              {hasHistory && (
                <td role="cell" className="kpi-score-weeks">
                  {history.length > 0 ? <Sparkline values={history} /> : words.dash}
                </td>
              )}
              <td role="cell" className="kpi-score-actual">
                <bdi>{text.actual}</bdi>
              </td>
              <td role="cell" className="kpi-score-target">
                <bdi>{text.target}</bdi>
              </td>
              <td role="cell" className="kpi-score-reached">
                <AttainmentBar
                  attainment={unlimited.known ? unlimited : attainment}
                  value={text.attainment}
                  tone={text.tone}
                  hatch={hatchId(ids)}
                  max={max}
                />
              </td>
              <td role="cell" className="kpi-score-weight">
                <Tag name={heads.weight} />
                <bdi>{text.weight}</bdi>
              </td>
              <td role="cell" className="kpi-score-lost">
                <Tag name={heads.lost} />
                <bdi>{text.lost}</bdi>
              </td>
              <td role="cell" className="kpi-score-status">
                <span className="kpi-score-pill" data-tone={text.tone}>
                  {text.status}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
