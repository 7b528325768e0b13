// What is asked of rows, by chance: every function of the kit whose answer may rest on rows that a warehouse has reduced.
import { control, findings, type FindingsQuery } from '../../../src/findings/index.js'
import {
  aggregate,
  type Base,
  type Break,
  campaignEffect,
  type ChannelInput,
  compare,
  type DateSpan,
  type DateString,
  evaluate,
  type EvaluateOptions,
  type FactId,
  facts,
  funnel,
  type FunnelOptions,
  type MetricInput,
  metricOf,
  type NumberFactId,
  type PeriodInput,
  resolveWindow,
  type Row,
  series,
  shareOfVoice,
} from '../../../src/metrics/index.js'
import { has, termsOf } from '../../../src/metrics/model/expression.js'
import type { CompareTo } from '../../../src/metrics/model/period.js'
import { formulasOf } from '../../../src/sql/factsFor.js'
import { type Chance, OWN, type RandomSet, type Vocabulary } from './randomSets.js'

/** Which days a set is asked about. */
export interface Asked {
  readonly period?: PeriodInput
  readonly asOf?: string
  readonly compareTo?: CompareTo
}

/** The windows of a dashboard, most of which begin or end within the rows. */
export const windows: readonly (Asked & { readonly period: PeriodInput })[] = [
  { period: '2026-10', asOf: '2026-10-31' },
  { period: '2026-10', asOf: '2026-10-09' },
  { period: '2026-W40', asOf: '2026-10-04' },
  { period: { from: '2026-09-22', to: '2026-10-03' }, asOf: '2026-10-02' },
  { period: '2026-09', asOf: '2026-10-31', compareTo: { from: '2026-10-01', to: '2026-10-12' } },
  { period: '2026-10-01', asOf: '2026-10-31' },
]

export const dayAfter = (day: DateString, by = 1): DateString =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

/** The first days of some spans, and the days after their last. */
export const boundsOf = (spans: readonly DateSpan[]): readonly DateString[] =>
  spans.flatMap(({ from, to }) => [from, dayAfter(to)])

/** The first days of weeks, or of months, about the rows. */
const bounds = {
  week: Array.from({ length: 11 }, (_, i) => dayAfter('2026-08-24', 7 * i)),
  month: ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'],
}
/** The days of an event in each of the weeks before. */
const boundsOfWeeks = ({ from, to }: DateSpan): readonly DateString[] =>
  [0, 7, 14, 21, 28, 35].flatMap((back) => boundsOf([{ from: dayAfter(from, -back), to: dayAfter(to, -back) }]))
/** The days on which channels come and go. */
const boundsOfLives = (channels: readonly ChannelInput[]): readonly DateString[] =>
  channels.flatMap((one) =>
    typeof one === 'object' ? [...(one.from ? [one.from] : []), ...(one.to ? [dayAfter(one.to)] : [])] : [],
  )
/** The days of a period that are over, and those that it is compared with: of a day that is not over in the rows they end before. */
function boundsOfWindows(asked: Asked, data: readonly Row[], channels: readonly ChannelInput[]): readonly DateString[] {
  if (asked.period === undefined) return []
  const { elapsed, previous } = resolveWindow(
    said({
      ...asked,
      compareTo: asked.compareTo ?? 'previous',
      data,
      channels: channels.length ? channels : undefined,
    }),
  )
  return boundsOf([elapsed, previous].flatMap((one) => one ?? []))
}
const event = { from: '2026-10-01', to: '2026-10-04' }

/** Where days may be cut beside the windows: nowhere, in weeks and months, by an event and by the weeks before it. */
export const moreCuts: readonly (readonly DateString[])[] = [
  [],
  [...bounds.week, ...bounds.month],
  boundsOfWeeks(event),
]

/** What the answer to a question may rest on beside the days of its windows: a way to reduce rows that loses it cannot be asked. */
export type Need = 'all days' | 'each day' | 'facts of each day' | 'days of all brands' | 'each post' | 'last reading'

export interface Question {
  /** The function that is asked. */
  readonly of: string
  /** What it is asked. */
  readonly name: string
  readonly needs: readonly Need[]
  /** The days on which windows begin, or the day before has ended one, beside those of the days that are asked about. */
  readonly bounds: readonly DateString[]
  readonly ask: (rows: readonly Row[]) => unknown
}

const isNumber = (fact: FactId): fact is NumberFactId => facts[fact].kind !== 'samples'

/** @param complete whether a channel may leave days of zero out: where money is in several currencies, such a zero is in any of them */
const channelsFrom = ({ pick, chance }: Chance, complete: boolean): readonly ChannelInput[] | undefined =>
  chance(0.55)
    ? undefined
    : pick<readonly ChannelInput[]>([
        ['a'],
        ['a', 'b'],
        ['b', 'silent'],
        ['a/x', 'b'],
        [{ id: 'a', complete }, 'b'],
        [
          { id: 'a', to: '2026-10-02' },
          { id: 'b', from: '2026-10-02' },
        ],
        [{ id: 'b', from: '2026-09-25', name: 'B', complete }, 'c'],
      ])

const breaksFrom = ({ pick, chance, below }: Chance, all: readonly FactId[]): readonly Break[] | undefined =>
  chance(0.15)
    ? [
        {
          date: pick(['2026-09-28', '2026-10-01', '2026-10-03']),
          facts: [all[below(all.length)] as FactId],
          ...(chance(0.5) && { channels: ['a'] }),
        },
      ]
    : undefined

/** Only what is said: an option that is `undefined` is another way to say nothing, which is asked elsewhere. */
const said = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T

/** The options that every function shares. */
function optionsFrom(chance: Chance, rows: readonly Row[], all: readonly FactId[], { period, asOf }: Asked) {
  const isOfBrands = rows.some(({ brand }) => brand)
  // Rows without a brand are those of whichever is said to be one's own, so a rival cannot be.
  const isNamed = rows.every(({ brand }) => brand)
  return said({
    period,
    asOf,
    own: isOfBrands && chance.chance(0.9) ? chance.pick(isNamed ? [OWN, OWN, 'rival'] : ['', OWN]) : undefined,
    channels: channelsFrom(chance, new Set(rows.map(({ currency }) => currency)).size < 2),
    breaks: breaksFrom(chance, all),
    currency: chance.chance(0.1) ? 'EUR' : undefined,
  })
}

const needsOfDays = ({ period }: Asked): readonly Need[] => (period === undefined ? ['all days'] : [])

/** By default its stages are what is known best of all days, and it has costs where money is spent on any day. */
const needsOfFunnel = ({ stages }: FunnelOptions, all: readonly FactId[]): readonly Need[] | undefined =>
  !stages || all.includes('spend') ? ['all days'] : undefined

/** Whether a channel that counts answers and lists no times has response times is told by all days together. */
function needsOfTimes(metric: MetricInput, rows: readonly Row[]): readonly Need[] {
  if (!formulasOf(metric).some((formula) => termsOf(formula).includes('responseTimes'))) return []
  const listing = new Set<string>()
  const counting = new Set<string>()
  for (const { brand, channel, account, post, answered, responseTimes } of rows) {
    const place = JSON.stringify([brand, channel, account, Boolean(post)])
    if (responseTimes) listing.add(place)
    if (typeof answered === 'number') counting.add(place)
  }
  return [...counting].every((place) => listing.has(place)) ? [] : ['all days']
}

/** What a function is given beside rows. */
interface Given {
  readonly channels?: readonly ChannelInput[] | undefined
}

/** Days come together that all brands know where a metric is a share among them. */
const needsOfShare = (metrics: Vocabulary['metrics']): readonly Need[] =>
  metrics.flatMap(formulasOf).some((formula) => has(formula, ({ op }) => op === 'ofAll')) ? [] : ['days of all brands']

/** The questions that a set is asked about some days. */
export function questionsFor(
  { vocabulary, metrics: count }: { readonly vocabulary: Vocabulary; readonly metrics: number },
  { rows }: RandomSet,
  asked: Asked,
  chance: Chance,
): Question[] {
  const { metrics, facts: all } = vocabulary
  const questions: Question[] = []
  const add = (
    of: string,
    what: Given | readonly [string, Given],
    needs: readonly Need[],
    ask: Question['ask'],
    some: Question['bounds'] = [],
  ) => {
    const { channels = [] } = [what].flat().at(-1) as Given
    questions.push({
      of,
      name: `${of} ${JSON.stringify(what)}`,
      needs,
      bounds: [...some, ...boundsOfLives(channels), ...boundsOfWindows(asked, rows, channels)],
      ask,
    })
  }
  const byPoint = (
    every: 'day' | 'week' | 'month' | undefined,
    ofDays: Need = 'each day',
  ): Pick<Question, 'needs' | 'bounds'> =>
    every === 'day' ? { needs: [ofDays], bounds: [] } : { needs: [], bounds: every ? bounds[every] : [] }
  const options = () => optionsFrom(chance, rows, all, asked)
  const numbers = all.filter(isNumber)
  const { compareTo = 'previous' } = asked
  const free = needsOfDays(asked)
  const needsOf = (metric: MetricInput) => [...free, ...needsOfTimes(metric, rows)]
  const metricBy = () => chance.pick(metrics)
  const nameOf = (metric: ReturnType<typeof metricBy>) => metricOf(metric).id

  /** What `evaluate` takes, and whatever is built on it. */
  const how = (metric: ReturnType<typeof metricBy>): EvaluateOptions => {
    const bases = Object.keys(metricOf(metric).bases ?? {}) as Base[]
    return said({
      ...options(),
      over: chance.chance(0.15) ? ('period' as const) : undefined,
      base: bases.length && chance.chance(0.5) ? chance.pick(bases) : undefined,
      alongside: numbers.length && chance.chance(0.15) ? chance.some(numbers, 0.3) : undefined,
    })
  }

  for (let n = count; n > 0; n--) {
    const metric = metricBy()
    const given = how(metric)
    add('evaluate', [nameOf(metric), given], needsOf(metric), (some) => evaluate(metric, some, given))
  }
  if (chance.chance(0.25)) {
    const metric = metricBy()
    const { period, asOf, ...given } = how(metric)
    add('compare', [nameOf(metric), { ...asked, ...given }], needsOf(metric), (data) =>
      compare(metric, data, resolveWindow(said({ data, period, asOf, compareTo, channels: given.channels })), given),
    )
  }
  if (chance.chance(0.1)) {
    const metric = metricBy()
    const every = chance.pick(['day', 'week', 'month'] as const)
    const given = said({ ...how(metric), every, split: chance.chance(0.5) ? ('channel' as const) : undefined })
    const { needs, bounds: ofPoints } = byPoint(every)
    add(
      'series',
      [nameOf(metric), given],
      [...needsOf(metric), ...needs],
      (some) => series(metric, some, given),
      ofPoints,
    )
  }
  if (chance.chance(0.08)) {
    const { breaks: _, currency: __, ...rest } = options()
    const every = chance.pick(['day', 'week', undefined] as const)
    const given = said({ ...rest, every, split: chance.chance(0.5) ? ('channel' as const) : undefined })
    // That nobody was answered, and so took no time, may be said of other days.
    const days: readonly Need[] = all.includes('answered') ? ['all days'] : free
    const { needs, bounds: ofPoints } = byPoint(every, 'facts of each day')
    add('aggregate', given, [...days, ...needs], (some) => aggregate(some, given), ofPoints)
  }
  if (numbers.length > 1 && chance.chance(0.1)) {
    const stages = [...new Set([chance.pick(numbers), chance.pick(numbers), chance.pick(numbers)])].map((fact) => ({
      fact,
    }))
    const given = said({ ...options(), compareTo, stages: chance.chance(0.8) ? stages : undefined })
    add('funnel', given, needsOfFunnel(given, all) ?? free, (some) => funnel(some, given))
  }
  const bases = (['mentions', 'positiveMentions', 'interactions', 'reach'] as const).filter((one) => all.includes(one))
  if (bases.length && chance.chance(rows.some(({ brand }) => brand) ? 0.5 : 0.05)) {
    const { own = OWN, ...rest } = options()
    const given = said({ ...rest, own, by: chance.pick(bases), compareTo })
    add('shareOfVoice', given, [...free, ...needsOfShare(metrics)], (some) => shareOfVoice(some, given))
  }
  if (chance.chance(0.07)) {
    const { period: _, ...rest } = options()
    const days = { ...event, to: chance.pick([event.from, '2026-10-02', event.to]) }
    const given = said({ ...rest, event: days, metrics: chance.chance(0.8) ? [metricBy(), metricBy()] : undefined })
    const { elapsed } = resolveWindow(said({ data: rows, period: days, asOf: rest.asOf }))
    const ofWindows = elapsed ? boundsOfWeeks(elapsed) : []
    add('campaignEffect', given, ['all days'], (some) => campaignEffect(some, given), ofWindows)
  }
  return [...questions, ...questionsOfWork({ metrics, rows, compareTo, options, chance })]
}

interface Ground {
  readonly metrics: Vocabulary['metrics']
  readonly rows: readonly Row[]
  readonly compareTo: CompareTo
  readonly options: () => ReturnType<typeof optionsFrom>
  readonly chance: Chance
}

/** What is found, and what is checked: both look at every post by itself, which takes its time. */
function questionsOfWork({ metrics, rows, compareTo, options, chance }: Ground): Question[] {
  const posts = new Set(rows.flatMap(({ post }) => post ?? [])).size
  const work = (): FindingsQuery =>
    said({
      ...options(),
      compareTo,
      show: [chance.pick(metrics), chance.pick(metrics)],
      plan: [{ metric: chance.pick(metrics), target: 10, weight: 1 }],
      events: chance.chance(0.5) ? [{ date: '2026-10-01', name: 'launch' }] : undefined,
      budget: chance.chance(0.5) ? { amount: 1000, currency: 'EUR' } : undefined,
      cadence: chance.chance(0.5) ? [{ channel: 'a', per: 'week' as const, posts: 3 }] : undefined,
    })
  const everything: readonly Need[] = ['all days', 'each day', 'each post']
  const [findingsOf, controlOf] = [work(), work()]
  const asked: Question[] = [
    {
      of: 'findings',
      name: `findings ${JSON.stringify(findingsOf)}`,
      needs: everything,
      bounds: [],
      ask: (data) => findings({ ...findingsOf, data }),
    },
    {
      of: 'control',
      name: `control ${JSON.stringify(controlOf)}`,
      needs: [...everything, 'last reading'],
      bounds: [],
      ask: (data) => control({ ...controlOf, data }, { now: '2026-10-31T18:00:00Z' }),
    },
  ]
  const shares = posts > 2 ? { findings: posts > 6 ? 0.01 : 0.1, control: 0.01 } : { findings: 0.1, control: 0.2 }
  return asked.filter(({ of }) => chance.chance(shares[of as keyof typeof shares]))
}
