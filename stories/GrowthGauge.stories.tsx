import type { Meta, StoryObj } from '@storybook/react-vite'
import { GrowthGauge, KpiProvider } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import { metric, quantile } from 'kpi-kit/metrics'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { days, months, october, reachByDay, september } from './fixtures/aurora.js'
import { facebookPage } from './fixtures/facebookPage.js'
import {
  brokenCount,
  implausibleAnswers,
  missingChannel,
  newChannel,
  overTheEdge,
  sampledVisits,
} from './fixtures/partial.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(260)
const WideGrid = gridOf(360)

const meta: Meta<typeof GrowthGauge> = {
  title: 'Widgets/GrowthGauge',
  component: GrowthGauge,
  decorators: [inColumn],
  args: { data: months, period: '2026-10', target: 0.05 },
  argTypes: {
    metric: { control: 'text' },
    ...sharedArgTypes(),
  },
  parameters: { column: 360 },
}

export default meta

type Story = StoryObj<typeof GrowthGauge>

/** October with other gains and losses, and the followers that it ends with then. */
const octoberOf = (followersGained: number, followersLost = 436) => ({
  ...october,
  followersGained,
  followersLost,
  followers: 12_000 + followersGained - followersLost,
})

/** October against a goal of 5%, and against September. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Net audience growth' })
    const meter = within(figure).getByRole('meter')

    await step('the meter says the value and what it means', async () => {
      await expect(meter).toHaveAttribute('aria-valuenow', '0.042')
      await expect(meter).toHaveAttribute('aria-valuemax', '0.07')
      await expect(meter).toHaveAttribute('aria-valuetext', '4.2%. 84% of the 5% goal')
    })

    await step('Tab comes to the value, arrows go along the scale', async () => {
      await userEvent.tab()
      await expect(canvas.getByRole('img', { name: 'Value: 4.2%' })).toHaveFocus()
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('Value4.2%')
      await userEvent.keyboard('{End}')
      await expect(canvas.getByRole('img', { name: /^Met: at.least/ })).toHaveFocus()
      await userEvent.keyboard('{ArrowLeft}')
      await expect(canvas.getByRole('img', { name: 'Goal: 5%' })).toHaveFocus()
      await waitFor(() => expect(screen.getByRole('tooltip')).toHaveTextContent('Goal5%'))
      await userEvent.keyboard('{Home}')
      await expect(canvas.getByRole('img', { name: /^Lagging: under/ })).toHaveFocus()
    })

    await step('Escape closes the tooltip and leaves the focus', async () => {
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
      await expect(canvas.getByRole('img', { name: /^Lagging: under/ })).toHaveFocus()
    })

    await step('the tooltip opens within the kit’s own root', async () => {
      await userEvent.hover(canvas.getByRole('img', { name: 'September 2026: 3.6%' }))
      const tip = await screen.findByRole('tooltip')
      await expect(tip.closest('.kpi-root')).not.toBeNull()
      await expect(figure.querySelector('style, [style]')).toBeNull()
      await userEvent.unhover(canvas.getByRole('img', { name: 'September 2026: 3.6%' }))
      await tooltipIsGone()
    })

    await step('the table opens and closes by keyboard', async () => {
      const button = canvas.getByRole('button', { name: 'Show data' })
      button.focus()
      await userEvent.keyboard('{Enter}')
      await expect(canvas.getByRole('row', { name: 'Goal 5%' })).toBeVisible()
      await userEvent.keyboard('{Enter}')
      await expect(canvas.queryByRole('table')).not.toBeInTheDocument()
      button.blur()
    })
  }),
}

/** The same change is good where more is better, and bad where less is. */
export const GoodAndBad: Story = {
  name: 'Good and bad',
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} data={[september, octoberOf(1_180)]} />
      <GrowthGauge {...args} data={[september, octoberOf(790)]} />
      <GrowthGauge {...args} metric="churnRate" target={0.035} />
      <GrowthGauge {...args} metric="churnRate" target={0.03} />
    </Grid>
  ),
  parameters: several({ width: 640, height: 840 }),
}

/**
 * A scale grows with its value, up to twice; zero is zero; a loss is drawn from zero to the left. A `max` of your own is kept:
 * a value beyond it is drawn to the end, with chevrons, and said in full.
 */
export const EdgeOfTheScale: Story = {
  name: 'Edge of the scale',
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} data={[september, octoberOf(1_503)]} />
      <GrowthGauge {...args} data={[september, octoberOf(436)]} />
      <GrowthGauge {...args} data={[september, octoberOf(310, 622)]} />
      <GrowthGauge {...args} data={[september, octoberOf(310, 622)]} shape="bar" />
      <GrowthGauge {...args} data={[september, octoberOf(1_503)]} max={0.07} />
      <GrowthGauge {...args} data={[september, octoberOf(1_503)]} max={0.07} shape="bar" />
    </Grid>
  ),
  parameters: several({ width: 640, height: 1240 }),
  play: inEnglish(async ({ canvas }) => {
    const [over, zero, loss, , beyond] = canvas.getAllByRole('meter')
    await expect(over).toHaveAttribute('aria-valuetext', '8.9%. 178% of the 5% goal')
    await expect(over).toHaveAttribute('aria-valuemax', '0.1')
    await expect(Number(beyond?.getAttribute('aria-valuemax'))).toBeCloseTo(0.0889, 4)
    await expect(zero).toHaveAttribute('aria-valuenow', '0')
    await expect(loss).toHaveAttribute('aria-valuemin', '-0.07')
    await expect(loss).toHaveTextContent('−2.6%')
  }),
}

/** A dash and the reason; a range where only bounds are known; what is partial says so. */
export const Unknown: Story = {
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} data={{ followersStart: 12_000, followersGained: 940 }} />
      <GrowthGauge {...args} data={{ followersStart: 0, followersGained: 120, followersLost: 4 }} />
      <GrowthGauge metric="reach" data={reachByDay} target={10_000} />
      <GrowthGauge metric="growthRate" data={facebookPage} target={0.02} />
    </Grid>
  ),
  parameters: several({ width: 640, height: 880 }),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^Unfollows are not reported/ })).toHaveTextContent('—')
    await expect(canvas.getByRole('img', { name: /^2,562–12,424\. Reach can’t be added up/ })).toBeVisible()
    await expect(canvas.getAllByRole('meter')).toHaveLength(1)
    await expect(canvas.getByText(/Data for 6 of 7 days/)).toBeVisible()
  }),
}

/**
 * A channel without leads, one that is new, a count that changed, an estimate, figures that cannot be right, a campaign over
 * the edge of the month: the sentence begins or ends with it, the table has all. A goal that is not judged has no zones.
 */
export const NotTheWhole: Story = {
  name: 'Not the whole',
  render: () => (
    <Grid>
      <GrowthGauge {...missingChannel} />
      <GrowthGauge {...newChannel} />
      <GrowthGauge {...brokenCount} />
      <GrowthGauge {...sampledVisits} />
      <GrowthGauge {...implausibleAnswers} />
      <GrowthGauge {...overTheEdge} />
    </Grid>
  ),
  parameters: several({ width: 920, height: 900 }),
  play: inEnglish(async ({ canvas }) => {
    const [missing, added, , , wrong] = canvas.getAllByRole('figure')
    await expect(missing).toHaveAccessibleDescription(
      'Without VK: no leads reported. $10 for October 2026. Goal not judged.',
    )
    await expect(added).toHaveTextContent('VK since 11 October')
    for (const one of [missing, wrong]) await expect(one?.querySelectorAll('.kpi-gauge-zone')).toHaveLength(0)
  }),
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} status="loading" />
      <GrowthGauge target={0.05} period="2026-10" data={[]} />
      <GrowthGauge {...args} status="error" error="Instagram did not answer. Your figures are safe." />
      <GrowthGauge {...args} status="stale" />
    </Grid>
  ),
  parameters: several({ width: 640, height: 840 }),
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Try again: / }))
    await expect(args.onRetry).toHaveBeenCalledOnce()
    await expect(canvas.getByText('Not up to date: as of 29 October 2026')).toBeVisible()
    await expect(canvas.getAllByRole('figure')[0]).toHaveAttribute('aria-busy', 'true')
  }),
}

export const Shapes: Story = {
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} shape="arc" />
      <GrowthGauge {...args} shape="ring" />
      <GrowthGauge {...args} shape="bar" />
    </Grid>
  ),
  parameters: several({ width: 960, height: 440 }),
}

/** `plain` has no card of its own. */
export const SizesAndVariants: Story = {
  name: 'Sizes and variants',
  render: (args) => (
    <WideGrid>
      <GrowthGauge {...args} size="sm" />
      <GrowthGauge {...args} size="md" />
      <GrowthGauge {...args} size="lg" />
      <GrowthGauge {...args} variant="plain" titleLevel={3} />
    </WideGrid>
  ),
  parameters: several({ width: 860, height: 1000 }),
}

/** In the middle of October: where the value should be by now, and where it will end. Compared with as many days. */
export const Pace: Story = {
  args: { data: days, asOf: '2026-10-17' },
  play: inEnglish(async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/Behind: 2.17% of 2.74% expected, projected 3.95%/)).toBeVisible()
    await userEvent.pointer([{ keys: '[TouchA]', target: canvas.getByRole('img', { name: 'Expected by now: 2.74%' }) }])
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('Expected by now2.74%')
    await userEvent.click(document.body)
    await tooltipIsGone()
  }),
}

const responseTime = metric({
  id: 'medianReplyTime',
  formula: quantile('responseTimes', 0.5),
  unit: 'duration',
  better: 'lower',
})

/** Any metric of the catalogue, any fact, or a definition of your own. */
export const AnyMetric: Story = {
  name: 'Any metric',
  render: () => (
    <Grid>
      <GrowthGauge data={months} period="2026-10" metric="followers" target={13_000} />
      <GrowthGauge data={months} period="2026-10" metric="leads" better="higher" target={130} shape="bar" />
      <GrowthGauge
        data={{ responseTimes: [540, 1_260, 2_220, 2_640, 5_400] }}
        metric={responseTime}
        target={1_800}
        shape="ring"
      />
      <GrowthGauge
        data={months}
        period="2026-10"
        metric="spend"
        max={2_000}
        zones={[
          { to: 1_500, tone: 'positive', label: 'Within budget' },
          { from: 1_500, to: 1_800, tone: 'warning', label: 'Reserve' },
          { from: 1_800, tone: 'negative', label: 'Overspent' },
        ]}
      />
    </Grid>
  ),
  parameters: several({ width: 640, height: 840 }),
}

/** Against the audience at the end, and against the mean of both ends: title and formula say so, and the change is of the same base. */
export const Bases: Story = {
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} base="end" />
      <GrowthGauge {...args} base="average" />
    </Grid>
  ),
  parameters: several({ width: 640, height: 440 }),
  play: inEnglish(async ({ canvas }) => {
    const [end, average] = canvas.getAllByRole('figure')
    await expect(end).toHaveAccessibleName('Net audience growth, against followers at the end')
    await expect(end).toHaveTextContent('(940 − 436) ÷ 12,504')
    await expect(average).toHaveAccessibleName('Net audience growth, against average followers')
  }),
}

/** Wide, the marks and the parts of the scale stand beside the drawing with their values. */
export const Wide: Story = {
  args: { data: days, asOf: '2026-10-17' },
  parameters: { column: null, visual: { viewport: { width: 900, height: 420 } } },
}

export const Narrow: Story = {
  parameters: { column: 240, visual: { viewport: { width: 300, height: 420 } } },
}

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabonnentenzuwachs',
    metric: 'impressions',
    data: { date: '2026-10', impressions: 1_234_567_890.5 },
    target: 2_000_000_000,
    description:
      'Everything that can be long is long here, and still nothing is cut off, nothing overlaps and nothing scrolls sideways.',
  },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 520 } } },
}

export const Russian: Story = {
  args: { data: days, asOf: '2026-10-17', locale: ru },
}

/** The scale runs in the direction of reading, and so do the arrow keys. */
export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} />
      <GrowthGauge {...args} shape="bar" />
    </Grid>
  ),
  parameters: several({ width: 640, height: 440 }),
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.tab()
    await expect(canvas.getAllByRole('img', { name: 'Value: 4.2%' })[0]).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(canvas.getAllByRole('img', { name: /^Close/ })[0]).toHaveFocus()
    leaveFocus()
  }),
}

/** The language brings its direction; numbers and formulas keep theirs. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  render: (args) => (
    <Grid>
      <GrowthGauge {...args} data={days} asOf="2026-10-17" />
      <GrowthGauge {...args} data={[september, octoberOf(310, 622)]} shape="bar" />
      <GrowthGauge
        {...args}
        data={days.map((day, i) => ({ ...day, ...(i % 2 && { reach: 900 + i }) }))}
        metric="reach"
        target={60_000}
      />
      <GrowthGauge
        data={{ responseTimes: [540, 1_260, 2_220, 2_640, 5_400], messages: 8 }}
        metric="responseTime"
        target={1_800}
        shape="ring"
      />
    </Grid>
  ),
  parameters: several({ width: 640, height: 840 }),
}

/** A card of the host’s, with the brand’s own colours. */
export const OnAHostsCard: Story = {
  name: 'On a host’s card',
  render: (args) => (
    <div style={{ background: 'linear-gradient(135deg, #14342b, #1f5132)', borderRadius: 24, padding: 24 }}>
      <KpiProvider theme="brand-forest">
        <GrowthGauge {...args} variant="plain" />
      </KpiProvider>
    </div>
  ),
}
