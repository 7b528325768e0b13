import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, waitFor, within } from 'storybook/test'
import { Playground } from './playground/Playground.js'
import './playground/playground.css'
import { type Sample, samples } from './playground/samples/index.js'
import { inEnglish, leaveFocus } from './support.js'

const sample = (id: string): Sample => samples.find((one) => one.id === id) as Sample

const meta: Meta<typeof Playground> = {
  title: 'Playground',
  component: Playground,
  // No docs page: it would show the whole page once for each story.
  tags: ['!autodocs'],
  args: { start: samples[0] as Sample },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    visual: { viewport: { width: 1100, height: 1000 } },
  },
}

export default meta

type Story = StoryObj<typeof Playground>

/** Answers of three platforms go in as they are: the page says what each is, and draws every widget that they allow. */
export const Default: Story = {
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('326 rows of 4 files, no problems')
    const widgets = within(canvas.getByRole('region', { name: 'All widgets' }))
    const waiting = within(widgets.getByRole('list', { name: 'Widgets that need other facts' }))
    await expect(waiting.getAllByRole('listitem').map((item) => item.querySelector('code')?.textContent)).toEqual([
      'ShareOfVoice',
    ])
  }),
  // Higher than a picture can be: its parts are in those of the other stories.
  parameters: { visual: { disable: true } },
}

/** One export that says itself what it is. */
export const Posts: Story = {
  args: { start: sample('posts') },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Instagram, posts from Business Suite' })).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('4 rows read, no problems')
  }),
}

const days = ['2026-10-01', '2026-10-02', '2026-10-03'].map((date, i) => ({
  date,
  video_views: 5100 + 140 * i,
  unique_video_views: 3900 + 90 * i,
  likes: i === 1 ? 'n/a' : 236 + 9 * i,
  comments: 21 + i,
  shares: 17,
}))

/** Each of several files says what it is; one that asks is asked of, and one that nobody knows can be mapped alone. */
export const SeveralFiles: Story = {
  name: 'Several files',
  args: {
    start: {
      ...sample('tiktok'),
      files: [
        { name: 'tiktok.json', text: JSON.stringify({ code: 0, data: { metrics: days } }, null, 1) },
        ...sample('youtube').files,
        { name: 'topics.csv', text: 'week,topic\n40,Roasts\n41,Cups\n' },
      ],
    },
  },
  play: inEnglish(async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('3 rows of 3 files, 3 problems')
    const files = canvas.getByRole('list', { name: 'Files' })
    await expect(files).toHaveTextContent('tiktok.jsonRemoveTikTok, account by day: 3 rows, 1 problem')
    await expect(files).toHaveTextContent('topics.csvRemoveNo export that is known has the columns “week”, “topic”.')

    // The place of a problem is a way to it, in a text without lines of its own too.
    const text = canvas.getByRole('textbox', { name: 'Figures as text' })
    canvas.getByRole('button', { name: 'data.metrics[1].likes' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(text).toHaveFocus()
    const { value, selectionStart, selectionEnd } = text as HTMLTextAreaElement
    await expect(value.slice(selectionStart, selectionEnd)).toBe('"n/a"')

    await userEvent.click(canvas.getByRole('button', { name: 'topics.csv' }))
    await expect(text).toHaveValue('week,topic\n40,Roasts\n41,Cups\n')
    await userEvent.click(canvas.getByRole('button', { name: 'tiktok.json' }))
    leaveFocus()
  }),
}

/** What a file does not say and its reader asks for is asked on the page; with the answer it is read again. */
export const Asked: Story = {
  name: 'What is not said',
  args: { start: sample('youtube') },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('0 rows read, 1 problem')
    const days = [
      ['First day', '2026-10-01'],
      ['Last day', '2026-10-31'],
    ] as const
    for (const [name, value] of days) await fireEvent.change(canvas.getByLabelText(name), { target: { value } })
    await expect(canvas.getByRole('status')).toHaveTextContent('1 row read, 1 problem')
    await expect(canvas.getByRole('region', { name: 'Reads whatever it is' })).toHaveTextContent("from: '2026-10-01'")
    await expect(canvas.getByLabelText('Currency')).toHaveAccessibleDescription('Such as EUR')
  }),
}

/** A real page’s six days, out of order and with a gap, in the column names of the Graph API. */
export const Page: Story = {
  name: 'Six days of a page',
  args: { start: sample('facebook') },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('6 of 6 rows read, no problems')
  }),
}

/** Bad rows are named by line, column and reason; the good ones count. */
export const WithProblems: Story = {
  name: 'With problems',
  args: { start: sample('facts') },
  play: inEnglish(async ({ canvas, userEvent }) => {
    const text = canvas.getByRole('textbox', { name: 'Figures as text' })
    await userEvent.click(text)
    await userEvent.keyboard('{Control>}a{/Control}{Delete}')
    await expect(canvas.getByRole('status')).toHaveTextContent('0 of 0 rows read, 1 problem')
    await userEvent.paste(
      [
        'Date;Followers;New followers;Unfollows;Engagement rate',
        '2026-10-01;12.031;38;7;4,1%',
        '2026-10-02;12.058;41;14;3,9%',
        '2026-10-32;12.090;44;12;4,4%',
        '2026-10-04;12.119;about 40;11;4,0%',
        '2026-10-05;12.147;39',
        '2026-10-06;12.180;-;9;4,2%',
      ].join('\n'),
    )
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('3 of 6 rows read, 3 problems'))
    const problems = canvas.getByRole('list', { name: 'Problems' })
    await expect(problems).toHaveTextContent('Line 4, Date“2026-10-32”: 2026-10 has 31 days. Correct the day.')
    await expect(problems).toHaveTextContent('Line 5, New followers“about 40” is not a number.')
    await expect(problems).toHaveTextContent('Line 6This row has 3 cells, the header has 5.')

    // The place of a problem is a way to it.
    canvas.getByRole('button', { name: 'Line 5, New followers' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(text).toHaveFocus()
    const { value, selectionStart, selectionEnd } = text as HTMLTextAreaElement
    await expect(value.slice(selectionStart, selectionEnd)).toBe('2026-10-04;12.119;about 40;11;4,0%')
  }),
}

/** A column that nobody knows is listed with a value of it, and is mapped by hand. */
export const MapByHand: Story = {
  name: 'Map by hand',
  args: {
    start: {
      id: 'unknown',
      name: 'Columns with other names',
      files: [{ name: 'october.csv', text: 'month,audience_before,joined,left\n2026-10,"12,000",940,436\n' }],
      shown: { target: '5' },
    },
  },
  play: inEnglish(async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('0 of 1 row read, 1 problem')
    for (const [column, fact] of [
      ['month', 'Date'],
      ['audience_before', 'Followers at start'],
      ['joined', 'New followers'],
      ['left', 'Unfollows'],
    ] as const)
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: `${column} is` }), fact)
    await expect(canvas.getByRole('status')).toHaveTextContent('1 of 1 row read, no problems')
    // (940 − 436) ÷ 12,000
    await waitFor(() =>
      expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuetext', expect.stringContaining('4.2%')),
    )
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'left is' }), 'Not used')
    // Not by userEvent: of options that have moved between groups WebKit reports a second choice that nobody made.
    await fireEvent.change(canvas.getByRole('combobox', { name: 'Metric' }), { target: { value: 'growthRate' } })
    // 940 ÷ 12,000
    await waitFor(() =>
      expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuetext', expect.stringContaining('7.8%')),
    )
  }),
}

/** Rows that hold enough draw every widget; what a widget still waits for is said. */
export const EveryWidget: Story = {
  name: 'Every widget',
  args: { start: sample('everything') },
  play: inEnglish(async ({ canvas }) => {
    const widgets = within(canvas.getByRole('region', { name: 'All widgets' }))
    for (const name of ['Engagement rate by reach', 'From views to leads', 'Share of voice', 'You'])
      await expect(widgets.getAllByRole('figure', { name }).length).toBeGreaterThan(0)
    // The rows are of one account, day by day: there is nothing to rank, and nobody to compare.
    const waiting = within(widgets.getByRole('list', { name: 'Widgets that need other facts' }))
    await expect(waiting.getAllByRole('listitem').map((item) => item.querySelector('code')?.textContent)).toEqual([
      'PostLeaderboard',
      'ChannelLeaderboard',
      'PostCalendar',
      'ScorecardComparison',
    ])
  }),
  parameters: { visual: { disable: true } },
}
