import type { Meta, StoryObj } from '@storybook/react-vite'
import { EngagementTrend, type EngagementTrendProps } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { useState } from 'react'
import { expect, fn, screen, within } from 'storybook/test'
import { reachByDay } from './fixtures/aurora.js'
import { facebookPage } from './fixtures/facebookPage.js'
import { month } from './fixtures/month.js'
import { events, withGap, years } from './fixtures/trend.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(380)

const meta: Meta<typeof EngagementTrend> = {
  title: 'Widgets/EngagementTrend',
  component: EngagementTrend,
  decorators: [inColumn],
  args: { data: month, period: '2026-10', target: 0.04 },
  argTypes: {
    metric: { control: 'text' },
    ...sharedArgTypes(),
  },
  parameters: { column: 720, visual: { viewport: { width: 800, height: 480 } } },
}

export default meta

type Story = StoryObj<typeof EngagementTrend>

/** October by day against a goal of 4%, September as a grey line. The headline is of the same definition as the line. */
export const Default: Story = {
  args: { events },
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Engagement rate by reach' })
    const slider = within(figure).getByRole('slider', { name: 'Engagement rate by reach' })

    await step('the headline is the whole period, pooled', async () => {
      // 9,480 ÷ 230,097 = 4.12%
      await expect(figure).toHaveTextContent('4.1%')
      await expect(figure).toHaveTextContent('9,480 ÷ 230,097')
    })

    await step('one stop for all points: arrows, Home and End go from day to day', async () => {
      await userEvent.tab()
      await expect(slider).toHaveFocus()
      await expect(slider).toHaveAttribute('aria-valuenow', '31')
      await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^31 October 2026: 3\.\d%/))
      await userEvent.keyboard('{Home}{ArrowRight}')
      await expect(slider).toHaveAttribute(
        'aria-valuetext',
        expect.stringMatching(/^2 October 2026: 4\.\d%. September/),
      )
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('2 October 2026')
      await userEvent.keyboard('{End}{PageUp}')
      await expect(slider).toHaveAttribute('aria-valuenow', '31')
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
    })

    await step('events have a stop of their own, and say what was different', async () => {
      await userEvent.tab()
      const sale = canvas.getByRole('img', {
        name: /^Autumn sale: Week 42, 12–18 October 2026. Engagement rate by reach 4\.9%/,
      })
      await expect(sale).toHaveFocus()
      await userEvent.keyboard('{ArrowRight}')
      await expect(canvas.getByRole('img', { name: /^New roast: 24 October 2026/ })).toHaveFocus()
      leaveFocus()
      await tooltipIsGone()
    })

    await step('the pointer finds the nearest day', async () => {
      const { left, top, width } = slider.getBoundingClientRect()
      await userEvent.pointer({ target: slider, coords: { clientX: left + width / 2 + 2, clientY: top + 60 } })
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('16 October 2026')
      await expect(screen.getByRole('tooltip')).toHaveTextContent('Autumn sale')
      await userEvent.unhover(slider)
      await tooltipIsGone()
    })
  }),
}

/** A line for each channel, named at its end, in its own colour wherever it stands. The legend hides and shows lines. */
export const ByChannel: Story = {
  name: 'By channel',
  args: { split: 'channel', every: 'week', period: { from: '2026-09-07', to: '2026-10-25' }, target: undefined },
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const slider = canvas.getByRole('slider')
    await step('the cursor tells all of them', async () => {
      await userEvent.tab()
      for (const channel of ['facebook', 'instagram', 'linkedin', 'tiktok'])
        await expect(slider).toHaveAttribute(
          'aria-valuetext',
          expect.stringMatching(new RegExp(`${channel}: \\d`, 'i')),
        )
      leaveFocus()
    })
    await step('what is hidden is not drawn, and comes back in its colour', async () => {
      const toggle = canvas.getByRole('button', { name: /facebook/i })
      await userEvent.click(toggle)
      await expect(toggle).toHaveAttribute('aria-pressed', 'false')
      await expect(slider).not.toHaveAttribute('aria-valuetext', expect.stringMatching(/facebook/i))
      await userEvent.click(toggle)
      await expect(toggle).toHaveAttribute('aria-pressed', 'true')
      leaveFocus()
    })
  }),
}

/** What is counted, as bars: each day, by week beside the weeks before, and by channel on each other. */
export const Bars: Story = {
  render: (args) => (
    <Grid>
      <EngagementTrend {...args} metric="leads" target={130} shape="bar" />
      <EngagementTrend {...args} metric="leads" target={130} every="week" asOf="2026-10-28" />
      <EngagementTrend {...args} metric="leads" target={undefined} shape="bar" split="channel" />
      <EngagementTrend
        data={month}
        metric="netFollowers"
        period={{ from: '2026-09-01', to: '2026-10-31' }}
        every="month"
      />
    </Grid>
  ),
  parameters: several({ width: 860, height: 900 }),
}

/** The same days as a line, an area from zero, steps, and a smooth line that never leaves the range of two points. */
export const Shapes: Story = {
  render: (args) => (
    <Grid>
      <EngagementTrend {...args} shape="line" />
      <EngagementTrend {...args} shape="area" />
      <EngagementTrend {...args} shape="step" />
      <EngagementTrend {...args} curve="smooth" zero />
    </Grid>
  ),
  parameters: several({ width: 860, height: 900 }),
}

/** A small drawing for each channel: one scale, one cursor, one tooltip. */
export const SmallMultiples: Story = {
  name: 'Small multiples',
  args: { split: 'channel', layout: 'multiples', target: undefined },
  play: inEnglish(async ({ canvas }) => {
    // To keys and screen readers it is one drawing.
    await expect(canvas.getAllByRole('slider')).toHaveLength(1)
  }),
}

/** Seven events: marks that would touch are one, and those after the third are named when asked for. */
export const ManyEvents: Story = {
  name: 'Many events',
  args: {
    events: [3, 4, 5, 12, 20, 21, 30].map((day, i) => ({
      date: `2026-10-${String(day).padStart(2, '0')}`,
      name: ['Reel', 'Giveaway', 'Live stream', 'Autumn sale', 'New roast', 'Podcast', 'Outage'][i],
    })),
  },
  parameters: { column: 360, visual: { viewport: { width: 420, height: 540 } } },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('4 more events')).toBeInTheDocument()
  }),
}

/**
 * A button plays the line, from left to right in two to six seconds: the higher the value on its axis, the higher the tone. The
 * goal is heard first, in a timbre of its own; a gap is a tick, and a point that is not over is softer. Of several lines each is
 * named and heard by itself. Another press stops it, and so does Escape. What makes the sound is loaded by the first press.
 */
export const Sound: Story = {
  args: { data: withGap, sound: true },
  play: inEnglish(async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Play as sound' })
    await userEvent.click(button)
    await expect(button).toHaveAccessibleName('Stop the sound')
    await userEvent.click(button)
    await expect(button).toHaveAccessibleName('Play as sound')
    await userEvent.unhover(button)
    leaveFocus()
  }),
}

/** What was not measured is a gap, in the line as in the table; the headline says how many days it rests on. */
export const Gaps: Story = {
  args: { data: withGap },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText(/Data for 28 of 31 days/)).toBeInTheDocument()
  }),
}

/** The week that is not over is open and its line dashed; the change compares as many days of September. */
export const Unfinished: Story = {
  args: { asOf: '2026-10-14', every: 'week' },
  play: inEnglish(async ({ canvas }) => {
    const slider = canvas.getByRole('slider')
    await expect(slider).toHaveAttribute('aria-valuemax', '3')
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^12–14 October 2026: /))
  }),
}

/** What is usual elsewhere is a band with its source; the mean of seven days is declared, and the tooltip keeps the day. */
export const BenchmarkAndSmoothing: Story = {
  name: 'Benchmark and smoothing',
  args: { benchmark: { from: 0.025, to: 0.035, source: 'Industry report 2026' }, smoothing: 7 },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText(/Line: mean of 7.points/)).toBeInTheDocument()
    await expect(canvas.getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^31 October 2026: 3\.9%. Line: mean of 7.points: 3\.9%/),
    )
  }),
}

function Together(args: EngagementTrendProps) {
  const [activeDate, setActiveDate] = useState<string | null>('2026-10-17')
  const cursor = { activeDate, onActiveDateChange: setActiveDate }
  return (
    <Grid>
      <EngagementTrend {...args} {...cursor} />
      <EngagementTrend {...args} {...cursor} metric="leads" target={130} every="day" />
    </Grid>
  )
}

/** Widgets that are given the same `activeDate` share a cursor. */
export const SharedCursor: Story = {
  name: 'Shared cursor',
  render: (args) => <Together {...args} />,
  parameters: several({ width: 900, height: 520 }),
  play: inEnglish(async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('slider')
    await expect(second).toHaveAttribute('aria-valuenow', '17')
    first?.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(second).toHaveAttribute('aria-valuenow', '18')
    await userEvent.keyboard('{ArrowLeft}')
    await userEvent.keyboard('{Escape}')
    first?.blur()
    await tooltipIsGone()
  }),
}

/** Four years of days: the line keeps every extreme, and the keys every day. */
export const ManyPoints: Story = {
  name: 'Many points',
  args: { data: years, period: { from: '2023-01-01', to: '2026-12-31' }, target: 0.035 },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuemax', '1461')
  }),
}

/** A dash and the reason; ranges; a single point; gaps everywhere; rows without dates. */
export const Unknown: Story = {
  render: (args) => (
    <Grid>
      <EngagementTrend {...args} data={month.map((row) => ({ ...row, interactions: null }))} />
      <EngagementTrend data={reachByDay} metric="reach" every="week" />
      <EngagementTrend data={facebookPage} metric="impressions" />
      <EngagementTrend data={{ reach: 1_200, interactions: 60 }} />
    </Grid>
  ),
  parameters: several({ width: 860, height: 900 }),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^Likes, |^Interactions are not reported/ })).toHaveTextContent('—')
    await expect(canvas.getByText(/No line: the rows have no dates/)).toBeInTheDocument()
  }),
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <EngagementTrend {...args} status="loading" />
      <EngagementTrend target={0.04} period="2026-10" data={[]} />
      <EngagementTrend {...args} status="error" error="Instagram did not answer. Your figures are safe." />
      <EngagementTrend {...args} status="stale" />
    </Grid>
  ),
  parameters: several({ width: 860, height: 940 }),
}

/** By month, any metric: leads, money, minutes; what goes below zero. */
export const AnyMetric: Story = {
  name: 'Any metric',
  render: () => (
    <Grid>
      <EngagementTrend data={month} period="2026-10" metric="costPerLead" target={12} every="week" />
      <EngagementTrend data={month} period={{ from: '2026-09-01', to: '2026-10-31' }} metric="followers" />
      <EngagementTrend
        data={[-4, 3, -9, 12].map((net, i) => ({ date: `2026-10-0${i + 1}`, followersNet: net }))}
        metric="followersNet"
      />
      <EngagementTrend
        data={month}
        period={{ from: '2026-09-01', to: '2026-10-31' }}
        metric="responseTime"
        every="month"
      />
    </Grid>
  ),
  parameters: several({ width: 860, height: 900 }),
}

export const Narrow: Story = {
  args: { events },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 520 } } },
}

export const Middle: Story = {
  args: { events },
  parameters: { column: 400, visual: { viewport: { width: 460, height: 500 } } },
}

export const Russian: Story = {
  args: { locale: ru, events: [{ date: { from: '2026-10-12', to: '2026-10-18' }, name: 'Осенняя распродажа' }] },
}

/** Text runs from right to left, time from left to right; so do the keys. */
export const Arabic: Story = {
  args: { locale: ar, events },
  globals: { direction: 'rtl' },
  play: inEnglish(async ({ canvas, userEvent }) => {
    const slider = canvas.getByRole('slider')
    slider.focus()
    await userEvent.keyboard('{Home}{ArrowRight}')
    await expect(slider).toHaveAttribute('aria-valuenow', '2')
    await userEvent.keyboard('{Escape}')
    slider.blur()
  }),
}
