import type { FactId, Result } from '../../metrics/index.js'
import { capitalize, inSentences } from '../intl.js'
import { factIn } from '../name.js'
import { formatValue } from '../value.js'
import type { ChangeValues } from './changeWords.js'
import { sayBeforeIn } from './sayBeforeIn.js'
import type { SayFinding } from './say.js'

export type LeakValues = {
  readonly fact: FactId
  readonly of: FactId
  /** The last stage. */
  readonly last: string
  /** How many of the last stage more there would be at the rate before, and how many in all. */
  readonly price: number
  readonly total: number
  /** The first day of the weeks that were tested. */
  readonly since: string | null
  readonly change: ChangeValues | null
}

/** "Visits → leads: 3.9%, was 5.2%. At the rate in September: 142 leads, 33 more" */
export const sayLeak: SayFinding = (finding, saying) => {
  const { options, locale, words } = saying
  const { messages, tag } = locale
  const { fact, of, last, price, total } = finding.values as unknown as LeakValues
  const [rate, previous, end] = finding.results as [Result, Result, Result]
  const head = words.leak.steps(factIn(messages, of), factIn(messages, fact))
  // Nobody wins a third of a lead.
  const whole = (value: number) => formatValue({ value: Math.round(value), unit: end.unit }, options)
  const was = words.was(formatValue(previous, options))
  const before = sayBeforeIn(previous.window, rate.window, saying)
  const priced = words.leak.price(before, factIn(messages, last), whole(total), whole(price))
  return {
    head,
    sentence: inSentences([
      head + messages.colon + formatValue(rate, options) + messages.comma + was,
      capitalize(priced, tag),
    ]),
  }
}
