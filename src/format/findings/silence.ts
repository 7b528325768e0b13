import { channelIn } from '../channel.js'
import { count } from '../count.js'
import { sayDay } from '../date.js'
import { reportWords } from '../reportWords.js'
import type { SayFinding } from './say.js'

/** What a finding on silence holds. */
type SilenceValues = {
  readonly days: number
  /** Its first day. */
  readonly from: string
  /** More days than these are too many. */
  readonly most: number
}

/** @example "Instagram: 9 days without a post, from 19 October on, agreed: 7 days at most" */
export const saySilence: SayFinding = ({ subject, values }, { options, locale }) => {
  const { messages } = locale
  const { heads, gap: words } = reportWords(options.locale).control
  const { days, from, most } = values as unknown as SilenceValues
  const channel = subject.channel ? channelIn(messages, subject.channel) : ''
  const said =
    words.days(count(days, options), sayDay(from, locale, false)) + messages.comma + words.most(count(most, options))
  return {
    head: channel || heads.gap,
    sentence: channel ? channel + messages.colon + said : said,
    evidence: null,
    question: null,
  }
}
