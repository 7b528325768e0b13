import type { Meta, StoryObj } from '@storybook/react-vite'
import { KpiGrid, KpiProvider, KpiTile, PeriodBar } from 'kpi-kit'
import { expect, fn } from 'storybook/test'
import { month } from './fixtures/month.js'
import { inEnglish, leaveFocus, several } from './support.js'

const meta: Meta<typeof PeriodBar> = {
  title: 'Widgets/PeriodBar',
  component: PeriodBar,
  args: { onValueChange: fn() },
}

export default meta

type Story = StoryObj<typeof PeriodBar>

/** It drives every widget under its provider: choose last month, or a channel. Nothing of it reads the clock. */
export const Default: Story = {
  render: (args) => (
    <KpiProvider data={month} period="2026-10">
      <div style={{ display: 'grid', gap: 16 }}>
        <PeriodBar {...args} />
        <KpiGrid columns={3}>
          <KpiTile metric="engagementRateByReach" target={0.04} />
          <KpiTile metric="interactions" />
          <KpiTile metric="leads" />
        </KpiGrid>
      </div>
    </KpiProvider>
  ),
  parameters: several({ width: 1000, height: 320 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const [periods] = canvas.getAllByRole('combobox')
    const tile = canvas.getAllByRole('figure')[1]
    const before = tile?.textContent
    await userEvent.selectOptions(periods as HTMLElement, '7')
    await expect(args.onValueChange).toHaveBeenCalledOnce()
    await expect(tile?.textContent).not.toBe(before)
    await userEvent.selectOptions(periods as HTMLElement, 'thisMonth')
    await expect(tile?.textContent).toBe(before)
    leaveFocus()
  }),
}

/** Days of the reader's own. */
export const OtherDays: Story = {
  name: 'Other days',
  render: (args) => (
    <KpiProvider data={month} period={{ from: '2026-10-03', to: '2026-10-20' }}>
      <PeriodBar {...args} />
    </KpiProvider>
  ),
  parameters: several({ width: 1000, height: 90 }),
}

/** As narrow as 200 px: one field below the other. */
export const Narrow: Story = {
  render: (args) => (
    <div style={{ inlineSize: 200 }}>
      <KpiProvider data={month} period="2026-10">
        <PeriodBar {...args} />
      </KpiProvider>
    </div>
  ),
  parameters: several({ width: 248, height: 260 }),
}
