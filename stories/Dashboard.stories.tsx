import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  EngagementTrend,
  GrowthGauge,
  KpiGrid,
  KpiProvider,
  KpiTile,
  ReachFunnel,
  ShareOfVoice,
  SpecialistScorecard,
} from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { useState } from 'react'
import { expect, within } from 'storybook/test'
import { portfolio } from './fixtures/portfolio.js'
import { anna, bonus, plan } from './fixtures/scorecard.js'
import { events } from './fixtures/trend.js'
import { inEnglish } from './support.js'

/** One array of rows on the provider, one period, and every widget of the kit: the same figures everywhere. */
function Dashboard({ asOf, person = anna }: { readonly asOf?: string; readonly person?: typeof anna }) {
  const [activeDate, setActiveDate] = useState<string | null>(null)
  return (
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD" {...(asOf && { asOf })}>
      <KpiGrid>
        <KpiTile metric="reach" target={120_000} />
        <KpiTile metric="interactions" better="higher" target={9_000} />
        <KpiTile metric="linkClicks" better="higher" target={3_000} />
        <KpiTile metric="leads" target={130} />
        <KpiTile metric="costPerLead" target={12} />
        <KpiTile metric="responseTime" target={1_800} />
        <GrowthGauge target={0.05} />
        <EngagementTrend target={0.04} events={events} activeDate={activeDate} onActiveDateChange={setActiveDate} />
        <ShareOfVoice />
        <ReachFunnel target={{ leads: 130 }} />
        <SpecialistScorecard person={person} plan={plan} bonus={bonus} />
      </KpiGrid>
    </KpiProvider>
  )
}

const meta: Meta<typeof Dashboard> = {
  title: 'Dashboard',
  component: Dashboard,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, visual: { viewport: { width: 1120, height: 1500 } } },
}

export default meta

type Story = StoryObj<typeof Dashboard>

/** October of one brand on four channels, among nine others. */
export const October: Story = {
  play: inEnglish(async ({ canvas, step }) => {
    const figure = (name: string | RegExp) => canvas.getAllByRole('figure', { name }).at(-1) as HTMLElement
    await step('leads are 109 wherever they stand', async () => {
      await expect(figure('Leads')).toHaveTextContent('109')
      await expect(within(figure('From reach to leads')).getByRole('img', { name: /^Leads: 109/ })).toBeVisible()
      await expect(
        within(figure('Anna Kim')).getByRole('row', { name: /^Leads: 109. Goal: 130. Attainment: 109 ÷ 130 = 84%/ }),
      ).toBeVisible()
    })
    await step('so are growth, engagement, reach and cost', async () => {
      await expect(figure('Net audience growth')).toHaveTextContent('4.2%')
      await expect(within(figure('Anna Kim')).getByRole('row', { name: /^Net audience growth: 4.2%/ })).toBeVisible()
      await expect(figure('Engagement rate by reach')).toHaveTextContent('4.1%')
      await expect(
        within(figure('Anna Kim')).getByRole('row', { name: /^Engagement rate by reach: 4.1%/ }),
      ).toBeVisible()
      await expect(figure('Reach')).toHaveTextContent('128,400')
      await expect(within(figure('From reach to leads')).getByRole('img', { name: /^Reach: 128,400/ })).toBeVisible()
      await expect(figure('Cost per lead')).toHaveTextContent('$14.31')
      await expect(figure('From reach to leads')).toHaveTextContent('$14.31 each')
      await expect(figure('Share of voice')).toHaveTextContent('34.2%')
    })
  }),
}

/** In the middle of the month: as many days of September are compared, and the pace is told. */
export const MiddleOfTheMonth: Story = { name: 'Middle of the month', args: { asOf: '2026-10-17' } }

/** On a phone: the same figures, with less drawn. */
export const Phone: Story = { parameters: { visual: { viewport: { width: 360, height: 3560 } } } }

export const Russian: Story = {
  render: () => (
    <KpiProvider locale={ru}>
      <Dashboard person={{ name: 'Анна Ким', role: 'SMM-специалист' }} />
    </KpiProvider>
  ),
}

export const Arabic: Story = {
  globals: { locale: 'ar' },
  render: () => (
    <KpiProvider locale={ar}>
      <Dashboard person={{ name: 'آنا كيم', role: 'أخصائية تسويق' }} />
    </KpiProvider>
  ),
}
