import { type Locale, type ResolvedLocale, resolveLocale } from './locale.js'
import type { Translation } from './messages.js'
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

/** What a locale means, with every word of its language: for hosts, who may read any. */
export function resolveWhole(locale?: Locale | null): WholeLocale {
  const resolved = resolveLocale(locale)
  const { messages } = resolved
  return {
    ...resolved,
    messages: {
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
    },
  }
}
