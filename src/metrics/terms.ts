import { common, restrict } from './align.js'
import { bounds, differ } from './column.js'
import { once, scopeOf } from './derive.js'
import type { Expression } from './expression.js'
import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, pick, unknown } from './interval.js'
import { type Channel, getOr, type Scope, type Slot } from './ledger.js'
import { type Measure, slotsIn } from './measure.js'
import type { Coverage, Warning } from './result.js'
import { siteOf } from './site.js'

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
  const { total, channels, silent } = present(scope)
  const last = scope.window?.last ?? Infinity
  const warnings: Warning[] = []
  const known = new Map<Channel, readonly Measure[]>()
  const at = (channel: Channel, i: number) => getOr(known, channel, () => of(channel))[i] as Measure

  // Each term comes from the site, from the total over channels, or from the channels.
  const places = list.map((term, i): readonly Channel[] => {
    if (typeof term === 'string' && facts[term].kind === 'context')
      return [once(scope, 'site', () => siteOf(wholeOf(scope), scope.window))]
    const parts = channels.map((channel) => at(channel, i)).filter(({ absent }) => !absent)
    const whole = total[0] && at(total[0], i)
    if (!channels.length || (whole && !whole.absent && !parts.length)) return total
    if (!totalFirst || whole?.reason !== null || share(whole.coverage) < share(weakest(parts))) return channels
    differ(term as FactId, whole, combine(parts, adds(term), false, last), warnings)
    return total
  })
  const alone = list.length < 2
  const split = list.map((_, i) => i).filter((i) => places[i] === channels)
  const usable = channels.filter((channel) =>
    split.every((i) => !at(channel, i).absent && (alone || isSaid(at(channel, i)))),
  )
  const left = channels.filter(
    (channel) => !usable.includes(channel) && split.some((i) => alone || !at(channel, i).absent),
  )
  // Where no channel knows all of them, what each is on its own may still be told.
  const used = places.map((place, i) => {
    const own = usable.length ? usable : channels.filter((channel) => !at(channel, i).absent)
    return place === channels && own.length ? own : place
  })
  const measured = used.map((place, i) => place.map((channel) => at(channel, i)))
  const mixed = places.some((place) => place !== places[0])
  // A total over all channels cannot be divided by what some of them report.
  let apart = !alone && split.length > 0 && (!usable.length || (left.length > 0 && mixed))
  const restricted = new Map<Measure, Measure>()
  if (!alone && !apart) {
    const sets = mixed
      ? [measured.flat()]
      : (used[0] as readonly Channel[]).map((_, k) => measured.map((column) => column[k] as Measure))
    const meet = sets.map((set) => restrict(set, last, mixed, restricted))
    apart = meet.length > 0 && !meet.includes(true)
    if (apart) restricted.clear()
  }
  for (const column of measured) for (const one of column) warnings.push(...one.warnings)
  warnings.push(...naming('channels-left-out', usable.length ? left : []), ...naming('channels-absent', silent))
  return {
    measures: measured.map((column, i) =>
      combine(
        restricted.size ? column.map((one) => restricted.get(one) ?? one) : column,
        adds(list[i] as Expression),
        // People of a channel that does not say how many are people all the same.
        alone && left.length > 0,
        last,
      ),
    ),
    /** The terms speak of different channels or days, and cannot be brought together. */
    apart,
    used,
    /** One term of one channel. */
    at,
    last,
    warnings,
  }
}

/** All channels of a brand in the window, whichever were asked for. */
const wholeOf = (scope: Scope): readonly Channel[] =>
  present(scope.only ? scopeOf(scope.ledger, scope.brand, scope.window) : scope).all

/** A warning that names channels, if there are any to name. */
export const naming = (code: Warning['code'], channels: readonly Channel[]): Warning[] =>
  channels.length ? [{ code, keys: channels.map(({ id }) => id) }] : []

/** Something is known of it in the window, if only a bound. */
const isSaid = ({ low, high, coverage }: Measure): boolean => coverage.known > 0 || isFinite(low) || isFinite(high)

const share = ({ known, expected }: Coverage): number => (expected ? known / expected : 1)

const NOTHING: Measure = {
  ...unknown('no-data'),
  coverage: { known: 0, expected: 0, unit: 'rows' },
  absent: true,
  warnings: [],
}

/** The coverage that a value can claim: that of its weakest part, counted in days where one is. */
export const weakest = (parts: readonly { readonly coverage: Coverage }[]): Coverage =>
  parts.reduce((a, { coverage: b }) => {
    const less = share(b) - share(a)
    return less < 0 || (!less && a.unit === 'rows') ? b : a
  }, NOTHING.coverage)

/** The channels that have rows in the window, the total over them (one or none), and those that are silent in it. */
export const present = (scope: Scope) =>
  once(scope, 'present', () => {
    const { channels, window } = scope
    const touches = ({ span }: Slot) => window && span && span.from <= window.to && span.to >= window.from
    const all = channels.filter(
      ({ account, posts }) =>
        slotsIn(account, window).length || slotsIn(posts, window).length || account.wide.some(touches),
    )
    return {
      all,
      total: all.filter(({ id }) => !id),
      channels: all.filter(({ id }) => id),
      silent: channels.filter((channel) => channel.id && !all.includes(channel)),
    }
  })

/** One term of several channels: a sum, or the bounds of people. */
export function combine(measures: readonly Measure[], sums: boolean, open: boolean, last: number): Measure {
  const [first = NOTHING, ...others] = measures
  if (!others.length && (sums || !open)) return first
  const total = (key: 'known' | 'expected') => measures.reduce((sum, { coverage }) => sum + coverage[key], 0)
  const least = weakest(measures)
  const days = measures.flatMap(({ day }) => day ?? [])
  // Posts have no days in common with anything.
  const dated = measures.filter((one) => one.coverage.unit === 'days')
  const isShort = first.tiles && least.unit === 'days' && share(least) < 1
  const coverage: Coverage = dated.length
    ? { ...least, known: isShort ? Math.min(least.known, common(dated, last).count) : least.known }
    : { known: total('known'), expected: total('expected'), unit: 'rows' }
  const { absent, warnings } = first
  return {
    ...(sums ? pick(measures.reduce<Interval>(add, exactly(0))) : bounds(measures, open || share(least) < 1)),
    coverage,
    parts: measures,
    absent,
    warnings,
    ...(days.length && { day: Math.min(...days) }),
  }
}
