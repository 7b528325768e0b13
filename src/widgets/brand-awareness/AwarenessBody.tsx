'use client'
import {
  Delta,
  Placeholder,
  type Selection,
  Skeleton,
  Sparkline,
  unknownAs,
  useMarks,
  useView,
  Value,
} from '../../parts/index.js'
import type { AwarenessReading } from './reading.js'

interface AwarenessBodyProps {
  reading: AwarenessReading
  /** Whether there is room for lines. */
  hasLines: boolean
  /** `undefined` where signals can't be selected. */
  selection: Selection | undefined
}

/** A cell for each signal: name, number, change and line. */
export function AwarenessBody({ reading: { signals, words }, hasLines, selection }: AwarenessBodyProps) {
  const { title, loading } = useView()
  const reported = signals.filter((signal) => signal.reported)
  const onSelect = selection?.[1]
  const { active, tabStop, handlers, layer } = useMarks({ ids: reported.map(({ id }) => id), onSelect }, true)
  const [first] = signals
  if (!reported.length && !loading) {
    return (
      first && (
        <span
          className="kpi-awareness-nothing"
          {...unknownAs({ value: words.dash, reason: words.nothing }, first.result)}
        >
          <Value value={first.result} />
        </span>
      )
    )
  }
  // Before there are rows nobody knows which signals they have.
  const cells = reported.length ? reported : signals
  const shown = loading ? {} : { role: 'group', 'aria-label': title, ...handlers }
  return (
    <div className="kpi-awareness" {...shown}>
      {cells.map(({ id, text, result, comparison, history }, i) => {
        const mark = loading
          ? {}
          : {
              'data-mark': id,
              'data-active': id === active || undefined,
              role: onSelect ? 'button' : 'img',
              'aria-pressed': selection && selection[0] === id,
              'aria-label': text.label,
              tabIndex: id === tabStop ? 0 : -1,
            }
        return (
          <div key={id} className="kpi-awareness-cell" {...mark}>
            <bdi className="kpi-awareness-name">{text.name}</bdi>
            <span className="kpi-awareness-figure" data-unknown={loading || !result.known || undefined}>
              {loading ? <Waiting isFirst={i === 0} /> : <Value value={result} />}
            </span>
            <span className="kpi-awareness-change">{!loading && <Delta comparison={comparison} />}</span>
            {hasLines && (
              <span className="kpi-awareness-line">
                {!loading && history && (
                  <Sparkline
                    values={history.points.map(({ result: point }) => (point.known ? point.value : null))}
                    unfinished={history.points.at(-1)?.whole === false}
                  />
                )}
              </span>
            )}
            {text.remark && reported.length > 0 && (
              <bdi className="kpi-awareness-remark">{loading ? <Placeholder text={text.remark} /> : text.remark}</bdi>
            )}
            {id === active && !loading && (
              <svg className="kpi-awareness-anchor" aria-hidden="true">
                {layer({ ...text.tip, x: '50%', y: 0 })}
              </svg>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Readers hear once that the figures are to come. */
const Waiting = ({ isFirst }: { readonly isFirst: boolean }) =>
  isFirst ? <Skeleton /> : <span className="kpi-skeleton" aria-hidden="true" />
