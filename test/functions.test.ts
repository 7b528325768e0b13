// @vitest-environment node
// Every exported function, with whatever a caller without types may hand on: it answers, or says in words what is wrong.
import { expect, test } from 'vitest'
import * as findings from '../src/findings/index.js'
import * as format from '../src/format/index.js'
import * as metrics from '../src/metrics/index.js'
import * as theme from '../src/theme/index.js'
import { anyDataFrom } from './metrics/anyData.js'
import { values } from './widgets/props/anyValue.js'

const { SEED, CALLS } = process.env
const seed = SEED === 'random' ? Math.floor(Math.random() * 2 ** 32) : Number(SEED ?? 20261017)
/** How often each function is called: CALLS=20000 is for a change of what they take. */
const calls = Number(CALLS ?? 300)

const { below, pick, data } = anyDataFrom(seed)
const rows = [
  { date: '2026-10-01', channel: 'vk', leads: 5, likes: 3, reach: 10, spend: 9, responseTimes: [60] },
  { date: '2026-10-02', channel: 'telegram', leads: 2, likes: 3, reach: 10, brand: 'Aurora', mentions: 4 },
]
const window = metrics.resolveWindow({ data: rows })
const result = metrics.evaluate('leads', rows)
const right: readonly unknown[] = [
  rows,
  window,
  window.current,
  result,
  metrics.compare('leads', rows, window),
  metrics.score([{ id: 'leads', weight: 1, attainment: 0.8 }]),
  metrics.attainment(result, 5, { better: 'higher' }),
  metrics.shareOfVoice(rows, { own: 'Aurora' }),
  metrics.campaignEffect(rows, { event: '2026-10-02', metrics: 'leads' }),
  metrics.metrics.leads,
  metrics.metrics.costPerLead,
  { target: 5, window },
  { of: 'post', metric: 'likes' },
  { event: '2026-10-01' },
  {
    points: [
      [0, 0],
      [1, 1],
    ],
  },
  theme.light,
  'leads',
  'costPerLead',
  'en',
  'higher',
  { locale: 'en' },
]
const keys = `
  period asOf own channels breaks currency data previous compareTo window target over base alongside
  metric metrics event events of by top order hours others digits stages split every
  steps points better missing locale notation value known reason warnings unit formula inputs id
  code keys from to rows weight attainment colours measures accent surface neutralWithin cap floor
  op name date plan show posts conversations cadence budget most p weeks
`
  .trim()
  .split(/\s+/)
/** What throws by itself when it is looked at tells its caller so. As rows it must not: `hostile.test.ts`. */
const throwing = /throw|revoked/
const given = Object.entries(values).flatMap(([what, value]) => (throwing.test(what) ? [] : [value]))

function anyArgument(): unknown {
  const luck = below(10)
  if (luck < 3) return pick(right)
  if (luck < 5) return pick(given)
  if (luck < 6) return data(['leads', 'reach', 'likes'])
  const made = luck < 8 ? { ...(pick(right) as object) } : {}
  for (let more = below(4); more >= 0; more--)
    Object.assign(made, { [pick(keys)]: below(2) ? pick(given) : pick(right) })
  return made
}

const NEEDS_A_PAGE = 'themeFrom'
const functions = Object.entries({ metrics, format, theme, findings }).flatMap(([entry, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    typeof value === 'function' && name !== NEEDS_A_PAGE
      ? [[`${entry}.${name}`, value as (...args: unknown[]) => unknown] as const]
      : [],
  ),
)

/** What takes results, texts or themes rather than a host's data: of junk it throws what JavaScript throws, and nothing worse. */
const TAKES_RESULTS =
  /^(?:format|theme)\.|^findings\.(?!(?:findings|control|reportTables)$)|^metrics\.(?:isPartial|lacksChannels|ofUsed)$/

test.each(functions)('%s', { timeout: 600_000 }, async (name, call) => {
  const wrong = new Set<string>()
  for (let i = 0; i < calls; i++) {
    const args = Array.from({ length: below(5) }, anyArgument)
    const before = process.cpuUsage()
    try {
      // Some answer later: that answer counts, too, and nothing is left running when the file is over.
      await call(...args)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      const isForgiven = TAKES_RESULTS.test(name) && (error instanceof TypeError || said.includes('locale'))
      if (!isForgiven && !said.startsWith('kpi-kit: ')) wrong.add(said.slice(0, 120))
    }
    const { user, system } = process.cpuUsage(before)
    if (user + system > 5e6) wrong.add('takes more than five seconds')
  }
  expect([...wrong]).toEqual([])
})

test('what is wrong is called by its name', () => {
  const { evaluate, leaderboard, pace, series, shareOfVoice, funnel, splitPeriod, metric } = metrics
  const told = (call: () => unknown): string => {
    try {
      return `answered ${String(call())}`
    } catch (error) {
      return (error as Error).message.replace('kpi-kit: ', '')
    }
  }
  const wrong = (value: unknown) => value as never
  expect([
    told(() => evaluate('leads', rows, wrong(null))),
    told(() => evaluate('leads', rows, { channels: wrong('vk') })),
    told(() => evaluate('leads', rows, { breaks: wrong([null]) })),
    told(() => series('leads', rows, { every: wrong('days') })),
    told(() => leaderboard(rows, wrong(undefined))),
    told(() => pace('leads', rows, wrong({ target: 5 }))),
    told(() => shareOfVoice(rows, { own: 'Aurora', others: wrong(3), currency: wrong(5) } as never)),
    told(() => funnel(rows, { stages: wrong(['reach']) })),
    told(() => splitPeriod(wrong(null), 'day')),
    told(() => metric(wrong(undefined))),
  ]).toEqual([
    '`options` is null, so what is asked is unclear. Pass an object: {}.',
    "`channels` is \"vk\", which cannot be read. Write channels: ['vk', { id: 'telegram', from: '2026-10-05' }].",
    "`breaks` is [null], which cannot be read. Write breaks: [{ date: '2026-10-05', facts: ['views'] }].",
    '`every` is "days", which cannot be read. Write every: \'week\'.',
    "`options` is undefined, so what is asked is unclear. Pass an object: { of: 'post', metric: 'likes' }.",
    '`window` is undefined, so what is asked is unclear. Pass an object: what resolveWindow gives.',
    "`currency` is 5, which cannot be read. Write currency: 'EUR'.",
    '`stages` is ["reach"], which cannot be read. Write stages: [{ fact: \'reach\' }].',
    "`period` is null, which is not a date, so the window is unclear. Write '2026-10-17', '2026-W42', '2026-10', '2026-Q4', '2026' or { from, to }.",
    '`metric` is undefined, so what is asked is unclear. Pass an object: { id, formula, unit, better }.',
  ])
})
