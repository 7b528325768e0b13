'use client'
import { cloneElement, forwardRef, isValidElement, type ReactElement, type ReactNode } from 'react'
import { describeComparison, formatPeriod, formatValue } from '../../format/index.js'
import { capitalize } from '../../format/intl.js'
import type { Better, Metric, MetricInput } from '../../metrics/index.js'
import {
  classes,
  Delta,
  deltaId,
  filled,
  type Line,
  readingWords,
  readMetric,
  Skeleton,
  Sparkline,
  toneOf,
  unknownAs,
  useAnswer,
  useWidget,
  Value,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { type Every, type History, historyOf } from './history.js'

export interface KpiTileProps extends WidgetProps {
  /** What it shows: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric: MetricInput
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  target?: number
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better
  /** How the number came about, as a small line. @default true */
  sparkline?: boolean
  /** How long each point of it is. By default by the length of the period. */
  every?: Every
  /** Makes the whole tile a link or a button: the one child, whose text is the title. @default false */
  asChild?: boolean
  /** With `asChild`, the link or button: `<a href="/leads">Leads</a>`. Without a text it takes the name of the metric. */
  children?: ReactElement<{ className?: string | undefined; children?: ReactNode }>
  /** A tile has no button for its table unless it is asked for. @default 'none' */
  table?: 'toggle' | 'visible' | 'none'
}

/**
 * Any metric or fact in one small card: value, change, goal, the line that led there, and what it means in words.
 *
 * A value that is unknown is a dash with its reason, and the line has gaps where nothing is known. Tiles of one size that
 * stand in a row are aligned: title, number, change and line each take one row.
 *
 * ```tsx
 * <KpiTile metric="leads" data={rows} period="2026-10" target={130} />
 * ```
 */
export const KpiTile = forwardRef<HTMLElement, KpiTileProps>(function KpiTile(
  { metric, target, better, sparkline = true, every, asChild = false, children, table = 'none', ...shared },
  ref,
) {
  const widget = useWidget({ ...shared, table })
  const { ids, settings, shell } = widget
  const { locale, currency, resolved } = settings
  const { messages } = resolved

  // Compute: one reading, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const reading = readMetric({ ...settings, metric, target, better })
    const history = sparkline ? historyOf(metric, settings, every) : null
    return { reading, history, words: readingWords(reading, settings) }
  }, [settings, metric, target, better, sparkline, every])

  // Say.
  const words = answer?.words
  const goalless = words?.compared && !words.goal
  const title = (text: string) => capitalize(text, messages.tag)
  const said = answer &&
    words && {
      title: words.name,
      note: shell.size === 'lg' && words.period,
      // One line: the goal or, without one, the change; the value itself stands above.
      sentence: (goalless && describeComparison(answer.reading.comparison, settings)) || words.sentence,
      aside: goalless || shell.size === 'sm' ? undefined : words.compared,
      tone: toneOf(answer.reading),
      describedBy: words.compared ? deltaId(ids) : undefined,
      formula: shell.size === 'lg' && words.formula,
      asOf: answer.reading.result.window?.asOf,
      table: {
        columns: [title(messages.measure), title(messages.value)],
        rows: () => {
          const lines = [...words.lines(), ...words.origins()]
          const points = (answer.history?.points ?? []).map(
            ({ period, result }): Line => [formatPeriod(period, settings), formatValue(result, settings)],
          )
          // The month before may be a point too.
          return filled([...lines, ...points.filter(([name]) => !lines.some(([other]) => other === name))])
        },
        notes: words.notes,
      },
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget
      ref={ref}
      name="kpi-tile"
      widget={widget}
      said={said}
      thrown={thrown}
      fallback={String((metric as Metric | null)?.id ?? metric ?? 'KpiTile')}
      titleAs={
        asChild && isValidElement(children)
          ? (text) =>
              cloneElement(
                children,
                { className: classes('kpi-tile-link', children.props.className) },
                children.props.children ?? text,
              )
          : undefined
      }
    >
      {({ loading }) =>
        answer && (
          <>
            {loading ? (
              <Skeleton messages={messages} />
            ) : (
              <span className="kpi-tile-value" {...unknownAs(answer.words, answer.reading.result)}>
                <Value
                  value={answer.reading.result}
                  locale={locale}
                  currency={currency}
                  className={shell.classNames?.value}
                />
              </span>
            )}
            <div className="kpi-tile-change">
              {!loading && (
                <Delta
                  id={deltaId(ids)}
                  comparison={answer.reading.comparison}
                  locale={locale}
                  currency={currency}
                  className={shell.classNames?.delta}
                />
              )}
            </div>
            {sparkline && (
              <div className="kpi-tile-line">{!loading && answer.history && <HistoryLine {...answer.history} />}</div>
            )}
          </>
        )
      }
    </Widget>
  )
})

const HistoryLine = ({ points }: History) => (
  <Sparkline
    values={points.map(({ result }) => (result.known ? result.value : null))}
    unfinished={points.at(-1)?.whole === false}
  />
)
