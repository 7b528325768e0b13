import type { Result } from '../../metrics/index.js'
import { formatValue } from '../value.js'
import { type ChangeValues, sayThan } from './changeWords.js'
import type { SayFinding } from './say.js'
import { subjectOf } from './subjectOf.js'

/** "Link clicks: 3,120, 2.2% more per day than in September" */
export const sayChange: SayFinding = (finding, saying) => {
  const { messages } = saying.locale
  const [current, previous] = finding.results as [Result, Result]
  const than = sayThan(finding.values['change'] as unknown as ChangeValues | null, current, previous, saying)
  const parts = [formatValue(current, saying.options), than].filter(Boolean)
  return { sentence: subjectOf(finding, saying) + messages.colon + parts.join(messages.comma) }
}
