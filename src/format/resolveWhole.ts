import { core } from '../locales/en/core.js'
import { en } from '../locales/en.js'
import { type Locale, type ResolvedLocale, resolveLocale } from './locale.js'
import { getOr } from '../metrics/model/memo.js'
import type { Messages, Translation } from './messages.js'
import { awarenessIn } from './sections/awarenessIn.js'
import { barIn } from './sections/barIn.js'
import { boardIn } from './sections/boardIn.js'
import { calendarIn } from './sections/calendarIn.js'
import { effectIn } from './sections/effectIn.js'
import { funnelIn } from './sections/funnelIn.js'
import { scoreIn } from './sections/scoreIn.js'
import { scorecardIn } from './sections/scorecardIn.js'
import { trendIn } from './sections/trendIn.js'
import { voiceIn } from './sections/voiceIn.js'

/** What `resolveLocale` gives to hosts. */
export interface WholeLocale extends ResolvedLocale {
  readonly messages: Translation
}

const wholes = new WeakMap<Messages, Translation>([[core, en]])

/** What a locale means, with every word of its language: for hosts, who may read any. The words of a language are one object. */
export function resolveWhole(locale?: Locale | null): WholeLocale {
  const resolved = resolveLocale(locale)
  return { ...resolved, messages: getOr(wholes, resolved.messages, () => wholeOf(resolved.messages)) }
}

const wholeOf = (messages: Messages): Translation => ({
  ...messages,
  effect: effectIn(messages),
  funnel: funnelIn(messages),
  scorecard: scorecardIn(messages),
  bar: barIn(messages),
  awareness: awarenessIn(messages),
  voice: voiceIn(messages),
  board: boardIn(messages),
  calendar: calendarIn(messages),
  trend: trendIn(messages),
  score: scoreIn(messages),
})
