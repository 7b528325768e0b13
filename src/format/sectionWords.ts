import * as english from '../locales/en/sections.js'
import { filled, isWords } from './dictionary.js'
import type { Messages, Section } from './messages.js'

// Words that only some widgets say. In English they come with those who ask for them here, so that a page that shows a gauge
// downloads none of a funnel; `resolveLocale` of `./locale.js` does not have them.

const known = new WeakMap<object, object>()

/** Those of a dictionary; what it lacks is English. */
function sectionOf<S extends Section>(messages: Messages, section: S, english: object): Messages[S] {
  const own: unknown = messages[section]
  if (!isWords(own)) return english as Messages[S]
  const whole = known.get(own) ?? filled({ ...english }, own)
  known.set(own, whole)
  return whole as Messages[S]
}

export const effectIn = (messages: Messages) => sectionOf(messages, 'effect', english.effect)
export const funnelIn = (messages: Messages) => sectionOf(messages, 'funnel', english.funnel)
export const scorecardIn = (messages: Messages) => sectionOf(messages, 'scorecard', english.scorecard)
export const barIn = (messages: Messages) => sectionOf(messages, 'bar', english.bar)
export const awarenessIn = (messages: Messages) => sectionOf(messages, 'awareness', english.awareness)
export const voiceIn = (messages: Messages) => sectionOf(messages, 'voice', english.voice)
export const boardIn = (messages: Messages) => sectionOf(messages, 'board', english.board)
export const calendarIn = (messages: Messages) => sectionOf(messages, 'calendar', english.calendar)
export const trendIn = (messages: Messages) => sectionOf(messages, 'trend', english.trend)
export const scoreIn = (messages: Messages) => sectionOf(messages, 'score', english.score)
