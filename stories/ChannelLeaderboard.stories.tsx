import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChannelLeaderboard } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import { expect } from 'storybook/test'
import { channels, labels } from './fixtures/posts.js'
import { gridOf, inColumn, inEnglish, several, sharedArgTypes } from './support.js'

const Grid = gridOf(280)

const meta: Meta<typeof ChannelLeaderboard> = {
  title: 'Widgets/ChannelLeaderboard',
  component: ChannelLeaderboard,
  decorators: [inColumn],
  args: { metric: 'leads', data: channels, period: '2026-10', labels },
  argTypes: sharedArgTypes(),
  parameters: { column: 400, visual: { viewport: { width: 460, height: 420 } } },
}

export default meta

type Story = StoryObj<typeof ChannelLeaderboard>

/** Who brought how many leads: of what adds up, the tooltip and the table say the share too. */
export const Default: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure', { name: 'Channels: leads' })).toHaveAccessibleDescription(
      'Instagram leads with 62.',
    )
    // 62 of 126.
    await expect(canvas.getByRole('img', { name: 'Instagram: 62. Rank 1 of 4. Share: 49.2%' })).toBeVisible()
  }),
}

/** Of a cost the lowest is the first. A channel without spend has none, and says so. */
export const LowerIsBetter: Story = { name: 'Lower is better', args: { metric: 'costPerLead' } }

/** Growth, of which one channel has lost. */
export const BelowZero: Story = { name: 'Below zero', args: { metric: 'netGrowthRate' } }

/** Reach of days never adds up: only a range is known, which is hatched, and has the ranks that it may have. */
export const Ranges: Story = {
  args: {
    metric: 'reach',
    data: [
      ...channels.map((row) => (row.channel === 'vk' ? { ...row, date: '2026-10-01', reach: 21_400 } : row)),
      { date: '2026-10-02', channel: 'vk', reach: 26_900 },
    ],
  },
}

/** Wide, and with the table. */
export const Wide: Story = {
  args: { table: 'visible' },
  parameters: { column: 900, visual: { viewport: { width: 960, height: 560 } } },
}

/** In 240 px. */
export const Narrow: Story = {
  args: { metric: 'costPerLead' },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 560 } } },
}

/** One channel; a part of the period; equal ones; none. */
export const FewChannels: Story = {
  name: 'Few channels',
  render: (args) => (
    <Grid>
      <ChannelLeaderboard {...args} data={channels.slice(0, 1)} />
      <ChannelLeaderboard
        {...args}
        asOf="2026-10-31"
        data={[1, 2, 3].flatMap((day) =>
          ['instagram', 'vk'].map((channel, i) => ({ date: `2026-10-0${day}`, channel, leads: 5 - i })),
        )}
      />
      <ChannelLeaderboard {...args} data={channels.map((row) => ({ ...row, leads: 12 }))} />
      <ChannelLeaderboard {...args} data={[]} />
    </Grid>
  ),
  parameters: several({ width: 1200, height: 460 }),
}

/** In Russian. */
export const Russian: Story = { args: { locale: ru, metric: 'costPerLead' } }

/** From right to left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { metric: 'netGrowthRate' },
  globals: { locale: 'ar' },
}
