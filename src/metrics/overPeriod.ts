import { common } from './align.js'
import { calculate, isOperation, replace, termsOf } from './calculate.js'
import { choose, isChoice } from './choose.js'
import { inChannel, measureFact, once, type Scope } from './derive.js'
import type { Expression, Operation } from './expression.js'
import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import { quantileOf } from './quantile.js'
import type { Channel, Slot } from './read.js'
import { adds, bounds, differ, isLevel, type Measure, pick, slotsIn } from './resolve.js'
import type { Coverage, ResultBase, Warning } from './result.js'
import { siteOf } from './site.js'

/** An evaluated expression, before it is dressed as a result. */
export interface Evaluated extends Interval {
  readonly formula: Expression
  readonly inputs: ReadonlyMap<FactId, Measure>
  readonly coverage: Coverage
  readonly warnings: readonly Warning[]
  /** The channels that it rests on. */
  readonly channels: readonly Channel[]
  /** Of its money, where the rows say it. */
  readonly currency?: string
  readonly per?: NonNullable<ResultBase['per']>
}

/** What is resolved before a formula is calculated: its facts, or its sides summed over cells. */
export interface Terms {
  readonly list: readonly Expression[]
  of(channel: Channel): readonly Measure[]
  /** Whether a term adds over channels. */
  adds(term: Expression): boolean
  /** Whether a total over channels wins over the channels. */
  readonly totalFirst: boolean
}

/** Resolves each fact for the window, then evaluates the expression once. */
export function overPeriod(written: Expression, scope: Scope): Evaluated {
  const expression = replace(written, (part) => {
    const all = isOperation(part) && part.op === 'ofAll' && overBrands(part.of[0] as Expression, scope)
    return all && all.reason === null ? all.low : undefined
  })
  const { total, channels } = present(scope)
  const terms = termsOf(expression, isChoice)
  const inputs = new Map<FactId, Measure>()
  if (isQuantile(expression) && [...total, ...channels].some(({ account }) => account.reports.has('messages')))
    terms.push('messages')
  const resolved = resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) => (typeof term === 'string' ? measureFact(term, channel, scope) : wayOf(term, channel, scope))),
    adds: (term) => typeof term !== 'string' || (facts[term].kind !== 'overlapping' && (adds(term) || isLevel(term))),
    totalFirst: true,
  })
  const { measures, warnings } = resolved
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, measures[i] as Measure))

  const formula = replace(expression, (part) => {
    const i = terms.indexOf(part as (typeof terms)[number])
    if (!isChoice(part) || i < 0) return undefined
    const ways = (resolved.used[i] ?? []).map((channel) => wayOf(part, channel, scope))
    const facts = new Set(ways.flatMap((way) => [...way.inputs.keys()]))
    for (const fact of facts) {
      const of = ways.flatMap((way) => way.inputs.get(fact) ?? [])
      if (!inputs.has(fact)) inputs.set(fact, combine(of, true, false, resolved.last))
    }
    // Where channels come to the number in different ways, what they add up to stands in the formula.
    const alike = new Set(ways.map((way) => JSON.stringify(way.formula))).size === 1
    const { low, reason } = measures[i] as Measure
    return alike || reason ? ways[0]?.formula : low
  })
  const currencies = [...new Set([...inputs].flatMap(([fact, input]) => currenciesOf(fact, input)))]
  // Money in two currencies is no amount.
  if (currencies.length > 1) {
    for (const [fact, input] of inputs) {
      if (facts[fact].kind === 'money') inputs.set(fact, { ...input, ...unknown('mixed-currency') })
    }
  }
  const special = ({ op, of: [first], p }: Operation): Interval | undefined =>
    op === 'mean' || op === 'quantile'
      ? quantileOf(inputs.get(first as FactId), op === 'mean' ? null : (p ?? 0.5), inputs.get('messages'), warnings)
      : undefined
  const value = calculate(
    expression,
    (fact) => inputs.get(fact) ?? NOTHING,
    (part) => measures[terms.indexOf(part)] ?? special(part),
  )
  return {
    ...(resolved.apart ? unknown('missing') : pick(value)),
    ...(currencies.length === 1 && { currency: currencies[0] as string }),
    formula,
    inputs,
    coverage: weakest(measures),
    warnings,
    channels: resolved.channels,
  }
}

/** The way to a number that one channel's facts allow. */
const wayOf = (choice: Expression, channel: Channel, scope: Scope): Measure & Evaluated =>
  once(scope, `way\u0001${channel.id}\u0001${JSON.stringify(choice)}`, () => {
    const own = inChannel(scope, channel)
    const way = choose((choice as Operation).of.map((one) => overPeriod(one, own)))
    return {
      ...way,
      blocks: null,
      absent: way.reason !== null && [...way.inputs.values()].some(({ absent }) => absent),
    }
  })

/** Brings the terms of a formula together over channels, so that all of them speak of the same channels and days. */
export function resolveTerms(scope: Scope, { list, of, adds: addsUp, totalFirst }: Terms) {
  const { total, channels, silent } = present(scope)
  const last = scope.window ? scope.window.last - scope.window.from : Infinity
  const warnings: Warning[] = []
  const known = new Map([...total, ...channels].map((channel) => [channel, of(channel)]))
  const at = (channel: Channel, i: number) => (known.get(channel) ?? of(channel))[i] as Measure

  // Each term comes from the site, from the total over channels, or from the channels.
  const places = list.map((term, i): readonly Channel[] => {
    if (isContext(term)) return [once(scope, 'site', () => siteOf([...total, ...channels], scope.window))]
    const parts = channels.map((channel) => at(channel, i)).filter(({ absent }) => !absent)
    const whole = total[0] && at(total[0], i)
    if (!channels.length || (whole && !whole.absent && !parts.length)) return total
    if (!totalFirst || whole?.reason !== null || share(whole.coverage) < share(weakest(parts))) return channels
    differ(term as FactId, whole, combine(parts, addsUp(term), false, last), warnings)
    return total
  })
  const alone = list.length === 1
  const split = list.flatMap((_, i) => (places[i] === channels ? [i] : []))
  const usable = channels.filter((channel) =>
    split.every((i) => !at(channel, i).absent && (alone || isSaid(at(channel, i)))),
  )
  const left = channels.filter(
    (channel) => !usable.includes(channel) && split.some((i) => alone || !at(channel, i).absent),
  )
  const used = places.map((place) => (place === channels && usable.length ? usable : place))

  const measured = used.map((place, i) => place.map((channel) => at(channel, i)))
  const mixed = new Set(places).size > 1
  const together = mixed
    ? [measured.flat()]
    : (used[0] ?? []).map((_, place) => measured.map((column) => column[place] as Measure))
  const kept = new Map(together.flatMap((set) => restrict(set, last, mixed)))
  return {
    measures: measured.map((column, i) =>
      combine(
        column.map((measure) => kept.get(measure) as Measure),
        addsUp(list[i] as Expression),
        // People of a channel that does not say how many are people all the same.
        alone && left.length > 0,
        last,
      ),
    ),
    // A total over all channels cannot be divided by what some of them report.
    apart: !alone && split.length > 0 && (!usable.length || (left.length > 0 && mixed)),
    channels: [...new Set(used.flat())],
    used,
    last,
    warnings: [
      ...measured.flat().flatMap((one) => one.warnings),
      ...warnings,
      ...naming('channels-left-out', usable.length ? left : []),
      ...naming('channels-absent', silent),
    ],
  }
}

const isContext = (term: Expression): boolean => typeof term === 'string' && facts[term].kind === 'context'

/** A warning that names channels, if there are any to name. */
const naming = (code: Warning['code'], channels: readonly Channel[]): Warning[] =>
  channels.length ? [{ code, keys: channels.map(({ id }) => id) }] : []

const isQuantile = (expression: Expression): boolean =>
  isOperation(expression) && (expression.op === 'quantile' || expression.of.some(isQuantile))

/** Something is known of it in the window, if only a bound. */
const isSaid = ({ low, high, coverage }: Measure): boolean => coverage.known > 0 || isFinite(low) || isFinite(high)

const share = ({ known, expected }: Coverage): number => (expected ? known / expected : 1)

const NOTHING: Measure = {
  ...unknown('no-data'),
  coverage: { known: 0, expected: 0, unit: 'rows' },
  blocks: null,
  absent: true,
  warnings: [],
}

/** The coverage that a value can claim: that of its weakest part, counted in days where one is. */
const weakest = (parts: readonly Measure[]): Coverage =>
  parts
    .map(({ coverage }) => coverage)
    .reduce(
      (a, b) => (share(b) < share(a) || (share(b) === share(a) && a.unit === 'rows') ? b : a),
      (parts[0] ?? NOTHING).coverage,
    )

/** The channels that have rows in the window, the total over them (one or none), and those that are silent in it. */
function present({ ledger, brand, window }: Scope) {
  const all = [...(ledger.brands.get(brand)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  const touches = ({ span }: Slot) => window && span && span.from <= window.to && span.to >= window.from
  const here = all.filter(
    ({ account, posts }) => slotsIn(account, window)[0] ?? slotsIn(posts, window)[0] ?? account.slots.find(touches),
  )
  return {
    total: here.filter(({ id }) => !id),
    channels: here.filter(({ id }) => id),
    silent: all.filter((channel) => channel.id && !here.includes(channel)),
  }
}

/**
 * Keeps, of what adds, the days or rows that all have in common: what each measure becomes. Rows without dates that come
 * from different places have nothing to be matched by.
 */
function restrict(measures: readonly Measure[], last: number, mixed: boolean): [Measure, Measure][] {
  const sums = measures.filter(({ blocks, coverage }) => blocks && !(mixed && coverage.unit === 'rows'))
  const shared = common(sums, last)
  const isAll = sums.every(({ blocks }) => blocks?.every((block) => shared.blocks.has(block)))
  // Where one of them knows nothing at all, what the others know may still be told.
  if (sums.length < 2 || isAll || sums.some(({ blocks }) => !blocks?.length)) {
    return measures.map((measure) => [measure, measure])
  }
  return measures.map((measure) => {
    const blocks = measure.blocks?.filter((block) => shared.blocks.has(block))
    if (!sums.includes(measure) || blocks?.length === measure.blocks?.length) return [measure, measure]
    const sum = blocks?.length ? blocks.reduce<Interval>(add, exactly(0)) : unknown(measure.reason ?? 'missing')
    return [
      measure,
      { ...measure, ...pick(sum), blocks: blocks ?? null, coverage: { ...measure.coverage, known: shared.count } },
    ]
  })
}

/** One term of several channels: a sum, or the bounds of people. */
function combine(measures: readonly Measure[], sums: boolean, open: boolean, last: number): Measure {
  const [first = NOTHING, ...others] = measures
  if (!others.length && (sums || !open)) return first
  const ofRows = measures.every(({ coverage }) => coverage.unit === 'rows')
  const total = (key: 'known' | 'expected') => measures.reduce((sum, { coverage }) => sum + coverage[key], 0)
  const coverage = weakest(measures)
  const days = measures.flatMap(({ day }) => day ?? [])
  return {
    ...first,
    ...(sums ? measures.reduce<Interval>(add, exactly(0)) : bounds(measures, open || share(coverage) < 1)),
    coverage: ofRows
      ? { known: total('known'), expected: total('expected'), unit: 'rows' }
      : { ...coverage, known: first.blocks ? Math.min(coverage.known, common(measures, last).count) : coverage.known },
    blocks: first.blocks && measures.flatMap(({ blocks }) => blocks ?? []),
    ...(days.length && { day: Math.min(...days) }),
  }
}

/** The currencies of a sum of money. */
const currenciesOf = (fact: FactId, { blocks }: Measure): string[] =>
  facts[fact].kind === 'money'
    ? (blocks ?? []).flatMap(({ slot }) =>
        slot.cells.flatMap(({ values, currency }) =>
          values[fact] === undefined || !currency ? [] : currency.split(','),
        ),
      )
    : []

/** The same expression for every brand, added up. */
const overBrands = (expression: Expression, scope: Scope): Interval =>
  [...scope.ledger.brands.keys()]
    .sort()
    .map((brand) => overPeriod(expression, { ...scope, brand }))
    .reduce<Interval>(add, exactly(0))
