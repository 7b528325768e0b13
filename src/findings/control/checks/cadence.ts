import type { Check, CheckState } from '../../../metrics/model/check.js'
import { sum } from '../../../metrics/math/sum.js'
import { dayOfMonth, parseSpan, splitSpan, toDateString } from '../../../metrics/time/calendar.js'
import { lengthOf, type Span } from '../../../metrics/model/span.js'
import { defaultRules } from '../../rules.js'
import type { Cadence } from '../../query.js'
import { cadencesOf } from '../../given/cadencesOf.js'
import { checkOf } from '../checkOf.js'
import { pauseIn } from '../pauseIn.js'
import type { Work } from '../work.js'

const ENOUGH = 0.8
/** Of the last days of a window: more of its posts than this share are too many, where at least so many are planned. */
const BUNCH = { days: 3, share: 0.4, planned: 8 }
/** In fewer days than these the last three hold much of the posts anyhow. */
const LONG = 14

/** Whether as much is published as was agreed on, without long gaps, and not all at the end. */
export function cadence(work: Work): readonly Check[] {
  const taken = new Set<string>()
  return cadencesOf(work.query).flatMap((one) => {
    const about = one.format ? `${one.channel}:${one.format}` : one.channel
    // Two agreements on one channel are told apart by their unit.
    const id = taken.has(about) ? `${about}:${one.per}` : about
    if (taken.has(id)) return []
    taken.add(id)
    return checksOf(work, one, id)
  })
}

function checksOf(work: Work, agreed: Cadence, id: string): Check[] {
  const { channel, format } = agreed
  const subject = { channel, ...(format && { format }) }
  const window = daysOf(work, channel)
  if (!window) return [checkOf('cadence', id, 'unknown', { subject }), checkOf('gap', id, 'unknown', { subject })]
  const { days, pause, atMost } = pauseIn(work, channel, format, window)
  const published = sum(days.map(({ least }) => least))
  const unknownDays = days.filter(({ known }) => !known).length
  const units = splitSpan(window, agreed.per).map((unit) => ({
    from: toDateString(unit.from),
    to: toDateString(unit.to),
    posts: sum(days.slice(unit.from - window.from, unit.to - window.from + 1).map(({ least }) => least)),
    planned: (agreed.posts * lengthOf(unit)) / wholeLength(unit, agreed.per),
  }))
  const planned = sum(units.map((unit) => unit.planned))
  const evidence = { per: agreed.per, agreed: agreed.posts, unknownDays, units }

  const most = agreed.maxGapDays ?? defaultRules.maxGapDays
  return [
    checkOf('cadence', id, enough(published, planned, unknownDays), {
      subject,
      value: published,
      expected: planned,
      evidence,
    }),
    checkOf('gap', id, gapState(pause.days, atMost, most), {
      subject,
      value: pause.days,
      expected: most,
      evidence: { unknownDays, to: toDateString(pause.to), isOpen: pause.isOpen },
      since: pause.days ? pause.from : null,
    }),
    ...bunched(
      work,
      window,
      days.map(({ least }) => least),
      planned,
      unknownDays,
    ).map((rest) => checkOf('bunched', id, rest.state, { ...rest, subject })),
  ]
}

/** The days of the window that are over and on which the channel is there. What only rows tell is known as far as the rows go. */
function daysOf({ days, windows, complete, lifeOf }: Work, channel: string): Span | null {
  const elapsed = complete.posts ? days : windows.elapsed && parseSpan(windows.elapsed)
  const life = lifeOf(channel)
  const span = elapsed && { from: Math.max(elapsed.from, life.from), to: Math.min(elapsed.to, life.to) }
  return span && span.to >= span.from ? span : null
}

const wholeLength = ({ from }: Span, per: Cadence['per']): number => {
  if (per !== 'month') return per === 'week' ? 7 : 1
  const first = from - dayOfMonth(from) + 1
  // The fortieth day after the first of a month is in the next one.
  return first + 40 - dayOfMonth(first + 40) + 1 - first
}

function enough(published: number, planned: number, unknownDays: number): CheckState {
  // The last digits of a sum of parts are no post.
  if (published >= ENOUGH * planned - 1e-9) return 'ok'
  return unknownDays ? 'unknown' : 'attention'
}

function gapState(days: number, atMost: number, most: number): CheckState {
  if (days > most) return 'attention'
  return atMost > most ? 'unknown' : 'ok'
}

function bunched({ windows }: Work, window: Span, posts: readonly number[], planned: number, unknownDays: number) {
  const isOver = windows.current?.to === toDateString(window.to)
  if (!isOver || lengthOf(window) < LONG || planned < BUNCH.planned) return []
  const [last, all] = [sum(posts.slice(-BUNCH.days)), sum(posts)]
  const value = all && !unknownDays ? last / all : null
  const known: CheckState = value !== null && value > BUNCH.share ? 'attention' : 'ok'
  return [
    {
      state: unknownDays ? ('unknown' as const) : known,
      value,
      expected: BUNCH.share,
      evidence: { last, all, unknownDays, from: toDateString(window.to - BUNCH.days + 1), to: toDateString(window.to) },
    },
  ]
}
