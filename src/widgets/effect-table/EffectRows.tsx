'use client'
import { percent } from '../../geometry/index.js'
import { classes, type Selection, titleId, useView } from '../../parts/index.js'
import { Pill } from '../../parts/Pill.js'
import { Tag } from '../../parts/Tag.js'
import { BlockText, Text } from '../../parts/Text.js'
import { useRows } from '../../parts/useRows.js'
import type { EffectMark } from './geometry.js'
import type { EffectReading } from './reading.js'
import { effectIn } from '../../format/sections/effectIn.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

/** Of the columns in their order. */
const headClass = ['kpi-score-name', undefined, undefined, 'kpi-effect-difference']

interface EffectRowsProps {
  reading: EffectReading
  /** `undefined` where metrics can't be selected. */
  selection: Selection | undefined
}

/** A row for each metric: one table, which is a list where it is narrow. Its roles are set, since layout takes them away. */
export function EffectRows({ reading: { rows, words }, selection }: EffectRowsProps) {
  const { ids, loading, settings, classNames } = useView()
  const { messages } = settings.resolved
  const heads = effectIn(messages)
  const marks = rows.map(({ id, text }) => ({ id, label: text.label }))
  const { active, handlers, layerOver, rowOf, named } = useRows(marks, selection)
  if (!rows.length) {
    return loading ? null : <Unknown dash={words.dash} reason={words.nothing} />
  }
  return (
    <table
      role="table"
      aria-labelledby={titleId(ids)}
      className={classes('kpi-score-table', classNames?.table)}
      data-words={words.length}
      {...handlers}
    >
      <thead role="rowgroup" className="kpi-score-heads">
        <tr role="row">
          {[messages.measure, heads.now, heads.before, heads.difference, scorecardIn(messages).status].map(
            (head, i) => (
              <BlockText as="th" key={i} role="columnheader" scope="col" className={headClass[i]}>
                {head}
              </BlockText>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, mark, text }) => {
          return (
            <tr key={id} role="row" className="kpi-score-row" {...rowOf({ id, label: text.label })}>
              <th role="rowheader" scope="row" className="kpi-score-name">
                {named(id, <Text>{text.name}</Text>)}
                {text.reason && <Text className="kpi-score-reason">{text.reason}</Text>}
                {id === active && layerOver(text.tip)}
              </th>
              <td role="cell" className="kpi-score-actual">
                <Tag name={heads.now} />
                <Text>{text.during}</Text>
              </td>
              <td role="cell" className="kpi-effect-usual">
                <Tag name={heads.before} />
                <Text>{text.usual}</Text>
              </td>
              <td role="cell" className="kpi-effect-difference">
                <span className="kpi-effect-line" data-tone={text.tone}>
                  {mark && !loading ? <Whisker mark={mark} /> : <span className="kpi-effect-mark" />}
                  <span className="kpi-effect-figures">
                    {text.reason && !loading ? (
                      <Unknown dash={text.change} reason={text.reason} />
                    ) : (
                      <Text className={loading ? undefined : 'kpi-effect-change'}>{text.change}</Text>
                    )}
                    {text.interval && <Text className="kpi-effect-interval">{text.interval}</Text>}
                  </span>
                </span>
              </td>
              <td role="cell" className="kpi-score-status">
                {text.reason ? <Text>{text.status}</Text> : <Pill tone={text.tone}>{text.status}</Pill>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A dash says nothing to a screen reader. */
const Unknown = ({ dash, reason }: { readonly dash: string; readonly reason: string }) => (
  <span className="kpi-effect-change" role="img" aria-label={reason}>
    {dash}
  </span>
)

/** The difference as a dot, its interval as a whisker, no difference as a line. What goes on beyond the drawing is an arrow. */
const Whisker = ({ mark: { at, from, to, beyond } }: { readonly mark: EffectMark }) => (
  <svg className="kpi-effect-mark" aria-hidden="true" focusable="false">
    <line className="kpi-effect-zero" x1="50%" x2="50%" y1="0%" y2="100%" />
    <line className="kpi-effect-whisker" x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
    {beyond.map((end) => (
      <svg key={end} x={percent(end)} y="50%" overflow="visible">
        <path className="kpi-effect-over" transform={`scale(${2 * end - 1})`} d="M0-1h5v-4l6 5-6 5v-4H0z" />
      </svg>
    ))}
    {at !== null && <circle className="kpi-effect-dot" cx={percent(at)} cy="50%" r="4" />}
  </svg>
)
