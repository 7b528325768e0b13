import type { Meta, StoryObj } from '@storybook/react-vite'
import { ReachFunnel } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { expect, fn, screen, within } from 'storybook/test'
import { reachByDay } from './fixtures/aurora.js'
import { month } from './fixtures/month.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(320)

const meta: Meta<typeof ReachFunnel> = {
  title: 'Widgets/ReachFunnel',
  component: ReachFunnel,
  decorators: [inColumn],
  args: { data: month, period: '2026-10' },
  argTypes: sharedArgTypes(),
  parameters: { column: 760, visual: { viewport: { width: 820, height: 480 } } },
}

export default meta

type Story = StoryObj<typeof ReachFunnel>

/** October's funnel against September's: each stage of the one it comes from, the biggest leak named and priced. */
export const Default: Story = {
  args: { target: { leads: 130 } },
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'From reach to leads' })
    await step('the leak is named and priced', async () => {
      await expect(figure).toHaveAccessibleDescription(
        /^Biggest leak: visits → leads, 3.9%, was 5.2%. At the rate of September 2026: 33 more leads/,
      )
      await expect(figure).toHaveTextContent('0.08% end to end')
      await expect(figure).toHaveTextContent('Bars: rate of each stage')
    })
    await step('stages are walked by keys, and say everything', async () => {
      await userEvent.tab()
      const stages = within(figure).getByRole('group')
      await expect(within(stages).getByRole('img', { name: /^Reach: 128,400/ })).toHaveFocus()
      await userEvent.keyboard('{End}')
      await expect(
        within(stages).getByRole('img', {
          name: /^Leads: 109\. Rate: 3\.9% of visits\. Change: −1\.2.pp \(worse\)\. Cost each: \$14\.31\. Goal: 84% of the 130 goal$/,
        }),
      ).toHaveFocus()
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('3.9% of visits')
      await userEvent.keyboard('{ArrowLeft}')
      await expect(
        within(stages).getByRole('img', { name: /^Visits: 2,760\. Rate: 88\.5% of link clicks/ }),
      ).toHaveFocus()
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
      leaveFocus()
    })
  }),
}

/** By their size, the small ones thin; or by its logarithm, which shows all of them and no proportion, and says so. */
export const Scales: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <ReachFunnel {...args} scale="linear" />
      <ReachFunnel {...args} scale="log" />
    </div>
  ),
  parameters: several({ width: 820, height: 860 }),
}

const large = ['2026-09', '2026-10'].map((date, month) => ({
  date,
  reach: 121_900_000 + 6_500_000 * month,
  interactions: 8_530_000 + 950_000 * month,
  linkClicks: 2_955_000 + 165_000 * month,
  sessions: 2_659_000 + 101_000 * month,
  leads: 137_000 - 28_000 * month,
}))

/** Figures are in full where all of them have room, in three digits where they have not, and in full again below each other. */
export const LargeNumbers: Story = {
  name: 'Large numbers',
  args: { data: large },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {[900, 640, 320].map((width) => (
        <div key={width} style={{ inlineSize: width }}>
          <ReachFunnel {...args} />
        </div>
      ))}
    </div>
  ),
  parameters: several({ width: 960, height: 1300 }),
}

/** In a narrow column the stages stand one below the other, with the same words. */
export const Narrow: Story = { parameters: { column: 240, visual: { viewport: { width: 300, height: 820 } } } }

export const Middle: Story = {
  args: { target: { leads: 130 } },
  parameters: { column: 400, visual: { viewport: { width: 460, height: 760 } } },
}

/** Any facts in any order, each of the one it comes from, with names of yours; a stage can be selected. */
export const StagesOfYourOwn: Story = {
  name: 'Stages of your own',
  args: {
    stages: [
      { fact: 'sessions', label: 'Site visits' },
      { fact: 'leads', label: 'Requests' },
      { fact: 'customers', of: 'leads', label: 'Customers' },
    ],
    data: [
      { date: '2026-09', sessions: 2_659, leads: 137, customers: 41 },
      { date: '2026-10', sessions: 2_760, leads: 109, customers: 38 },
    ],
    defaultSelectedId: 'leads',
    onSelectedIdChange: fn(),
  },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: /^Requests/ })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(canvas.getByRole('button', { name: /^Customers/ }))
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'customers',
      expect.objectContaining({ reason: 'pointer' }),
    )
    await userEvent.click(canvas.getByRole('button', { name: /^Requests/ }))
    await userEvent.click(document.body)
    await tooltipIsGone()
  }),
}

const one = (facts: object) => ({ date: '2026-10', ...facts })

/** More visits than clicks: they are not counted by the same source, so there is no rate, and the drawing does not widen. */
export const NotNested: Story = {
  name: 'Not nested',
  args: { data: one({ reach: 20_000, interactions: 1_400, linkClicks: 900, sessions: 1_240, leads: 62 }) },
  play: inEnglish(async ({ canvas }) => {
    await expect(
      canvas.getByRole('img', { name: /^Visits: 1,240\. Not nested: different source or unit/ }),
    ).toBeInTheDocument()
  }),
}

/** A stage without data keeps its place and says why; a range is hatched from what is certain on; zero is zero. */
export const Unknown: Story = {
  render: (args) => (
    <Grid>
      <ReachFunnel
        data={one({ reach: 20_000, linkClicks: 900, leads: 62 })}
        stages={[{ fact: 'reach' }, { fact: 'linkClicks' }, { fact: 'sessions' }, { fact: 'leads', of: 'linkClicks' }]}
      />
      <ReachFunnel data={reachByDay.map((row) => ({ ...row, linkClicks: 120, leads: 9 }))} />
      <ReachFunnel data={one({ reach: 20_000, interactions: 700, linkClicks: 240, leads: 0 })} />
      <ReachFunnel {...args} data={[]} />
    </Grid>
  ),
  parameters: several({ width: 740, height: 1240 }),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^Visits\. Visits are not reported/ })).toBeInTheDocument()
  }),
}

const telegramOutside = [
  one({ channel: 'Instagram', reach: 1_000, linkClicks: 50, leads: 5 }),
  one({ channel: 'Telegram', views: 9_000, linkClicks: 500, leads: 60 }),
]

/** Telegram reports no reach: the funnel rests on the channels that report all of its stages, and the first sentence says so. */
export const ChannelOutside: Story = {
  name: 'Channel outside',
  args: { data: telegramOutside },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/^Without Telegram: no reach reported\. /)
    await expect(canvas.getByRole('img', { name: 'Link clicks: 50. Rate: 5.0% of reach' })).toBeInTheDocument()
  }),
}

export const ChannelOutsideNarrow: Story = {
  name: 'Channel outside, narrow',
  args: { data: telegramOutside },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 620 } } },
}

export const ChannelOutsideInRussian: Story = {
  name: 'Channel outside, in Russian',
  args: { data: telegramOutside, locale: ru },
}

/** No channel reports all stages: a rate stands only between two that are of the same channels. */
export const NoChannelReportsAll: Story = {
  name: 'No channel reports all',
  args: {
    data: [
      one({ channel: 'Telegram', views: 9_000, linkClicks: 100 }),
      one({ channel: 'Site', linkClicks: 200, sessions: 90, leads: 9 }),
    ],
  },
  play: inEnglish(async ({ canvas }) => {
    await expect(
      canvas.getByRole('img', { name: 'Link clicks: 300. Not of the same channels and days, so no rate' }),
    ).toBeInTheDocument()
    await expect(canvas.getByRole('img', { name: 'Leads: 9. Rate: 10.0% of visits' })).toBeInTheDocument()
  }),
}

/** The same in a wide column, with dashed outlines and hatching. */
export const UnknownWide: Story = {
  name: 'Unknown, wide',
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      <ReachFunnel
        data={one({ reach: 20_000, linkClicks: 900, leads: 62 })}
        stages={[{ fact: 'reach' }, { fact: 'linkClicks' }, { fact: 'sessions' }, { fact: 'leads', of: 'linkClicks' }]}
      />
      <ReachFunnel data={reachByDay.map((row) => ({ ...row, linkClicks: 120, leads: 9 }))} />
    </div>
  ),
  parameters: several({ width: 820, height: 760 }),
}

/** In the middle of the month: as many days of September are compared. Reach is not known, so views come first. */
export const UnfinishedFromViews: Story = {
  name: 'Unfinished from views',
  args: {
    data: month.filter(({ date }) => String(date).length > 7).map((row) => ({ ...row, views: Number(row.reach) * 2 })),
    asOf: '2026-10-14',
  },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure', { name: 'From views to leads' })).toBeInTheDocument()
  }),
}

/** Nothing has become worse: there is no leak to name. On a linear scale, since the last stage can be seen. */
export const NoLeak: Story = {
  name: 'No leak',
  args: {
    data: [
      { date: '2026-09', reach: 1_000, linkClicks: 200, sessions: 180, leads: 36 },
      { date: '2026-10', reach: 1_000, linkClicks: 220, sessions: 200, leads: 44 },
    ],
  },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('No step does worse than before')).toBeInTheDocument()
  }),
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <ReachFunnel {...args} status="loading" />
      <ReachFunnel {...args} status="stale" />
      <ReachFunnel {...args} status="error" error="The web analytics did not answer." />
    </Grid>
  ),
  parameters: several({ width: 740, height: 1240 }),
}

export const Russian: Story = { args: { locale: ru } }

/** The funnel runs in the direction of reading. */
export const Arabic: Story = { args: { locale: ar }, globals: { direction: 'rtl' } }
