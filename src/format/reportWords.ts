import { en } from '../locales/report/en.js'
import { filled } from './dictionary.js'
import { type Locale, resolveLocale } from './locale.js'
import type { ReportMessages } from './reportMessages.js'

const known = new WeakMap<object, ReportMessages>()

/** The words of findings, control and reports in a language; what its dictionary lacks is English. */
export function reportWords(locale?: Locale | null): ReportMessages {
  const { reports } = resolveLocale(locale).messages
  if (!reports) return en
  const found = known.get(reports) ?? (filled({ ...en }, { ...reports }) as unknown as ReportMessages)
  known.set(reports, found)
  return found
}
