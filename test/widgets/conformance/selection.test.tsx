// What every widget promises of which something can be selected: it says the same as where nothing can be, what is selected
// and nothing else is pressed, and whatever a pointer can do a key, a screen reader and a voice can.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, createElement, type ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiTile,
  PostCalendar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from './support.js'

const period = '2026-10'
const rows: Row[] = ['2026-09', '2026-10'].flatMap((month, at) =>
  Array.from(
    { length: 30 + at },
    (_, i): Row => ({
      date: `${month}-${String(i + 1).padStart(2, '0')}`,
      channel: i % 2 ? 'vk' : 'instagram',
      reach: 900 + i,
      interactions: 90,
      linkClicks: 50,
      // Fewer than in September.
      sessions: 45 - 5 * at,
      leads: 4 + (i % 3),
      spend: 9,
      currency: 'USD',
      mentions: 9 + i,
      brandSearches: 4,
      directVisits: 7,
      followersStart: 1_000,
      followersGained: 4,
      followersLost: 1,
    }),
  ),
)
const posts: Row[] = [0, 1, 2].map((i) => ({
  date: `2026-10-0${i + 1}T10:00`,
  post: `p${i}`,
  channel: 'vk',
  reach: 900,
  interactions: 90 - 9 * i,
}))
const brandsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: period, brand: `Brand ${i}`, mentions: 5_000 - i }))
const plan = [
  { metric: 'leads', target: 130, weight: 50 },
  { metric: 'sessions', target: 30_000, weight: 50 },
] as const
const days = { from: '2026-10-12', to: '2026-10-18', name: 'Sale' }
const people = ['Anna', 'Ben'].map((name) => ({ person: { name }, plan }))
const voice = { data: brandsOf(9), own: 'Brand 3', period }

interface Case {
  readonly name: string
  readonly Widget: ComponentType<Record<string, unknown>>
  readonly props: object
  /** Two ids that can be selected. */
  readonly ids: readonly [string, string]
}
const caseOf = <Props,>(name: string, Widget: ComponentType<Props>, props: Props, ids: Case['ids']) =>
  ({ name, Widget, props, ids }) as unknown as Case

const cases: readonly Case[] = [
  caseOf('ReachFunnel', ReachFunnel, { data: rows, period }, ['sessions', 'leads']),
  caseOf('ShareOfVoice', ShareOfVoice, voice, ['Brand 1', 'Brand 3']),
  caseOf('ShareOfVoice as a bar', ShareOfVoice, { ...voice, shape: 'bar' }, ['Brand 1', 'Brand 3']),
  caseOf('ShareOfVoice over time', ShareOfVoice, { ...voice, every: 'month' }, ['Brand 1', 'Brand 3']),
  caseOf('ShareOfVoice in the open', ShareOfVoice, { ...voice, expanded: true }, ['Brand 7', 'Brand 3']),
  caseOf('SpecialistScorecard', SpecialistScorecard, { person: { name: 'A' }, plan, data: rows, period }, [
    'leads',
    'sessions',
  ]),
  caseOf('ScorecardComparison', ScorecardComparison, { people, data: rows, period }, ['Anna', 'Ben']),
  caseOf('EffectTable', EffectTable, { data: rows, event: days, metrics: ['leads', 'reach'] }, ['leads', 'reach']),
  caseOf('PostLeaderboard', PostLeaderboard, { metric: 'interactions', data: posts }, ['p0', 'p2']),
  caseOf('ChannelLeaderboard', ChannelLeaderboard, { metric: 'leads', data: rows, period }, ['vk', 'instagram']),
  caseOf('BrandAwareness', BrandAwareness, { data: rows, period }, ['mentions', 'directVisits']),
]

const draw = ({ Widget, props }: Case, more: object = {}) => render(createElement(Widget, { ...props, ...more }))
const pressed = () => screen.queryAllByRole('button', { pressed: true })
const nothing = () => {}

describe.each(cases)('$name', (one) => {
  test.each([[null], [undefined]])('with %s selected nothing is pressed', (selectedId) => {
    draw(one, { selectedId, onSelectedIdChange: nothing })
    expect(pressed()).toEqual([])
    expect(document.querySelector('[data-selected]')).toBeNull()
  })

  test('what is selected is pressed, once, and nothing else is', () => {
    draw(one, { selectedId: one.ids[0], onSelectedIdChange: nothing })
    expect(pressed()).toHaveLength(1)
    expect(document.querySelector('[data-selected]')).not.toBeNull()
  })

  test('each is one button, which selects it by a click, by Enter and by Space', () => {
    const onSelectedIdChange = vi.fn()
    const { container } = draw(one, { selectedId: null, onSelectedIdChange })
    for (const id of one.ids) {
      const buttons = [...container.querySelectorAll('[data-mark]')].filter(
        (mark) =>
          mark.getAttribute('data-mark')?.replace(/^brand /, '') === id && !mark.closest('[aria-hidden="true"]'),
      )
      expect(buttons.map((button) => button.getAttribute('role') ?? button.localName)).toEqual(['button'])
      const [button] = buttons as [Element]
      fireEvent.click(button)
      expect(onSelectedIdChange).toHaveBeenLastCalledWith(id, expect.anything())
      for (const key of ['Enter', ' ']) {
        onSelectedIdChange.mockClear()
        fireEvent.keyDown(button, { key })
        expect(onSelectedIdChange).toHaveBeenCalledExactlyOnceWith(id, expect.objectContaining({ reason: 'keyboard' }))
      }
    }
  })

  test('says as much as where nothing can be selected', () => {
    const labels = (root: Element) =>
      [...root.querySelectorAll('[aria-label]')]
        .filter((element) => !element.closest('[aria-hidden="true"]'))
        .map((element) => plain(element.getAttribute('aria-label')))
    const { container, unmount } = draw(one)
    const before = { text: plain(container.textContent), labels: labels(container) }
    unmount()
    const { container: after } = draw(one, { selectedId: one.ids[0], onSelectedIdChange: nothing })
    expect(plain(after.textContent)).toBe(before.text)
    // Of brands each is once in what is heard: in the list, and not as a slice beside it.
    if (!one.name.startsWith('ShareOfVoice')) expect(labels(after)).toEqual(before.labels)
  })

  test('is one stop of Tab beside its other buttons', () => {
    const stops = (root: Element) =>
      [...root.querySelectorAll<HTMLElement>('button, summary, [tabindex]')].filter(
        (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.hasAttribute('data-mark'),
      ).length
    const { container } = draw(one, { selectedId: null, onSelectedIdChange: nothing })
    // The columns of months are marks of their own.
    expect(stops(container)).toBe(one.name.endsWith('over time') ? 2 : 1)
  })
})

test('a stage that fell has its minus in its name, as a button too', () => {
  const fell: Row[] = [
    { date: '2026-09', linkClicks: 200, sessions: 180 },
    { date: '2026-10', linkClicks: 200, sessions: 177 },
  ]
  const stages = [{ fact: 'linkClicks' }, { fact: 'sessions' }] as const
  render(<ReachFunnel data={fell} period={period} stages={stages} selectedId={null} onSelectedIdChange={nothing} />)
  expect(plain(screen.getByRole('button', { name: /^Visits/ }).getAttribute('aria-label'))).toContain('Change: −1.5')
})

describe('whatever takes a click', () => {
  const all: ReadonlyArray<readonly [string, ReactElement]> = [
    ...cases.map(
      ({ name, Widget, props }) => [name, createElement(Widget, { ...props, onSelectedIdChange: nothing })] as const,
    ),
    ['GrowthGauge', <GrowthGauge key="" data={rows} period={period} target={0.05} />],
    ['EngagementTrend', <EngagementTrend key="" data={rows} period={period} split="channel" events={[days]} />],
    ['KpiTile', <KpiTile key="" metric="leads" data={rows} period={period} table="toggle" />],
    ['PostCalendar', <PostCalendar key="" data={posts} />],
  ]
  const handlersOf = (element: Element): Record<string, unknown> =>
    Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] ?? {}
  const isControl = (element: Element) =>
    element.matches('button, summary, a[href], input, select, [role="button"], [role="slider"], [role="img"]')

  test.each(all)('is something that a voice can click, or a row beside its own button: %s', (_, widget) => {
    const { container } = render(widget)
    for (const element of container.querySelectorAll('*')) {
      if (!handlersOf(element)['onClick'] || isControl(element)) continue
      // It hears the clicks on the marks within it.
      const marks = [...element.querySelectorAll('[data-mark], [data-for]')]
      expect(marks.length).toBeGreaterThan(0)
      for (const mark of marks) {
        if (isControl(mark) || mark.closest('[aria-hidden="true"]')) continue
        const id = mark.getAttribute('data-for')
        const own = [...mark.querySelectorAll('button')].map((button) => button.getAttribute('data-mark'))
        expect(own, mark.outerHTML.slice(0, 120)).toContain(id)
      }
    }
  })
})

describe('two hundred brands and more', () => {
  test('are one stop of Tab, which arrows, Home and End walk along', async () => {
    const user = userEvent.setup()
    render(<ShareOfVoice data={brandsOf(200)} own="Brand 3" expanded onSelectedIdChange={nothing} />)
    const names = () => [...document.querySelectorAll('.kpi-voice-list button')]
    expect(names()).toHaveLength(201)
    await user.tab()
    expect(names()[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(names()[2]).toHaveFocus()
    await user.keyboard('{End}')
    expect(names().at(-1)).toHaveFocus()
    await user.tab()
    expect(document.activeElement).toHaveClass('kpi-table-button')
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test.each([[true], [false]])('are shown two hundred at a time; can be selected: %s', (isSelectable) => {
    const select = isSelectable ? { onSelectedIdChange: nothing } : {}
    render(<ShareOfVoice data={brandsOf(500)} own="Brand 3" expanded {...select} />)
    // The own one and the others together, two hundred of them, and what is left.
    const rowsShown = () => document.querySelectorAll('.kpi-voice-list > li:not([aria-hidden])').length
    const more = () => document.querySelector('.kpi-voice-more') as Element
    expect(rowsShown()).toBe(2 + 200 + 1)
    expect(plain(more().textContent)).toBe('299 others')
    fireEvent.click(more())
    expect(rowsShown()).toBe(2 + 400 + 1)
    if (isSelectable) expect(document.activeElement).toHaveTextContent('Brand 201')
    fireEvent.click(more())
    expect(rowsShown()).toBe(2 + 499)
  })
})
