import { type Span, splitSpan } from './calendar.js'
import { type EvaluateOptions, ownBrand, toInput } from './evaluate.js'
import type { FactId } from './facts.js'
import { inChannel, scopeOf } from './derive.js'
import { overPeriod } from './overPeriod.js'
import type { Channel, DayWindow } from './ledger.js'
import { read } from './read.js'
import type { Measure } from './measure.js'
import type { Input, Warning } from './result.js'
import type { Rows } from './row.js'
import { dayWindow, type Period, toPeriod } from './window.js'

export interface AggregateOptions extends Pick<EvaluateOptions, 'period' | 'asOf' | 'own'> {
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
export function aggregate(rows: Rows, { split, every, period, asOf, own }: AggregateOptions = {}): Aggregate[] {
  const ledger = read(rows, own)
  const brand = ownBrand(ledger, own) ?? ''
  const asked = dayWindow(ledger, period, asOf)
  const windows = every && asked && ledger.extent ? splitSpan(asked, every).map((span) => clip(span, asked)) : [asked]
  const all = ledger.brands.get(brand) ?? []
  const groups = split ? all.map((channel) => [channel]) : [all]
  return groups.flatMap((channels) => {
    const reported = new Set(
      channels.flatMap(({ account, posts }) => [...account.readings.keys(), ...posts.readings.keys()]),
    )
    if (reported.has('followers')) reported.add('followersStart')
    return windows.map((window) => {
      const whole = scopeOf(ledger, brand, ledger.extent && window)
      const scope = split ? inChannel(whole, channels[0] as Channel) : whole
      const found = [...reported].map((fact) => [fact, overPeriod(fact, scope)] as const)
      return {
        channel: split ? (channels[0] as Channel).id : null,
        period: window && toPeriod(window, asked as DayWindow),
        facts: Object.fromEntries(found.map(([fact, { inputs }]) => [fact, toInput(inputs.get(fact) as Measure)])),
        warnings: [
          ...ledger.warnings,
          ...found.flatMap(([, { warnings }]) => warnings.filter(({ code }) => !code.startsWith('channels'))),
        ],
      }
    })
  })
}

const clip = (span: Span, { asOf, last }: DayWindow): DayWindow => ({ ...span, asOf, last: Math.min(span.to, last) })
