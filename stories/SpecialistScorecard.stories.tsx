import type { Meta, StoryObj } from '@storybook/react-vite'
import { ScorecardComparison, SpecialistScorecard } from 'kpi-kit'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'
import { expect, fn, screen, within } from 'storybook/test'
import { month } from './fixtures/month.js'
import { anna, bonus, broken, midMonth, parts, plan, team } from './fixtures/scorecard.js'
import { inColumn, inEnglish, leaveFocus, sharedArgTypes, tooltipIsGone } from './support.js'

const meta: Meta<typeof SpecialistScorecard> = {
  title: 'Widgets/SpecialistScorecard',
  component: SpecialistScorecard,
  subcomponents: { ScorecardComparison } as never,
  decorators: [inColumn],
  args: { data: month, period: '2026-10', person: anna, plan, bonus },
  argTypes: sharedArgTypes('table'),
  parameters: { column: 880, visual: { viewport: { width: 940, height: 580 } } },
}

export default meta

type Story = StoryObj<typeof SpecialistScorecard>

/** Anna's October: six KPIs, less-is-better among them, the score, where points are lost, and the bonus. */
export const Default: Story = {
  play: inEnglish(async ({ canvas, step, userEvent }) => {
    const figure = canvas.getByRole('figure', { name: 'Anna Kim' })
    await step('score and bonus', async () => {
      await expect(within(figure).getByRole('meter', { name: 'Score' })).toHaveAttribute('aria-valuetext', '94.2%')
      await expect(figure).toHaveTextContent('$560 of $700')
      await expect(figure).toHaveAccessibleDescription(/^Score 94.2%. 3 of 6.goals met. Lagging: response time/)
    })
    await step('rows are walked by keys', async () => {
      await userEvent.tab()
      await userEvent.tab()
      await expect(
        within(figure).getByRole('row', {
          name: /^Net audience growth: 4.2%. Goal: 5%. Attainment: 4.2% ÷ 5% = 84% × 20% = 16.8. Points lost: −3.2/,
        }),
      ).toHaveFocus()
      await userEvent.keyboard('{End}')
      await expect(within(figure).getByRole('row', { name: /^Leads: 109/ })).toHaveFocus()
      await expect(await screen.findByRole('tooltip')).toHaveTextContent('109 ÷ 130 = 84% × 20% = 16.8')
      await userEvent.keyboard('{Escape}')
      await tooltipIsGone()
    })
    await step('the costliest first', async () => {
      const button = within(figure).getByRole('button', { name: 'Points lost' })
      await userEvent.click(button)
      await expect(within(figure).getByRole('columnheader', { name: /^Points lost/ })).toHaveAttribute(
        'aria-sort',
        'descending',
      )
      await expect(within(figure).getAllByRole('row')[1]).toHaveAccessibleName(/^Leads/)
      await userEvent.click(button)
      button.blur()
    })
  }),
}

/** Every step of the arithmetic: how each KPI is attained, what it is worth, their sum, and what the bonus asks for next. */
export const Arithmetic: Story = {
  args: { defaultSort: 'lost' },
  play: inEnglish(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('How the score is calculated'))
    const how = canvas.getByRole('group')
    await expect(how).toHaveTextContent('1 − (37 min − 30 min) ÷ 30 min = 77% × 10% = 7.7')
    await expect(how).toHaveTextContent('80% of the target bonus, 100% from a score of 100%: 80% × $700 = $560')
    leaveFocus()
  }),
  parameters: { visual: { viewport: { width: 940, height: 780 } } },
}

/** A KPI without data, by the three policies. */
export const Missing: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {(['block', 'zero', 'redistribute'] as const).map((missing) => (
        <SpecialistScorecard
          key={missing}
          {...args}
          missing={missing}
          plan={[
            { metric: 'leads', target: 130, weight: 60 },
            { metric: 'videoCompletionRate', target: 0.3, weight: 40 },
          ]}
        />
      ))}
    </div>
  ),
  parameters: { visual: { viewport: { width: 940, height: 1180 } } },
  play: inEnglish(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^Not scored until/ })).toBeInTheDocument()
    // 109 ÷ 130 × 60% = 50.3; alone it is 83.8.
    const [zero, moved] = canvas.getAllByRole('meter')
    await expect(zero).toHaveAttribute('aria-valuetext', '50.3%')
    await expect(moved).toHaveAttribute('aria-valuetext', '83.8%')
  }),
}

/** More than the goal counts for 120% at most; ranges are hatched; weights need not add up; rows can be selected. */
export const CapsRangesAndSelection: Story = {
  name: 'Caps, ranges and selection',
  args: {
    plan: [
      { metric: 'leads', target: 80, weight: 2 },
      { metric: 'reach', target: 120_000, weight: 1, id: 'people' },
      { metric: 'churnRate', target: 0.03, weight: 1, method: 'threshold', threshold: 0.05 },
      { metric: 'spend', better: 'lower', target: 1_500, weight: 0, label: 'Spend, for information' },
    ],
    data: month.filter(({ date }) => String(date).length > 7),
    defaultSelectedId: 'people',
    onSelectedIdChange: fn(),
  },
  play: inEnglish(async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('row', { name: /^Leads/ }))
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'leads',
      expect.objectContaining({ reason: 'pointer' }),
    )
    await userEvent.click(document.body)
    await tooltipIsGone()
  }),
}

/**
 * On 12 October: a plan is judged by pace. Each row is ahead, on pace or behind what is expected by now, its attainment is the
 * one that it is heading for, and score and bonus are those that the plan is on pace for, beside those so far.
 */
export const UnfinishedMonth: Story = {
  name: 'Unfinished month',
  args: { plan: midMonth, asOf: '2026-10-12' },
  play: inEnglish(async ({ canvas }) => {
    const figure = canvas.getByRole('figure', { name: 'Anna Kim' })
    await expect(figure).toHaveAccessibleDescription(/^Score on pace for [\d.]+%, [\d.]+% so far\. \d of 4.goals ahead/)
    await expect(figure).not.toHaveTextContent(/Lagging|Close|Met/)
    await expect(canvas.getByRole('row', { name: /^Leads/ })).toHaveAccessibleName(/of 37.expected, projected 98/)
  }),
  parameters: { visual: { viewport: { width: 940, height: 540 } } },
}

export const UnfinishedMonthNarrow: Story = {
  name: 'Unfinished month, narrow',
  args: { plan: midMonth, asOf: '2026-10-12' },
  parameters: { column: 240, visual: { viewport: { width: 300, height: 900 } } },
}

export const UnfinishedMonthRussian: Story = {
  name: 'Unfinished month, in Russian',
  args: { plan: midMonth, asOf: '2026-10-12', locale: ru, person: { name: 'Анна Ким', role: 'SMM-специалист' } },
  parameters: { visual: { viewport: { width: 940, height: 540 } } },
}

/** Goals of a part of the month: what adds up is expected in proportion to their days; a goal of other days is left out, and named. */
export const GoalsOfSomeDays: Story = {
  name: 'Goals of some days',
  args: { plan: parts },
  play: inEnglish(async ({ canvas }) => {
    // 3,000 × 10 ÷ 31
    const hired = canvas.getByRole('row', { name: /^Link clicks of the new hire/ })
    await expect(hired).toHaveAccessibleName(/22–31.October.2026: 3,000 in proportion to 10 of 31.days/)
    await expect(canvas.getByRole('figure')).toHaveAccessibleDescription(/Not in this period: Leads of next year\.$/)
  }),
  parameters: { visual: { viewport: { width: 940, height: 480 } } },
}

/**
 * Goals that are no numbers, and one of a metric that nobody said is better when higher or lower. Nothing is judged by them:
 * each row says why, the policy says what becomes of its weight, and the console tells the developer what to write.
 */
export const BrokenPlan: Story = {
  name: 'Broken plan',
  args: { plan: broken, missing: 'redistribute', bonus: { ...bonus, amount: '700' as never } },
  play: inEnglish(async ({ canvas }) => {
    // 109 ÷ 130 is all that is left.
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuetext', '83.8%')
    await expect(canvas.getByRole('row', { name: /^Engagement/ })).toHaveAccessibleName(/The goal is not a number/)
    await expect(canvas.getByRole('row', { name: /^Spend/ })).toHaveAccessibleName(/Goal not judged/)
  }),
  parameters: { visual: { viewport: { width: 940, height: 620 } } },
}

/** Nothing planned; loading; an error; stale. */
export const States: Story = {
  args: { onRetry: fn(), updatedAt: '2026-10-29T09:00:00Z' },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', alignItems: 'start' }}>
      <SpecialistScorecard {...args} status="loading" />
      <SpecialistScorecard {...args} status="error" error="The CRM did not answer." />
      <SpecialistScorecard {...args} status="stale" />
      <SpecialistScorecard {...args} plan={[]} />
    </div>
  ),
  parameters: { column: null, visual: { viewport: { width: 800, height: 1200 } } },
}

/** The team, each with channels and a plan of their own: the best first, and who has no score says why. */
export const Team: Story = {
  render: (args) => (
    <ScorecardComparison
      data={args.data}
      period="2026-10"
      people={team}
      onSelectedIdChange={args.onSelectedIdChange ?? fn()}
      defaultSelectedId="Anna Kim"
    />
  ),
  play: inEnglish(async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1)
    await expect(rows.map((row) => row.getAttribute('data-for'))).toEqual(['Ben Ode', 'Anna Kim', 'Carla Ruiz'])
    await expect(rows[2]).toHaveAccessibleName(/^Carla Ruiz\. Not scored until/)
  }),
  parameters: { visual: { viewport: { width: 940, height: 340 } } },
}

/** The same team on 12 October: the scores are those that the plans are on pace for. */
export const TeamUnfinished: Story = {
  name: 'Team, unfinished',
  render: (args) => (
    <ScorecardComparison data={args.data} period="2026-10" asOf="2026-10-12" people={team.slice(0, 2)} />
  ),
  parameters: { visual: { viewport: { width: 940, height: 300 } } },
}

export const TeamNarrow: Story = {
  name: 'Team, narrow',
  render: (args) => <ScorecardComparison data={args.data} period="2026-10" people={team} />,
  parameters: { column: 320, visual: { viewport: { width: 380, height: 560 } } },
}

/** In a narrow column the table is laid out as a list, with the same words. */
export const Narrow: Story = { parameters: { column: 240, visual: { viewport: { width: 300, height: 900 } } } }

export const Middle: Story = { parameters: { column: 400, visual: { viewport: { width: 460, height: 860 } } } }

export const LongWords: Story = {
  name: 'Long words',
  args: {
    person: {
      name: 'Maximiliana Wolkenstein-Donaudampfschifffahrt',
      role: 'Senior social media and community specialist',
    },
    plan: plan.map((row) => ({
      ...row,
      label: `${String(row.metric)} of all campaigns that ran in the whole quarter`,
    })),
  },
  parameters: { column: 700, visual: { viewport: { width: 760, height: 800 } } },
}

export const Russian: Story = { args: { locale: ru, person: { name: 'Анна Ким', role: 'SMM-специалист' } } }

export const RussianNarrow: Story = {
  name: 'Russian, narrow',
  args: { locale: ru, person: { name: 'Анна Ким', role: 'SMM-специалист' } },
  parameters: { column: 400, visual: { viewport: { width: 460, height: 860 } } },
}

/** Rows and bars run in the direction of reading; time runs from left to right. */
export const Arabic: Story = { args: { locale: ar, person: { name: 'آنا كيم' } }, globals: { direction: 'rtl' } }
