import { GrowthGauge } from 'kpi-kit'
import { useMemo, useReducer, useRef } from 'react'
import { ownBrand } from './allowed.js'
import { ColumnsCard } from './ColumnsCard.js'
import { OptionsCard } from './OptionsCard.js'
import { codeOf, readPeriod, readTarget } from './options.js'
import { ProblemsCard } from './ProblemsCard.js'
import { RowsCard } from './RowsCard.js'
import { readRows } from './readRows.js'
import { SourceCard } from './SourceCard.js'
import { type Sample, samples } from './samples.js'
import { WidgetsCard } from './WidgetsCard.js'
import { act, startWith } from './session.js'

export interface PlaygroundProps {
  /** What the page starts with. */
  readonly start: Sample
}

/** Selects a line, so that a problem that is named by its number is one key away. */
const showLine = (text: HTMLTextAreaElement | null, line: number): void => {
  if (text === null) return
  const lines = text.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  text.focus()
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  // Browsers don't agree on whether a selection scrolls into view.
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, line - 4)
}

/** A person's own rows, made into facts before their eyes, and the widget on them. */
export function Playground({ start }: PlaygroundProps) {
  const [session, dispatch] = useReducer(act, start, startWith)
  const { text, fileName, chosen, choices, shown, refused } = session
  const read = useMemo(() => readRows(text, { fileName, chosen, ...choices }), [text, fileName, chosen, choices])
  const textRef = useRef<HTMLTextAreaElement>(null)
  const [period, target] = [readPeriod(shown), readTarget(shown)]
  const own = ownBrand(read.rows)

  return (
    <div className="pg">
      <header className="pg-head">
        <h1>Try it on your own rows</h1>
        <p>
          An export goes in, facts come out, and every widget that they allow says what they mean. What can’t be read is
          named, never guessed.
        </p>
      </header>
      <div className="pg-panes">
        <div className="pg-pane pg-source">
          <SourceCard session={session} samples={samples} dispatch={dispatch} textRef={textRef} />
          <ProblemsCard
            problems={refused === undefined ? read.problems : [refused]}
            notes={read.notes}
            read={read.rows.length}
            total={read.table.total}
            onGo={(line) => showLine(textRef.current, line)}
          />
        </div>
        <div className="pg-pane pg-result">
          <GrowthGauge
            data={read.rows}
            metric={shown.metric}
            shape={shown.shape}
            {...(period && { period })}
            {...(own !== undefined && { own })}
            {...(typeof target === 'number' && { target })}
          />
          <OptionsCard
            shown={shown}
            rows={read.rows}
            onShow={(changed) => dispatch({ type: 'show', shown: changed })}
          />
          <RowsCard rows={read.rows} code={codeOf(shown)} />
        </div>
        <div className="pg-pane">
          <ColumnsCard session={session} read={read} dispatch={dispatch} />
        </div>
      </div>
      {read.rows.length > 0 && <WidgetsCard rows={read.rows} period={period ?? undefined} />}
    </div>
  )
}
