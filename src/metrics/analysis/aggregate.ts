import { refuseOptions } from '../model/refuseOptions.js'
import type { DayWindow, Span } from '../model/span.js'
import { splitSpan } from '../time/calendar.js'
import { type EvaluateOptions, ownBrand, toInput } from '../engine/evaluate.js'
import type { FactId } from '../model/facts.js'
import { channelsOf, inChannel, scopeOf } from '../engine/facts/scope.js'
import { overPeriod, plainWay } from '../engine/formula/overPeriod.js'
import type { Channel } from '../store/ledger.js'
import { read } from '../store/read.js'
import { withZeros } from '../store/withZeros.js'
import type { ResolvedFact } from '../engine/facts/resolveFact.js'
import { factTraits } from '../model/factTraits.js'
import type { Input, Warning } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { dayWindow, toPeriod } from '../time/window.js'
import type { Period } from '../model/period.js'

export interface AggregateOptions extends Pick<EvaluateOptions, 'period' | 'asOf' | 'own' | 'channels'> {
  /** One group for each channel instead of one over all. */
  readonly split?: 'channel' | undefined
  /** One group for each day, ISO week or month of the period instead of one for all of it. */
  readonly every?: 'day' | 'week' | 'month' | undefined
}

/** The facts of one group, resolved. Plain data. */
export interface Aggregate {
  /** With `split`: the channel, `''` for rows that name none. */
  readonly channel: string | null
  readonly period: Period | null
  /** What the rows report or what follows from it; a fact that no row reports is not there. */
  readonly facts: Readonly<Partial<Record<FactId, Input>>>
  readonly warnings: readonly Warning[]
}

/**
 * Facts merged by the rules of their kinds: flows add, levels take the last, people are never summed. Groups come by
 * channel, then by date. The order of the rows does not matter.
 *
 * @example aggregate(rows, { every: 'week', split: 'channel' })
 */
export function aggregate(rows: Rows, options: AggregateOptions = {}): Aggregate[] {
  refuseOptions(options)
  const { split, every, period, asOf, own, channels: only } = options
  const ledger = read(withZeros(rows, only, asOf, own), own)
  const brand = ownBrand(ledger, own) ?? ''
  const asked = dayWindow(ledger, period, asOf)
  const windows = every && asked && ledger.extent ? splitSpan(asked, every).map((span) => clip(span, asked)) : [asked]
  const all = channelsOf(ledger, brand, only)
  const groups = split ? all.map((channel) => [channel]) : [all]
  return groups.flatMap((channels) => {
    const reported = reportedBy(channels)
    return windows.map((window) => {
      const whole = scopeOf(ledger, brand, ledger.extent && window, only)
      const scope = split ? inChannel(whole, channels[0] as Channel) : whole
      const found = [...reported].map((fact) => [fact, overPeriod(plainWay(fact), scope)] as const)
      return {
        channel: split ? (channels[0] as Channel).id : null,
        period: window && toPeriod(window, asked as DayWindow),
        facts: Object.fromEntries(found.map(([fact, { inputs }]) => [fact, toInput(inputs.get(fact) as ResolvedFact)])),
        warnings: [...ledger.warnings, ...found.flatMap(([, { warnings }]) => warnings)],
      }
    })
  })
}

/** The facts that some rows of the channels report, and the levels that follow from them. */
function reportedBy(channels: readonly Channel[]): ReadonlySet<FactId> {
  const reported = new Set(
    channels.flatMap(({ account, posts }) => [...account.bySegment.keys(), ...posts.bySegment.keys()]),
  )
  for (const fact of reported) {
    const { levelStart } = factTraits[fact] ?? {}
    if (levelStart) reported.add(levelStart)
  }
  return reported
}

const clip = (span: Span, { asOf, last }: DayWindow): DayWindow => ({ ...span, asOf, last: Math.min(span.to, last) })
