import type { Meta, StoryObj } from '@storybook/react-vite'
import { PostLeaderboard } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import { expect, fn, within } from 'storybook/test'
import { labels, posts } from './fixtures/posts.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const Grid = gridOf(280)

const meta: Meta<typeof PostLeaderboard> = {
  title: 'Widgets/PostLeaderboard',
  component: PostLeaderboard,
  decorators: [inColumn],
  args: { metric: 'engagementRateByReach', data: posts, period: '2026-10', labels },
  argTypes: sharedArgTypes(),
  parameters: { column: 400, visual: { viewport: { width: 460, height: 480 } } },
}

export default meta

type Story = StoryObj<typeof PostLeaderboard>

/** The five posts that engaged best, each by its own reach; bars begin at zero. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Posts: engagement rate by reach' })
    await step('the leader is said', async () => {
      // 2,055 + 118 + 386 of 31,200; 1,604 + 92 + 321 of 24,600.
      await expect(figure).toHaveAccessibleDescription('Autumn teaser leads with 8.202%.')
    })
    await step('keys go along the posts', async () => {
      await userEvent.tab()
      await expect(
        canvas.getByRole('img', {
          name: 'Autumn teaser: 8.2%. Instagram. Reel. 14 October 2026. Rank 1 of 14',
        }),
      ).toHaveFocus()
      await userEvent.keyboard('{ArrowDown}')
      await expect(
        canvas.getByRole('img', { name: /^How a flat white is poured: 8.2%\. .*Rank 2 of 14$/ }),
      ).toHaveFocus()
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
      leaveFocus()
    })
    await step('the table has all of them', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Show data' }))
      await expect(within(figure).getAllByRole('rowheader')).toHaveLength(16)
      await userEvent.click(canvas.getByRole('button', { name: 'Hide data' }))
      leaveFocus()
    })
  }),
}

/** All posts of a format together: both sides of the ratio are summed, and a post that names none is left out. */
export const ByFormat: Story = {
  name: 'By format',
  args: {
    by: 'format',
    top: 8,
    data: [...posts, { date: '2026-10-30', channel: 'vk', post: 'p17', reach: 900, likes: 9 }],
  },
}

/** Without names posts are called by their ids. Equal ones share a rank, what is not known comes last and says why. */
export const TiesAndUnknown: Story = {
  name: 'Ties and unknown',
  args: {
    labels: undefined,
    top: 6,
    data: [
      { date: '2026-10-14', channel: 'instagram', post: '18010000000000001', format: 'reel', reach: 500, likes: 41 },
      { date: '2026-10-03', channel: 'instagram', post: '18010000000000002', format: 'photo', reach: 200, likes: 12 },
      { date: '2026-10-20', channel: 'vk', post: '4501', format: 'video', reach: 500, likes: 30 },
      { date: '2026-10-21', channel: 'vk', post: '4502', format: 'photo', reach: 300, likes: 9 },
      { date: '2026-10-22', channel: 'vk', post: '4503', format: 'story', likes: 70 },
      { date: '2026-10-23', channel: 'vk', post: '4504', format: 'photo', reach: 0, likes: 0 },
    ],
  },
}

/** From the worst on; where lower is better, the widget says so. */
export const Worst: Story = {
  args: { order: 'worst', top: 3 },
  render: (args) => (
    <Grid>
      <PostLeaderboard {...args} />
      <PostLeaderboard
        metric="costPerClick"
        currency="USD"
        labels={{ p1: 'iHerb at our table', p2: 'Opening hours', p3: 'A quiet day' }}
        data={[
          { date: '2026-10-05', post: 'p1', spend: 40, linkClicks: 100 },
          { date: '2026-10-06', post: 'p2', spend: 90, linkClicks: 150 },
          { date: '2026-10-07', post: 'p3', spend: 12, linkClicks: 0 },
        ]}
      />
    </Grid>
  ),
  parameters: several({ width: 760, height: 460 }),
}

/** Wide, bars stand beside the names. A post can be selected. */
export const WideAndSelected: Story = {
  name: 'Wide and selected',
  args: { onSelectedIdChange: fn(), defaultSelectedId: 'p03', top: 6 },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    const post = canvas.getByRole('button', { name: /How a flat white is poured/ })
    await expect(post).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(canvas.getByRole('button', { name: /Autumn teaser/ }))
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'p09',
      expect.objectContaining({ reason: 'pointer' }),
    )
    post.focus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'p03',
      expect.objectContaining({ reason: 'keyboard' }),
    )
    await userEvent.click(document.body)
    await tooltipIsGone()
    leaveFocus()
  }),
  parameters: { column: 900, visual: { viewport: { width: 960, height: 420 } } },
}

/** In 240 px, with names of 72 letters. */
export const Narrow: Story = {
  args: {
    top: 4,
    labels: {
      ...labels,
      p09: 'Herbst-Vorgeschmack: Donaudampfschifffahrtskaffeehausspezialitäten im Test',
      p03: 'How a flat white is poured, step by step, by the people who pour it daily',
    },
  },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 640 } } },
}

/** What posts have taken away: bars below zero go to the other side. */
export const BelowZero: Story = {
  name: 'Below zero',
  args: {
    metric: 'followersNet',
    labels: { a: 'Giveaway', b: 'Menu', c: 'Politics', d: 'Silence' },
    data: [
      { date: '2026-10-05', post: 'a', followersNet: 120 },
      { date: '2026-10-06', post: 'b', followersNet: 14 },
      { date: '2026-10-07', post: 'c', followersNet: -60 },
      { date: '2026-10-08', post: 'd', followersNet: 0 },
    ],
  },
}

/** While it loads, the list keeps its room; without posts it says so; and an error has a way out. */
export const States: Story = {
  render: (args) => (
    <Grid>
      <PostLeaderboard {...args} status="loading" />
      <PostLeaderboard {...args} data={[]} />
      <PostLeaderboard {...args} status="error" error="The export could not be read." onRetry={() => {}} />
      <PostLeaderboard {...args} status="stale" updatedAt="2026-10-29" />
    </Grid>
  ),
  parameters: several({ width: 1200, height: 500 }),
}

/** In Russian. */
export const Russian: Story = { args: { locale: ru, labels: { p09: 'Осенний тизер', carousel: 'карусель' } } }

/** From right to left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { labels: { p09: 'تشويقة الخريف', p03: 'كيف تُصب القهوة', carousel: 'سلسلة صور' } },
  globals: { locale: 'ar' },
}
