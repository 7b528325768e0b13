import type { Translation } from '../format/messages.js'
import { awareness } from './en/awareness.js'
import { bar } from './en/bar.js'
import { board } from './en/board.js'
import { calendar } from './en/calendar.js'
import { core } from './en/core.js'
import { effect } from './en/effect.js'
import { funnel } from './en/funnel.js'
import { score } from './en/score.js'
import { scorecard } from './en/scorecard.js'
import { trend } from './en/trend.js'
import { voice } from './en/voice.js'

export const en: Translation = {
  ...core,
  effect,
  funnel,
  scorecard: { ...core.scorecard, ...scorecard },
  bar,
  awareness,
  voice,
  board,
  calendar,
  trend,
  score,
}
