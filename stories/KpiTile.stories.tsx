import type { Meta, StoryObj } from '@storybook/react-vite'
import { KpiGrid, KpiTile } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import { expect, fn } from 'storybook/test'
import { months, october, reachByDay } from './fixtures/aurora.js'
import { facebookPage } from './fixtures/facebookPage.js'
import { month } from './fixtures/month.js'
import {
  brokenCount,
  implausibleAnswers,
  missingChannel,
  newChannel,
  overTheEdge,
  sampledVisits,
  silentChannel,
} from './fixtures/partial.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

/** With October of the year before. */
const twoYears = [...months, { date: '2025-10', brand: 'Aurora', channel: 'instagram', leads: 98 }]

const Grid = gridOf(200)

const meta: Meta<typeof KpiTile> = {
  title: 'Widgets/KpiTile',
  component: KpiTile,
  decorators: [inColumn],
  args: { metric: 'leads', data: month, period: '2026-10', target: 130 },
  argTypes: {
    metric: { control: 'text' },
    children: { control: false },
    ...sharedArgTypes(),
  },
  parameters: { column: 240 },
}

export default meta

type Story = StoryObj<typeof KpiTile>

/** Leads of October against a goal of 130, and against September. */
export const Default: Story = {
  play: inEnglish(async ({ canvas }) => {
    const tile = canvas.getByRole('figure', { name: 'Leads' })
    await expect(tile).toHaveTextContent('109')
    await expect(tile).toHaveAccessibleDescription(/^109\. 84% of 130\. Down .*, worse, .*\.$/)
    await expect(tile.querySelector('[style]')).toBeNull()
    // 137 leads in 30 days are 141.57 in 31: 109 is 23% less.
    await expect(canvas.getByText(/^Down 23.0% on September 2026/)).toBeInTheDocument()
    await expect(canvas.queryByRole('button')).toBeNull()
  }),
}

/** Six in a `KpiGrid`, whatever they hold: titles, numbers, changes and lines stand on the same lines. */
export const RowOfSix: Story = {
  name: 'Row of six',
  render: (args) => (
    <KpiGrid>
      <KpiTile {...args} metric="netGrowthRate" target={0.05} />
      <KpiTile {...args} metric="reach" target={120_000} />
      <KpiTile {...args} metric="engagementRateByReach" target={0.04} />
      <KpiTile {...args} metric="costPerLead" target={12} />
      <KpiTile {...args} metric="responseTime" target={1_800} />
      <KpiTile {...args} metric="videoCompletionRate" target={0.3} />
    </KpiGrid>
  ),
  parameters: several({ width: 1200, height: 300 }),
  play: inEnglish(async ({ canvas }) => {
    const tiles = canvas.getAllByRole('figure')
    const rows = '.kpi-title, .kpi-tile-value, .kpi-tile-change, .kpi-tile-line, .kpi-sentence'
    const tops = tiles.map((tile) => [...tile.querySelectorAll(rows)].map((part) => part.getBoundingClientRect().top))
    await expect(tops[0]).toHaveLength(5)
    for (const other of tops) await expect(other).toEqual(tops[0])
  }),
}

/** What it was before and a year ago, and the goal. Where nothing is known of a year ago, it says so. */
export const Comparison: Story = {
  args: { detail: 'comparison' },
  render: (args) => (
    <KpiGrid columns={3}>
      <KpiTile {...args} data={twoYears} />
      <KpiTile {...args} metric="costPerLead" target={12} />
      <KpiTile {...args} data={twoYears} compareTo="year" />
    </KpiGrid>
  ),
  parameters: several({ width: 940, height: 300 }),
  play: inEnglish(async ({ canvas }) => {
    const [both, one, year] = canvas.getAllByRole('figure')
    // 109 leads, 98 a year ago: 11 ÷ 98 = 11.2% more.
    await expect(both).toHaveTextContent(/October 2025.*98.*11\.2%/)
    await expect(one).toHaveTextContent(/October 2025.*no data/)
    await expect(year).not.toHaveTextContent('September')
  }),
}

/** How far the goal is reached, and in the middle of a month a fainter mark of where it should be by now. */
export const Progress: Story = {
  args: { detail: 'progress' },
  render: (args) => (
    <KpiGrid columns={4}>
      <KpiTile {...args} />
      <KpiTile {...args} asOf="2026-10-17" />
      <KpiTile {...args} target={90} />
      <KpiTile {...args} metric="costPerLead" target={12} />
    </KpiGrid>
  ),
  parameters: several({ width: 1000, height: 280 }),
  play: inEnglish(async ({ canvas }) => {
    const [whole, middle] = canvas.getAllByRole('figure')
    // 109 ÷ 130
    await expect(whole?.querySelector('.kpi-meter-fill')).toHaveAttribute('width', '83.8462%')
    await expect(whole?.querySelector('.kpi-meter-expected')).toBeNull()
    // 130 × 17 ÷ 31 = 71.3, whole: 71 of 130
    await expect(middle?.querySelector('.kpi-meter-expected')?.parentElement).toHaveAttribute('x', '54.6154%')
  }),
}

/** Small, middle and large: as much as there is room for. */
export const Sizes: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16, justifyItems: 'start', gridTemplateColumns: '260px 260px 360px' }}>
      <div style={{ display: 'grid', gap: 16, inlineSize: '100%' }}>
        <KpiTile {...args} size="sm" />
        <KpiTile {...args} size="sm" metric="spend" target={1_500} better="lower" />
      </div>
      <KpiTile {...args} size="md" />
      <KpiTile {...args} size="lg" metric="engagementRateByReach" target={0.04} table="toggle" />
    </div>
  ),
  parameters: several({ width: 980, height: 340 }),
}

/** With `asChild` all of the tile is the link or button that you give it; its title is its name. */
export const LinkAndButton: Story = {
  name: 'Link and button',
  args: { onClick: fn() },
  render: ({ onClick, ...args }) => (
    <Grid>
      <KpiTile {...args} asChild>
        <a href="#leads">Leads</a>
      </KpiTile>
      <KpiTile {...args} metric="linkClicks" target={3_000} table="toggle" asChild>
        <button type="button" onClick={onClick as never}>
          Link clicks
        </button>
      </KpiTile>
    </Grid>
  ),
  parameters: several({ width: 520, height: 320 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Leads' })
    await expect(link).toHaveAttribute('href', '#leads')
    const button = canvas.getByRole('button', { name: 'Link clicks' })
    const tile = canvas.getByRole('figure', { name: 'Link clicks' })
    const { left, top, width, height } = tile.getBoundingClientRect()
    await expect(document.elementFromPoint(left + width / 2, top + height / 3)).toBe(button)
    await userEvent.tab()
    await expect(link).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(args.onClick).toHaveBeenCalledOnce()
    await userEvent.click(canvas.getByRole('button', { name: 'Show data' }))
    await expect(args.onClick).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('row', { name: 'Link clicks 3,120' })).toBeVisible()
    await expect(canvas.getByRole('row', { name: /^31 October/ })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Hide data' }))
    leaveFocus()
  }),
}

/** The same change is good where more is better, and bad where less is; money, times and people say their unit. */
export const AnyMetric: Story = {
  name: 'Any metric',
  render: (args) => (
    <Grid>
      <KpiTile {...args} metric="churnRate" target={0.035} />
      <KpiTile {...args} metric="costPerLead" target={12} />
      <KpiTile {...args} metric="responseTime" target={1_800} />
      <KpiTile {...args} metric="spend" />
      <KpiTile {...args} metric="followers" target={13_000} />
      <KpiTile {...args} metric="impressions" data={{ date: '2026-10', impressions: 1_234_567_890 }} />
    </Grid>
  ),
  args: { target: undefined as never },
  parameters: several({ width: 720, height: 480 }),
}

/** Growth against the audience at the start, at the end, or the mean of both: the title says which, if it is not the start. */
export const GrowthBases: Story = {
  name: 'Growth bases',
  render: (args) => (
    <Grid>
      <KpiTile {...args} data={months} metric="netGrowthRate" target={0.05} />
      <KpiTile {...args} data={months} metric="netGrowthRate" target={0.05} base="end" />
      <KpiTile {...args} data={months} metric="netGrowthRate" target={0.05} base="average" />
    </Grid>
  ),
  parameters: several({ width: 760, height: 380 }),
  play: inEnglish(async ({ canvas }) => {
    // 504 ÷ 12,000, ÷ 12,504, ÷ 12,252
    const [start, end, average] = canvas.getAllByRole('figure')
    await expect(start).toHaveTextContent('4.2%')
    await expect(end).toHaveTextContent('4.0%')
    await expect(end).toHaveAccessibleName('Net audience growth, against followers at the end')
    await expect(average).toHaveTextContent('4.1%')
  }),
}

/** A dash and the reason; a range where only bounds are known; what is partial says so. Gaps of the line stay gaps. */
export const Unknown: Story = {
  render: (args) => (
    <Grid>
      <KpiTile {...args} metric="netGrowthRate" data={{ followersStart: 12_000, followersGained: 940 }} />
      <KpiTile metric="reach" data={reachByDay} target={10_000} />
      <KpiTile metric="impressions" data={facebookPage} />
    </Grid>
  ),
  args: { target: 0.05 },
  parameters: several({ width: 720, height: 320 }),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('—')).toBeVisible()
    await expect(canvas.getByText('2,562–12,424')).toBeVisible()
    await expect(canvas.getByText(/Data for 6 of 7 days/)).toBeVisible()
    await expect(canvas.getAllByRole('figure')[2]?.querySelectorAll('polyline')).toHaveLength(2)
  }),
}

/**
 * What a number does not rest on stands first in its sentence, and how many more things there are to know: a channel without
 * leads, one that fell silent, one that is new, a count that changed, an estimate, figures that cannot be right, a campaign over
 * the edge of the month. Nothing is judged that what is missing could turn.
 */
export const NotTheWhole: Story = {
  name: 'Not the whole',
  render: () => (
    <Grid>
      <KpiTile {...missingChannel} />
      <KpiTile {...silentChannel} />
      <KpiTile {...newChannel} />
      <KpiTile {...brokenCount} />
      <KpiTile {...sampledVisits} />
      <KpiTile {...implausibleAnswers} />
      <KpiTile {...overTheEdge} />
    </Grid>
  ),
  parameters: several({ width: 1000, height: 560 }),
  play: inEnglish(async ({ canvas }) => {
    const [missing, silent, added, broken, sampled, wrong, edge] = canvas.getAllByRole('figure')
    await expect(missing).toHaveAccessibleDescription('$10. Without VK: no leads reported. Goal not judged.')
    await expect(missing).not.toHaveTextContent('below')
    await expect(silent).toHaveAccessibleDescription(/Without VK: no leads reported\. At least 103% of 60/)
    await expect(added).toHaveTextContent('VK since 11 October')
    await expect(broken).toHaveTextContent('Not comparable with data before 11 October 2026: replays count as views')
    await expect(sampled).toHaveAccessibleDescription(/Estimated by the source from a sample/)
    await expect(wrong).toHaveTextContent('Goal not judged')
    await expect(edge).toHaveTextContent('$310–1,410')
  }),
}

/** The same in a column of 240 px: sentences wrap, and nothing of them is cut. */
export const NotTheWholeNarrow: Story = {
  name: 'Not the whole, narrow',
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      <KpiTile {...missingChannel} />
      <KpiTile {...silentChannel} />
      <KpiTile {...newChannel} />
      <KpiTile {...brokenCount} />
      <KpiTile {...sampledVisits} />
      <KpiTile {...implausibleAnswers} />
      <KpiTile {...overTheEdge} />
    </div>
  ),
  parameters: { column: 240, visual: { viewport: { width: 288, height: 1600 } } },
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <KpiTile {...args} status="loading" />
      <KpiTile metric="leads" target={130} period="2026-10" data={[]} />
      <KpiTile {...args} status="error" error="The CRM did not answer. Your figures are safe." />
      <KpiTile {...args} status="stale" />
    </Grid>
  ),
  parameters: several({ width: 940, height: 320 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Try again: / }))
    await expect(args.onRetry).toHaveBeenCalledOnce()
    await expect(canvas.getAllByRole('figure')[0]).toHaveAttribute('aria-busy', 'true')
    await expect(canvas.getByText('Not up to date: as of 29 October 2026')).toBeVisible()
  }),
}

/** Rows by month are columns of the last months; of a week that is not over a rate is drawn open, and what adds up is left out. */
export const UnfinishedAndByMonth: Story = {
  name: 'Unfinished and by month',
  render: (args) => (
    <Grid>
      <KpiTile {...args} data={months} />
      <KpiTile {...args} metric="engagementRateByReach" target={0.04} asOf="2026-10-28" every="week" />
      <KpiTile {...args} asOf="2026-10-28" every="week" />
    </Grid>
  ),
  parameters: several({ width: 760, height: 340 }),
  play: inEnglish(async ({ canvas }) => {
    const [byMonth, rate, sum] = canvas.getAllByRole('figure')
    await expect(byMonth?.querySelectorAll('.kpi-sparkline__column')).toHaveLength(2)
    await expect(rate?.querySelector('[data-unfinished]')).not.toBeNull()
    // The 1st to the 4th and the 26th to the 28th are parts of weeks.
    await expect(sum?.querySelectorAll('.kpi-sparkline__column')).toHaveLength(3)
    await expect(sum).toHaveAccessibleDescription(/of [\d,]+ expected/)
  }),
}

/** As narrow as 160 px: numbers get smaller, and only names are cut short. */
export const Narrow: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 12 }}>
      <KpiTile metric="impressions" data={{ date: '2026-10', impressions: 1_234_567_890 }} />
      <KpiTile metric="reach" data={reachByDay} target={10_000} />
      <KpiTile {...args} size="sm" title="Donaudampfschifffahrtsgesellschaftsanfragen" data={[october]} />
    </div>
  ),
  parameters: { column: 160, visual: { viewport: { width: 208, height: 620 } } },
}

/** From 420 px on the line stands beside the number. */
export const Wide: Story = {
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.tab()
    const line = canvas.getByRole('slider', { name: 'Leads' })
    await expect(line).toHaveFocus()
    await userEvent.keyboard('{Home}')
    await expect(line).toHaveAttribute('aria-valuetext', expect.stringMatching(/^1 October 2026: \d$/))
    await userEvent.keyboard('{Escape}')
    leaveFocus()
    await tooltipIsGone()
  }),
  parameters: { column: 800, visual: { viewport: { width: 860, height: 260 } } },
}

export const Russian: Story = {
  args: { locale: ru, metric: 'engagementRateByReach', target: 0.04 },
}

/** Text runs from right to left, time from left to right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  render: (args) => (
    <Grid>
      <KpiTile {...args} />
      <KpiTile {...args} size="sm" />
    </Grid>
  ),
  parameters: several({ width: 520, height: 300 }),
}
