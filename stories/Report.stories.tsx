import type { Meta, StoryObj } from '@storybook/react-vite'
import { Report } from 'kpi-kit/report'
import { expect, within } from 'storybook/test'
import { codeOf } from './contexts/codeOf.js'
import { ArabicReport } from './report/ArabicReport.js'
import { Files } from './report/Files.js'
import { mail } from './report/mail.js'
import { MailFrame } from './report/MailFrame.js'
import { ManagerReport } from './report/ManagerReport.js'
import { messages } from './report/messages.js'
import { NoData } from './report/NoData.js'
import { OctoberReport } from './report/OctoberReport.js'
import { Panel } from './report/Panel.js'
import { Printed } from './report/Printed.js'
import { RussianReport } from './report/RussianReport.js'
import { SlackMessage } from './report/SlackMessage.js'
import { Slides } from './report/Slides.js'
import { StaticFile } from './report/StaticFile.js'
import { TelegramMessage } from './report/TelegramMessage.js'
import { inEnglish } from './support.js'

const meta: Meta = {
  title: 'Report',
  component: Report,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj

/** What is shown is what stands in the file: it is copied with its imports. */
const codeIn = (file: string) => ({ docs: { source: { code: codeOf(`report/${file}`) } } })
const shown = (file: string, width: number, height: number) => ({
  ...codeIn(file),
  visual: { viewport: { width, height } },
})
/** Of what is higher than a browser's largest picture there would be little to see in one: parts of it have their own. */
const whole = (file: string) => ({ ...codeIn(file), visual: { disable: true } })

/** Who reads what the summary says, with what a person has written below it. */
export const October: Story = {
  name: 'October, for the client',
  render: () => <OctoberReport />,
  parameters: whole('OctoberReport'),
  play: inEnglish(async ({ canvas, step }) => {
    const report = within(canvas.getByRole('article'))
    await step('the first page has the score, what was missed, and who says why', async () => {
      const summary = within(report.getByRole('region', { name: 'Summary' }))
      await expect(summary.getByText(/^Score 94\.2%/)).toBeVisible()
      await expect(summary.getByText(/21 short/)).toBeVisible()
      await expect(summary.getAllByText('Anna Kim, 2 November 2026')[0]).toBeVisible()
    })
    await step('clients see neither the control of the work nor the weakest posts', async () => {
      await expect(report.queryByRole('heading', { name: 'Control of the work' })).toBeNull()
      await expect(report.queryByText('Weakest posts')).toBeNull()
    })
    await step('nothing in it can be pressed', async () => {
      await expect(report.queryAllByRole('button')).toEqual([])
    })
  }),
}

/** Clients read one page: the score, what was missed and met, what the numbers rest on, and what people have to say. */
export const FirstPage: Story = {
  name: 'First page',
  render: () => <OctoberReport sections={['summary', 'plan']} />,
  parameters: shown('OctoberReport', 860, 1200),
}

/** How the audience grew, how it answered, and which posts it answered to. */
export const Figures: Story = {
  render: () => <OctoberReport sections={['audience', 'engagement', 'posts']} />,
  parameters: shown('OctoberReport', 860, 1200),
}

/** Where people were lost, how the brand stands among others, channels, and what comes next. */
export const FunnelToNextSteps: Story = {
  name: 'From the funnel to the next steps',
  render: () => <OctoberReport sections={['funnel', 'voice', 'channels', 'next']} />,
  parameters: shown('OctoberReport', 860, 1200),
}

/** What whoever doubts a number looks up: definitions, days, what the data lacks, what was tested. */
export const Appendix: Story = {
  render: () => <OctoberReport sections={['appendix']} />,
  parameters: whole('OctoberReport'),
}

/** The same month for the person who manages the specialist: the checklist first, then the plan, the posts and the team. */
export const Manager: Story = {
  name: 'October, for the manager',
  render: () => <ManagerReport />,
  parameters: whole('ManagerReport'),
  play: inEnglish(async ({ canvas, step }) => {
    const rows = canvas.getAllByRole('row').map((row) => row.textContent?.replaceAll('\u00a0', ' ') ?? '')
    const saying = (words: string) => rows.find((row) => row.includes(words)) ?? ''
    await step('as many posts as agreed on are no regular posts', async () => {
      await expect(saying('23 of 22.1 posts')).toContain('All right')
      await expect(saying('7 days without a post')).toContain('Attention')
    })
    await step('messages that wait are counted among those that were not answered in time', async () => {
      await expect(saying('31 of 38 messages')).toContain('81.6%')
      await expect(saying('4 messages wait longer')).toContain('18 h')
    })
    await step('the budget says on which day it was passed', async () => {
      await expect(saying('$1,560 of $1,500')).toContain('passed on 30 October')
    })
  }),
}

/** The checklist: what needs attention first, and of that the oldest. */
export const Control: Story = {
  name: 'Control of the work',
  render: () => <ManagerReport sections={['control']} />,
  parameters: shown('ManagerReport', 860, 1200),
}

/** Each person's plan, with the bonus that clients are not shown. */
export const Team: Story = {
  render: () => <ManagerReport sections={['team']} />,
  parameters: shown('ManagerReport', 860, 1200),
}

/** Все слова и числа по-русски. */
export const Russian: Story = {
  render: () => <RussianReport />,
  parameters: shown('RussianReport', 860, 1200),
}

/** The page runs from right to left, and so do its charts. */
export const Arabic: Story = {
  render: () => <ArabicReport />,
  parameters: shown('ArabicReport', 860, 1200),
}

/** A feed that failed is no month of zeros. */
export const NoDataYet: Story = {
  name: 'No data',
  render: () => <NoData />,
  parameters: shown('NoData', 860, 900),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText(/There is no data for October 2026/)).toBeVisible()
  }),
}

/** Pages of a presentation, 13.33 by 7.5 inches. */
export const Slide: Story = {
  render: () => <Slides />,
  parameters: shown('Slides', 1280, 900),
}

/** A mail of tables and inline styles: in a window of 600 pixels, and on a phone. No number is in a picture. */
export const Mail: Story = {
  render: () => (
    <div className="out-mails">
      <MailFrame html={mail.html} width={600} />
      <MailFrame html={mail.html} width={320} />
    </div>
  ),
  parameters: shown('mail', 1120, 1200),
  play: inEnglish(async ({ canvasElement }) => {
    const mails = [...canvasElement.querySelectorAll('.out-mail')].map((place) => place.shadowRoot?.textContent ?? '')
    await expect(mails).toHaveLength(2)
    for (const text of mails) await expect(text).toContain('109, 84% of the 130 goal')
    await expect(canvasElement.querySelector('[style]')).toBeNull()
  }),
}

/** What stands in the mail for whoever reads no HTML: every number of it. */
export const MailAsText: Story = {
  name: 'Mail as text',
  render: () => <Panel title={mail.subject} text={mail.text} />,
  parameters: shown('mail', 860, 700),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByText('Aurora · Social media report · October 2026 · vs September')).toBeVisible()
    await expect(canvas.getByText(/109, 84% of the 130 goal/)).toBeVisible()
  }),
}

/** What a bot posts: for Telegram with its HTML, for Slack in blocks, as Markdown, and as plain text. */
export const Messengers: Story = {
  render: () => (
    <div className="out-grid">
      <Panel title="Telegram" text={messages.telegram}>
        <TelegramMessage html={messages.telegram} />
      </Panel>
      <Panel title="Slack" text={JSON.stringify(messages.slack, null, 2)}>
        <SlackMessage blocks={messages.slack} />
      </Panel>
      <Panel title="Markdown" text={messages.markdown} />
      <Panel title="Plain text" text={messages.plain} />
    </div>
  ),
  parameters: shown('messages', 1120, 900),
  play: inEnglish(async ({ canvas, step }) => {
    for (const name of ['Telegram', 'Slack', 'Markdown', 'Plain text']) {
      const panel = within(canvas.getByRole('region', { name }))
      await step(`${name} has a goal that was missed, and says how much it has left out`, async () => {
        await expect(panel.getByText(/84% of the 130 goal/)).toBeVisible()
        await expect(panel.getByText(/And 3 more/)).toBeVisible()
      })
    }
  }),
}

/** Tables as CSV and as a workbook: raw numbers, ISO dates, units in columns of their own. */
export const AsFiles: Story = {
  name: 'Files',
  render: () => <Files />,
  parameters: shown('files', 860, 700),
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'october.xlsx' })).toBeVisible()
    await expect(canvas.getByRole('region', { name: 'plan.csv' })).toHaveTextContent(
      /Leads,130,number,109,number,0\.838/,
    )
  }),
}

/** Of the page the report alone is printed; its button, the app around it and Storybook are not. */
export const Print: Story = {
  render: () => (
    <div className="out-printed">
      <Printed />
    </div>
  ),
  parameters: shown('Printed', 860, 1200),
}

/** One file without scripts under a policy that lets nothing in: for archives, and for browsers without a window that print it. */
export const File: Story = {
  name: 'Static file',
  render: () => <StaticFile />,
  parameters: shown('documentOf', 640, 240),
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Make october.html' }))
    await expect(await canvas.findByText(/^0 scripts, 0 buttons, 0 style attributes, /)).toBeVisible()
    ;(document.activeElement as HTMLElement).blur()
  }),
}
