import { type Locale, type ResolvedLocale, resolveLocale } from './locale.js'
import * as sections from './sectionWords.js'

/** What a locale means, with every word of its language: for hosts, who may read any. */
export function resolveWhole(locale?: Locale | null): ResolvedLocale {
  const resolved = resolveLocale(locale)
  const { messages } = resolved
  return {
    ...resolved,
    messages: {
      ...messages,
      effect: sections.effectIn(messages),
      funnel: sections.funnelIn(messages),
      scorecard: sections.scorecardIn(messages),
      bar: sections.barIn(messages),
      awareness: sections.awarenessIn(messages),
      voice: sections.voiceIn(messages),
      board: sections.boardIn(messages),
      calendar: sections.calendarIn(messages),
      trend: sections.trendIn(messages),
      score: sections.scoreIn(messages),
    },
  }
}
