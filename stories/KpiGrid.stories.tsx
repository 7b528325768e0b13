import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiGridItem,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
} from 'kpi-kit'
import { expect } from 'storybook/test'
import { month } from './fixtures/month.js'
import { voice } from './fixtures/voice.js'
import { inEnglish } from './support.js'

const meta: Meta<typeof KpiGrid> = {
  title: 'Widgets/KpiGrid',
  component: KpiGrid,
  decorators: [
    (Story) => (
      <KpiProvider data={month} period="2026-10">
        <Story />
      </KpiProvider>
    ),
  ],
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj<typeof KpiGrid>

/**
 * A dashboard. A tile takes one column, a gauge or a donut a third of the row, a trend or a funnel the rest; titles, numbers and
 * sentences of neighbours stand on one line.
 */
export const Default: Story = {
  render: () => (
    <KpiGrid title="October at a glance">
      <KpiTile metric="netGrowthRate" target={0.05} />
      <KpiTile metric="reach" target={120_000} />
      <KpiTile metric="engagementRateByReach" target={0.04} />
      <KpiTile metric="costPerLead" target={12} />
      <KpiTile metric="responseTime" target={1_800} />
      <KpiTile metric="leads" target={130} />
      <GrowthGauge target={0.05} />
      <EngagementTrend target={0.04} />
      <ShareOfVoice data={voice} own="Aurora" />
      <ReachFunnel />
    </KpiGrid>
  ),
  parameters: { visual: { viewport: { width: 1248, height: 1240 } } },
  play: inEnglish(async ({ canvas }) => {
    const [one, ...others] = canvas.getAllByRole('figure').slice(0, 6)
    const tops = (tile?: HTMLElement) =>
      ['.kpi-title', '.kpi-tile-value', '.kpi-sentence'].map((part) =>
        tile?.querySelector(part)?.getBoundingClientRect().top.toFixed(1),
      )
    for (const other of others) await expect(tops(other)).toEqual(tops(one))
  }),
}

/** Attached to each other, within one border. */
export const Strip: Story = {
  render: () => (
    <KpiGrid layout="strip" columns={4}>
      <KpiTile metric="reach" target={120_000} />
      <KpiTile metric="engagementRateByReach" target={0.04} />
      <KpiTile metric="costPerLead" target={12} />
      <KpiTile metric="leads" />
    </KpiGrid>
  ),
  parameters: { visual: { viewport: { width: 1048, height: 280 } } },
}

/** An item takes as many columns as you say, or all that there are. */
export const Spans: Story = {
  render: () => (
    <KpiGrid columns={4}>
      <KpiTile metric="reach" target={120_000} />
      <KpiTile metric="leads" target={130} />
      <KpiGridItem span={2}>
        <KpiTile metric="engagementRateByReach" target={0.04} />
      </KpiGridItem>
      <KpiGridItem span="full">
        <EngagementTrend target={0.04} />
      </KpiGridItem>
    </KpiGrid>
  ),
  parameters: { visual: { viewport: { width: 1048, height: 700 } } },
}
