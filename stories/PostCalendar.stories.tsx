import type { Meta, StoryObj } from '@storybook/react-vite'
import { PostCalendar } from 'kpi-kit'
import { expect, screen, waitFor } from 'storybook/test'
import { timedPosts } from './fixtures/timedPosts.js'
import { gridOf, inColumn, inEnglish, leaveFocus, several, sharedArgTypes, tooltipIsGone } from './support.js'

const meta: Meta<typeof PostCalendar> = {
  title: 'Widgets/PostCalendar',
  component: PostCalendar,
  decorators: [inColumn],
  args: { data: timedPosts, period: '2026-10', metric: 'engagementRateByReach' },
  argTypes: sharedArgTypes(),
  parameters: { column: 640, visual: { viewport: { width: 700, height: 400 } } },
}

export default meta

type Story = StoryObj<typeof PostCalendar>

/** When posts of a month did well: the darker, the higher the rate of all posts of that time together. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    await step(
      'each time with posts is walked by keys, and says its value and how many posts it rests on',
      async () => {
        const [first] = canvas.getAllByRole('img')
        first?.focus()
        await userEvent.keyboard('{End}')
        await waitFor(() => expect(screen.getByRole('tooltip')).toHaveTextContent(/^Sunday/))
        await userEvent.keyboard('{Escape}')
        await tooltipIsGone()
        leaveFocus()
      },
    )
  }),
}

/** How many were published, hour by hour; the week begins on Sunday. */
export const EveryHour: Story = { name: 'Every hour', args: { metric: 'posts', hours: 1, weekStart: 'sunday' } }

/** A month as on the wall. */
export const ByDay: Story = { name: 'By day', args: { by: 'day', metric: 'interactions' } }

const Grid = gridOf(240)

/** Little room, and no posts yet. */
export const States: Story = {
  render: (args) => (
    <Grid>
      <PostCalendar {...args} />
      <PostCalendar {...args} by="day" />
      <PostCalendar {...args} status="loading" />
      <PostCalendar {...args} data={[]} />
    </Grid>
  ),
  parameters: several({ width: 1100, height: 460 }),
}
