import { isZone } from '../../format/clock.js'
import { shown } from '../../metrics/model/shown.js'
import { parseSpan, weekday } from '../../metrics/time/calendar.js'
import type { OpeningHours, WorkingTime } from '../query.js'
import { zoneDays } from './zoneDays.js'

/** Time as people work. */
export interface BusinessTime {
  /** Working seconds from one instant to another; 0 where the second is not later. */
  between(from: number, to: number): number
  /** Whether somebody works at an instant; always where no hours are given. */
  isOpen(time: number): boolean
  /** The day of an instant; without a zone the one in UTC. */
  dayOf(time: number): number
  /** The instant at which a day begins. */
  startOf(day: number): number
  /** Whether hours are given. */
  readonly hasHours: boolean
}

type Span = readonly [from: number, to: number]

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/**
 * Counts the seconds in which people work, by the clock of their zone: nights, weekends and holidays are left out, and a day on
 * which clocks change is as long as it is. Of each day it is worked out once when its work begins and ends.
 *
 * @throws for a zone that does not exist, hours without a zone, hours that overlap or end before they begin, a holiday that is no day
 * @example Monday to Friday 9–18 in Moscow: from Friday 17:50 to Monday 10:10 there are 10 + 70 minutes, 4,800 s
 */
export function businessTime({ timeZone, hours, holidays }: WorkingTime): BusinessTime {
  if (timeZone !== undefined && timeZone !== null && (typeof timeZone !== 'string' || !isZone(timeZone)))
    throw new Error(
      `kpi-kit: there is no time zone ${shown(timeZone)}, so nobody knows when a day begins. Write its IANA name, 'Europe/Moscow'.`,
    )
  const week = hours && readHours(hours)
  if (week && !timeZone)
    throw new Error(
      "kpi-kit: `hours` are given without `timeZone`, so nobody knows when they begin. Write timeZone: 'Europe/Moscow'.",
    )
  const closed = new Set((holidays ?? []).map(readHoliday))
  const days = zoneDays(timeZone ?? 'UTC')
  const startOf = (day: number) => days.at(day, 0)

  const opened = new Map<number, readonly Span[]>()
  const openOn = (day: number): readonly Span[] => {
    const found = opened.get(day) ?? spansOf(day)
    opened.set(day, found)
    return found
  }
  const spansOf = (day: number): readonly Span[] => {
    if (closed.has(day)) return []
    // A zone that skips a day has none of its hours.
    const within = (time: number) => Math.min(Math.max(time, startOf(day)), startOf(day + 1))
    const spans = week ? (week[weekday(day)] ?? []) : [[0, 1440] as const]
    return spans.map(([from, to]) => [within(days.at(day, from)), within(days.at(day, to))] as const)
  }

  // What was worked before a day, counted from the first one that was asked for, forwards and back.
  const before = new Map<number, number>()
  let [first, last] = [Number.NaN, Number.NaN]
  const workedBefore = (day: number): number => {
    if (Number.isNaN(first)) before.set((first = last = day), 0)
    for (; last < day; last++) before.set(last + 1, (before.get(last) ?? 0) + lengthOf(openOn(last)))
    for (; first > day; first--) before.set(first - 1, (before.get(first) ?? 0) - lengthOf(openOn(first - 1)))
    return before.get(day) ?? 0
  }
  const workedUntil = (time: number): number => {
    const day = days.dayOf(time)
    let worked = workedBefore(day)
    for (const [from, to] of openOn(day)) if (time > from) worked += Math.min(time, to) - from
    return worked
  }
  const isAlways = !week && !closed.size
  return {
    between(from, to) {
      if (!(to > from)) return 0
      return (isAlways ? to - from : workedUntil(to) - workedUntil(from)) / 1000
    },
    isOpen: (time) => isAlways || openOn(days.dayOf(time)).some(([from, to]) => from <= time && time < to),
    dayOf: days.dayOf,
    startOf,
    hasHours: !!week,
  }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

function readHoliday(given: unknown): number {
  const span = parseSpan(given)
  if (span && span.from === span.to) return span.from
  throw new Error(
    `kpi-kit: the holiday ${shown(given)} is not a day, so it would count as a working one. Write holidays: ['2026-11-04'].`,
  )
}

/** For each weekday from Monday its spans in minutes, in order. */
function readHours(hours: OpeningHours): readonly (readonly Span[])[] {
  const unknown =
    typeof hours === 'object' ? Object.keys(hours).find((key) => !WEEKDAYS.includes(key as 'mon')) : 'hours'
  if (unknown !== undefined)
    throw new Error(
      `kpi-kit: \`hours\` has ${shown(unknown)}, which is not a weekday, so its time would not count. Write mon, tue, wed, thu, fri, sat, sun: { mon: [['09:00', '18:00']] }.`,
    )
  return WEEKDAYS.map((name) => {
    const given: unknown = hours[name] ?? []
    if (!Array.isArray(given)) throw wrongHours(name, given, 'are not a list of spans')
    const spans = given.map((span: unknown): Span => {
      const [from, to] = Array.isArray(span) && span.length === 2 ? span.map(minutesOf) : []
      if (from === undefined || to === undefined || Number.isNaN(from + to))
        throw wrongHours(name, span, 'are not two times of a day')
      if (to <= from) throw wrongHours(name, span, 'end before they begin')
      return [from, to]
    })
    spans.sort(([one], [other]) => one - other)
    if (spans.some(([from], i) => from < (spans[i - 1]?.[1] ?? 0))) throw wrongHours(name, given, 'overlap')
    return spans
  })
}

const wrongHours = (name: string, given: unknown, fault: string): Error =>
  new Error(
    `kpi-kit: the hours of ${name}, ${shown(given)}, ${fault}, so working time cannot be counted. Write ${name}: [['09:00', '13:00'], ['14:00', '18:00']]; work past midnight goes on at '00:00' of the next day.`,
  )

function minutesOf(time: unknown): number {
  const [, hours, minutes] = (typeof time === 'string' && /^(\d\d?):(\d\d)$/.exec(time)) || []
  const found = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && found <= 1440 ? found : Number.NaN
}
