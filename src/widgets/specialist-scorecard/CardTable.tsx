'use client'
import { classes, type Selection, Sparkline, titleId, useView } from '../../parts/index.js'
import { AttainmentBar } from '../../parts/AttainmentBar.js'
import { Pill } from '../../parts/Pill.js'
import { BlockText, Text } from '../../parts/Text.js'
import { useRows } from '../../parts/useRows.js'
import type { ScorecardRow } from './reading.js'
import type { RowText, ScorecardWords } from './words.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

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
  const { ids, loading, settings, classNames } = useView()
  const { messages } = settings.resolved
  const heads = scorecardIn(messages)
  const texts = rows.map(({ id }) => words.textBy.get(id) as RowText)
  const { active, handlers, layerOver, rowOf, named } = useRows(texts, selection)
  const hasHistory = rows.some(({ history }) => history.length > 0)
  const head = (name: string, className?: string) => (
    <BlockText as="th" role="columnheader" scope="col" className={className}>
      {name}
    </BlockText>
  )
  return (
    <table
      role="table"
      aria-labelledby={titleId(ids)}
      className={classes('kpi-score-table', classNames?.table)}
      {...handlers}
    >
      <thead role="rowgroup" className="kpi-score-heads">
        <tr role="row">
          {head(heads.kpi, 'kpi-score-name')}
          {hasHistory && head(words.weeks, 'kpi-score-weeks')}
          {head(heads.actual)}
          {head(messages.target)}
          {head(heads.attainment, 'kpi-score-reached')}
          {head(heads.weight, 'kpi-score-weight')}
          <th role="columnheader" scope="col" aria-sort={sort === 'lost' ? 'descending' : 'none'}>
            {settings.interactive ? (
              <button type="button" className="kpi-button kpi-score-sort" disabled={loading} onClick={onSort}>
                <Text>{heads.lost}</Text>
                <SortArrow isSorted={sort === 'lost'} />
              </button>
            ) : (
              <Text>{heads.lost}</Text>
            )}
          </th>
          {head(heads.status, 'kpi-score-status')}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, unlimited, history, fault }, i) => {
          const text = texts[i] as RowText
          return (
            <tr key={id} role="row" className="kpi-score-row" {...rowOf(text)}>
              <th role="rowheader" scope="row" className="kpi-score-name">
                {named(id, <Text>{text.name}</Text>)}
                {text.reason && <Text className="kpi-score-reason">{text.reason}</Text>}
                {id === active && layerOver(text.tip)}
              </th>
              {hasHistory && (
                <td role="cell" className="kpi-score-weeks">
                  {history.length > 0 && !loading ? (
                    <Sparkline values={history} label={text.overTime} />
                  ) : (
                    <Text>{words.dash}</Text>
                  )}
                </td>
              )}
              <BlockText as="td" role="cell" className="kpi-score-actual">
                {text.cells.actual}
              </BlockText>
              <BlockText as="td" role="cell" className="kpi-score-target">
                {text.cells.target}
              </BlockText>
              <td role="cell" className="kpi-score-reached">
                <AttainmentBar
                  attainment={unlimited}
                  value={text.cells.attainment}
                  tone={text.tone}
                  max={max}
                  hasTarget={fault !== 'target'}
                />
              </td>
              <BlockText as="td" role="cell" className="kpi-score-weight">
                {text.weight}
              </BlockText>
              <BlockText as="td" role="cell" className="kpi-score-lost" data-none={text.isNoneLost || undefined}>
                {text.lost}
              </BlockText>
              <td role="cell" className="kpi-score-status">
                <Pill tone={text.tone}>{text.status}</Pill>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Down where it sorts, and else both ways; with a shaft: no change, for which a triangle stands. */
const SortArrow = ({ isSorted }: { isSorted: boolean }) => (
  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
    <path d={isSorted ? 'M5 1v8M1.8 5.8 5 9l3.2-3.2' : 'M5 1v8M2.4 6.4 5 9l2.6-2.6M2.4 3.6 5 1l2.6 2.6'} />
  </svg>
)
