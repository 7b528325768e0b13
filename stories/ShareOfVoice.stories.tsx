import type { Meta, StoryObj } from '@storybook/react-vite'
import { ShareOfVoice } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { expect, fn, within } from 'storybook/test'
import { manyBrands, newRival, outage, tenMonths, voice } from './fixtures/voice.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(280)

const meta: Meta<typeof ShareOfVoice> = {
  title: 'Widgets/ShareOfVoice',
  component: ShareOfVoice,
  decorators: [inColumn],
  args: { data: voice, period: '2026-10', own: 'Aurora' },
  argTypes: sharedArgTypes(),
  parameters: { column: 340, visual: { viewport: { width: 400, height: 620 } } },
}

export default meta

type Story = StoryObj<typeof ShareOfVoice>

/** The own brand first and in the accent, the others in greys by size, the small ones together. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Share of voice' })
    await step('shares add up to 100%', async () => {
      const shares = within(figure)
        .getAllByRole('listitem')
        .map((row) => Number(row.querySelector('.kpi-voice-share')?.textContent?.slice(0, -1)))
      await expect(shares).toEqual([34.2, 27.5, 18.9, 11.3, 8.1])
      await expect(figure).toHaveAccessibleDescription(
        /^34\.2%\. Rank 1 of 10\. Up 3\.1.percentage points on September.2026, better\.$/,
      )
    })
    await step('keys go along the slices, and the list follows', async () => {
      await userEvent.tab()
      await expect(
        canvas.getByRole('img', { name: /^Aurora \(you\)\. Share of voice: 34.2%\. Mentions: 6,375/ }),
      ).toHaveFocus()
      await userEvent.keyboard('{ArrowRight}')
      await expect(
        canvas.getByRole('img', {
          name: /^Northwind\. Share of voice: 27.5%\. Mentions: 5,126\. Change: −1.2.pp\. Rank: 2$/,
        }),
      ).toHaveFocus()
      await expect(within(figure).getAllByRole('listitem')[1]).toHaveAttribute('data-active', 'true')
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
      leaveFocus()
    })
    await step('a row that is pointed at stands out in the ring', async () => {
      const row = within(figure).getAllByRole('listitem')[2] as HTMLElement
      await userEvent.hover(row)
      await expect(canvas.getByRole('img', { name: /^Contoso/ })).toHaveAttribute('data-active', 'true')
      await userEvent.unhover(row)
    })
  }),
}

/** The others one by one: their shares add up to the share of the group. Litware has overtaken Proseware. */
export const OthersOpened: Story = {
  name: 'Others opened',
  play: inEnglish(async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: /^6.others$/ })
    button.focus()
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await expect(button).toHaveFocus()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(11)
    button.blur()
  }),
  parameters: { visual: { viewport: { width: 400, height: 800 } } },
}

/** Wide, the list stands beside the ring, and its rows have bars. The goal stands at the outer edge. */
export const Wide: Story = {
  args: { target: 0.4 },
  parameters: { column: 800, visual: { viewport: { width: 860, height: 420 } } },
}

/** The same shares side by side in one bar, with the goal below it. */
export const OneBar: Story = {
  name: 'One bar',
  args: { shape: 'bar', target: 0.4 },
  parameters: { column: 560, visual: { viewport: { width: 620, height: 480 } } },
}

/** Month by month: the own share at the foot of each column. In April nobody listened, and that is a gap. */
export const ByMonth: Story = {
  name: 'By month',
  args: { data: tenMonths, period: '2026', every: 'month', target: 0.4 },
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.tab()
    // 6,375 of 17,880: 35.65%.
    await expect(canvas.getByRole('img', { name: /^October 2026\. Aurora \(you\): 35\./ })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await tooltipIsGone()
    leaveFocus()
  }),
  parameters: { column: 560, visual: { viewport: { width: 620, height: 640 } } },
}

/** Colours by brand, wherever it stands; a slice or a row can be selected. */
export const ColoursAndSelection: Story = {
  name: 'Colours and selection',
  args: {
    colors: { Aurora: '#0f766e', Northwind: 'series-3', Contoso: 'series-4', Fabrikam: 'series-5' },
    onSelectedIdChange: fn(),
    defaultSelectedId: 'Contoso',
  },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const figure = canvas.getByRole('figure')
    const sliceOf = (brand: string) => figure.querySelector(`[data-mark='brand ${brand}'].kpi-mark`) as Element
    await expect(canvas.getByRole('button', { name: 'Contoso' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(sliceOf('Northwind'))
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'Northwind',
      expect.objectContaining({ reason: 'pointer' }),
    )
    canvas.getByRole('button', { name: 'Contoso' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'Contoso',
      expect.objectContaining({ reason: 'keyboard' }),
    )
    await expect(canvas.getByRole('button', { name: 'Contoso' })).toHaveAttribute('aria-pressed', 'true')
    await expect(sliceOf('Contoso')).toHaveAttribute('data-selected', 'true')
    await userEvent.click(document.body)
    await tooltipIsGone()
  }),
}

/** One brand; none; the own one without rows; several and none marked as one's own; shares that are hairlines. */
export const FewBrands: Story = {
  name: 'Few brands',
  render: (args) => (
    <Grid>
      <ShareOfVoice {...args} data={voice.filter(({ brand }) => brand === 'Aurora')} />
      <ShareOfVoice {...args} data={[]} />
      <ShareOfVoice {...args} own="Borealis" />
      <ShareOfVoice data={voice} period="2026-10" />
      <ShareOfVoice
        {...args}
        others={{}}
        data={[
          { date: '2026-10', brand: 'Aurora', mentions: 5_000 },
          { date: '2026-10', brand: 'Northwind', mentions: 4_985 },
          { date: '2026-10', brand: 'Contoso', mentions: 10 },
          { date: '2026-10', brand: 'Fabrikam', mentions: 5 },
        ]}
      />
    </Grid>
  ),
  parameters: several({ width: 960, height: 980 }),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText(/No other brand in the data/)).toBeInTheDocument()
    await expect(canvas.getByText(/Brands without data for this period: Borealis/)).toBeInTheDocument()
  }),
}

/** What one brand has is not known: all shares are ranges. All mentions zero: there is nothing to share. */
export const Unknown: Story = {
  render: (args) => (
    <Grid>
      <ShareOfVoice
        own="Aurora"
        by="reach"
        data={[
          { date: '2026-10-01', brand: 'Aurora', reach: 2_000 },
          { date: '2026-10-02', brand: 'Aurora', reach: 3_000 },
          { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Contoso', reach: 6_000 },
        ]}
      />
      <ShareOfVoice
        {...args}
        data={[
          { date: '2026-10', brand: 'Aurora', mentions: 0 },
          { date: '2026-10', brand: 'Contoso', mentions: 0 },
        ]}
      />
    </Grid>
  ),
  parameters: several({ width: 660, height: 620 }),
}

/** On some days nobody listened to a rival: all shares rest on the days that all brands know. */
export const RivalWithAnOutage: Story = {
  name: 'Rival with an outage',
  args: { data: outage },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(
      /^16\.7%\. Rank 3 of 3\. On the 22 of 31.days that all brands know\.$/,
    )
    await expect(canvas.getByRole('img', { name: /^Aurora \(you\)\. Share of voice: 16\.7%/ })).toBeVisible()
  }),
  parameters: { visual: { viewport: { width: 400, height: 520 } } },
}

export const RivalWithAnOutageNarrow: Story = {
  name: 'Rival with an outage, narrow',
  args: { data: outage },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 560 } } },
}

/** With a brand that is new a share is another share: there is no change, and the new one is named. */
export const NewRival: Story = {
  name: 'New rival',
  args: { data: newRival },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(
      /^40\.0%\. Rank 1 of 3\. Fabrikam tracked since 1.October.2026\.$/,
    )
    await expect(canvas.getByRole('img', { name: /^Aurora \(you\)\. Share of voice: 40\.0%/ })).toBeVisible()
  }),
  parameters: { visual: { viewport: { width: 400, height: 520 } } },
}

export const NewRivalInRussian: Story = {
  name: 'New rival, in Russian',
  args: { data: newRival, locale: ru },
  parameters: { visual: { viewport: { width: 400, height: 520 } } },
}

/** Less than the least share that is shown; beside it none is 100%. */
export const LessThanShown: Story = {
  name: 'Less than shown',
  args: {
    data: [
      { date: '2026-10', brand: 'Aurora', mentions: 3 },
      { date: '2026-10', brand: 'Contoso', mentions: 9_997 },
    ],
  },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getAllByText('<0.1%')).not.toHaveLength(0)
    await expect(canvas.getByText('99.9%')).toBeInTheDocument()
  }),
  parameters: { visual: { viewport: { width: 400, height: 480 } } },
}

/** Two hundred brands, the own one third: as many by themselves as the host asks for, the rest together. */
export const TwoHundredBrands: Story = {
  name: 'Two hundred brands',
  args: { data: manyBrands, others: { top: 12 } },
  parameters: { column: 560, visual: { viewport: { width: 620, height: 720 } } },
}

/** Loading keeps the layout still; empty says so; an error says what to do; stale keeps the numbers and says since when. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <Grid>
      <ShareOfVoice {...args} status="loading" />
      <ShareOfVoice {...args} status="stale" />
      <ShareOfVoice {...args} status="error" error="The listening service did not answer." />
    </Grid>
  ),
  parameters: several({ width: 960, height: 620 }),
}

/** Only names are cut short. */
export const Narrow: Story = {
  args: {
    data: voice.map((row) =>
      row.brand === 'Northwind' ? { ...row, brand: 'Northwind Kaffeerösterei und Handelsgesellschaft' } : row,
    ),
  },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 640 } } },
}

export const Middle: Story = { parameters: { column: 400, visual: { viewport: { width: 460, height: 620 } } } }

export const Russian: Story = { args: { locale: ru, target: 0.4 } }

/** The list runs from right to left, the ring clockwise. */
export const Arabic: Story = { args: { locale: ar }, globals: { direction: 'rtl' } }
