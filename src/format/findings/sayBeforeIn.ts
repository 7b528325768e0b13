import type { Period } from '../../metrics/index.js'
import { sayPeriod, sayShort } from '../date.js'
import { dateFormat } from '../intl.js'
import type { Saying } from './say.js'

type Span = Pick<Period, 'from' | 'to' | 'calendar'>

/** "in September": an earlier period within a sentence, with its year where it is another one. */
export function sayBeforeIn(
  before: Span | null,
  now: Span | null,
  { locale, words }: Pick<Saying, 'locale' | 'words'>,
): string {
  if (!before) return words.inPeriod(locale.messages.previousPeriod, null, null)
  const year = before.from.slice(0, 4)
  const isOtherYear = year !== now?.from.slice(0, 4) || year !== before.to.slice(0, 4)
  if (before.calendar !== 'month') {
    const said = isOtherYear || before.calendar ? sayPeriod(before, locale) : sayShort(before, locale, false)
    return words.inPeriod(said, null, null)
  }
  const month = dateFormat(locale.dateTag, { month: 'long' }).format(Date.parse(before.from))
  const said = isOtherYear ? sayPeriod(before, locale) : month
  return words.inPeriod(said, Number(before.from.slice(5, 7)) - 1, isOtherYear ? year : null)
}
