import type { Meta, StoryObj } from '@storybook/react-vite'
import { BrandAwareness } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { useState } from 'react'
import { expect, fn, screen } from 'storybook/test'
import { awareness, without } from './fixtures/awareness.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(320)

const meta: Meta<typeof BrandAwareness> = {
  title: 'Widgets/BrandAwareness',
  component: BrandAwareness,
  decorators: [inColumn],
  args: { data: awareness, period: '2026-10' },
  argTypes: sharedArgTypes(),
  parameters: { column: 860, visual: { viewport: { width: 920, height: 300 } } },
}

export default meta

type Story = StoryObj<typeof BrandAwareness>

/** Four signals side by side, none of them hidden in one number: what rose, and what fell. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Brand awareness' })
    await step('the sentence says what rose and what fell', async () => {
      await expect(figure).toHaveAccessibleDescription(
        'Mentions, brand searches, and ad recall rate rose. Direct visits fell.',
      )
      await expect(figure.querySelector('[style]')).toBeNull()
    })
    await step('one stop for all signals', async () => {
      await userEvent.tab()
      await expect(canvas.getByRole('img', { name: /^Mentions: / })).toHaveFocus()
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('September 2026')
      await userEvent.keyboard('{ArrowRight}')
      await expect(canvas.getByRole('img', { name: /^Brand searches: / })).toHaveFocus()
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
    })
    await step('the table has all of them, day by day', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Show data' }))
      await expect(canvas.getByRole('row', { name: /^31 October/ })).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Hide data' }))
      leaveFocus()
    })
  }),
}

/** What the rows do not report takes no room, and is named. */
export const NoDirectVisits: Story = {
  name: 'No direct visits',
  args: { data: without('directVisits', 'adRecallers') },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(
      'Mentions and brand searches rose. Direct visits and ad recall rate are not reported.',
    )
    await expect(canvas.getAllByRole('img')).toHaveLength(2)
  }),
}

/** What is reported, but not for all of the period, keeps its place: a dash with the reason, a range, a part of the days. */
export const Unknown: Story = {
  args: {
    data: [
      ...awareness.filter(({ date }) => !String(date).startsWith('2026-10-2')),
      { date: '2026-10-21', brand: 'Aurora', brandSearches: 140 },
    ],
  },
  parameters: { visual: { viewport: { width: 920, height: 360 } } },
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <BrandAwareness {...args} status="loading" />
      <BrandAwareness {...args} data={[]} />
      <BrandAwareness {...args} status="error" error="Wordstat did not answer. Your figures are safe." />
      <BrandAwareness {...args} status="stale" />
    </Grid>
  ),
  parameters: several({ width: 760, height: 860 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Try again: / }))
    await expect(args.onRetry).toHaveBeenCalledOnce()
  }),
}

/** A signal that is selected is kept by the host. */
export const Selection: Story = {
  args: { onSelectedIdChange: fn() },
  render: function Render({ onSelectedIdChange, ...args }) {
    const [selected, setSelected] = useState<string | null>('mentions')
    return (
      <BrandAwareness
        {...args}
        selectedId={selected}
        onSelectedIdChange={(id, details) => {
          setSelected(id)
          onSelectedIdChange?.(id, details)
        }}
      />
    )
  },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const cell = canvas.getByRole('button', { name: /^Brand searches: / })
    await userEvent.click(cell)
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith('brandSearches', expect.anything())
    await expect(cell).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{Escape}')
    await tooltipIsGone()
    leaveFocus()
  }),
}

/** One below the other. */
export const Narrow: Story = {
  parameters: { column: 240, visual: { viewport: { width: 288, height: 560 } } },
}

/** Two by two, and with numbers of ten digits. */
export const Middle: Story = {
  args: {
    data: [
      {
        date: '2026-09',
        mentions: 987_654_321,
        brandSearches: 3_840,
        directVisits: 2_640,
        adRecallers: 4_200,
        reach: 58_000,
      },
      {
        date: '2026-10',
        mentions: 1_234_567_890,
        brandSearches: 4_000,
        directVisits: 2_400,
        adRecallers: 4_500,
        reach: 60_000,
      },
    ],
  },
  parameters: { column: 520, visual: { viewport: { width: 580, height: 420 } } },
}

export const Russian: Story = {
  args: { locale: ru },
}

/** Text runs from right to left, time from left to right. */
export const Arabic: Story = {
  args: { locale: ar },
}
