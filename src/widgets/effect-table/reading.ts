import {
  type CampaignEffect,
  campaignEffect,
  type MetricEffect,
  resolveWindow,
  type Period,
} from '../../metrics/index.js'
import type { InputOf, SelectionProps } from '../../parts/index.js'
import { idFor } from '../../metrics/model/idFor.js'
import type { EffectTableProps } from './EffectTable.js'
import { type EffectMark, markOf } from './geometry.js'
import { type EffectWords, type RowText, textOf, wordsFor } from './words.js'

export type EffectQuestion = InputOf<EffectTableProps, keyof SelectionProps>

interface EffectRow {
  /** The metric's, by which it is selected. */
  readonly id: string
  readonly effect: MetricEffect
  /** `null` where there is no interval. */
  readonly mark: EffectMark | null
  readonly text: RowText
}

export interface EffectReading {
  readonly effect: CampaignEffect
  /** The days that are looked at, or where none is over, those of the event. */
  readonly period: Period | null
  /** As asked for; or else those that stand out first, then those that don't, then those of which that can't be told. */
  readonly rows: readonly EffectRow[]
  readonly words: EffectWords
}

/** @throws for misuse: an unknown metric, an event that is no date */
export function readEffects(question: EffectQuestion): EffectReading {
  const { data, metrics, event, events, asOf, own, channels, breaks, currency } = question
  const effect = campaignEffect(data, {
    metrics: metrics ?? undefined,
    event,
    events: events ?? [],
    asOf,
    own,
    channels,
    breaks,
    currency,
  })
  const taken = new Set<string>()
  const rows = effect.effects.map(
    (one): EffectRow => ({
      id: idFor(one.metric, taken),
      effect: one,
      mark: markOf(one),
      text: textOf(one, question),
    }),
  )
  if (!metrics) rows.sort((a, b) => placeOf(a.effect) - placeOf(b.effect))
  const period = effect.window ?? resolveWindow({ data: [], period: effect.days }).current
  return { effect, period, rows, words: wordsFor({ effect, period, rows }, question) }
}

function placeOf(effect: MetricEffect): number {
  if (!effect.known) return 3
  if (effect.standsOut === null) return 2
  return effect.standsOut ? 0 : 1
}
