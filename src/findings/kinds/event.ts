import type { EventValues } from '../../format/findings/event.js'
import { campaignEffect, type DateSpan, type MetricEffect, type Period } from '../../metrics/index.js'
import { parseSpan } from '../../metrics/time/calendar.js'
import type { ReadEvent } from '../given/readEvents.js'
import { holdBack } from '../study/holdBack.js'
import type { Draft, Kind, Study } from '../study/study.js'
import { toneOf } from '../study/toneOf.js'

/** One in twenty stands out by chance alone. */
const CHANCE = 0.05
/** A relative difference from here on has the full weight. */
const MOST = 0.5

/**
 * What was different during an event: the headline metrics that stand out in its days against earlier windows of the same length
 * and weekdays. Of the metrics of the catalogue only those, since all others are their relatives. It is never said that the event
 * did it.
 */
export const event: Kind = (study) => {
  const { query, windows, headlines } = study
  const { elapsed } = windows
  const events = byDays(study.events)
  const isInside = ({ from, to }: ReadEvent) => elapsed !== null && from <= elapsed.to && to >= elapsed.from
  const inWindow = events.filter(isInside)
  // A host hands in its calendar: what lies outside is only what other windows are not compared with.
  for (const one of events) if (elapsed && !isInside(one)) study.hold(`event:${daysOf(one)}`, 'event', 'outside')
  const { data, own, channels, breaks, currency } = query
  const others = events.map(({ from, to }) => ({ from, to }))
  const about = { own, channels, breaks, currency, asOf: elapsed?.to, events: others }
  return headlines.length
    ? inWindow.flatMap((one) => {
        const { from, to } = one
        const effect = campaignEffect(data, {
          ...about,
          event: { from, to },
          metrics: headlines.map(({ metric }) => metric),
        })
        return effect.effects.flatMap((of, i) => draftOf(study, one, of, headlines[i]?.id ?? of.metric, effect.window))
      })
    : []
}

function draftOf(study: Study, event: ReadEvent, effect: MetricEffect, metric: string, window: Period | null): Draft[] {
  const { elapsed } = study.windows
  const id = `event:${daysOf(event)}:${metric}`
  const { during, earlier, measured } = effect
  if (!effect.known) {
    if (effect.reason === 'partial') study.hold(id, 'event', 'partial')
    if (effect.reason === 'few-windows') study.hold(id, 'event', 'too-few')
    return []
  }
  const { relative, usual, value, interval, standsOut, verdict } = effect
  if (!during.known || !interval || !elapsed || !window) return holdBack(study, id, 'event', 'too-few')
  study.test(CHANCE)
  if (!standsOut) return holdBack(study, id, 'event', 'within-usual')
  // After nothing, and where the sign changes, there is no relative difference, and it is none that is small.
  const size = relative === null ? Infinity : Math.abs(relative)
  if (size < study.rules.material) return holdBack(study, id, 'event', 'too-small')
  return [
    {
      id,
      kind: 'event',
      subject: { metric, event: event.name ?? event.from },
      tone: toneOf({ verdict }),
      impact: Math.min(1, size / MOST) * (daysIn(window, elapsed) / elapsed.days),
      claim: {
        test: 'prediction',
        current: [during.value],
        reference: earlier.map((one) => one.value),
        interval: [...interval],
      },
      results: [during],
      values: {
        name: event.name,
        from: window.from,
        to: window.to,
        measured,
        usual,
        difference: value,
      } satisfies EventValues,
      question: null,
    },
  ]
}

const daysOf = ({ from, to }: ReadEvent): string => (from === to ? from : `${from}/${to}`)

/** How many days of one span lie in another. */
function daysIn(one: DateSpan, other: DateSpan): number {
  const [a, b] = [parseSpan(one), parseSpan(other)]
  return a && b ? Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1) : 0
}

/** Events of the same days are one, with all their names; in order of time. */
function byDays(events: readonly ReadEvent[]): ReadEvent[] {
  const found = new Map<string, ReadEvent>()
  for (const one of [...events].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))) {
    const key = `${one.from}/${one.to}`
    const names = new Set([found.get(key)?.name, one.name].flatMap((name) => name?.split(JOINED) ?? []))
    found.set(key, { ...one, name: [...names].join(JOINED) || null })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

const JOINED = ', '
