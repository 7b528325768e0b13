import { joinReadings } from 'kpi-kit/adapters'
import { GrowthGauge } from 'kpi-kit'
import type { Row } from 'kpi-kit/metrics'
import { useDeferredValue, useMemo, useReducer, useRef } from 'react'
import { ownBrand } from './allowed.js'
import type { Query } from './asked.js'
import { ByHand } from './ByHand.js'
import { CodeCard } from './CodeCard.js'
import { ColumnsCard } from './ColumnsCard.js'
import { handCode } from './handCode.js'
import { Known } from './Known.js'
import { OptionsCard } from './OptionsCard.js'
import { codeOf, readPeriod, readTarget } from './options.js'
import { type Extent, placesIn } from './places.js'
import { RowsCard } from './RowsCard.js'
import { readingCode } from './readingCode.js'
import { readRows } from './readRows.js'
import { SourceCard } from './SourceCard.js'
import { type Sample, samples } from './samples/index.js'
import { act, openOf, startWith } from './session.js'
import { useReadings } from './useReadings.js'
import { WidgetsCard } from './WidgetsCard.js'

export interface PlaygroundProps {
  /** What the page starts with. */
  readonly start: Sample
}

/** More rows than these are for an app: a page that draws all widgets at each key would no longer answer. */
const mostRows = 50_000
const noRows: readonly Row[] = []

/** Selects a place of the text, so that a problem is one key away. */
const showPlace = (text: HTMLTextAreaElement | null, extent: Extent | undefined): void => {
  if (!text || !extent) return
  text.focus()
  text.setSelectionRange(...extent)
  // Browsers don't agree on whether a selection scrolls into view.
  const line = text.value.slice(0, extent[0]).split('\n').length
  text.scrollTop = (text.scrollHeight / text.value.split('\n').length) * Math.max(0, line - 4)
}

/** A person's own figures, made into facts before their eyes, and the widgets on them. */
export function Playground({ start }: PlaygroundProps) {
  const [session, dispatch] = useReducer(act, start, startWith)
  const { given, chosen, choices, answers, shown } = session
  const open = openOf(session)
  const readings = useReadings(given, answers)
  const [first] = readings
  const isByHand = !given.length || (given.length === 1 && (session.isByHand || first?.source === null))
  const byHand = useMemo(
    () => (isByHand ? readRows(open.long ? '' : open.text, { fileName: open.name, chosen, ...choices }) : null),
    [isByHand, open, chosen, choices],
  )
  const code = byHand && handCode(byHand)
  const joined = useMemo(() => joinReadings(readings.filter((reading) => reading !== null)), [readings])

  const textRef = useRef<HTMLTextAreaElement>(null)
  const find = useMemo(() => placesIn(open.text.replace(/\r\n?/g, '\n')), [open.text])
  const places = {
    isThere: (place: string) => find(place) !== undefined,
    onGo: (place: string) => showPlace(textRef.current, find(place)),
  }

  const [period, target] = [readPeriod(shown), readTarget(shown)]
  const { channels, breaks } = joined
  const rows = byHand?.rows ?? joined.rows
  const query = useMemo(
    (): Query => ({
      ...(period && { period }),
      ...(!isByHand && channels.length > 0 && { channels }),
      ...(!isByHand && breaks.length > 0 && { breaks }),
    }),
    [period, isByHand, channels, breaks],
  )
  const own = useMemo(() => ownBrand(rows), [rows])
  const drawn = rows.length > mostRows ? noRows : rows
  // A key that is typed is not kept waiting by a dozen widgets.
  const late = useDeferredValue(useMemo(() => ({ rows: drawn, query }), [drawn, query]))
  const brought = (['channels', 'breaks'] as const).filter((name) => name in query)

  return (
    <div className="pg">
      <header className="pg-head">
        <h1>Try it on your own figures</h1>
        <p>
          What a platform answers or exports goes in, facts come out, and every widget that they allow says what they
          mean. What can’t be read is named, never guessed.
        </p>
      </header>
      <div className="pg-panes">
        <div className="pg-pane pg-source">
          <SourceCard session={session} samples={samples} dispatch={dispatch} textRef={textRef} />
          {byHand ? (
            <ByHand given={open} reading={first ?? null} read={byHand} dispatch={dispatch} {...places} />
          ) : (
            <Known session={session} readings={readings} joined={joined} dispatch={dispatch} {...places} />
          )}
        </div>
        <div className="pg-pane pg-result">
          <GrowthGauge
            data={drawn}
            metric={shown.metric}
            shape={shown.shape}
            {...query}
            {...(own !== undefined && { own })}
            {...(typeof target === 'number' && { target })}
          />
          <OptionsCard shown={shown} rows={drawn} onShow={(changed) => dispatch({ type: 'show', shown: changed })} />
          <RowsCard rows={rows} code={codeOf(shown, brought)} />
        </div>
        <div className="pg-pane">
          {byHand ? (
            <>
              <ColumnsCard session={session} read={byHand} dispatch={dispatch} />
              {code && <CodeCard pieces={{ 'Reads a table of these columns': code }} />}
            </>
          ) : (
            <CodeCard pieces={readingCode(given, readings, answers)} />
          )}
        </div>
      </div>
      {rows.length > drawn.length && (
        <p className="pg-note">These are {rows.length.toLocaleString('en')} rows: too many to draw while you type.</p>
      )}
      {late.rows.length > 0 && <WidgetsCard {...late} />}
    </div>
  )
}
