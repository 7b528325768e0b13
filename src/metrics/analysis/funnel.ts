import { refuseOptions } from '../model/refuseOptions.js'
import { type ChannelInput, channelId, inputFor, isOfChannel } from '../model/channels.js'
import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import { type Comparison, compare, NONE } from './compare.js'
import { type EvaluateOptions, evaluate, ownBrand } from '../engine/evaluate.js'
import { channelsOf, eachOnce } from '../engine/facts/scope.js'
import { everReports } from '../engine/formula/expected.js'
import { read, rowsIn } from '../store/read.js'
import { NOISE } from '../math/tolerance.js'
import { ratio } from '../model/expression.js'
import { facts as kinds, type NumberFactId } from '../model/facts.js'
import { getOr } from '../model/memo.js'
import { type Metric, metric } from '../model/metric.js'
import type { DataQuery } from '../model/query.js'
import type { Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import type { Period } from '../model/period.js'
import { resolveWindow } from '../engine/resolveWindow.js'

export interface Stage {
  readonly fact: NumberFactId
  /** The stage that it comes from. @default the one before */
  readonly of?: NumberFactId | undefined
}

export interface FunnelOptions
  extends Pick<DataQuery, 'period' | 'compareTo' | 'asOf' | 'previous' | 'own' | 'channels' | 'breaks' | 'currency'> {
  /** By default reach (or views or impressions, where channels report these together with the other stages, or reach is not
   * known), interactions, link clicks, visits and leads, as far as the rows report them; all of them where they report none. */
  readonly stages?: readonly Stage[] | undefined
}

export interface FunnelStage {
  readonly fact: NumberFactId
  /** The stage that it is measured against; `null` for one that comes from none. */
  readonly of: NumberFactId | null
  readonly result: Result
  /** The stage ÷ its base, now and before; `null` without a base. */
  readonly rate: Comparison | null
  /** Spend ÷ stage; `null` where no spend is reported, or of other days than the stage. */
  readonly cost: Result | null
  /** `false` where the stage and its base are not of the same channels and days: there is no rate. */
  readonly matched: boolean
  /** `false` where the stage is larger than its base: it is no part of it, but of another source or unit. */
  readonly nested: boolean
}

/** Where most is lost on the way to the last stage. */
export interface FunnelLeak {
  readonly stage: FunnelStage
  /** How many units of the last stage more there would be at the rate of the period before; `null` where that is not known,
   * and the leak is simply the lowest rate of all. */
  readonly price: number | null
  /** `false` where it is the only step, or another one has lost as much or may have lost more. */
  readonly isMost: boolean
}

/** Stages from reach to leads, each against the one that it comes from. Plain data. */
export interface Funnel {
  readonly window: Period | null
  readonly stages: readonly FunnelStage[]
  /** The last stage ÷ the first; `null` with fewer than two stages. */
  readonly overall: Result | null
  /** `null` where no step fell, or none is known to have fallen nor to have the lowest rate. */
  readonly leak: FunnelLeak | null
  /** The channels that report some of the stages, but not all: they are in none. `facts` are those that each lacks. */
  readonly without: readonly { readonly channel: string; readonly facts: readonly NumberFactId[] }[]
}

/**
 * A funnel of facts: what each stage is, which part of its base, what it costs, and where most is lost.
 *
 * It rests on the channels and days that report all of its stages, so that every rate is the quotient of two stages; the other
 * channels are named. Where no channel reports all stages, each stage is of all channels that report it, and a rate is given only
 * between two that are of the same channels and days. Rows without a channel, and facts of the whole site, stay as they are.
 *
 * A stage is measured against the stage that it comes from, not the one that happens to stand before it: clicks are no part
 * of likes. With a period before, the leak is the step on the way to the last stage whose fall costs most of that stage,
 * priced at the rate before: last × (rate before ÷ rate − 1). Only what is of the same channels and days as the last stage, and
 * leads to it by stages that nest, has a price. Where no step can be compared, it is the lowest rate, if each other is known to
 * be higher.
 *
 * @throws for a fact that is none
 * @example
 * funnel(rows, { period: '2026-10' }).leak
 * // visits → leads: 3.9% of 2,760 visits, was 5.2%: 109 × (5.152 ÷ 3.949 − 1) = 33 leads
 */
export function funnel(given: Rows, options: FunnelOptions = {}): Funnel {
  refuseOptions(options)
  const { previous, own, breaks, currency } = options
  // A row by itself is read once for all that is asked of it.
  const rows = rowsIn(given)
  const windows = resolveWindow({ ...options, data: rows })
  const { current, elapsed } = windows
  const reporting = reportingIn(rows, options)
  const asked = options.stages ?? defaultStages(reporting)
  const facts = asked.map(({ fact }) => fact)
  const { channels, without } = reporting.groundOf(facts)
  const alongside = reporting.togetherIn(facts, channels)
  // What is no stage, as spend, and what is of the whole site has nothing that it must be known together with.
  const beside = (some: readonly NumberFactId[]) =>
    some.every((one) => facts.includes(one) && !isOfSite(one)) ? alongside : undefined
  const over = (one: MetricInput, some: readonly NumberFactId[], more?: EvaluateOptions | null) =>
    reporting.over(one, { channels, alongside: beside(some), ...more })
  const figureOf = (fact: NumberFactId, more?: EvaluateOptions | null) => over(fact, [fact], more)
  const days = elapsed && { period: elapsed, asOf: elapsed.asOf }
  // A row of the whole month may say more than the days that are over, which are all that others know.
  const isOfDays = (fact: NumberFactId) => saying(figureOf(fact)) === saying(figureOf(fact, days))
  /** Which part one stage is of another; none where the figures that are shown are not of the same channels and days. */
  const partOf = (fact: NumberFactId, of: NumberFactId) => {
    const rate = over(rateOf(fact, of), [fact, of])
    const matched =
      isOfDays(fact) === isOfDays(of) && [fact, of].every((one) => saying(rate.inputs[one]) === saying(figureOf(one)))
    return { matched, rate: matched ? rate : unmatched(rate) }
  }
  const hasSpend = reporting.isReported('spend')

  const stages = asked.map(({ fact, of }, i): FunnelStage => {
    const base = of ?? asked[i - 1]?.fact ?? null
    const part = base && partOf(fact, base)
    const change =
      base &&
      compare(rateOf(fact, base), rows, windows, {
        own,
        channels,
        breaks,
        currency,
        alongside: beside([fact, base]),
        ...(previous && { previous }),
      })
    // What is of more days than are over has a rate, but nothing to compare it with.
    const isCompared = part?.matched && isOfDays(fact)
    const rate =
      part &&
      change &&
      (isCompared ? change : { ...NONE, reason: 'unknown' as const, current: part.rate, previous: change.previous })
    const isBought = hasSpend && isOfDays(fact) === isOfDays('spend')
    return {
      fact,
      of: base,
      result: figureOf(fact),
      rate,
      matched: !part || part.matched,
      cost: isBought ? over(costOf(fact), [fact]) : null,
      nested: !(rate?.current.known && rate.current.value > 1 + NOISE),
    }
  })
  const [first, last] = [stages[0], stages.at(-1)]
  return {
    window: elapsed ?? current,
    stages,
    overall: first && last && first !== last ? partOf(last.fact, first.fact).rate : null,
    leak: leakOf(stages, ({ fact }) => !!last && partOf(last.fact, fact).rate.known),
    without,
  }
}

/** Facts of the whole site are of no channel. */
const isOfSite = (fact: NumberFactId): boolean => kinds[fact]?.kind === 'context'

const saying = (
  one: (Pick<Result, 'known'> & { readonly value?: number; readonly between?: unknown }) | undefined,
): string => JSON.stringify([one?.known ? one.value : one?.between])

/** Of figures that are not of the same channels and days. */
function unmatched(result: Result): Result {
  const { value: _value, between: _between, ...rest }: { value?: number; between?: unknown } & Result = result
  return { ...rest, known: false, reason: 'missing' }
}

/** Which channel reports what. */
interface Reporting {
  over(metric: MetricInput, more: EvaluateOptions): Result
  /** Anywhere in the data. */
  isReported(fact: NumberFactId): boolean
  /** The channels that know all of the facts in the window, where others know only some. */
  groundOf(facts: readonly NumberFactId[]): Ground
  /** The facts, where what is known of each is known of some days together with the others. */
  togetherIn(facts: readonly NumberFactId[], channels: DataQuery['channels']): readonly NumberFactId[] | undefined
}

interface Ground extends Pick<Funnel, 'without'> {
  readonly channels: DataQuery['channels']
  /** How many channels know all of the facts. */
  readonly size: number
}

function reportingIn(rows: Rows, { own, channels, period, asOf, breaks, currency }: FunnelOptions): Reporting {
  const over: Reporting['over'] = (one, more) =>
    evaluate(metricOf(one), rows, { own, period, asOf, breaks, currency, ...more })
  const isSaid = (result: Result) => result.known || result.between !== undefined
  const ledger = read(rows, own)
  const asked = channelsOf(ledger, ownBrand(ledger, own) ?? '', channels)
  const ids = eachOnce(asked).flatMap(({ id }) => id || [])
  // Where something is wrong with the rows, a fact of which they say nothing may be one that could not be read.
  const isSilent = (fact: NumberFactId) => !ledger.warnings.length && !asked.some((one) => everReports(one, fact))
  const lackingIn = (id: string, some: readonly NumberFactId[]) =>
    some.filter((fact) => !isSaid(over(fact, { channels: [id] })))
  return {
    over,
    isReported: (fact) => {
      if (isSilent(fact)) return false
      const all = evaluate(metricOf(fact), rows, { own, channels })
      return isSaid(all) || (!all.known && all.reason !== 'missing' && all.reason !== 'no-data')
    },
    groundOf(facts) {
      const ofChannels = facts.filter((fact) => !isOfSite(fact))
      const found = ids.map((channel) => ({ channel, facts: lackingIn(channel, ofChannels) }))
      const known = found.filter(({ facts }) => facts.length < ofChannels.length)
      const without = known.filter(({ facts }) => facts.length)
      const size = known.length - without.length
      // A total over all channels says nothing of some.
      const isTotal = () => asked.some(({ id }) => !id) && lackingIn('', ofChannels).length < ofChannels.length
      if (!size || !without.length || isTotal()) return { channels, without: [], size }
      const isIn = (id: string) => !without.some(({ channel }) => channel === id)
      const all = channels ?? known.map(({ channel }) => channel)
      // Of a channel some accounts may know all stages, and others not.
      const left = all.flatMap((one): readonly ChannelInput[] => {
        const accounts = ids.filter((id) => isOfChannel(id, channelId(one)))
        return accounts.every(isIn) ? [one] : accounts.filter(isIn).map((id) => inputFor(id, channels))
      })
      return { channels: left, without, size }
    },
    togetherIn(facts, some) {
      const alongside = facts.filter((fact) => !isOfSite(fact))
      const isKept = (fact: NumberFactId) =>
        isSaid(over(fact, { channels: some, alongside })) || !isSaid(over(fact, { channels: some }))
      return alongside.length > 1 && alongside.every(isKept) ? alongside : undefined
    },
  }
}

// What was worked out is kept by definition: a rate between two facts is the same one in every funnel.
const rates = new Map<string, Metric>()
const costs = new Map<string, Metric>()

const rateOf = (fact: NumberFactId, of: NumberFactId) =>
  getOr(rates, `${fact}/${of}`, () =>
    metric({ id: `${fact}/${of}`, formula: ratio(fact, of), unit: 'percent', better: 'higher' }),
  )

const costOf = (fact: NumberFactId) =>
  getOr(costs, fact, () =>
    metric({ id: `spend/${fact}`, formula: ratio('spend', fact), unit: 'money', better: 'lower' }),
  )

const STARTS = ['reach', 'views', 'impressions'] as const

/** It begins with what is reported together with the other stages, if need be for fewer people than there are. */
function defaultStages({ isReported, groundOf, over }: Reporting): readonly Stage[] {
  const all = ['interactions', 'linkClicks', 'sessions', 'leads'] as const
  const reported = all.filter(isReported)
  // Of no data at all the stages are those that there could be.
  const rest = reported.length || STARTS.some(isReported) ? reported : all
  const starts = STARTS.filter(isReported).map((fact) => {
    const { channels, size } = groundOf([fact, ...rest])
    // Most of all it should be of many channels that know all stages; then it should be known.
    return { fact, worth: [size, Number(over(fact, { channels }).known)] }
  })
  const isWorthMore = (one: readonly number[], other: readonly number[]) => {
    const at = one.findIndex((worth, i) => worth !== other[i])
    return at >= 0 && (one[at] as number) > (other[at] as number)
  }
  const best = starts.reduce((a, b) => (isWorthMore(b.worth, a.worth) ? b : a), {
    fact: 'reach' as const,
    worth: [-1],
  } as {
    fact: NumberFactId
    worth: number[]
  })
  const stages: Stage[] = [{ fact: best.fact }]
  let base: NumberFactId = best.fact
  for (const fact of rest) {
    stages.push({ fact, of: base })
    // Whoever clicks need not have liked: nothing comes from interactions.
    if (fact !== 'interactions') base = fact
  }
  return stages
}

/** The steps that lead to the last stage, the last one first. */
export function pathOf(stages: readonly FunnelStage[]): FunnelStage[] {
  const path: FunnelStage[] = []
  let at = stages.at(-1)
  while (at && !path.includes(at)) {
    path.push(at)
    at = stages.find(({ fact }) => fact === at?.of)
  }
  return path
}

function leakOf(stages: readonly FunnelStage[], leadsToLast: (stage: FunnelStage) => boolean): FunnelLeak | null {
  const last = stages.at(-1)
  const path = pathOf(stages).filter(({ of }) => of)
  // A stage that is no part of its base passes nothing on: what is lost before it is lost for nothing that can be counted.
  const broken = path.findIndex(({ nested }) => !nested)
  const priced = path.slice(0, broken < 0 ? path.length : broken).flatMap((stage) => {
    const { rate, of } = stage
    if (!last?.result.known || !rate?.current.known || rate.pp === null || !rate.previous.known) return []
    if (stage !== last && !leadsToLast(stage)) return []
    const [now, before] = [rate.current.value, rate.previous.value]
    if (now > 0) return [{ stage, price: last.result.value * (before / now - 1) }]
    // A rate of 0 cannot be scaled up: the last step is priced by its base and the rate before.
    const base = stages.find((one) => one.fact === of)?.result
    return stage === last && base?.known ? [{ stage, price: base.value * before }] : []
  })
  const [most, next] = priced.sort((a, b) => b.price - a.price)
  if (!most) return lowestOf(stages)
  if (most.price <= NOISE) return null
  // The others are known to have lost less.
  return { ...most, isMost: !!next && priced.length === path.length && next.price < most.price * (1 - NOISE) }
}

/** The lowest of all rates, where each of the others is known to be higher. */
function lowestOf(stages: readonly FunnelStage[]): FunnelLeak | null {
  const rates = stages.flatMap((stage) => {
    const { rate, nested } = stage
    // Nothing of nothing is no rate.
    if (!rate || !nested || (!rate.current.known && rate.current.reason === 'zero-denominator')) return []
    const low = rate.current.known ? rate.current.value : (rate.current.between?.[0] ?? 0)
    return [{ stage, low, isKnown: rate.current.known }]
  })
  const [lowest, next] = [...rates].sort((a, b) => a.low - b.low)
  return lowest?.isKnown && next && lowest.low < next.low ? { stage: lowest.stage, price: null, isMost: true } : null
}
