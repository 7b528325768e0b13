import { count } from '../count.js'
import { formatNumber } from '../number.js'
import { reportWords } from '../reportWords.js'
import type { SayFinding } from './say.js'

/** What a finding on answers holds. */
type ResponseValues = {
  readonly inTime: number
  readonly waiting: number
  readonly open: number
  /** Of which it is known whether they were answered in time. */
  readonly decided: number
  /** Seconds, of working time or around the clock. */
  readonly within: number
  readonly isWorkingTime: boolean
}

/** @example "31 of 38 messages answered within 1 h of working time; 4 wait longer, 2 still have time" */
export const sayLateAnswers: SayFinding = ({ values }, { options, locale }) => {
  const { semicolon, comma } = locale.messages
  const { heads, response: words } = reportWords(options.locale).control
  const { inTime, waiting, open, decided, within, isWorkingTime } = values as unknown as ResponseValues
  const time = formatNumber(within, { ...options, unit: 'duration' })
  const answered = words.inTime(formatNumber(inTime, options), count(decided, options), time, isWorkingTime)
  const rest = [
    ...(waiting ? [words.waiting(count(waiting, options))] : []),
    ...(open ? [words.open(count(open, options))] : []),
  ]
  return {
    head: heads.response,
    sentence: [answered, rest.join(comma)].filter(Boolean).join(semicolon),
    evidence: null,
    question: null,
  }
}
