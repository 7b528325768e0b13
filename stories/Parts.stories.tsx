import type { Meta, StoryObj } from '@storybook/react-vite'
import { forwardRef, type ReactNode } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { dashOf, formatDay, formatValue, headings, nameOf, type NumberOptions } from 'kpi-kit/format'
import { ru } from 'kpi-kit/locales/ru'
import { compare, type MetricInput, resolveWindow, type Result, series } from 'kpi-kit/metrics'
import {
  type Colors,
  DataTable,
  Delta,
  ErrorState,
  HitArea,
  type InputOf,
  Legend,
  Marks,
  type Mark,
  Maybe,
  Placeholder,
  seriesColors,
  Sign,
  Skeleton,
  Sparkline,
  UpdatedNote,
  useReading,
  useView,
  useWidget,
  Value,
  Widget,
  type WidgetContent,
  type WidgetProps,
} from 'kpi-kit/parts'
import { month } from './fixtures/month.js'
import { inEnglish } from './support.js'

/**
 * What the widgets are made of, for those who build one of their own. All of it comes from `kpi-kit/parts`, and its look from
 * `kpi-kit/styles.css`. A part takes what the functions of `kpi-kit/metrics` give, and says it in the words of
 * `kpi-kit/format`.
 */
const meta: Meta = { title: 'Parts', parameters: { controls: { disable: true } } }

export default meta

type Story = StoryObj

/** Parts get their language and their tokens within a widget; here a bare root is enough. */
const Sheet = ({ children }: { children: ReactNode }) => (
  <div className="kpi-root kpi-widget kpi-variant-card">
    <div className="kpi-frame">{children}</div>
  </div>
)

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div style={{ display: 'flex', gap: 24, alignItems: 'center', flexWrap: 'wrap' }}>
    <code style={{ inlineSize: 96 }}>{name}</code>
    {children}
  </div>
)

interface BestDaysProps extends WidgetProps {
  metric: MetricInput
  colors?: Colors | undefined
}

/** The words that the kit does not have, by language. */
const dictionary = {
  en: {
    title: 'Best days',
    channel: 'channel',
    day: 'day',
    sentence: (value: string) => `The best day of all had ${value}`,
  },
  ru: {
    title: 'Лучшие дни',
    channel: 'канал',
    day: 'день',
    sentence: (value: string) => `Больше всего за день: ${value}`,
  },
}

interface BestDay {
  readonly channel: string
  readonly day: string
  readonly result: Extract<Result, { known: true }>
}

/** Read: what the widget knows, from its input alone. */
function readBestDays(input: InputOf<BestDaysProps>) {
  const { data, metric, colors } = input
  const days = series(metric, data, { ...input, split: 'channel' }).flatMap(({ channel, points }): BestDay[] => {
    // What the rows say of all channels together has no channel.
    if (!channel) return []
    const known = points.flatMap(({ period, result }) => (result.known ? [{ channel, day: period.from, result }] : []))
    return known.sort((a, b) => b.result.value - a.result.value).slice(0, 1)
  })
  const channels = days.map(({ channel }) => channel)
  return {
    days,
    most: Math.max(...days.map(({ result }) => result.value)),
    colors: seriesColors(channels, colors ?? undefined),
    content: sayBestDays(days, metric, input.resolved.messages.tag, input),
  }
}

/** Say: every text, in the language of the widget. */
function sayBestDays(
  days: readonly BestDay[],
  metric: MetricInput,
  tag: string,
  options: NumberOptions,
): WidgetContent {
  const words = tag === 'ru' ? dictionary.ru : dictionary.en
  const name = nameOf(typeof metric === 'string' ? metric : metric.id, options)
  const [best] = [...days].sort((a, b) => b.result.value - a.result.value)
  return {
    title: words.title,
    sentence: words.sentence(best ? formatValue(best.result, options) : dashOf(options)),
    table: {
      columns: headings([words.channel, words.day, name], options),
      rows: () =>
        days.map(({ channel, day, result }) => [channel, formatDay(day, options), formatValue(result, options)]),
    },
  }
}

/** Draw: bars, and what they are. `useView` knows the widget around. */
function BestDaysBody({ days, most, colors }: ReturnType<typeof readBestDays>) {
  const { loading, settings } = useView()
  if (loading) return <Skeleton />
  return (
    <>
      <svg width="100%" height={days.length * 32} overflow="visible">
        <Marks
          marks={days.map(
            ({ channel, day, result }, i): Mark => ({
              id: channel,
              position: i,
              name: channel,
              value: formatValue(result, settings),
              lines: [{ id: 'day', name: formatDay(day, settings) }],
              x: `${(90 * result.value) / most}%`,
              y: 32 * i + 4,
              draw: (
                <>
                  <HitArea y={32 * i} width="100%" height="32" />
                  <rect
                    {...colors.get(channel)}
                    y={32 * i + 8}
                    width={`${(100 * result.value) / most}%`}
                    height="16"
                    rx="4"
                    fill="currentcolor"
                  />
                </>
              ),
            }),
          )}
        />
      </svg>
      <Legend
        items={days.map(({ channel, result }) => ({
          id: channel,
          sign: 'square',
          color: colors.get(channel),
          name: channel,
          value: formatValue(result, settings),
        }))}
      />
    </>
  )
}

/**
 * A widget of your own: the best day of each channel. `useWidget` brings the shared props, `useReading` reads, and catches
 * misuse; `Widget` has the states, the sentence, the table and the footer, `Marks` keyboard, touch and tooltip.
 */
const BestDays = forwardRef<HTMLElement, BestDaysProps>(function BestDays({ metric, colors, ...shared }, ref) {
  const widget = useWidget(shared)
  const { reading, thrown } = useReading(readBestDays, { ...widget.settings, metric, colors })
  return (
    <Widget
      ref={ref}
      name="best-days"
      widget={widget}
      content={reading?.content}
      thrown={thrown}
      fallback={dictionary.en.title}
    >
      {reading && <BestDaysBody {...reading} />}
    </Widget>
  )
})

/** A widget that the kit does not have, made of its parts: with all states, keyboard, touch, tooltip and table. */
export const AWidgetOfYourOwn: Story = {
  name: 'A widget of your own',
  render: () => (
    <div style={{ maxInlineSize: 400 }}>
      <BestDays metric="interactions" data={month} period="2026-10" />
    </div>
  ),
  play: inEnglish(async ({ canvas, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Best days' })
    await userEvent.tab()
    await expect(within(figure).getByRole('img', { name: /^facebook: \d+\. \d+ October 2026$/ })).toHaveFocus()
    await expect(await screen.findByRole('tooltip')).toHaveTextContent(/^facebook\d+ October 2026/)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
    ;(document.activeElement as SVGElement).blur()
  }),
}

/** The same, in another language: the kit's words come from its dictionary, the widget's own from the widget. */
export const AWidgetOfYourOwnInRussian: Story = {
  name: 'A widget of your own, in Russian',
  render: () => (
    <div style={{ maxInlineSize: 400 }}>
      <BestDays metric="interactions" data={month} period="2026-10" locale={ru} />
    </div>
  ),
  play: inEnglish(async ({ canvas }) => {
    const figure = canvas.getByRole('figure', { name: 'Лучшие дни' })
    await expect(figure).toHaveTextContent(/Больше всего за день: \d+/)
    await expect(within(figure).getByRole('button', { name: 'Показать данные' })).toBeVisible()
  }),
}

const windows = resolveWindow({ data: month, period: '2026-10' })

/** `Value` is a number in large with its unit; `Delta` a change with direction, size and meaning. */
export const ValuesAndChanges: Story = {
  name: 'Values and changes',
  render: () => (
    <Sheet>
      {(['netGrowthRate', 'reach', 'costPerLead', 'responseTime', 'leads', 'spend'] as const).map((metric) => {
        const comparison = compare(metric, month, windows)
        return (
          <Line key={metric} name={metric}>
            <Value value={comparison.current} />
            <Delta comparison={comparison} />
          </Line>
        )
      })}
    </Sheet>
  ),
  parameters: { visual: { viewport: { width: 480, height: 460 } } },
}

const byDay = series('interactions', month, { period: '2026-10' })[0]?.points.map(({ result }) =>
  result.known ? result.value : null,
)

/** `Sparkline`: gaps stay gaps, a single value is a dot, an unfinished end is open. With a `label` it is a picture. */
export const Sparklines: Story = {
  render: () => (
    <Sheet>
      <Line name="values">
        <Sparkline values={byDay ?? []} label="Interactions in October, by day" />
      </Line>
      <Line name="gaps">
        <Sparkline values={[3, 4, null, null, 6, 5, null, 7]} />
      </Line>
      <Line name="unfinished">
        <Sparkline values={[3, 4, 3, 5, 2]} unfinished />
      </Line>
      <Line name="level">
        <Sparkline values={[4, 4, 4]} />
      </Line>
      <Line name="one value">
        <Sparkline values={[4]} />
      </Line>
    </Sheet>
  ),
}

const signs = ['value', 'target', 'pace', 'previous', 'square', 'line', 'dash', 'open', 'part', 'gap', 'band'] as const
const channels = seriesColors(['instagram', 'facebook', 'tiktok', 'youtube', 'vk', 'telegram', 'linkedin', 'x'])

/** `Legend`, and `Sign` alone. Colours go by identity: `seriesColors` gives a channel the same one everywhere. */
export const Legends: Story = {
  render: () => (
    <Sheet>
      <Legend items={signs.map((sign) => ({ id: sign, sign, name: sign, value: '4.2%' }))} />
      <Legend
        layout="row"
        items={[...channels].map(([id, color]) => ({ id, sign: 'square' as const, color, name: id }))}
      />
      <Line name="Sign">
        <Sign sign="line" color={{ color: '#b45309' }} />
        <Sign sign="square" color={{ 'data-series': '3' }} />
      </Line>
      <Line name="Maybe">
        <svg width="120" height="20" aria-hidden="true" style={{ color: 'var(--kpi-used-accent)' }}>
          <Maybe width="120" height="20" rx="6" />
        </svg>
      </Line>
    </Sheet>
  ),
  parameters: { visual: { viewport: { width: 480, height: 420 } } },
}

const TableOfChannels = () => (
  <Sheet>
    <DataTable
      id="parts"
      caption="Leads by channel"
      columns={['Channel', 'Leads', 'Visits']}
      rows={() =>
        [
          ['Instagram', '46', '1,049'],
          ['Facebook', '34', '938'],
        ] as const
      }
      notes={() => ['Days without data were left out']}
      mode="visible"
    />
  </Sheet>
)

/** `DataTable`: behind a button by default, with its rows made when it opens; here always shown. */
export const Table: Story = {
  render: () => <TableOfChannels />,
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Leads by channel' })).toBeVisible()
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(2)
  }),
}

const AllStates = () => (
  <Sheet>
    <Skeleton />
    <p className="kpi-sentence">
      <Placeholder text="As long as the sentence that is to come" />
    </p>
    <ErrorState error="Instagram did not answer. Your figures are safe." onRetry={() => {}} />
    <UpdatedNote updatedAt="2026-10-29T09:00:00Z" />
    <UpdatedNote status="stale" updatedAt="2026-10-29T09:00:00Z" />
  </Sheet>
)

/** What stands in place of a number that is on its way, or that cannot be shown. */
export const States: Story = { render: () => <AllStates /> }
