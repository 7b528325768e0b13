import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { families } from '../../stories/metrics/entries.js'
import { MetricReference } from '../../stories/metrics/MetricReference.js'
import { english, russian } from '../../stories/metrics/words.js'

const scrolled = vi.fn()

beforeEach(() => {
  scrolled.mockClear()
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled(this.id)
  }
})

const line = (name: string) => screen.getByRole('button', { name })

/** All that has a formula: facts that are metrics of themselves have a line and no button. */
const count = families.flatMap(({ entries }) => entries).length

test('all metrics and facts, closed, and no example is made before it is asked for', () => {
  render(<MetricReference />)
  expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(count)
  expect(screen.queryByRole('region', { name: 'Try it', hidden: true })).toBeNull()
  expect(screen.getByRole('heading', { level: 2, name: /^Audience/ })).toBeInTheDocument()
  expect(scrolled).not.toHaveBeenCalled()
})

test('a link opens its metric and brings it into view, also by an alias', () => {
  render(<MetricReference start={{ id: 'cpl' }} />)
  expect(screen.getByRole('button', { expanded: true })).toHaveTextContent('Cost per lead')
  expect(scrolled).toHaveBeenCalledExactlyOnceWith('costPerLead')
})

test('a link to a fact brings its line into view', () => {
  render(<MetricReference start={{ id: 'negativeFeedback' }} />)
  expect(scrolled).toHaveBeenCalledExactlyOnceWith('negativeFeedback')
})

test('what is opened and searched is told, so that the address can say it', async () => {
  const onView = vi.fn()
  render(<MetricReference onView={onView} />)
  await userEvent.click(line('Follower churn'))
  expect(onView).toHaveBeenLastCalledWith({ id: 'churnRate', query: '', family: '', better: '' })
  await userEvent.type(screen.getByRole('searchbox'), 'ch')
  await userEvent.selectOptions(screen.getByLabelText('Direction'), 'Lower is better')
  expect(onView).toHaveBeenLastCalledWith({ id: 'churnRate', query: 'ch', family: '', better: 'lower' })
  await userEvent.click(line('Follower churn'))
  expect(onView).toHaveBeenLastCalledWith({ id: '', query: 'ch', family: '', better: 'lower' })
})

describe('an entry', () => {
  test('says everything there is to know', () => {
    render(<MetricReference start={{ id: 'netGrowthRate' }} />)
    const entry = within(document.getElementById('netGrowthRate') as HTMLElement)
    for (const text of [
      'Темп чистого прироста аудитории',
      'Higher is better',
      'Grows in proportion to the period',
      'Once, on the facts of the whole period',
      '?path=/story/metrics--reference&args=id:netGrowthRate',
    ])
      expect(entry.getByText(text)).toBeInTheDocument()
    // In the list and opened, in both languages.
    expect(entry.getAllByText('(New followers − Unfollows) ÷ Followers at start')).toHaveLength(2)
    expect(entry.getByText('(Подписавшиеся − Отписавшиеся) ÷ Подписчики на начало')).toHaveAttribute('class', 'ref-way')
    expect(entry.getByRole('link', { name: 'netGrowthRate' })).toHaveAttribute('target', '_top')
  })

  test('has the formula of each base, and an example on it', async () => {
    render(<MetricReference start={{ id: 'growthRate' }} />)
    const example = within(screen.getByRole('region', { name: 'Try it' }))
    // 940 ÷ 12,000
    expect(example.getByRole('status')).toHaveTextContent('7.8%')
    await userEvent.selectOptions(example.getByLabelText('Base'), 'the end')
    // 940 ÷ 12,504
    expect(example.getByRole('status')).toHaveTextContent('7.5%')
    expect(example.getByText("evaluate('growthRate', { followersGained: 940, followers: 12504 }, { base: 'end' })"))
    expect(example.getByText('growthRate end')).toBeInTheDocument()
  })
})

describe('the example', () => {
  test('falls back on what stands in, and is put back by one button', async () => {
    render(<MetricReference start={{ id: 'interactions' }} />)
    const example = within(screen.getByRole('region', { name: 'Try it' }))
    await userEvent.clear(example.getByRole('spinbutton', { name: 'Interactions' }))
    expect(example.getByRole('status')).toHaveTextContent('—')
    await userEvent.type(example.getByRole('spinbutton', { name: 'Likes' }), '12')
    await userEvent.type(example.getByRole('spinbutton', { name: 'Shares' }), '5')
    expect(example.getByRole('status')).toHaveTextContent('17')
    await userEvent.click(example.getByRole('button', { name: 'Reset' }))
    expect(example.getByRole('status')).toHaveTextContent('9,480')
    expect(example.getByRole('spinbutton', { name: 'Likes' })).toHaveValue(null)
  })

  test('of measurements is a list', async () => {
    render(<MetricReference start={{ id: 'responseTime' }} />)
    const list = screen.getByRole('textbox', { name: /^Response times/ })
    await userEvent.clear(list)
    await userEvent.type(list, '60, 300, 120')
    // The middle one of 1, 2 and 5 minutes.
    expect(screen.getByRole('status', { name: 'Result' })).toHaveTextContent('2 min')
  })

  test('of posts has a field for each', async () => {
    render(<MetricReference start={{ id: 'averagePostReach' }} />)
    for (const [post, reach] of [
      ['a', '100'],
      ['b', '50'],
      ['c', ''],
    ] as const) {
      const field = screen.getByRole('spinbutton', { name: `Reach, ${post}` })
      await userEvent.clear(field)
      if (reach) await userEvent.type(field, reach)
    }
    // (100 + 50) ÷ 2: the post without a reach is no post of 0.
    expect(screen.getByRole('status', { name: 'Result' })).toHaveTextContent('75')
  })
})

test('Russian: words, names and numbers; docs stay in English and say so', () => {
  render(<MetricReference locale="ru" start={{ id: 'churnRate' }} />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Показатели')
  expect(screen.getByRole('button', { expanded: true })).toHaveTextContent('Отток подписчиков')
  // 436 ÷ 12,000
  expect(screen.getByRole('status', { name: 'Результат' })).toHaveTextContent('3,6 %')
  expect(screen.getByText(russian.metricsShown(count), { exact: false })).toBeInTheDocument()
  expect(screen.getByText(/^Follower churn: /)).toHaveAttribute('lang', 'en')
})

test('what is shown is counted in the words of the language', () => {
  expect([1, 83].map(english.metricsShown)).toEqual(['1 metric', '83 metrics'])
  expect([81, 82, 85].map(russian.metricsShown)).toEqual(['81 показатель', '82 показателя', '85 показателей'])
})
