import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCallback } from 'react'
import { useArgs } from 'storybook/preview-api'
import { expect, waitFor, within } from 'storybook/test'
import { argsOf, type View, viewOf } from './metrics/link.js'
import { MetricReference } from './metrics/MetricReference.js'
import './metrics/reference.css'
import { inEnglish } from './support.js'

const meta: Meta<View> = {
  title: 'Metrics',
  // No docs page: it would show the whole page once for each story.
  tags: ['!autodocs'],
  // What a link says: `&args=id:costPerLead`. The page writes into them what a person opens and searches.
  args: { id: '', query: '', family: '', better: '' },
  parameters: {
    controls: { disable: true },
    visual: { viewport: { width: 1100, height: 800 } },
  },
  render: function Page(args, { globals: { locale } }) {
    const [, updateArgs] = useArgs<View>()
    const onView = useCallback((view: View) => updateArgs(argsOf(view)), [updateArgs])
    return <MetricReference start={viewOf(args)} onView={onView} locale={locale} />
  },
}

export default meta

type Story = StoryObj<View>

/** The whole catalogue: what links lead to. A picture of it would be metres long; the stories below show its parts. */
export const Reference: Story = {
  parameters: { visual: { disable: true } },
}

/** A family, as the page opens: a line for each metric. */
export const Family: Story = {
  args: { family: 'audience' },
}

/** One metric, as a link opens it. */
export const Opened: Story = {
  args: { id: 'netGrowthRate', family: 'audience' },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Net audience growth' })).toHaveAttribute('aria-expanded', 'true')
    // (940 − 436) ÷ 12,000
    await expect(canvas.getByRole('status', { name: 'Result' })).toHaveTextContent('4.2%')
  }),
}

/** The example is edited with the keyboard alone: a number changes the value, no number is unknown. */
export const Edited: Story = {
  args: { query: 'churnRate' },
  play: inEnglish(async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Follower churn' }).focus()
    await userEvent.keyboard('{Enter}')
    const example = within(canvas.getByRole('region', { name: 'Try it' }))
    const lost = example.getByRole('spinbutton', { name: 'Unfollows' })
    const start = example.getByRole('spinbutton', { name: 'Followers at start' })
    const result = example.getByRole('status', { name: 'Result' })
    // 436 ÷ 12,000
    await expect(result).toHaveTextContent('3.6%')
    lost.focus()
    await userEvent.keyboard('{Control>}a{/Control}150')
    // 150 ÷ 12,000
    await expect(result).toHaveTextContent('1.3%')
    await expect(
      example.getByText("evaluate('churnRate', { followersLost: 150, followersStart: 12000 })"),
    ).toBeVisible()
    await userEvent.tab()
    await expect(start).toHaveFocus()
    await userEvent.keyboard('{Control>}a{/Control}0')
    await expect(result).toHaveTextContent(/no followers at start/i)
    await userEvent.keyboard('{Backspace}')
    // The reason, in both languages.
    await expect(result).toHaveTextContent(/^—.*followers at start/i)
    await expect(example.getByText(/подписчики на начало/)).toBeVisible()
  }),
}

/** A search by the Russian name of a fact finds what is called so first, then what is made of it. */
export const Search: Story = {
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'отписавшиеся')
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Reach' })).toBeNull())
    const [first, second] = canvas.getAllByRole('heading', { level: 2 })
    await expect(first).toHaveTextContent('By name')
    await expect(second).toHaveTextContent('By the facts')
    await expect(canvas.getByRole('button', { name: 'Follower churn' })).toBeVisible()
  }),
}

/** Nothing found: the way back is one key away. */
export const NothingFound: Story = {
  name: 'Nothing found',
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'weather')
    const clear = await canvas.findByRole('button', { name: 'Clear' })
    await expect(canvas.getByText('0 metrics')).toBeVisible()
    clear.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Follower churn' })).toBeVisible())
    await userEvent.type(canvas.getByRole('searchbox'), 'weather')
    await canvas.findByRole('button', { name: 'Clear' })
  }),
}

export const Russian: Story = {
  args: { id: 'reachRate', family: 'exposure' },
  globals: { locale: 'ru' },
}

export const Narrow: Story = {
  args: { id: 'churnRate', query: 'churnRate' },
  globals: { width: '240px' },
  parameters: { visual: { viewport: { width: 288, height: 800 } } },
}
