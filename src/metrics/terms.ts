import { common } from './align.js'
import { once } from './derive.js'
import type { Expression } from './expression.js'
import { type FactId, facts } from './facts.js'
import { unknown } from './interval.js'
import { type Channel, getOr, type Scope, type Slot } from './ledger.js'
import { type Measure, slotsIn, sumOf } from './resolve.js'
import type { Coverage, Warning } from './result.js'
import { siteOf } from './site.js'
import { bounds, differ } from './slot.js'

/** What is resolved before a formula is calculated: its facts, or its sides summed over cells. */
export interface Terms {
  readonly list: readonly Expression[]
  of(channel: Channel): readonly Measure[]
  /** Whether a term adds over channels. */
  adds(term: Expression): boolean
  /** Whether a total over channels wins over the channels. */
  readonly totalFirst: boolean
}

/** Brings the terms of a formula together over channels, so that all of them speak of the same channels and days. */
export function resolveTerms(scope: Scope, { list, of, adds, totalFirst }: Terms) {
  const { all, total, channels, silent } = present(scope)
  const last = scope.window ? scope.window.last - scope.window.from : Infinity
  const warnings: Warning[] = []
  const known = new Map<Channel, readonly Measure[]>()
  const at = (channel: Channel, i: number) => getOr(known, channel, () => of(channel))[i] as Measure

  // Each term comes from the site, from the total over channels, or from the channels.
  const places = list.map((term, i): readonly Channel[] => {
    if (isContext(term)) return [once(scope, 'site', () => siteOf(all, scope.window))]
    const parts = channels.map((channel) => at(channel, i)).filter(({ absent }) => !absent)
    const whole = total[0] && at(total[0], i)
    if (!channels.length || (whole && !whole.absent && !parts.length)) return total
    if (!totalFirst || whole?.reason !== null || share(whole.coverage) < share(weakest(parts))) return channels
    differ(term as FactId, whole, combine(parts, adds(term), false, last), warnings)
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
  const restricted = new Map(together.flatMap((set) => restrict(set, last, mixed)))
  return {
    measures: measured.map((column, i) =>
      combine(
        column.map((measure) => restricted.get(measure) ?? measure),
        adds(list[i] as Expression),
        // People of a channel that does not say how many are people all the same.
        alone && left.length > 0,
        last,
      ),
    ),
    // A total over all channels cannot be divided by what some of them report.
    apart: !alone && split.length > 0 && (!usable.length || (left.length > 0 && mixed)),
    channels: [...new Set(used.flat())],
    used,
    /** One term of one channel. */
    at,
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
export const weakest = (parts: readonly Measure[]): Coverage =>
  parts.reduce((a, { coverage: b }) => {
    const less = share(b) - share(a)
    return less < 0 || (!less && a.unit === 'rows') ? b : a
  }, NOTHING.coverage)

/** The channels that have rows in the window, the total over them (one or none), and those that are silent in it. */
export const present = (scope: Scope) =>
  once(scope, 'present', () => {
    const { ledger, brand, window } = scope
    const touches = ({ span }: Slot) => window && span && span.from <= window.to && span.to >= window.from
    const known = ledger.brands.get(brand) ?? []
    const all = known.filter(
      ({ account, posts }) => slotsIn(account, window)[0] ?? slotsIn(posts, window)[0] ?? account.slots.find(touches),
    )
    return {
      all,
      total: all.filter(({ id }) => !id),
      channels: all.filter(({ id }) => id),
      silent: known.filter((channel) => channel.id && !all.includes(channel)),
    }
  })

/**
 * Keeps, of what adds, the days or rows that all have in common: what becomes of the measures that lose some. Rows without
 * dates that come from different places have nothing to be matched by.
 */
function restrict(measures: readonly Measure[], last: number, mixed: boolean): [Measure, Measure][] {
  const sums = measures.filter(({ blocks, coverage }) => blocks && !(mixed && coverage.unit === 'rows'))
  // Where one of them knows nothing at all, what the others know may still be told.
  if (sums.length < 2 || sums.some(({ blocks }) => !blocks?.length)) return []
  const { shared, count } = common(sums, last)
  return sums.flatMap((measure): [Measure, Measure][] => {
    const blocks = measure.blocks?.filter((block) => !shared || shared.has(block)) ?? []
    if (blocks.length === measure.blocks?.length) return []
    const coverage = { ...measure.coverage, known: count }
    return [[measure, { ...measure, ...sumOf(blocks, measure.reason), blocks, coverage }]]
  })
}

/** One term of several channels: a sum, or the bounds of people. */
export function combine(measures: readonly Measure[], sums: boolean, open: boolean, last: number): Measure {
  const [first = NOTHING, ...others] = measures
  if (!others.length && (sums || !open)) return first
  const total = (key: 'known' | 'expected') => measures.reduce((sum, { coverage }) => sum + coverage[key], 0)
  const least = weakest(measures)
  const days = measures.flatMap(({ day }) => day ?? [])
  const coverage: Coverage = measures.every((one) => one.coverage.unit === 'rows')
    ? { known: total('known'), expected: total('expected'), unit: 'rows' }
    : { ...least, known: first.blocks ? Math.min(least.known, common(measures, last).count) : least.known }
  return {
    ...first,
    ...(sums ? sumOf(measures, null) : bounds(measures, open || share(least) < 1)),
    coverage,
    blocks: first.blocks && measures.flatMap(({ blocks }) => blocks ?? []),
    ...(days.length && { day: days.reduce((a, b) => Math.min(a, b)) }),
  }
}
