import type { Dimensions } from '../../metrics/model/row.js'
import { clockAt } from '../reading/day.js'
import { type JsonRecord, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import { valueOf } from './columns.js'
import type { ConnectorTable } from './connectorTable.js'
import { dayOfStamp, timeIn } from './stamps.js'

/** What a row is about, but for the account, which it has only where there are several. */
export type Of = { -readonly [D in keyof Dimensions]: Dimensions[D] }

/** A function that finds what a row is about; `undefined` where that is not known. */
export function dimensionsBy(read: Reader, known: ConnectorTable) {
  const dayOf = remembered((value) => dayOfStamp(value, known.stamp))
  const lastOf = remembered((value) => dayOfStamp(value, known.untilStamp))
  const dateOf = (record: JsonRecord, place: string) => {
    const value = valueOf(record, known.date)
    const day = dayOf(value) || read.day(value, place)
    const last = day && known.until ? lastOf(valueOf(record, known.until)) : ''
    return last > day ? { from: day, to: last } : day
  }
  const publishedOf = (record: JsonRecord, place: string) => {
    const value = valueOf(record, known.date)
    const time = timeIn(value)
    return value === undefined ? '' : read.clock(time >= 0 ? time : textOf(value), place)
  }
  const readOn = (readAt: number, place: string) => {
    const day = clockAt(readAt, read.timeZone).slice(0, 10)
    return day || (read.problem('no-date', place, 'When this was read is not known. Pass `observedAt`.') ?? '')
  }

  return (record: JsonRecord, place: string, readAt: number): Of | undefined => {
    const post = known.post ? read.id(valueOf(record, known.post), place) : undefined
    if (post === '') return undefined
    const dayOrLevel = () => (known.date ? dateOf(record, place) : readOn(readAt, place))
    const date = post ? publishedOf(record, place) : dayOrLevel()
    if (!date && !post) return undefined
    const channel = known.channel?.(record)
    const campaign = known.campaign ? textOf(valueOf(record, known.campaign)) : ''
    const format = known.format?.(record)
    const paid = typeof known.paid === 'function' ? known.paid(record) : known.paid
    const of: Of = {}
    if (channel) of.channel = channel
    if (campaign) of.campaign = campaign
    if (paid) of.paid = paid
    if (date) of.date = date
    if (post) of.post = post
    if (format) of.format = format
    return of
  }
}

/** Days and stamps are the same in many rows. */
export function remembered<T>(work: (value: unknown) => T): (value: unknown) => T {
  const found = new Map<unknown, T>()
  let [last, lastResult]: [unknown, T?] = [found]
  return (value) => {
    if (value === last && lastResult !== undefined) return lastResult
    let result = found.get(value)
    if (result === undefined) {
      result = work(value)
      if (found.size < 100_000) found.set(value, result)
    }
    last = value
    lastResult = result
    return result
  }
}
