// Four months of the work of a team, by chance: long enough for weeks to be compared, with posts, ads, rivals and what is said beside.
import type { FindingsQuery, PostInfo } from '../../../src/findings/index.js'
import type { DateString, Row } from '../../../src/metrics/index.js'
import { factsFor } from '../../../src/sql/factsFor.js'
import { type Chance, chanceFrom, OWN, type Vocabulary } from './randomSets.js'

/** What is looked at in the work: every kind of finding and check has something to rest on. */
export const workVocabulary: Vocabulary = (() => {
  const metrics = [
    'leads',
    'engagementRateByReach',
    'costPerLead',
    'leadConversionRate',
    'followersGained',
    'followersLost',
    'followers',
    'netGrowthRate',
    'posts',
    'reach',
    'views',
    'averagePostReach',
    'saves',
    'clicks',
    'shareOfVoice',
  ] as const
  return { metrics, facts: factsFor(metrics) }
})()

export interface WorkSet {
  readonly seed: number
  readonly rows: readonly Row[]
  /** What is asked of them, without the rows. */
  readonly query: Omit<FindingsQuery, 'data'>
}

/** July to October 2026. */
const DAYS = 123
const dayOf = (i: number): DateString => new Date(Date.UTC(2026, 6, 1 + i)).toISOString().slice(0, 10)
/** The first of October. */
const OCTOBER = 92

/** The work of a seed, the same each time. Every second set lacks nothing. */
export function workSet(seed: number): WorkSet {
  const chance = chanceFrom(seed * 6421 + 11)
  const has = traitsFrom(chance, seed % 2 === 0)
  const channels = ['instagram', 'vk', 'telegram'].slice(0, chance.pick([1, 2, 2, 3]))
  const rows = channels.flatMap((channel, i) => [
    ...accountRows(chance, has, channel, has.comes && i === 2 ? OCTOBER - chance.pick([3, 12, 40]) : 0),
    ...(has.posts ? postRows(chance, has, channel) : []),
    ...(has.ads ? adRows(chance, has, channel) : []),
  ])
  return {
    seed,
    rows: [...rows, ...(has.rivals ? voiceRows(chance) : [])],
    query: queryFrom(chance, has, channels, rows),
  }
}

function traitsFrom({ chance, pick, below }: Chance, isWhole: boolean) {
  return {
    isWhole,
    posts: chance(0.7),
    ads: chance(0.6),
    rivals: chance(0.4),
    comes: chance(0.4),
    /** Days whose number of posts is counted. */
    counted: chance(0.7),
    silence: chance(0.5) ? { from: OCTOBER - 6 + below(20), days: pick([3, 8, 15]) } : null,
    /** How much more there is from some day on. */
    turn: pick([OCTOBER, OCTOBER + 3, OCTOBER - 8]),
    jump: pick([0.3, 0.7, 1, 1, 1.2, 2, 4]),
    rate: pick([0.6, 1, 1.5]),
    level: pick([0, 1, 8, 60]),
    spread: pick([0, 0.1, 0.5]),
    odd: chance(0.6) ? OCTOBER + below(28) : null,
    hole: isWhole ? null : pick([OCTOBER - 20, OCTOBER + 4, OCTOBER + 12, 40]),
    open: chance(0.15),
    lacks: !isWhole && chance(0.4),
  }
}

type Traits = ReturnType<typeof traitsFrom>

function accountRows({ random, chance, below }: Chance, has: Traits, channel: string, first: number): Row[] {
  let followers = 4000 + below(3000)
  const rows: Row[] = []
  for (let i = first; i < DAYS; i++) {
    if (has.hole !== null && i >= has.hole && i < has.hole + 3 && channel !== 'vk') continue
    const size =
      has.level * (i >= has.turn ? has.jump : 1) * (1 + has.spread * (random() - 0.5)) * (i % 7 > 4 ? 0.5 : 1)
    const times = i === has.odd ? 9 : 1
    const leads = Math.round(size * times)
    const [gained, lost] = [Math.round((20 + 2 * size) * times), 8 + below(5)]
    followers += gained - lost
    const isSilent = has.silence !== null && i >= has.silence.from && i < has.silence.from + has.silence.days
    const reach = 300 + 40 * leads + below(30)
    rows.push({
      channel,
      date: dayOf(i),
      ...(has.rivals && { brand: OWN }),
      leads,
      reach,
      interactions: Math.round(reach * 0.05 * (i >= has.turn ? has.rate : 1)),
      ...(!(has.lacks && chance(0.1)) && { sessions: 20 + 10 * leads }),
      followersGained: gained,
      followersLost: lost,
      followers,
      ...(has.counted && { posts: isSilent ? 0 : 1 + (i % 2) }),
      ...(!has.ads && { spend: 5 + below(20), currency: 'EUR' }),
      ...(has.open && i === DAYS - 1 && { provisional: true }),
    })
  }
  return rows
}

function postRows({ random, below, pick }: Chance, has: Traits, channel: string): Row[] {
  return Array.from({ length: 40 }, (_, n): Row => {
    const reach = Math.round(400 + 900 * random())
    const rate = pick([0.02, 0.05, 0.05, 0.2])
    return {
      channel,
      post: `${channel}-${n}`,
      date: dayOf(DAYS - 1 - below(n % 2 ? 31 : 80)),
      ...(has.rivals && { brand: OWN }),
      ...(n % 5 && { format: pick(['reel', 'photo']) }),
      reach,
      interactions: Math.round(rate * reach),
      likes: has.level === 60 ? 100 + (n % 3) : Math.round(0.8 * rate * reach),
      saves: Math.round(0.01 * reach),
    }
  })
}

function adRows({ below, chance }: Chance, has: Traits, channel: string): Row[] {
  return Array.from({ length: 2 * DAYS }, (_, n): Row => {
    const i = n >> 1
    return {
      channel,
      campaign: n % 2 ? 'sale' : 'brand',
      paid: 'paid',
      date: dayOf(i),
      ...(has.rivals && { brand: OWN }),
      spend: 5 + below(i >= has.turn ? 40 : 20),
      currency: 'EUR',
      clicks: 3 + below(9),
    }
  }).filter(() => has.isWhole || !chance(0.03))
}

const voiceRows = ({ random, pick }: Chance): Row[] => {
  const louder = pick([0.5, 1, 2])
  return [OWN, 'rival', 'other'].flatMap((brand, b) =>
    Array.from(
      { length: DAYS },
      (_, i): Row => ({
        brand,
        channel: 'web',
        date: dayOf(i),
        mentions: Math.round((4 + 4 * b) * random() * (b === 1 && i >= OCTOBER ? louder : 1)),
      }),
    ),
  )
}

function queryFrom(chance: Chance, has: Traits, channels: readonly string[], rows: readonly Row[]): WorkSet['query'] {
  const { pick, below } = chance
  const [first] = channels as [string]
  const posts = rows.flatMap(({ post, channel, date }): PostInfo[] =>
    post && chance.chance(0.9) ? [{ id: post, channel: `${channel}`, publishedAt: `${String(date)}T12:00:00Z` }] : [],
  )
  const launch = dayOf(OCTOBER + 4 + below(20))
  return {
    period: '2026-10',
    asOf: pick(['2026-10-31', '2026-10-31', '2026-10-19']),
    ...(has.rivals && { own: OWN }),
    currency: 'EUR',
    audience: 'specialist',
    plan: [
      { metric: 'leads', target: pick([10, 500, 4000]), weight: 3 },
      { metric: 'engagementRateByReach', target: 0.05, weight: 1 },
    ],
    show: ['costPerLead', 'followersGained', 'leadConversionRate', 'reach', 'posts'],
    stages: [{ fact: 'reach' }, { fact: 'sessions' }, { fact: 'leads' }],
    ...(chance.chance(0.5) && { events: [{ from: launch, to: launch, name: 'launch' }] }),
    budget: { amount: pick([200, 1500, 4000]), currency: 'EUR' },
    cadence: channels.map((channel) => ({ channel, per: 'week' as const, posts: pick([2, 8, 12]) })),
    ...(has.posts && chance.chance(0.6) && { posts, complete: { posts: chance.chance(0.7) } }),
    ...(chance.chance(0.3) && {
      conversations: Array.from({ length: 30 }, (_, n) => ({
        id: `${n}`,
        channel: first,
        at: `${dayOf(OCTOBER + (n % 18))}T09:00:00Z`,
        answeredAt: n % 3 ? `${dayOf(OCTOBER + (n % 18))}T${n % 2 ? '09:30' : '12:00'}:00Z` : null,
      })),
    }),
  }
}
