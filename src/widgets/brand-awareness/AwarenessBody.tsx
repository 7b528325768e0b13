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
  Words,
} from '../../parts/index.js'
import type { AwarenessReading, Signal } from './reading.js'

interface AwarenessBodyProps {
  reading: AwarenessReading
  /** Whether there is room for lines. */
  hasLines: boolean
  /** `undefined` where signals can't be selected. */
  selection: Selection | undefined
}

/** A cell for each signal: name, number, change and line. */
export function AwarenessBody({ reading: { signals, words }, hasLines, selection }: AwarenessBodyProps) {
  const { loading } = useView()
  const reported = signals.filter((signal) => signal.reported)
  const onSelect = selection?.[1]
  const { active, markOf, handlers, layerOver } = useMarks({ ids: reported.map(({ id }) => id), onSelect }, true)
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
  const shown = loading ? {} : { role: 'group', ...handlers }
  return (
    <div className="kpi-awareness" data-long={words.long || undefined} {...shown}>
      {cells.map((signal) => {
        const isSelected = selection && selection[0] === signal.id
        const mark = {
          ...markOf(signal.id),
          'data-active': signal.id === active || undefined,
          role: onSelect ? 'button' : 'img',
          'aria-pressed': isSelected,
          'aria-label': signal.text.label,
        }
        return (
          <div
            key={signal.id}
            className="kpi-awareness-cell"
            data-selected={isSelected || undefined}
            {...(!loading && !onSelect && mark)}
          >
            {/* All of it is in the name of the mark. */}
            <div className="kpi-awareness-content" aria-hidden="true">
              <SignalContent signal={signal} hasLine={hasLines} hasRemark={reported.length > 0} />
            </div>
            {!loading && onSelect && <div className="kpi-mark-button" {...mark} />}
            {signal.id === active && !loading && layerOver(signal.text.tip)}
          </div>
        )
      })}
    </div>
  )
}

interface SignalContentProps {
  signal: Signal
  hasLine: boolean
  /** Before there are rows there is nothing to remark. */
  hasRemark: boolean
}

/** Name, number, change, line, and what one should know; or the room that they will take. */
function SignalContent({ signal, hasLine, hasRemark }: SignalContentProps) {
  const { loading } = useView()
  const { text, result, comparison, history } = signal
  return (
    <>
      <Words className="kpi-awareness-name">{text.name}</Words>
      <span className="kpi-awareness-figure" data-unknown={loading || !result.known || undefined}>
        {loading ? <Skeleton /> : <Value value={result} notation={text.notation} />}
      </span>
      <span className="kpi-awareness-change">{!loading && <Delta comparison={comparison} />}</span>
      {hasLine && (
        <span className="kpi-awareness-line">
          {!loading && history && (
            <Sparkline values={history.line} unfinished={history.points.map(({ whole }) => !whole)} />
          )}
        </span>
      )}
      {text.remark && hasRemark && (
        <Words className="kpi-awareness-remark">{loading ? <Placeholder text={text.remark} /> : text.remark}</Words>
      )}
    </>
  )
}
