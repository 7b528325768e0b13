import { type Finding, findings, type FindingsQuery } from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { plan } from '../../stories/fixtures/scorecard.js'
import { daily, spread } from '../findings/rows.js'

const two = (before: number, now: number): Row[] => [
  { date: '2026-09', leads: before },
  { date: '2026-10', leads: now },
]
const october = { period: '2026-10' } as const

const queries: readonly FindingsQuery[] = [
  { data: portfolio, ...october, own: 'Aurora', plan, show: ['costPerLead', 'interactions'] },
  { data: portfolio, ...october, own: 'Aurora', show: ['costPerLead', 'engagementRateByReach', 'leads'] },
  { data: portfolio, ...october, asOf: '2026-10-17', own: 'Aurora', plan },
  { data: two(0, 24), ...october, show: ['leads'] },
  { data: two(24, 0), ...october, show: ['leads'] },
  {
    data: [
      { date: '2026-09', channel: 'telegram', reach: 1000, interactions: 50 },
      { date: '2026-09', channel: 'vk', reach: 1000, interactions: 10 },
      { date: '2026-10', channel: 'telegram', reach: 400, interactions: 22 },
      { date: '2026-10', channel: 'vk', reach: 3000, interactions: 36 },
    ],
    ...october,
    show: ['engagementRateByReach'],
  },
  {
    data: [
      ...daily('2026-09-02', spread(100, 30)),
      ...daily('2026-10-02', spread(95, 30)),
      ...daily('2026-10-11', spread(35, 21), 'leads', 'vk'),
    ],
    period: { from: '2026-10-02', to: '2026-10-31' },
    show: ['leads'],
  },
  {
    data: [...daily('2026-09-01', spread(900, 30)), ...daily('2026-10-01', spread(124, 16))],
    ...october,
    asOf: '2026-10-16',
    plan: [{ metric: 'leads', target: 310, weight: 1 }],
  },
  {
    data: daily('2026-10-01', spread(112, 31)).filter(({ date }) => date !== '2026-10-07'),
    ...october,
    plan: [{ metric: 'leads', target: 310, weight: 1 }],
    posts: [{ id: 'a', channel: 'vk', publishedAt: 'soon' }],
    conversations: [{ id: 'a', channel: 'vk', at: 'soon' }],
    events: ['soon'],
  },
  { data: two(24, 30), ...october, plan: [{ metric: 'leads', target: Number.NaN, weight: 1 }] },
]

const withDetails = (all: readonly Finding[]): Finding[] => all.flatMap((one) => [one, ...withDetails(one.details)])

const all: readonly Finding[] = queries.flatMap((query) => {
  const { said, more, data } = findings(query)
  return withDetails([...said, ...more, ...data])
})

/** Findings of each kind, in which so many are counted of whatever takes a word that agrees with its number. */
export const sampleFindings = (n: number): Finding[] =>
  all.map((finding) => ({ ...finding, values: { ...finding.values, ...counted(finding, n) } }))

const COUNTED = ['met', 'of', 'channels', 'samples', 'known', 'expected', 'days', 'left']

const counted = ({ values }: Finding, n: number) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      COUNTED.includes(key) && typeof value === 'number' ? [[key, n]] : [],
    ),
  )
