import { formatPeriod } from '../../format/index.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/** What stands at the top of each page: "Aurora · Social media report · October 2026". */
export function runningHead(reading: ReportReading, brand: string | undefined, title: string | undefined): string {
  const { current } = reading.windows
  const period = current && formatPeriod(current, reading.options)
  return [brand, title ?? wordsOf(reading).title, period].filter(Boolean).join(' · ')
}
