import type { DateInput, DateString } from '../../metrics/model/row.js'
import { addDays, dayIn } from '../reading/day.js'
import type { AdapterOptions } from '../reading/types.js'
import { endOf, within } from '../reading/periods.js'
import { quote, type Reader } from '../reading/reader.js'

/** Dimensions that say when, the finest first. */
export const dateNames = ['date', 'dateHour', 'dateHourMinute', 'isoYearIsoWeek', 'yearWeek', 'yearMonth', 'year']

/** What a dimension such as `yearMonth` says; of a week, a month or a year only the days that were asked for. `''` for no date. */
function dateOf(name: string, value: string, asked: AdapterOptions): DateInput {
  if (name.startsWith('date')) return dayIn(value.slice(0, 8))
  const [year, part] = [value.slice(0, 4), value.slice(4)]
  const newYear = dayIn(`${year}0101`)
  if (!newYear || !/^\d*$/.test(part)) return ''
  let from = newYear
  let to = `${year}-12-31`
  let text = year
  if (name === 'isoYearIsoWeek') {
    // Weeks of Monday; the first is that of 4 January.
    from = addDays(newYear, 7 * Number(part) - 4 - ((weekday(addDays(newYear, 3)) + 6) % 7))
    to = endOf(from, 'week')
    text += `-W${part}`
  } else if (name === 'yearWeek') {
    // Weeks of Sunday; the first and the last of a year have its days only.
    const sunday = addDays(newYear, 7 * Number(part) - 7 - weekday(newYear))
    if (sunday > from) from = sunday
    if (endOf(sunday, 'week') < to) to = endOf(sunday, 'week')
    text = ''
  } else if (part) {
    from = dayIn(`${value}01`)
    to = from && endOf(from, 'month')
    text += `-${part}`
  }
  if (!from) return ''
  const days = within(from, to, asked.from, asked.to)
  return days && days.from + days.to !== from + to ? days : text || { from, to }
}

const weekday = (day: DateString): number => new Date(`${day}T00:00Z`).getUTCDay()

/** A function that finds the date of a row, where it has one. */
export function datesBy(read: Reader, dimensions: readonly string[], when: string, { from, to }: AdapterOptions) {
  const ranges = dimensions.indexOf('dateRange')
  const rangeOf = new Map<string, string>()
  return (values: readonly string[], place: string, found: object): DateInput | null | undefined => {
    const range = values[ranges] ?? ''
    if (when) {
      const value = values[dimensions.indexOf(when)] ?? ''
      // Where ranges overlap, a day is there twice; and once more as zeros, in a range that it is not in.
      if (range && !Object.values(found).some(Boolean)) return null
      const line = values.filter((_, i) => i !== ranges).join(' ')
      if ((rangeOf.get(line) ?? range) !== range) return null
      rangeOf.set(line, range)
      const date = dateOf(when, value, { from, to })
      if (!date) read.problem('not-a-date', place, `${quote(value)} is not a ${when}.`)
      return date
    }
    const [first, last] = range.match(/\d{4}-\d\d-\d\d/g) ?? (/^(date_range_0)?$/.test(range) ? [from, to] : [])
    if (first && last) return within(first, last)
    return read.problem(
      'no-range',
      'dimensionHeaders',
      range ? 'Nothing says of which days a second range is.' : 'The report has no dates: pass `from` and `to`.',
    )
  }
}
