// What is certain is drawn as certain, from zero to the lower bound; what may be is hatched up to the upper one, and named.
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import {
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiTile,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../src/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'
import { Report } from '../../src/report/index.js'

const reach = (brand: string, ...people: number[]): Row[] =>
  people.map((one, i) => ({ date: `2026-10-0${i + 1}`, channel: 'ig', brand, reach: one }))
/** 250 to 500 people. */
const data = reach('Aurora', 250, 250)
const period = { from: '2026-10-01', to: '2026-10-02' }
const rival: Row = { date: period, brand: 'Contoso', reach: 500 }
const plan = [{ metric: 'reach', target: 1_000, weight: 1 }] as const
const shared = { data, period, metric: 'reach', own: 'Aurora' } as const

/** With few leads. */
const given = { ...shared, data: [...data, { date: period, brand: 'Aurora', leads: 3 }] }

/** The hatch beside what is certain. */
const hatchOf = (sure: Element | null) => sure?.parentElement?.querySelector(':scope > .kpi-maybe')
/** What fills and what hatches a bar, in percent of it. */
const partsIn = (root: Element, selector: string) => {
  const sure = root.querySelector(selector)
  return [sure, hatchOf(sure)].map((one) => Number.parseFloat(one?.getAttribute('width') ?? ''))
}
const keyIn = (root: Element) => root.querySelector('.kpi-legend__sign .kpi-maybe')?.closest('.kpi-legend__item')

describe('a figure between 250 and 500', () => {
  test.each<[string, () => ReactElement, string, number[]]>([
    ['a gauge', () => <GrowthGauge {...shared} shape="bar" target={750} />, 'rect.kpi-gauge-value', [25, 50]],
    ['a tile', () => <KpiTile {...shared} target={1_000} detail="progress" />, '.kpi-meter-fill', [25, 50]],
    [
      'a board',
      () => (
        <ChannelLeaderboard
          {...shared}
          data={[...data, { date: period, channel: 'vk', brand: 'Aurora', reach: 1_000 }]}
        />
      ),
      '.kpi-board-row:has(.kpi-maybe) .kpi-board-bar',
      [25, 50],
    ],
    [
      'a plan',
      () => <SpecialistScorecard {...shared} plan={plan} person={{ name: 'Ada' }} />,
      '.kpi-meter-fill',
      [20.8333, 41.6667],
    ],
    [
      'a team',
      () => <ScorecardComparison {...shared} people={[{ person: { name: 'Ada' }, plan }]} />,
      '.kpi-meter-fill',
      [20.8333, 41.6667],
    ],
    ['a report', () => <Report {...shared} plan={plan} sections={['plan']} />, '.kpi-meter-fill', [20.8333, 41.6667]],
    [
      'a list of shares',
      // Of 500 of a rival 33.3 to 50%; the longest bar is as long as the most of the rival, 66.7%.
      () => <ShareOfVoice {...shared} by="reach" data={[...data, rival]} />,
      '.kpi-voice-row[data-own] .kpi-voice-bar-track .kpi-voice-fill',
      [50, 75],
    ],
  ])(
    'is filled to the lower bound in %s, and hatched to the upper one, which the key names',
    (name, widget, sure, drawn) => {
      const { container } = render(widget())
      expect(partsIn(container, sure)).toEqual(drawn)
      // The hatch lies below, so that one sees it from the lower bound on.
      const hatch = hatchOf(container.querySelector(sure)) as Element
      expect(hatch.compareDocumentPosition(container.querySelector(sure) as Element)).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      )
      // A tile has no key, and its sentence says the bounds.
      if (name !== 'a tile') expect(keyIn(container)).toHaveTextContent('Possible')
      else expect(container).toHaveTextContent('between 250 and 500')
    },
  )

  test('is so in a stage of a funnel, side by side and one below the other', () => {
    const stages = [{ fact: 'reach' }, { fact: 'visitors' }] as const
    const visitors = data.map(({ date, reach: people }) => ({ date, visitors: people }) as Row)
    const { container } = render(
      <ReachFunnel data={[{ date: period, reach: 1_000 }, ...visitors]} period={period} stages={stages} />,
    )
    const bar = container.querySelector('.kpi-funnel-bar[data-state="range"]') as Element
    const [sure, maybe] = [...bar.querySelectorAll(':scope > svg')]
    expect([sure, maybe].map((one) => one?.getAttribute('width'))).toEqual(['25%', '25%'])
    expect(sure?.querySelector('rect')).toHaveAttribute('height', '25%')
    expect(maybe?.querySelector('.kpi-maybe')).toHaveAttribute('height', '50%')
    expect(keyIn(container)).toHaveTextContent('Possible')
  })

  test.each(['bar', 'line'] as const)(
    'is hatched in a trend, which names it in the language of the page (%s)',
    (shape) => {
      const { container } = render(<EngagementTrend {...shared} every="week" shape={shape} locale={ru} />)
      expect(container.querySelectorAll('.kpi-trend-series .kpi-maybe')).toHaveLength(1)
      expect(container.querySelectorAll('.kpi-trend-bar')).toHaveLength(shape === 'bar' ? 1 : 0)
      expect(keyIn(container)).toHaveTextContent('Возможно')
    },
  )
})

// A range may lie beyond the end of its bar, and then all of the bar is filled.
test.each([1_000, 500, 400, 300, 100, -5, 1e-300])(
  'the key names the hatch where one is drawn, beside a goal of %d',
  (target) => {
    for (const others of [[], [{ metric: 'leads', target: 100, weight: 9 }]] as const)
      for (const [name, widget] of Object.entries({
        plan: <SpecialistScorecard {...given} plan={[{ ...plan[0], target }, ...others]} person={{ name: 'Ada' }} />,
        team: (
          <ScorecardComparison
            {...given}
            people={[{ person: { name: 'Ada' }, plan: [{ ...plan[0], target }, ...others] }]}
          />
        ),
        report: <Report {...given} plan={[{ ...plan[0], target }, ...others]} sections={['plan']} />,
        gauge: <GrowthGauge {...shared} target={target} />,
        line: <EngagementTrend {...shared} target={target} every="week" />,
      })) {
        const { container, unmount } = render(widget)
        const isHatched = container.querySelector(':not(.kpi-legend__sign) > .kpi-maybe') !== null
        expect({ [name]: Boolean(keyIn(container)) }).toEqual({ [name]: isHatched })
        unmount()
      }
  },
)

test('of no goal that can be judged none is reached', () => {
  const { container } = render(
    <ScorecardComparison
      {...shared}
      people={[{ person: { name: 'Ada' }, plan: [{ ...plan[0], target: Number.NaN }] }]}
    />,
  )
  expect(container).not.toHaveTextContent('0 / 0')
})

test.each([
  ['a gauge', () => <GrowthGauge {...shared} data={reach('Aurora', 500)} />],
  ['a board', () => <ChannelLeaderboard {...shared} data={reach('Aurora', 500)} />],
  ['a funnel', () => <ReachFunnel period={period} data={reach('Aurora', 500)} stages={[{ fact: 'reach' }]} />],
  ['shares', () => <ShareOfVoice {...shared} by="reach" data={reach('Aurora', 500)} />],
])('%s of values has no hatch, and names none', (_, widget) => {
  expect(render(widget()).container.querySelector('.kpi-maybe')).toBeNull()
})

test('what runs over the edge of the period may be more in tiles, boards and funnels too', () => {
  // 310 of October, and 1,100 of a campaign that goes on in November.
  const spend: Row[] = [
    ...Array.from({ length: 31 }, (_, i) => ({
      date: `2026-10-${`${i + 1}`.padStart(2, '0')}`,
      channel: 'ig',
      campaign: 'always',
      spend: 10,
      currency: 'USD',
    })),
    {
      date: { from: '2026-10-20', to: '2026-11-10' },
      channel: 'ig',
      campaign: 'autumn',
      spend: 1_100,
      currency: 'USD',
    },
  ]
  const asked = { data: spend, metric: 'spend', period: '2026-10', asOf: '2026-10-31' } as const
  const tile = render(<KpiTile {...asked} target={1_410} better="higher" detail="progress" />).container
  expect(partsIn(tile, '.kpi-meter-fill')).toEqual([21.9858, 100])
  const board = render(<ChannelLeaderboard {...asked} />).container
  expect(partsIn(board, '.kpi-board-bar')).toEqual([21.9858, 100])
  // And no figure is said that is but the lower end of it.
  const gauge = render(<GrowthGauge {...asked} table="visible" />).container
  const trend = render(<EngagementTrend {...asked} />).container
  for (const root of [tile, board, gauge, trend]) {
    expect(root).toHaveTextContent('$310–1,410')
    expect(root.textContent?.replaceAll('$310–1,410', '')).not.toContain('$310')
  }
})

test.each(['arc', 'ring', 'bar'] as const)(
  'a range beyond the scale fills it and goes on, which the key names (%s)',
  (shape) => {
    const { container } = render(<GrowthGauge {...shared} max={200} shape={shape} />)
    expect(container.querySelector('.kpi-gauge-value')).not.toBeNull()
    expect(container.querySelector('.kpi-gauge-over')).not.toBeNull()
    expect(container.querySelector('.kpi-maybe')).toBeNull()
    // It is beyond this end.
    expect(container.querySelector('.kpi-gauge-ends')).toHaveTextContent('200')
    expect(container.querySelector('[data-sign="beyond"] + .kpi-legend__name')).toHaveTextContent('Beyond the scale')
  },
)

test('an unknown stage is none of nothing', () => {
  const stateOf = (value: number | undefined) =>
    render(
      <ReachFunnel period={period} data={{ date: period, reach: value, leads: value } as Row} />,
    ).container.querySelector('.kpi-funnel-bar')
  expect(stateOf(0)).not.toHaveAttribute('data-state')
  expect(stateOf(undefined)).toHaveAttribute('data-state', 'none')
})

test('a bar of next to nothing is two pixels long, and one of nothing is not there', () => {
  const rows = [1, 0, 1e6].map((leads, i): Row => ({ date: '2026-10', channel: `c${i}`, leads }))
  const { container } = render(<ChannelLeaderboard data={rows} metric="leads" period="2026-10" />)
  const bars = [...container.querySelectorAll('.kpi-board-track')].map((track) =>
    [...track.querySelectorAll('.kpi-board-bar')].map((bar) => bar.getAttribute('width')),
  )
  expect(bars).toEqual([['100%'], ['0.4%', '2'], []])
})

test('the colour of a range is that of its brand', () => {
  const { container } = render(
    <ShareOfVoice {...shared} by="reach" data={[...data, rival]} colors={{ Contoso: 'rebeccapurple' }} />,
  )
  const [own, other] = [...container.querySelectorAll('.kpi-voice-row:has(.kpi-voice-bar-track)')].map((row) => {
    const track = row.querySelector('.kpi-voice-bar-track')
    // The hatch is drawn where the colour is.
    expect(track?.querySelector('pattern')?.id).toBe(
      track
        ?.querySelector('.kpi-maybe')
        ?.getAttribute('fill')
        ?.match(/#(.*)\)/)?.[1],
    )
    return [track, row.querySelector('.kpi-voice-swatch')].map(
      (one) => one?.getAttribute('color') ?? one?.getAttribute('data-shade'),
    )
  })
  expect(own).toEqual(['own', 'own'])
  expect(other).toEqual(['rebeccapurple', 'rebeccapurple'])
})
