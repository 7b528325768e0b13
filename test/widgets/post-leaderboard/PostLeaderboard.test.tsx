// What only leaderboards say and do: who leads, who shares a place, how many more there are, and selecting one of them.
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ChannelLeaderboard, PostLeaderboard, type PostLeaderboardProps } from '../../../src/index.js'
import { ar } from '../../../src/locales/ar.js'
import { de } from '../../../src/locales/de.js'
import { en } from '../../../src/locales/en.js'
import { es } from '../../../src/locales/es.js'
import { fr } from '../../../src/locales/fr.js'
import { ptBR } from '../../../src/locales/pt-BR.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from '../conformance/support.js'

const likes = (...counts: (number | null)[]): Row[] =>
  counts.map((likes, i) => ({ date: `2026-10-0${i + 1}`, post: `p${i + 1}`, channel: 'vk', likes, shares: 1 }))
const show = (props: Partial<PostLeaderboardProps>) =>
  render(<PostLeaderboard metric="likes" period="2026-10" {...props} />).container
/** Spaces that do not break are spaces, and isolates nothing. */
const bare = (text: string | null | undefined) => plain(text).replace(/[\u2066-\u2069]/g, '')
const sentence = (root: Element) => bare(root.querySelector('.kpi-sentence')?.textContent)
const rows = (root: Element) => [...root.querySelectorAll('[data-mark]')].map((one) => bare(one.textContent))

describe('who leads', () => {
  test.each([
    [
      en,
      'iHerb leads with 40',
      'iHerb and p2 tie for first with 40',
      'p2 comes last with 5',
      'iHerb and p2 tie for last with 5',
    ],
    [
      ru,
      'Лидирует iHerb: 40',
      'Первое место делят iHerb и p2: 40',
      'На последнем месте p2: 5',
      'Последнее место делят iHerb и p2: 5',
    ],
    [
      de,
      'iHerb führt mit 40',
      'iHerb und p2 teilen sich Platz 1 mit 40',
      'p2 liegt mit 5 auf dem letzten Platz',
      'iHerb und p2 teilen sich den letzten Platz mit 5',
    ],
    [
      fr,
      'iHerb arrive en tête avec 40',
      'iHerb et p2 se partagent la première place avec 40',
      'p2 arrive en dernier avec 5',
      'iHerb et p2 se partagent la dernière place avec 5',
    ],
    [
      es,
      'iHerb encabeza la lista con 40',
      'iHerb y p2 comparten el primer puesto con 40',
      'p2 ocupa el último puesto con 5',
      'iHerb y p2 comparten el último puesto con 5',
    ],
    [
      ptBR,
      'iHerb lidera com 40',
      'iHerb e p2 dividem o primeiro lugar com 40',
      'p2 fica em último lugar com 5',
      'iHerb e p2 dividem o último lugar com 5',
    ],
    [
      ar,
      'في الصدارة iHerb: 40',
      'يتقاسم المركز الأول iHerb وp2: 40',
      'في المركز الأخير p2: 5',
      'يتقاسم المركز الأخير iHerb وp2: 5',
    ],
  ])('is said as a name that is written as it is (%#)', (locale, leads, tie, last, lastTie) => {
    const labels = { p1: 'iHerb' }
    expect(sentence(show({ locale, labels, data: likes(40, 5) }))).toBe(leads)
    expect(sentence(show({ locale, labels, data: likes(40, 40, 5) }))).toBe(tie)
    expect(sentence(show({ locale, labels, data: likes(40, 5), order: 'worst' }))).toBe(last)
    expect(sentence(show({ locale, labels, data: likes(5, 5, 40), order: 'worst' }))).toBe(lastTie)
  })

  test('nobody leads with a figure that cannot be right: it comes last, without a bar, and says why', () => {
    const answered = (channel: string, answered: number): Row => ({ date: '2026-10', channel, messages: 100, answered })
    const shown = (...data: Row[]) =>
      render(<ChannelLeaderboard metric="messageResponseRate" data={data} period="2026-10" />).container
    const why = 'A part is greater than its whole: messages answered 180, messages received 100'
    const three = shown(answered('vk', 180), answered('ig', 80), answered('yt', 60))
    expect(sentence(three)).toBe(`ig leads with 80.0%. ${why} (VK)`)
    expect(rows(three)).toEqual(['1ig80.0%', '2yt60.0%', `—VK${why}180.0%`])
    expect(three.querySelectorAll('.kpi-board-bar')).toHaveLength(2)
    expect(sentence(shown(answered('vk', 180)))).toBe(why)
  })

  test('who leads by little never leads with the figure of the second', () => {
    // 823 and 818 of 10,000 are 8.2%.
    const rate = (...interactions: number[]) =>
      show({
        metric: 'engagementRateByReach',
        data: interactions.map((one, i) => ({
          post: `p${i}`,
          channel: 'ig',
          date: '2026-10-05',
          reach: 10_000,
          interactions: one,
        })),
      })
    expect(sentence(rate(823, 818, 500))).toBe('p0 leads with 8.23%')
    // Ranks tell the rows apart.
    expect(rows(rate(823, 818, 500)).join()).toMatch(/8\.2%.*8\.2%.*5\.0%/)
    expect(sentence(rate(823, 823, 818))).toMatch(/8\.23%/)
    expect(sentence(rate(823, 700))).toBe('p0 leads with 8.2%')
    expect(sentence(rate(823, 823))).toMatch(/8\.2%/)
  })

  test('nobody leads or comes last where one that is known only between bounds may', () => {
    const daily = (channel: string, ...reach: number[]): Row[] =>
      reach.map((one, i) => ({ date: `2026-10-0${i + 1}`, channel, reach: one }))
    const monthly = (channel: string, reach: number): Row => ({ date: '2026-10', channel, reach })
    const shown = (order: 'best' | 'worst', ...data: Row[]) =>
      render(<ChannelLeaderboard {...{ data, order }} metric="reach" period="2026-10" asOf="2026-10-02" />).container
    // Why it is not known more closely stands beside it.
    const why = 'fb: 600–1,000'
    const open = daily('fb', 600, 400)
    expect(sentence(shown('best', monthly('ig', 800), monthly('yt', 100), ...open))).toBe(why)
    expect(sentence(shown('best', monthly('ig', 2_000), ...open))).toBe('ig leads with 2,000')
    expect(sentence(shown('worst', monthly('ig', 2_000), monthly('yt', 700), ...open))).toBe(why)
    expect(sentence(shown('worst', monthly('ig', 2_000), monthly('yt', 100), ...open))).toBe('yt comes last with 100')
    // Of two it is the one that may be: another may only be further down, or up.
    expect(sentence(shown('best', monthly('ig', 800), ...daily('ads', 50, 50), ...open))).toBe(why)
    expect(sentence(shown('worst', monthly('ig', 700), ...daily('ads', 5_000, 5_000), ...open))).toBe(why)
    // It has a place between ranks, also one from which it can be seen that it may lead, and a bar.
    expect(rows(shown('best', monthly('ig', 900), monthly('yt', 100), monthly('ok', 10), ...open))).toEqual([
      '1–2ig900',
      '1–2fbReach can’t be added up from parts: between 600 and 1,000 people600–1,000',
      '3yt100',
      '4OK10',
    ])
    expect(sentence(shown('best', monthly('ig', 700), ...daily('ads', 600, 500), ...open))).toBe('ads: 600–1,100')
    expect(shown('best', monthly('ig', 800), ...open).querySelectorAll('.kpi-board-bar')).toHaveLength(2)
  })

  test.each(['best', 'worst'] as const)('in several currencies each keeps its own, and nobody leads (%s)', (order) => {
    const spent = (channel: string, currency: string, spend: number): Row => ({
      date: '2026-10',
      channel,
      currency,
      spend,
      leads: 10,
    })
    const data = [
      spent('instagram', 'EUR', 120),
      spent('vk', 'RUB', 9_000),
      { date: '2026-10', channel: 'ok', leads: 3 },
    ]
    const shown = (top: number) =>
      render(<ChannelLeaderboard {...{ data, top, order }} metric="costPerLead" period="2026-10" />).container
    const [all, one] = [shown(3), shown(1)]
    expect(rows(all)).toEqual(['—Instagram€12', '—OKSpend is not reported—', '—VKRUB 900'])
    for (const root of [all, one]) expect(sentence(root)).toBe('Spend in different currencies can’t be added up')
    expect(all.querySelector('.kpi-board-bar')).toBeNull()
  })

  test('what is known between bounds is not without a value', () => {
    const days = ['a', 'b', 'c', 'd'].flatMap((channel, i) => [
      { date: '2026-10-01', channel, reach: 10 },
      { date: '2026-10-02', channel, reach: i === 3 ? null : 10 },
    ])
    const { container } = render(<ChannelLeaderboard data={days} metric="reach" period="2026-10" top={1} />)
    expect(bare(container.textContent)).toContain('3 more channels')
    expect(bare(container.textContent)).not.toContain('without a value')
  })

  test('of one alone nobody leads, and of many that are equal none is named', () => {
    expect(sentence(show({ data: likes(40) }))).toBe('p1: 40')
    expect(sentence(show({ data: likes(7, 7, 7, 7) }))).toBe('4 tie for first with 7')
  })

  test('of a cost it is said that lower is better', () => {
    const data: Row[] = [
      { date: '2026-10-01', post: 'a', spend: 40, linkClicks: 100, currency: 'USD' },
      { date: '2026-10-02', post: 'b', spend: 90, linkClicks: 150, currency: 'USD' },
    ]
    expect(sentence(show({ metric: 'costPerClick', data }))).toBe('a leads with $0.40. Lower is better')
  })

  test('a part of the period is said of the leader', () => {
    const data = [1, 2, 3].flatMap((day): Row[] =>
      ['vk', 'ok'].map((channel, i) => ({ date: `2026-10-0${day}`, channel, leads: 5 - i })),
    )
    const { container } = render(<ChannelLeaderboard metric="leads" data={data} period="2026-10" asOf="2026-10-31" />)
    expect(sentence(container)).toBe('VK leads with 15. Data for 3 of 31 days')
    expect(rows(container)).toEqual(['1VKData for 3 of 31 days15', '2OKData for 3 of 31 days12'])
  })

  test('posts without a format are said to be left out', () => {
    const data = likes(40, 5, 3).map((row, i) => (i ? row : { ...row, format: 'reel' }))
    expect(sentence(show({ by: 'format', data }))).toBe('Reel: 40. Left out: 2 posts that name no format')
  })
})

describe('the list', () => {
  test('has the top, and says how many more there are and how many of them have no value', () => {
    const root = show({ data: likes(9, 8, 7, 6, 5, null, 4), top: 3 })
    expect(rows(root).map((row) => row.slice(0, 3))).toEqual(['1p1', '2p2', '3p3'])
    expect(bare(root.querySelector('.kpi-board-more')?.textContent)).toBe('4 more posts, 1 without a value')
  })

  test('names formats in the language of the reader, and those of the host by its labels', () => {
    const data = ['reel', 'story', 'IG carousel'].map(
      (format, i): Row => ({ date: '2026-10-01', post: `${i}`, format, likes: 9 - i }),
    )
    const names = (props: Partial<PostLeaderboardProps>) =>
      [...show({ by: 'format', data, ...props }).querySelectorAll('.kpi-board-name')].map((one) => one.textContent)
    expect(names({})).toEqual(['Reel', 'Story', 'IG carousel'])
    expect(names({ locale: ru, labels: { 'IG carousel': 'карусель' } })).toEqual(['Рилс', 'Сторис', 'Карусель'])
  })

  test('a table of ten thousand posts has two hundred rows, and says that there are more', () => {
    const data = Array.from({ length: 10_000 }, (_, i): Row => ({ date: '2026-10-01', post: `p${i}`, likes: i }))
    const root = show({ data, table: 'visible' })
    expect(root.querySelectorAll('tbody tr')).toHaveLength(200)
    expect(bare(root.querySelector('tfoot')?.textContent)).toMatch(/^9,800 more posts/)
  }, 60_000)
})

test('an entry is selected by pointer and by key, and again to let it go', () => {
  const onSelectedIdChange = vi.fn()
  show({ data: likes(40, 5), onSelectedIdChange })
  const [first, second] = within(screen.getByRole('group')).getAllByRole('button')
  fireEvent.click(first!)
  expect(first).toHaveAttribute('aria-pressed', 'true')
  expect(onSelectedIdChange).toHaveBeenLastCalledWith('p1', expect.objectContaining({ reason: 'pointer' }))
  second!.focus()
  fireEvent.keyDown(second!, { key: 'Enter' })
  expect(onSelectedIdChange).toHaveBeenLastCalledWith('p2', expect.objectContaining({ reason: 'keyboard' }))
  expect(first).toHaveAttribute('aria-pressed', 'false')
  fireEvent.keyDown(second!, { key: ' ' })
  expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.objectContaining({ reason: 'keyboard' }))
})

describe('a number of eleven digits', () => {
  const data = likes(12_345_678_901, 7)
  const valuesIn = (root: Element) => [...root.querySelectorAll('.kpi-board-value')].map((one) => bare(one.textContent))

  test('has three beside a name, and all of them in the name of its mark', () => {
    const root = show({ data })
    expect(valuesIn(root)).toEqual(['12.3B', '7'])
    expect(screen.getByRole('img', { name: /^p1: 12,345,678,901/ })).toBeInTheDocument()
  })

  test('is in full where the host wants that', () => {
    expect(valuesIn(show({ data, notation: 'full' }))).toEqual(['12,345,678,901', '7'])
  })
})
