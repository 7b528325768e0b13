// A number that rests on some of the channels, parts or days never reads as one of all of them.
import { render, screen } from '@testing-library/react'
import type { ComponentType, ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EffectTable,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
  ShareOfVoice,
  SpecialistScorecard,
} from '../../src/index.js'
import { de } from '../../src/locales/de.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'
import { plain } from './conformance/support.js'

const days = (month: string, count: number, row: Row, from = 1): Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: `${month}-${String(i + from).padStart(2, '0')}`, ...row }))
const september = (row: Row) => days('2026-09', 30, row)
const october = (row: Row) => days('2026-10', 31, row)

// Any widget takes these; what else it needs stands in the test.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyWidget = ComponentType<any>

/** What a reader sees and hears of a widget. */
function said(Widget: AnyWidget, props: object) {
  const { container, unmount } = render(<Widget period="2026-10" currency="USD" table="visible" {...props} />)
  const figure = screen.getByRole('figure')
  const text = (selector: string) => [...container.querySelectorAll(selector)].map((one) => plain(one.textContent))
  const [sentence = ''] = text('.kpi-sentence')
  // The description that screen readers hear is the sentence, but for what the change beside the number says.
  const ids = figure.getAttribute('aria-describedby')?.split(' ') ?? []
  const hear = (id: string) => {
    const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined
    for (const hidden of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove()
    return copy?.textContent ?? ''
  }
  const heard = plain(ids.map(hear).join(' '))
  const found = {
    sentence,
    heard,
    all: plain(figure.textContent),
    notes: text('tfoot bdi'),
    change: text('.kpi-delta').join(),
    meter: plain(figure.querySelector('[role="meter"]')?.getAttribute('aria-valuetext')),
    tones: [...figure.querySelectorAll('[data-tone]')].map((one) => one.getAttribute('data-tone')),
  }
  unmount()
  return found
}

const both: [string, AnyWidget][] = [
  ['KpiTile', KpiTile],
  ['GrowthGauge', GrowthGauge],
  ['EngagementTrend', EngagementTrend],
]

describe.each(both)('%s', (name, Widget) => {
  const ask = (props: object) => said(Widget, props)
  const isGauge = name === 'GrowthGauge'
  // In a tile the value stands above, and there is room for few words.
  const isTile = name === 'KpiTile'
  const say = (...texts: readonly string[]) =>
    texts.filter((text) => text && !(isTile && text.endsWith(' for October 2026'))).join('. ')
  const ofNinety = isTile ? 'of 90' : 'of the 90 goal'

  test('1,240 was spent: the cost per lead of one channel is not judged as that of both', () => {
    const props = {
      metric: 'costPerLead',
      target: 12,
      data: [
        { date: '2026-10', channel: 'ig', spend: 310, leads: 31 },
        { date: '2026-10', channel: 'vk', spend: 930 },
      ],
    }
    const { sentence, heard, all, notes, meter, tones } = ask(props)
    expect(sentence).toBe(say('Without VK: no leads reported', '$10 for October 2026', 'Goal not judged'))
    expect(heard).toBe(`${isTile ? '$10. ' : ''}${sentence}.`)
    expect(notes).toContain('Without VK: no leads reported')
    expect(all).not.toMatch(/below the|0 of 31/)
    if (isGauge) expect(meter).toBe('$10. Goal not judged. Without VK: no leads reported')
    expect(tones.filter((tone) => tone !== 'neutral')).toEqual([])
    expect(ask({ ...props, locale: de }).sentence).toMatch(
      /^Ohne VK: keine Daten \(Leads\)\. (.* )?Ziel nicht bewertet$/,
    )
    expect(ask({ ...props, locale: ru }).sentence).toMatch(
      /^Не учтено: VK — нет данных \(лиды\)\. (.* )?Цель не оценить$/,
    )
  })

  const three = ['fb', 'ig', 'vk'].flatMap((channel) => september({ channel, leads: 2 }))
  const silent = [...three, ...october({ channel: 'ig', leads: 2 })]

  test('a channel that falls silent is named, and there is no change', () => {
    const { sentence, change, notes } = ask({ metric: 'leads', data: silent })
    expect(sentence).toBe(say('Without fb and VK: no leads reported', '62 for October 2026'))
    expect(change).toBe('')
    expect(notes).toEqual(['Without fb and VK: no leads reported', 'No comparison: different channels are missing'])
  })

  test('with one row of it there is no change either, and so many days are said', () => {
    const one = ['fb', 'vk'].map((channel) => ({ date: '2026-10-01', channel, leads: 3 }))
    const { sentence, change } = ask({ metric: 'leads', data: [...silent, ...one] })
    expect(sentence).toBe(say('68 for October 2026', 'Data for 1 of 31 days'))
    expect(change).toBe('')
  })

  const renamed = [...september({ channel: 'old', leads: 2 }), ...october({ channel: 'new', leads: 3 })]

  test('a renamed account that nobody told of is missing; never are there 0 of 31 days', () => {
    const { sentence, all, meter } = ask({ metric: 'leads', target: 90, data: renamed })
    expect(sentence).toBe(`Without old: no leads reported. At least 103% ${ofNinety}`)
    expect(all + meter).not.toMatch(/0 of 31/)
  })

  test('two lives end to end are whole, and none of them is new', () => {
    const channels = [
      { id: 'old', to: '2026-09-30' },
      { id: 'new', from: '2026-10-01' },
    ]
    const { sentence, all, change } = ask({ metric: 'leads', target: 90, data: renamed, channels })
    // 93 ÷ 90; 60 leads in 30 days are 62 in 31.
    expect([`103% ${ofNinety}`, `103% ${ofNinety}. Change for periods of equal length`]).toContain(sentence)
    expect(change).toContain('50.0%')
    expect(all).not.toMatch(/since \d|of 31 days|Without/)
  })

  test('the mean of one answer says of how many it is, and is not judged', () => {
    const { sentence, tones } = ask({
      metric: 'responseTimeMean',
      target: 1_800,
      data: { date: '2026-10', messages: 400, responseTimes: [300] },
    })
    expect(sentence).toBe(say('5 min for October 2026', 'Goal not judged', 'From answers to 1 of 400 messages'))
    expect(tones).not.toContain('positive')
  })

  test('where nobody is answered, that is the reason', () => {
    const { sentence } = ask({
      metric: 'responseTime',
      target: 1_800,
      data: { date: '2026-10', messages: 30, responseTimes: [] },
    })
    expect(sentence).toBe('None of 30 messages answered. Goal: 30 min')
  })

  test('a campaign over the edge of the month: the total says between what it is', () => {
    const { sentence } = ask({
      metric: 'spend',
      data: [
        { date: '2026-10', channel: 'ads', campaign: 'a', spend: 310 },
        { date: { from: '2026-10-20', to: '2026-11-10' }, channel: 'ads', campaign: 'b', spend: 1_100 },
      ],
    })
    expect(sentence).toContain('$310–1,410: some data runs over the edge of the period')
  })

  test('a purge is seen', () => {
    // Won 300, lost 140: +160; the stock says −340.
    const { sentence } = ask({
      metric: 'netGrowthRate',
      target: 0.01,
      data: {
        date: '2026-10',
        followersStart: 10_000,
        followers: 9_660,
        followersGained: 300,
        followersLost: 140,
      },
    })
    expect(sentence).toContain(
      'Two ways to the same figure differ: 160 (new followers, unfollows) used, not −340 (followers, followers at start)',
    )
  })

  test('most mentions without a rating: the share of them is said', () => {
    // 8 of 1,000 are rated.
    const { sentence } = ask({
      metric: 'netSentiment',
      data: { date: '2026-10', mentions: 1_000, positiveMentions: 5, negativeMentions: 1, neutralMentions: 2 },
    })
    expect(sentence).toContain('99.2% of mentions have no rating and are left out')
  })

  const views = [...september({ channel: 'vk', views: 10 }), ...october({ channel: 'vk', views: 12 })]
  const broken = (date: string) => [{ date, facts: ['views'] as const, note: 'every second counts' }]

  test.each([
    ['inside', '2026-10-11', '11 October 2026'],
    ['between', '2026-10-01', '1 October 2026'],
  ])('a break %s: no change, and why', (_, date, day) => {
    const note = `Not comparable with data before ${day}: every second counts`
    const { sentence, change, notes } = ask({ metric: 'views', data: views, breaks: broken(date) })
    expect(sentence).toBe(say('372 for October 2026', note))
    expect(change).toBe('')
    expect(notes.filter((one) => one === note)).toHaveLength(1)
  })

  test('a break of other facts, of other channels, or before both months is none', () => {
    for (const breaks of [
      [{ date: '2026-10-11', facts: ['leads'] as const }],
      [{ date: '2026-10-11', facts: ['views'] as const, channels: ['ig'] }],
      broken('2026-09-01'),
    ])
      expect(ask({ metric: 'views', data: views, breaks }).change).not.toBe('')
  })

  test('an estimate of the source is said to be one', () => {
    const { sentence } = ask({ metric: 'sessions', data: { date: '2026-10', sessions: 372, sampled: true } })
    expect(sentence).toBe(say('372 for October 2026', 'Estimated by the source from a sample'))
    const site = ask({ metric: 'siteSessions', data: october({ siteSessions: 12, sampled: true }) })
    expect(site.sentence).toBe(sentence)
  })

  test('a cost below zero has no meaning, and is said with its figure', () => {
    const { sentence } = ask({ metric: 'costPerLead', target: 12, data: { date: '2026-10', spend: -50, leads: 3 } })
    expect(sentence).toBe('Spend is negative (−$50), so the ratio has no meaning. Goal: $12')
  })

  test('9 answered of 5: the value stays, and nothing is judged by it', () => {
    const { sentence, all, tones } = ask({
      metric: 'messageResponseRate',
      target: 0.9,
      data: { date: '2026-10', messages: 5, answered: 9 },
    })
    expect(sentence).toBe(
      say(
        '180.0% for October 2026',
        'Goal not judged',
        'A part is greater than its whole: messages answered 9, messages received 5',
      ),
    )
    expect(all).not.toContain('200% of')
    expect(tones.filter((tone) => tone !== 'neutral')).toEqual([])
  })

  test('a channel that is new is no gap: the change stands, and says since when', () => {
    const { sentence, heard, change } = ask({
      metric: 'leads',
      data: [
        ...september({ channel: 'ig', leads: 2 }),
        ...october({ channel: 'ig', leads: 2 }),
        ...days('2026-10', 21, { channel: 'vk', leads: 1 }, 11),
      ],
    })
    // 83 against 62 in as many days.
    expect(change).toContain('33.9%')
    expect(sentence).toContain('VK since 11 October')
    expect(heard.match(/VK since 11 October/g)).toHaveLength(1)
  })

  test('a channel that the number is not about stands in the table alone', () => {
    const { sentence, notes } = ask({
      metric: 'engagementRateByReach',
      data: [
        ...october({ channel: 'ig', reach: 100, interactions: 4 }),
        ...october({ channel: 'telegram', views: 100, interactions: 4 }),
      ],
    })
    expect(sentence).toBe(say('4.0% for October 2026'))
    expect(notes).toEqual(['Not part of this figure: Telegram'])
  })

  test('the first caveat is said, and how many more there are; the table has all', () => {
    const { sentence, notes } = ask({
      metric: 'sessions',
      data: [...october({ channel: 'ig', sessions: 9, sampled: true }), ...september({ channel: 'vk', sessions: 9 })],
      breaks: [{ date: '2026-10-05', facts: ['sessions'] }],
    })
    expect(sentence).toBe(say('Without VK: no visits reported', '2 more notes', '279 for October 2026'))
    expect(notes.slice(0, 3)).toEqual([
      'Without VK: no visits reported',
      'Not comparable with data before 5 October 2026',
      'Estimated by the source from a sample',
    ])
  })
})

describe('widgets of several numbers', () => {
  const ig = { channel: 'ig', leads: 2, reach: 100, sessions: 9, mentions: 3, directVisits: 4 }
  const data = [
    ...september(ig),
    ...october(ig),
    ...september({ channel: 'vk', leads: 1, reach: 50, sessions: 5, mentions: 2 }),
  ]
  const plan = [
    { metric: 'leads', target: 60, weight: 50 },
    { metric: 'sessions', target: 300, weight: 50, better: 'higher' },
  ]

  test.each<[string, AnyWidget, object, string]>([
    ['SpecialistScorecard', SpecialistScorecard, { person: { name: 'Anna Kim' }, plan }, 'no leads reported'],
    ['ScorecardComparison', ScorecardComparison, { people: [{ person: { name: 'Anna' }, plan }] }, 'no leads reported'],
    ['BrandAwareness', BrandAwareness, {}, 'no mentions reported'],
    ['ReachFunnel', ReachFunnel, {}, 'no reach, visits, or leads reported'],
    ['ChannelLeaderboard', ChannelLeaderboard, { metric: 'leads' }, 'no leads reported'],
    ['EffectTable', EffectTable, { event: '2026-10-12', metrics: 'leads' }, 'no leads reported'],
  ])('%s names the channel that is missing once, and is heard to', (_, Widget, props, lacking) => {
    const { sentence, heard } = said(Widget, { data, ...props })
    expect(sentence).toContain(`Without VK: ${lacking}`)
    expect(heard).toContain(`Without VK: ${lacking}`)
    expect(sentence.match(/Without VK/g)).toHaveLength(1)
    expect(sentence).not.toMatch(/0 of 31/)
  })

  test('a row of a scorecard that is not judged has no status, and says so', () => {
    const spend = [
      { date: '2026-10', channel: 'ig', spend: 310, leads: 31 },
      { date: '2026-10', channel: 'vk', spend: 930 },
    ]
    const { all, tones } = said(SpecialistScorecard, {
      person: { name: 'Anna Kim' },
      plan: [{ metric: 'costPerLead', target: 12, weight: 1 }],
      data: spend,
    })
    expect(all).toContain('Without VK: no leads reported. Goal not judged. No score without it')
    expect(all).not.toMatch(/Met|Lagging/)
    expect(tones.filter((tone) => tone !== 'neutral')).toEqual([])
  })

  test('a share of voice says what a brand of it does not rest on', () => {
    const { sentence } = said(ShareOfVoice, {
      own: 'Aurora',
      data: [
        ...october({ brand: 'Aurora', channel: 'ig', mentions: 3 }),
        ...september({ brand: 'Aurora', channel: 'vk', mentions: 3 }),
        ...october({ brand: 'Northwind', mentions: 5, sampled: true }),
      ],
    })
    expect(sentence).toContain('Without VK: no mentions reported')
    expect(sentence).toContain('1 more note')
    expect(sentence).not.toMatch(/0 of 31/)
  })

  test('a break takes the changes of shares and rates of a funnel away, and is said', () => {
    const note = 'Not comparable with data before 1 October 2026: bots'
    const brands = ['Aurora', 'Northwind'].flatMap((brand) => [
      ...september({ brand, mentions: 3 }),
      ...october({ brand, mentions: 4 }),
    ])
    const breaks = [{ date: '2026-10-01', facts: ['mentions', 'sessions'] as const, note: 'bots' }]
    const voice = said(ShareOfVoice, { own: 'Aurora', data: brands, breaks })
    expect(voice.sentence).toContain(note)
    expect(voice.sentence).not.toMatch(/on September/)
    const whole = [...september(ig), ...october(ig)]
    expect(said(ReachFunnel, { data: whole, breaks }).sentence).toContain(note)
    expect(said(BrandAwareness, { data: whole, breaks }).sentence).toContain(note)
  })

  test('earlier windows before a break are no comparison of an event', () => {
    const weeks = ['09-07', '09-14', '09-21', '09-28', '10-05'].flatMap((day) => {
      const from = Date.parse(`2026-${day}`)
      return Array.from({ length: 7 }, (_, i) => ({
        date: new Date(from + i * 864e5).toISOString().slice(0, 10),
        sessions: 5 + i,
      }))
    })
    const event = { from: '2026-10-05', to: '2026-10-11', name: 'Sale' }
    const props = { event, metrics: 'sessions', data: weeks, period: undefined }
    expect(said(EffectTable, props).sentence).toContain('in the 4 comparable weeks before')
    const { sentence } = said(EffectTable, {
      ...props,
      breaks: [{ date: '2026-09-28', facts: ['sessions'], note: 'new counter' }],
    })
    expect(sentence).toContain('too few comparable periods before')
    expect(sentence).toContain('Not comparable with data before 28 September 2026: new counter')
  })

  test('the post that leads says what is odd about it', () => {
    const { sentence, notes } = said(PostLeaderboard, {
      metric: 'likes',
      data: [
        { date: '2026-10-03', post: 'a', likes: 9, sampled: true },
        { date: '2026-10-04', post: 'b', likes: 5 },
      ],
    })
    expect(sentence).toContain('Estimated by the source from a sample')
    expect(notes).toContain('Estimated by the source from a sample (a)')
  })
})

test('what the provider says of channels and breaks, every widget within goes by', () => {
  const data = [...september({ channel: 'old', views: 9 }), ...october({ channel: 'new', views: 9 })]
  render(
    <KpiProvider
      data={data}
      period="2026-10"
      channels={[{ id: 'old', to: '2026-09-30' }, 'new']}
      breaks={[{ date: '2026-10-01', facts: ['views'], note: 'every second counts' }]}
    >
      <KpiTile metric="views" />
    </KpiProvider>,
  )
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(
    expect.stringContaining('Not comparable with data before 1 October 2026: every second counts.'),
  )
})

describe('dates that nobody can read', () => {
  const bad = { date: '17.10.2026', channel: 'ig', leads: 4, reach: 40, mentions: 4, likes: 4 }
  const sentenceOf = (widget: ReactElement) => {
    const { container } = render(widget)
    return container.querySelector('.kpi-sentence')?.textContent
  }

  test('are no lack of data, in any widget', () => {
    const why = 'Dates could not be read'
    for (const period of [undefined, '2026-10'])
      expect(sentenceOf(<KpiTile metric="leads" data={[bad]} period={period} />)).toBe(why)
    expect(sentenceOf(<GrowthGauge metric="leads" data={[bad]} />)).toBe(why)
    expect(sentenceOf(<ReachFunnel data={[bad]} />)).toBe(why)
    expect(sentenceOf(<BrandAwareness data={[bad]} />)).toBe(why)
    expect(sentenceOf(<ShareOfVoice own="a" data={[{ ...bad, brand: 'a' }]} />)).toBe(why)
    expect(sentenceOf(<ChannelLeaderboard metric="leads" data={[bad]} />)).toBe(why)
    expect(sentenceOf(<PostLeaderboard metric="likes" data={[{ ...bad, post: 'p' }]} />)).toBe(why)
    expect(sentenceOf(<EffectTable event="2026-10-17" metrics="leads" data={[bad]} />)).toMatch(
      /dates could not be read/,
    )
  })

  test('beside others are said in words of the reader', () => {
    const some = [bad, { ...bad, date: '2026-10-18' }]
    expect(sentenceOf(<KpiTile metric="leads" data={some} />)).toBe('Dates could not be read')
    expect(sentenceOf(<KpiTile metric="leads" data={some} locale={ru} />)).toBe('Не удалось прочитать даты')
    const worse = [...some, { ...bad, date: '2026-10-19', leads: 'four' as unknown as number }]
    const { container } = render(<KpiTile metric="leads" data={worse} table="visible" />)
    expect(container.querySelector('tfoot')).toHaveTextContent(
      'Not a valid value, left out: leads; dates could not be read',
    )
  })
})

test('a share among other brands than before names those that are new, and those that are gone', () => {
  const month = (date: string, counts: Readonly<Record<string, number>>): Row[] =>
    Object.entries(counts).map(([brand, mentions]) => ({ date, brand, mentions }))
  const data = [...month('2026-09', { adidas: 50, puma: 70 }), ...month('2026-10', { adidas: 60, eBay: 70, vans: 50 })]
  const { container } = render(<KpiTile metric="shareOfVoice" own="adidas" data={data} period="2026-10" />)
  // 60 of 180.
  expect(container.querySelector('.kpi-sentence')).toHaveTextContent(
    /^Brands without data for this period: puma\. eBay tracked since 1 October 2026\. vans tracked/,
  )
})

test('the table of a leaderboard says of which entry a note is, and why one has no value', () => {
  const data: Row[] = [
    { date: '2026-10', channel: 'ig', messages: 100, answered: 80 },
    { date: '2026-10', channel: 'vk', messages: 100, answered: 180 },
    { date: '2026-10', channel: 'tg', messages: 9 },
  ]
  render(<ChannelLeaderboard metric="messageResponseRate" data={data} period="2026-10" table="visible" />)
  const lines = screen.getAllByRole('row').map((row) => row.textContent)
  expect(lines[2]).toBe('tg—Messages answered are not reported')
  // Of all together 260 are answered of 209, which is another figure, and not shown.
  expect(lines.slice(4)).toEqual([
    'A part is greater than its whole: messages answered 180, messages received 100 (VK)',
  ])
})
