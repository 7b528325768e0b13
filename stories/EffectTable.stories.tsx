import type { Meta, StoryObj } from '@storybook/react-vite'
import { EffectTable, type EffectTableProps } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { useState } from 'react'
import { expect, fn, screen, within } from 'storybook/test'
import { month } from './fixtures/month.js'
import { events } from './fixtures/trend.js'
import { inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const [sale] = events as unknown as [EffectTableProps['event']]

const meta: Meta<typeof EffectTable> = {
  title: 'Widgets/EffectTable',
  component: EffectTable,
  decorators: [inColumn],
  args: { data: month, event: sale, events },
  argTypes: sharedArgTypes('table'),
  parameters: { column: 860, visual: { viewport: { width: 920, height: 1000 } } },
}

export default meta

type Story = StoryObj<typeof EffectTable>

const chosen = ['interactions', 'linkClicks', 'leads', 'spend', 'costPerLead', 'followers'] as const

/** All metrics that the rows know for the week of the sale, those that stand out first. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const table = canvas.getByRole('table', { name: 'During Autumn sale' })
    const [, first] = within(table).getAllByRole('row')

    await step(
      'the sentence says how many stand out, how many would by chance, and that relatives are no further proof',
      async () => {
        const figure = canvas.getByRole('figure', { name: 'During Autumn sale' })
        await expect(figure).toHaveAccessibleDescription(
          /^Of \d+\smetrics, \d+\sstand out; about [\d.]+ would by chance alone\. /,
        )
        await expect(figure).toHaveAccessibleDescription(/no more than \d+\sare independent/)
        await expect(figure).toHaveAccessibleDescription(/not why\.$/)
        await expect(figure.querySelector('[style]')).toBeNull()
      },
    )

    await step('one stop for all rows; what a row says is in its tooltip and in its name', async () => {
      await userEvent.tab()
      await expect(first).toHaveFocus()
      await expect(await screen.findByRole('tooltip')).toHaveTextContent(/5 comparable weeks/)
      await userEvent.keyboard('{ArrowDown}{Escape}')
      await expect(first).not.toHaveFocus()
      await tooltipIsGone()
      leaveFocus()
    })
  }),
}

/** Those that are asked for, in that order. Of followers it is what they won. */
export const Chosen: Story = {
  args: { metrics: chosen },
  parameters: { visual: { viewport: { width: 920, height: 480 } } },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Interactions',
      'Link clicks',
      'Leads',
      'Spend',
      'Cost per lead',
      'Net new followers',
    ])
  }),
}

/** A metric that is selected is kept by the host: a table beside a line, say. */
export const Selection: Story = {
  args: { metrics: chosen, onSelectedIdChange: fn() },
  render: function Render({ onSelectedIdChange, ...args }) {
    const [selected, setSelected] = useState<string | null>('leads')
    return (
      <EffectTable
        {...args}
        selectedId={selected}
        onSelectedIdChange={(id, details) => {
          setSelected(id)
          onSelectedIdChange?.(id, details)
        }}
      />
    )
  },
  parameters: { visual: { viewport: { width: 920, height: 480 } } },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const row = canvas.getByRole('row', { name: /^Link clicks: / })
    await userEvent.click(row)
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith('linkClicks', expect.anything())
    await expect(canvas.getByRole('button', { name: 'Link clicks' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{Escape}')
    await tooltipIsGone()
    leaveFocus()
  }),
}

/** Two weeks before are too few to tell from chance, and one or none to compare with; what is not reported says so. */
export const Unknown: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <EffectTable
        {...args}
        metrics={['leads', 'costPerLead', 'likes', 'reach']}
        event={{ from: '2026-09-15', to: '2026-09-21', name: 'Launch' }}
      />
      <EffectTable {...args} metrics={['leads', 'likes']} event="2026-09-05" />
    </div>
  ),
  parameters: several({ width: 860, height: 640 }),
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the figures and says since when. */
export const States: Story = {
  args: { metrics: ['leads', 'linkClicks'], onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <EffectTable {...args} status="loading" />
      <EffectTable {...args} data={[]} metrics={undefined} />
      <EffectTable {...args} status="error" error="The CRM did not answer. Your figures are safe." />
      <EffectTable {...args} status="stale" />
    </div>
  ),
  parameters: several({ width: 860, height: 960 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Try again: / }))
    await expect(args.onRetry).toHaveBeenCalledOnce()
    await expect(canvas.getAllByRole('figure')[1]).toHaveTextContent('No data for week 42, 12–18 October 2026')
  }),
}

/** Below 760 px it is a list. */
export const Narrow: Story = {
  args: { metrics: chosen },
  parameters: { column: 240, visual: { viewport: { width: 288, height: 1100 } } },
}

/** A name of 72 letters, an amount of ten digits, a difference far beyond the drawing. */
export const LongWords: Story = {
  name: 'Long words',
  args: {
    event: { date: '2026-W42', name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabonnentenaktionswochen' },
    events: [],
    metrics: ['impressions', 'engagementRateByImpressions', 'spend'],
    currency: 'USD',
    data: Array.from({ length: 6 }, (_, i) => ({
      date: `2026-W${37 + i}`,
      impressions: i === 5 ? 1_234_567_890 : 1_000_000 + 40 * i,
      interactions: 31_000 + 700 * ((i * 3) % 4),
      spend: i === 5 ? 1_234_567 : 900_000 + 1_000 * i,
    })),
  },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16, alignItems: 'start', gridTemplateColumns: '240px 860px' }}>
      <EffectTable {...args} />
      <EffectTable {...args} />
    </div>
  ),
  parameters: several({ width: 1180, height: 760 }),
}

const russian = { ...events[0], name: 'Осенняя распродажа' } as EffectTableProps['event']

export const Russian: Story = {
  args: { locale: ru, event: russian },
}

/** In a list too. */
export const RussianNarrow: Story = {
  name: 'Russian, narrow',
  args: { locale: ru, event: russian, metrics: chosen },
  parameters: { column: 240, visual: { viewport: { width: 288, height: 1200 } } },
}

/** Text runs from right to left, and more is to the left. */
export const Arabic: Story = {
  args: { locale: ar, event: { ...events[0], name: 'تخفيضات الخريف' } as EffectTableProps['event'], metrics: chosen },
  parameters: { visual: { viewport: { width: 920, height: 480 } } },
}
